/**
 * Endings and openings of family names that other names seldom have. Source: the articles on patronymics and family names by country in the
 * Oxford Dictionary of Family Names in Britain and Ireland and in Hanks, Dictionary of American Family Names.
 */
const endings =
  /(?:sson|ssen|nsen|rsen|dsen|ksen|tsen|sdottir|ovic|evic|ovich|evich|ovski|ovska|evski|evska|owski|owska|ewski|ewska|czyk|wicz|enko|chuk|shvili|adze|idze|poulos|opoulou|idis|akis|escu|eanu|oglu|nen|yan|ianou|mann|stein|feld|bauer|meier|meyer|huber|ovsky|ovskaya|ikova|eva|ova|yeva|ullah|uddin|singh|ngh|vili|etxea|mendi|quist|qvist|kvist|strom|lund|berg|gren|dahl|gaard|stad|inho|ez)$/
const openings =
  /^(?:mac[a-z]{3}|mc[a-z]{3}|fitz[a-z]{3}|o[bcdfghklmrst](?:rien|onnor|onnell|oherty|riscoll|lynn|rady|ara|eill|eilly|ourke|ullivan|oole|allaghan))/

/** Whether a word has the form of a family name: "Korhonen", "Petrosyan", "McRae". Folded: lower case, without accents. */
export function looksLikeSurname(key: string): boolean {
  return key.length > 4 && (endings.test(key) || openings.test(key))
}
