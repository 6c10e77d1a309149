import type { Range } from '../../model.ts'
import { remember } from '../../remember.ts'
import { months, weekdays } from '../../text/calendarNames.ts'
import { perForm } from '../../text/wordForms.ts'

/** A word of a reading text. */
export interface Word extends Range {
  /** Lower case, without a possessive. */
  readonly lower: string
  /** See {@link stem}. */
  readonly stem: string
}

const WORD = 1 // a Latin letter or a digit
const JOINT = 2 // a mark that may join two of them
const types = new Uint8Array(0x10000)
for (let unit = 0; unit <= 0x2019; unit++) {
  const printed = String.fromCharCode(unit)
  types[unit] = /[A-Za-zÀ-ɏ0-9]/.test(printed) ? WORD : /['’&.-]/.test(printed) ? JOINT : 0
}

/** The words of `text` between `from` and `to`, in order. Hyphenated compounds are one word. */
export function wordsOf(text: string, { from, to }: Range): Word[] {
  const words: Word[] = []
  for (let at = startOfWord(text, from, to); at < to;) {
    const end = endOfWord(text, at)
    const { lower, stem } = stemmed(text, at, end)
    words.push({ from: at, to: end, lower, stem })
    at = startOfWord(text, end, to)
  }
  return words
}

/** Where the next word begins at or after `from`; `to` where there is none before. */
export function startOfWord(text: string, from: number, to: number): number {
  let at = from
  while (at < to && types[text.charCodeAt(at)] !== WORD) at++
  return at
}

/** Where the word ends that begins at `start`. */
export function endOfWord(text: string, start: number): number {
  const { length } = text
  // A local name is read more quickly than the module's.
  const typeOf = types
  let at = start + 1
  for (;;) {
    let type = 0
    while (at < length && (type = typeOf[text.charCodeAt(at)]!) === WORD) at++
    if (type !== JOINT || at + 1 >= length || typeOf[text.charCodeAt(at + 1)] !== WORD) return at
    at++
  }
}

/** Words longer than this are no words of the language, and met once. */
export const longestKnown = 30

/** A printed word in lower case, without a possessive. */
export function lowerOf(printed: string): string {
  return printed.toLowerCase().replace(/['’]s$/, '')
}

const stemmed = perForm((printed): Pick<Word, 'lower' | 'stem'> => {
  const lower = lowerOf(printed)
  return { lower, stem: stem(lower) }
})

/** Irregular forms of news English: strong verbs, plurals. Source: any learner's list of irregular verbs and nouns. */
const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    be: 'am is are was were been being',
    have: 'has had having',
    do: 'does did done doing',
    go: 'goes went gone',
    rise: 'rose risen rising',
    fall: 'fell fallen',
    pay: 'paid',
    say: 'said',
    buy: 'bought',
    sell: 'sold',
    spend: 'spent',
    lose: 'lost losing',
    win: 'won winning winner winners',
    hold: 'held',
    give: 'gave given',
    take: 'took taken',
    make: 'made',
    get: 'got gotten getting',
    begin: 'began begun beginning',
    come: 'came',
    grow: 'grew grown',
    shrink: 'shrank shrunk',
    build: 'built',
    lead: 'led',
    leave: 'left leaving',
    meet: 'met',
    find: 'found',
    fly: 'flew flown flies',
    hit: 'hitting',
    bring: 'brought',
    sink: 'sank sunk',
    strike: 'struck striking',
    break: 'broke broken',
    die: 'died dies dying dead death deaths deadly',
    tie: 'tied ties',
    lie: 'lay lain lying',
    see: 'saw seen',
    draw: 'drew drawn',
    throw: 'threw thrown',
    choose: 'chose chosen',
    run: 'ran running',
    seek: 'sought',
    teach: 'taught',
    catch: 'caught',
    shoot: 'shot',
    set: 'setting',
    swim: 'swam swum',
    drive: 'drove driven',
    withdraw: 'withdrew withdrawn',
    withhold: 'withheld',
    ride: 'rode ridden',
    write: 'wrote written',
    dream: 'dreamt',
    learn: 'learnt',
    burn: 'burnt',
    leap: 'leapt',
    spill: 'spilt',
    spoil: 'spoilt',
    speak: 'spoke spoken',
    steal: 'stole stolen',
    freeze: 'froze frozen',
    know: 'knew known',
    think: 'thought',
    keep: 'kept',
    sleep: 'slept',
    feel: 'felt',
    mean: 'meant',
    send: 'sent',
    lend: 'lent',
    bear: 'bore born borne',
    wear: 'wore worn',
    tell: 'told',
    hear: 'heard',
    stand: 'stood',
    understand: 'understood',
    sit: 'sat',
    sing: 'sang sung',
    ring: 'rang rung',
    drink: 'drank drunk',
    eat: 'ate eaten',
    fight: 'fought',
    forget: 'forgot forgotten',
    forgive: 'forgave forgiven',
    become: 'became',
    beat: 'beaten',
    hide: 'hid hidden',
    shake: 'shook shaken',
    tear: 'tore torn',
    weep: 'wept',
    sweep: 'swept',
    dig: 'dug',
    flee: 'fled',
    stick: 'stuck',
    wake: 'woke woken',
    man: 'men',
    woman: 'women',
    child: 'children',
    person: 'people persons peoples',
    life: 'lives',
    wife: 'wives',
    half: 'halves',
    foot: 'feet',
    tooth: 'teeth',
    mouse: 'mice',
    crisis: 'crises',
    criterion: 'criteria',
    datum: 'data',
    large: 'larger largest',
    big: 'bigger biggest',
    high: 'higher highest',
    low: 'lower lowest',
    long: 'longer longest',
    strong: 'stronger strongest',
    near: 'nearer nearest',
    small: 'smaller smallest',
    young: 'younger youngest',
    old: 'older oldest',
    deep: 'deeper deepest',
    early: 'earlier earliest',
    late: 'later latest',
    fast: 'faster fastest',
    good: 'better best',
    bad: 'worse worst',
  }).flatMap(([base, forms]) => forms.split(' ').map((form): [string, string] => [form, base])),
)

/** Irregular plurals among the irregular forms; the others are forms of verbs and adjectives. */
const plurals = new Set('man woman child person life wife half foot tooth mouse crisis criterion datum'.split(' '))

/** Whether a word is an irregular form of a verb or a compared adjective: "fell", "paid", "longest". */
export function isVerbForm(lower: string): boolean {
  const base = irregular.get(lower)
  return base !== undefined && !plurals.has(base) && !/(?:ing|er|ers|th|ths)$/.test(lower)
}

/**
 * A light stem: inflection removed (plural, past, -ing), final "e" dropped, a doubled last consonant made single, so that
 * "fine", "fined" and "fining" meet. Derived words ("payment") stay apart; the synonym table joins those that matter.
 */
export function stem(word: string): string {
  return stems(word)
}

const stems = remember(makeStem, longestKnown)

function makeStem(word: string): string {
  const base = irregular.get(word) ?? word
  if (base.length < 4 || /\d/.test(base)) return base
  let root = base
  if (root.endsWith('ies') && root.length > 4) root = root.slice(0, -3) + 'y'
  else if (/(?:s|x|z|ch|sh)es$/.test(root)) root = root.slice(0, -2)
  else if (root.endsWith('s') && !/(?:ss|us|is)$/.test(root)) root = root.slice(0, -1)
  if (root.endsWith('ied') && root.length > 4) root = root.slice(0, -3) + 'y'
  else if (root.endsWith('ed') && !root.endsWith('eed') && root.length > 4) root = root.slice(0, -2)
  else if (root.endsWith('ing') && root.length > 5 && /[aeiouy]/.test(root.slice(0, -3))) root = root.slice(0, -3)
  if (root.endsWith('e') && root.length > 3) root = root.slice(0, -1)
  if (/([b-df-hj-np-tv-z])\1$/.test(root) && root.length > 3) root = root.slice(0, -1)
  return root
}

/**
 * Words that say nothing about what a figure measures: articles, pronouns, auxiliaries, prepositions, conjunctions, hedges,
 * verbs of saying and other words of running English. Source: the stop lists of SMART and NLTK, with the verbs of
 * attribution of the AP stylebook.
 */
const stopWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those some any each every either neither both all such own same other another others one ' +
    'i me my we us our you your he him his she her it its they them their who whom whose which what where when why how ' +
    'am is are was were be been being have has had having do does did done doing will would shall should can could may ' +
    'might must ought of in on at to from by for with without within about against between into through during before ' +
    'after above below under over up down out off again further then once here there and but or nor if because as until ' +
    'while than so too very just only also even still yet not no never ever more most less least much many few several ' +
    'around roughly approximately almost nearly some about least at-least exactly precisely just estimated ' +
    'said says say saying told tells tell added adds according announced announces announce reported reports report ' +
    'confirmed confirms warned noted notes called calls call asked asks like upon per via amid among across along toward ' +
    'towards since despite although though however meanwhile instead well now today yesterday tomorrow however ' +
    'get got getting go goes going gone went come comes came coming make makes made making take takes took taking taken ' +
    'put puts putting give gives gave given giving set sets let lets see sees saw seen think thinks thought know known ' +
    'mr mrs ms dr sir lord lady new last good way thing things lot lots bit really quite rather far back already soon ' +
    'including include includes included based ltd inc corp plc co company group firm yes ' +
    'number figure figures total amount amounts sum million billion trillion thousand hundred dozen m bn tn k ' +
    'percent per-cent cent percentage point points dollars dollar euros euro pounds pound usd eur gbp us ' +
    'don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn ain ve ll re'
  )
    .split(' ')
    .concat(...weekdays.keys(), ...months.keys()),
)

/** Whether a word, in small letters, says nothing of what a figure measures. */
export function isStopWord(lower: string): boolean {
  return stopWords.has(lower)
}
