import type { Range } from '../../model.ts'
import { isHyphen, nextWord, skipSpaces, unitAt, wordAt, type Word } from './cursor.ts'
import { tenNamed, unitNamed } from './numberWords.ts'
import { remember } from '../../remember.ts'
import { isDigit, isLowerCase, isUpperCase } from '../../text/characters.ts'
import { perForm } from '../../text/wordForms.ts'

/** The head of the noun phrase that a number counts: "GPUs" in "500,000 Nvidia GPUs", with its singular. */
export interface CountedNoun extends Range {
  readonly lemma: string
  /** Whether the word before the head belongs to it, as one printed phrase: "Nvidia GPUs" starts here. */
  readonly phraseFrom: number
}

/** Words that no noun phrase runs over: prepositions, conjunctions, pronouns, auxiliaries, adverbs of time and degree. */
const stops: ReadonlySet<string> = new Set(
  (
    'a an the this that these those its his her their our your my of in on at by for from to with without into onto over under ' +
    'above below after before since until till during through across between among against about around near per as than like ' +
    'via toward towards within throughout along despite except amid ' +
    'and or but nor so yet if when while where who whom whose which what why how because although though unless whether ' +
    'is are was were be been being am has have had do does did will would shall should can could may might must ' +
    'he she it they we i you him them us me there here not no ' +
    'ago later earlier afterwards afterward thereafter beforehand meanwhile now then today yesterday tomorrow already still just only also even yet each every both all ' +
    'said says say told added up down out off back away together apart instead again once too very ' +
    'more less fewer higher lower larger smaller makes takes gives means shows puts gets goes comes keeps brings becomes remains ' +
    'became become remained remain went go came come took take made make got get gave give left ' +
    'otherwise elsewhere somewhere anywhere everywhere plus minus aboard onboard ashore outside inside beside beyond behind worldwide abroad nationwide locally'
  ).split(' '),
)

/** Verb forms that often follow a counted person or thing at once; in "37 died" there is no noun. */
const verbs: ReadonlySet<string> = new Set(
  (
    'died die dies dead killed injured hurt wounded missing displaced evacuated hospitalised hospitalized arrested charged rescued ' +
    'survived stranded trapped infected sick ill homeless detained fled lost found confirmed reported needed destroyed damaged ' +
    'need needs want wants face faces live lives require requires died closed sold ordered voted attended joined signed seeking facing waiting working living lived live cost costs ' +
    'hit cut put set shut quit beat burst stood sat ran rose fell met began held kept saw heard knew thought drew wore slept spoke wrote walked stayed returned'
  ).split(' '),
)

/** Of those, the ones that only people are. */
const personStates: ReadonlySet<string> = new Set(
  (
    'died die dead killed injured hurt wounded missing displaced evacuated hospitalised hospitalized arrested charged rescued ' +
    'survived stranded trapped infected sick ill homeless detained fled critically seriously voted attended'
  ).split(' '),
)

/** Plurals without -s, and nouns that are their own plural. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['oxen', 'ox'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['wolves', 'wolf'],
  ['thieves', 'thief'],
  ['loaves', 'loaf'],
  ['hooves', 'hoof'],
  ['scarves', 'scarf'],
  ['elves', 'elf'],
  ['quizzes', 'quiz'],
  ['shelves', 'shelf'],
  ['leaves', 'leaf'],
  ['calves', 'calf'],
  ['halves', 'half'],
  ['aircraft', 'aircraft'],
  ['spacecraft', 'spacecraft'],
  ['hovercraft', 'hovercraft'],
  ['watercraft', 'watercraft'],
  ['sheep', 'sheep'],
  ['fish', 'fish'],
  ['deer', 'deer'],
  ['salmon', 'salmon'],
  ['cattle', 'cattle'],
  ['police', 'police'],
  ['staff', 'staff'],
  ['personnel', 'personnel'],
  ['crew', 'crew'],
  ['troops', 'troop'],
  ['series', 'series'],
  ['species', 'species'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['data', 'data'],
  ['media', 'media'],
  ['fungi', 'fungus'],
  ['cacti', 'cactus'],
  ['nuclei', 'nucleus'],
  ['analyses', 'analysis'],
  ['crises', 'crisis'],
  ['theses', 'thesis'],
  ['diagnoses', 'diagnosis'],
  ['bases', 'base'],
  ['cases', 'case'],
  ['houses', 'house'],
  ['horses', 'horse'],
  ['nurses', 'nurse'],
  ['buses', 'bus'],
  ['gases', 'gas'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['ties', 'tie'],
  ['pies', 'pie'],
  ['lies', 'lie'],
  ['heroes', 'hero'],
  ['potatoes', 'potato'],
  ['tomatoes', 'tomato'],
  ['volcanoes', 'volcano'],
  ['tornadoes', 'tornado'],
  ['vetoes', 'veto'],
  ['women’s', 'woman'],
])

/** Words ending in -s that are not plurals. */
const singular = /(?:ss|us|is|ous|news|gas|mass|lens|always|perhaps|towards|besides|afterwards|sometimes)$/

/** "firemen", "schoolchildren", "salespeople": plurals without -s that end in one. */
const compounds = /^\p{L}{3,}(?:(?<!speci|regi|abdo|acu|sta|albu|fora|cycla|cata)men|children|people)$/u

function endsPlural(lower: string): boolean {
  if (irregular.has(lower) || compounds.test(lower)) return true
  return lower.length > 2 && lower.endsWith('s') && !singular.test(lower)
}

/** What a word may be behind a number. */
interface Traits {
  readonly stops: boolean
  readonly verb: boolean
  readonly plural: boolean
  /** "short", "last": what a clause may go on with. */
  readonly clause: boolean
}

const traitsOf = remember((lower): Traits => {
  const clause = distances.has(lower) || lower === 'last' || lower === 'next'
  return { stops: stops.has(lower), verb: verbs.has(lower), plural: endsPlural(lower), clause }
})

function isPlural(word: Word): boolean {
  return traitsOf(word.lower).plural
}

/** Singular of a printed noun; names in capitals keep them ("GPUs" is "GPU"), other words lose them. */
export function lemmaOf(printed: string): string {
  const lower = printed.toLowerCase()
  const known = irregular.get(lower)
  if (known) return known
  if (compounds.test(lower))
    return lower
      .replace(/men$/, 'man')
      .replace(/children$/, 'child')
      .replace(/people$/, 'person')
  const acronym = printed.length > 1 && !isLowerCase(printed.charCodeAt(1)) && printed.charCodeAt(1) > 0x40
  const word = acronym ? printed : lower
  if (/\p{Lu}{2}s$/u.test(printed)) return word.slice(0, -1)
  if (lower.length < 3 || !lower.endsWith('s') || singular.test(lower)) return word
  if (acronym) return word.endsWith('s') ? word.slice(0, -1) : word
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  return takesEs(lower) ? lower.slice(0, -2) : lower.slice(0, -1)
}

/** The same of the word `text[from…to)`. */
export const lemmaAt = perForm(lemmaOf)

/** Words in -che: their plural only takes -s. */
const chesKept =
  /(?:^c?aches|(?:head|tooth|stomach|back|heart)aches|avalanches|niches|quiches|moustaches|creches|psyches|pastiches|douches)$/

/** Whether the plural is formed with -es: "boxes", "matches", "viruses", but not "houses", "courses", "caches". */
function takesEs(plural: string): boolean {
  if (/(?:ss|x|sh|zz)es$/.test(plural)) return plural !== 'axes'
  if (plural.endsWith('ches')) return !chesKept.test(plural)
  if (plural.endsWith('uses')) return !/(?:[ao]uses|^uses|^(?:f|m|r|exc|acc|ab|rec|re)uses)$/.test(plural)
  return /^(?:atlases|canvases|aliases|biases|irises|lenses|gases)$/.test(plural)
}

/** "F-35s", "Airbus A320s": kinds of machines by their codes, in the plural, behind a maker's name or none. */
const codedPlural = /^((?:\p{Lu}\p{L}+ ){0,2})\p{Lu}\p{L}{0,2}-?\d{1,4}s(?![\p{L}\d-])/u

/** Whether the word begins large, and a digit, a hyphen or a second such word follows: most names before a count's noun are no code. */
function mayBeCoded(text: string, { from, to }: Word): boolean {
  if (!isUpperCase(unitAt(text, from))) return false
  const next = unitAt(text, to)
  return isDigit(next) || next === 0x2d || (next === 0x20 && isUpperCase(unitAt(text, to + 1)))
}

/** A noun phrase has no more words than this between its number and its head. */
const MOST_WORDS = 5

/**
 * The noun counted by the number that ends at `to`. `of` lets "of" and an article stand first ("hundreds of thousands of GPUs",
 * "two of the five hospitals"). `null` where the number stands alone.
 */
export function nounAfter(text: string, to: number, of: boolean): CountedNoun | null {
  let at = isHyphen(unitAt(text, to)) ? to + 1 : skipSpaces(text, to)
  let word = wordAt(text, at)
  // "a 60,000-seat stadium": what is counted is what the hyphen joins.
  if (
    at === to + 1 &&
    isHyphen(unitAt(text, to)) &&
    word.lower !== 'strong' &&
    word.lower.length > 1 &&
    !stops.has(word.lower)
  ) {
    return { from: word.from, to: word.to, lemma: lemmaAt(text, word.from, word.to), phraseFrom: word.from }
  }
  // "a 5,000-strong crowd": people, and those the next word names.
  if (word.lower === 'strong' && isHyphen(unitAt(text, to))) {
    const body = nextWord(text, word.to)
    if (body.lower === '' || stops.has(body.lower) || verbs.has(body.lower)) return null
    return { from: body.from, to: body.to, lemma: lemmaAt(text, body.from, body.to), phraseFrom: body.from }
  }
  if (of && word.lower === 'of') {
    word = nextWord(text, word.to)
    if (
      word.lower === 'the' ||
      word.lower === 'its' ||
      word.lower === 'their' ||
      word.lower === 'his' ||
      word.lower === 'our'
    ) {
      word = nextWord(text, word.to)
    }
    if (word.lower === 'them' || word.lower === 'those' || word.lower === 'whom') return null
  }
  const coded = mayBeCoded(text, word) ? codedPlural.exec(text.slice(word.from, word.from + 40)) : null
  if (coded) {
    const from = word.from + coded[1]!.length
    const end = word.from + coded[0].length
    return { from, to: end, lemma: text.slice(from, end - 1), phraseFrom: word.from }
  }
  const first = word
  // "131 twelve months ago" counts no months.
  if (isNumberWord(text, word)) return null
  let head: Word | null = null
  for (let count = 0; count < MOST_WORDS && word.lower !== ''; count++) {
    const { stops, verb, plural, clause } = traitsOf(word.lower)
    if (stops || (clause && count === 0 && beginsTime(text, word))) break
    if (verb && (head !== null || (count === 0 && !describes(text, word)))) break
    if (plural || isPluralOfLetters(text, word)) {
      head = word
      break
    }
    head = word
    at = endOfCode(text, endOfWord(text, word))
    const gap = skipSpaces(text, at)
    word =
      gap > at || isHyphen(unitAt(text, at))
        ? wordAt(text, isHyphen(unitAt(text, at)) ? at + 1 : gap)
        : wordAt(text, text.length)
  }
  // In "of the country's 48m people" the owner is not what is counted.
  if (
    !head ||
    head.lower.length < 2 ||
    endOfWord(text, head) > head.to ||
    (head === first && isBareAdjective(head.lower))
  )
    return null
  // Adverbs and participles that a clause goes on with are no nouns: "37 early Wednesday", "400 compared with".
  if (head === first && (timeWords.has(head.lower) || /(?:ly|ing|ed)$/.test(head.lower)) && !isPlural(head)) return null
  return { from: head.from, to: head.to, lemma: lemmaAt(text, head.from, head.to), phraseFrom: first.from }
}

/** "twelve months": a number in words and what it counts, which the number before it does not. */
function isNumberWord(text: string, word: Word): boolean {
  return (
    (unitNamed(word) ?? tenNamed(word)) !== undefined &&
    unitAt(text, word.to) === 0x20 &&
    isPluralNoun(nextWord(text, word.to))
  )
}

/** "340,000 working days", "420 injured passengers": a participle before the plural that it describes. */
function describes(text: string, word: Word): boolean {
  return /(?:ing|ed)$/.test(word.lower) && isPluralNoun(nextWord(text, word.to))
}

/** "6.9 million last year", "32 short of a majority": what a clause goes on with. */
function beginsTime(text: string, word: Word): boolean {
  if (distances.has(word.lower)) return /^(?: of|[,.;)]|$)/.test(text.slice(word.to, word.to + 3))
  return (
    (word.lower === 'last' || word.lower === 'next') &&
    /^(?:year|month|week|quarter|season|spring|summer|autumn|winter|night|time)$/.test(nextWord(text, word.to).lower)
  )
}

const distances: ReadonlySet<string> = new Set(['short', 'ahead', 'adrift', 'shy', 'clear'])

/** "GPUs", "SUVs": letters and a small s, which in small letters may look like no plural. */
function isPluralOfLetters(text: string, { to, lower }: Word): boolean {
  return (
    lower.length > 2 && text[to - 1] === 's' && isUpperCase(unitAt(text, to - 2)) && isUpperCase(unitAt(text, to - 3))
  )
}

/** Past the digits of a name's code: the head of "Corvex2 chips" comes later. */
function endOfCode(text: string, at: number): number {
  while (isDigit(unitAt(text, at))) at++
  return at
}

/** Past a possessive: the head of "country's five hospitals" comes later. */
function endOfWord(text: string, word: Word): number {
  const mark = unitAt(text, word.to)
  if ((mark === 0x27 || mark === 0x2019) && text[word.to + 1] === 's') return word.to + 2
  return word.to
}

const timeWords: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday last next overall respectively overnight so far total else'.split(
    ' ',
  ),
)

/** Adjectives that stand for the noun before them: "2,500 direct and 7,000 indirect". */
export function isBareAdjective(word: string): boolean {
  return bareAdjectives.has(word)
}

const bareAdjectives: ReadonlySet<string> = new Set(
  (
    'direct indirect new old temporary permanent seasonal local foreign domestic international male female serious minor fatal ' +
    'possible likely available due empty full open private public free'
  ).split(' '),
)

/** "37 dead", "58 missing", "420 injured": people, unnamed. */
export function isPersonState(word: string): boolean {
  return personStates.has(word)
}

/** Whether the word can only be a counted plural, which sets "2000 people" apart from the year 2000. */
export function isPluralNoun(word: Word): boolean {
  const { plural, stops, verb } = traitsOf(word.lower)
  return plural && !stops && !verb
}
