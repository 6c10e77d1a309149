import { ofWords } from '../words/names.ts'

/** Nouns of bodies and buildings in the languages of Europe, folded. Source: the headwords of IATE, the terminology of the European Union. */
const englishNouns: ReadonlyMap<string, string> = new Map(
  `museum musee museo museu muzeum muzej;university universite universidad universita universidade universitat universiteit uniwersytet univerzitet;bank banque banco banca
hospital hopital ospedale krankenhaus ziekenhuis szpital;institute institut instituto istituto;academy academie academia accademia akademie akademia;library bibliotheque biblioteca bibliothek
theatre teatro theater teatr;foundation fondation fundacion fundacao fondazione stiftung fundacja;ministry ministere ministerio ministero ministerium;airport aeroport aeropuerto aeroporto flughafen
stadium stade estadio stadio stadion;palace palais palacio palazzo palast;cathedral cathedrale catedral cattedrale dom;school ecole escuela escola scuola schule;party parti partido partito partei partia
federation federacion federacao federazione foderation;orchestra orchestre orquesta orquestra orchester;court tribunal cour corte gericht;castle chateau castillo castello schloss`
    .split(/[;\n]/)
    .flatMap((line) => {
      const [noun, ...others] = line.split(' ')
      return others.map((other): [string, string] => [other, noun!])
    }),
)

/** Whether a name has such a noun. */
export function isForeign(words: readonly string[]): boolean {
  return words.some((word) => englishNouns.has(word))
}

/** The words of a name in English, as far as they are nouns of bodies, in one order. */
export function translated(words: readonly string[]): string {
  return words
    .filter((word) => !ofWords.has(word))
    .map((word) => englishNouns.get(word) ?? word)
    .sort()
    .join(' ')
}
