/**
 * Whether a word is the common name of a medicine, by its ending. Source: the stems of international non-proprietary names (WHO, "Stem
 * Book"), of which those are left out with which ordinary words or surnames end too: "-vir", "-pril", "-cept", "-tide", "-ersen".
 */
export function isMedicine(key: string): boolean {
  return key.length >= shortest && stems.test(key)
}

/** The same for a word in brackets and not written as names are: no surname, so the other stems count too. */
export function isBracketedMedicine(key: string): boolean {
  return isMedicine(key) || (key.length >= shortest && moreStems.test(key))
}

const shortest = 7
const stems =
  /(?:mab|tinib|ciclib|rafenib|degib|gliptin|gliflozin|glutide|prazole|sartan|vastatin|oxacin|cillin|xaban|gatran|conazole|setron|triptan|lukast|dipine|siran|leucel|parvovec|afil|buvir|previr|asvir|tegravir|mycin|cycline|[ai]nersen)$/
const moreStems = /(?:ersen|irsen|vir|pril|cept|tide|stat|nib|ine|one|ole|ide)$/
