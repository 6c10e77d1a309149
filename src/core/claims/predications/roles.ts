import { addTo } from '../../grouping.ts'
import { readRoles } from './clauses.ts'
import { isContent, nounKey, phraseAt, phraseEndingAt, type NounPhrase, type Reading } from './nounPhrases.ts'
import { roleTable, type RoleWords } from './roleTable.ts'
import { wordsOf, type Word } from '../words/wording.ts'
import { isVerbForm, stem } from '../words/words.ts'

/** Who plays a role, and in what: "|Halden| built |the bridge|", "its |builder|, Halden". */
export interface Part {
  readonly role: RoleWords
  readonly filler: NounPhrase
  /** `null` where the words do not say: "The buyer was Ines Brandt". */
  readonly thing: NounPhrase | null
  readonly complement: { readonly preposition: string; readonly head: string } | null
  readonly future: boolean
  readonly perfect: boolean
}

type Way = 'verb' | 'noun' | 'to' | 'from'

interface Entry {
  readonly role: RoleWords
  readonly way: Way
  /** "for" in "pay for". */
  readonly particle: string
  /** By the noun the one that stands for it, of those that name one thing. */
  readonly things: ReadonlyMap<string, string> | null
}

const entries: ReadonlyMap<string, readonly Entry[]> = indexRoles()

function indexRoles(): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>()
  for (const role of roleTable) {
    const things = role.things ? readThings(role.things) : null
    const ways: [Way, string | undefined][] = [
      ['verb', role.verbs],
      ['noun', role.nouns],
      ['to', role.to],
      ['from', role.from],
    ]
    for (const [way, list] of ways) {
      for (const each of list?.split(',') ?? []) {
        const [word, particle] = wordsOf(each)
        addTo(index, stem(word!.key), { role, way, particle: particle?.key ?? '', things })
      }
    }
  }
  return index
}

function readThings(list: string): Map<string, string> {
  const things = new Map<string, string>()
  for (const alike of list.split(',')) {
    const keys = alike.split('/').map((noun) => nounKey(wordsOf(noun)[0]!))
    for (const key of keys) things.set(key, keys[0]!)
  }
  return things
}

/** Whether a word may tell who plays a role. */
export function tellsRole(stemmed: string): boolean {
  return entries.has(stemmed)
}

/** Roles told by the word at `at`. */
export function partsAt(reading: Reading, at: number, stemmed: string): Part[] {
  return (entries.get(stemmed) ?? []).flatMap((entry) => {
    const part = entry.way === 'noun' ? byNoun(reading, at, entry) : byVerb(reading, at, entry)
    if (!part || isJoined(reading, part.filler)) return []
    if (!entry.things || (part.thing === null && entry.way === 'noun')) return [part]
    const head = part.thing && entry.things.get(part.thing.head)
    return head ? [{ ...part, thing: { ...part.thing!, head } }] : []
  })
}

/** "by Halden |and Corvane|": two that did it together. */
function isJoined({ text }: Reading, { from, to }: NounPhrase): boolean {
  return (
    /^\s(?:and|&)\s(?:the\s)?\p{Lu}/u.test(text.slice(to, to + 12)) ||
    /\p{L}\s(?:and|&)\s$/u.test(text.slice(Math.max(0, from - 6), from))
  )
}

function byVerb(reading: Reading, at: number, entry: Entry): Part | null {
  const { words, breaks } = reading
  const { role, way, particle } = entry
  if (particle && words[at + 1]?.key !== particle) return null
  const before = words[at - 1]?.key ?? ''
  // "built up", "taken over" are other verbs.
  if (nounMarks.has(before) || (!particle && particles.has(words[at + 1]?.key ?? ''))) return null
  const contract = way === 'verb' && before === 'to' ? contractor(reading, at, role) : null
  if (contract) return contract
  const by = way === 'verb' ? byAfter(reading, at) : -1
  const roles = readRoles(reading, particle ? at + 1 : at, false)
  if (!roles || roles.negated || roles.doubtful || roles.lapsed) return null
  const { agent, patient, future, perfect } = roles
  if (by > 0) {
    // "was built by |Halden|", "Salt, directed by |Ida Marsh|".
    const filler = nameFrom(reading, by + 1)
    const thing = roles.passive ? patient : phraseEndingAt(reading, at)
    return filler && { role, filler, thing, complement: complementOf(reading, thing), future, perfect }
  }
  if (way === 'verb') {
    if (
      !agent ||
      (!patient && !/^(?:it|him|her|them)$/.test(words[at + 1]?.key ?? '')) ||
      roles.passive ||
      !isName(reading, agent)
    )
      return null
    return { role, filler: agent, thing: patient, complement: complementOf(reading, patient), future, perfect }
  }
  // "sold the mill to |Corvane|", "The mill was sold to |Corvane|", "The prize went to |Ada Lund|".
  const thing = patient ?? agent
  const towards = preposition(words, breaks, at, way)
  const filler = towards < 0 ? null : nameFrom(reading, towards + 1)
  if (!filler || !thing || (isName(reading, thing) && !entry.things)) return null
  return { role, filler, thing, complement: complementOf(reading, thing), future, perfect }
}

/** "the prize |for fiction| went to": what the thing is for, or of. */
function complementOf(reading: Reading, thing: NounPhrase | null): Part['complement'] {
  const { words, breaks } = reading
  const at = thing ? words.findIndex(({ from }) => from >= thing.to) : -1
  if (at < 0 || breaks.has(at) || !/^(?:for|of)$/.test(words[at]!.key)) return null
  let last = at
  while (last + 1 < words.length && last - at < 3 && !breaks.has(last + 1)) {
    const { key } = words[last + 1]!
    if (last > at && (!isContent(key) || isVerbForm(key) || key.endsWith('ed'))) break
    last++
  }
  return last > at ? { preposition: words[at]!.key, head: nounKey(words[last]!) } : null
}

function byAfter({ words, breaks }: Reading, at: number): number {
  for (let by = at + 1; by < Math.min(words.length, at + 3) && !breaks.has(by); by++) {
    if (words[by]!.key === 'by') return by
  }
  return -1
}

/** Words between a verb and the "to" that belongs to it, at most. */
const longestReach = 9

function preposition(words: readonly Word[], breaks: ReadonlySet<number>, at: number, which: Way): number {
  for (let next = at + 1; next < Math.min(words.length, at + longestReach) && !breaks.has(next); next++) {
    if (words[next]!.key === which) return next
  }
  return -1
}

const contracts = new Set(
  'contract order tender deal mandate commission bid job right licence license concession'.split(' '),
)
const winning = new Set('win land secure receive get award give gain clinch sign hand'.split(' ').map(stem))
const giving = new Set('go award give hand let'.split(' ').map(stem))

/** "won the contract to |build| the bridge", "the contract to |build| the bridge went to Halden". */
function contractor(reading: Reading, at: number, role: RoleWords): Part | null {
  const { words } = reading
  const noun = [at - 2, at - 3].find((index) => index >= 0 && contracts.has(words[index]!.key))
  const thing = phraseAt(reading, at + 1)
  if (noun === undefined || !thing) return null
  const make = (filler: NounPhrase | null, future: boolean): Part | null =>
    filler && isName(reading, filler) ? { role, filler, thing, complement: null, future, perfect: false } : null
  for (let back = noun - 1; back >= Math.max(0, noun - 6); back--) {
    if (!winning.has(stem(words[back]!.key))) continue
    const roles = readRoles(reading, back, false)
    if (!roles || roles.negated || roles.doubtful) return null
    // "was awarded the contract": whoever got it is the subject.
    return make(roles.agent ?? roles.patient, roles.future)
  }
  for (let next = at + 1; next < words.length - 1; next++) {
    if (!giving.has(stem(words[next]!.key)) || words[next + 1]!.key !== 'to') continue
    return make(nameFrom(reading, next + 2), false)
  }
  return null
}

const particles = new Set('up out off down over back away'.split(' '))
const nounMarks = new Set('a an the its their his her this that no any of'.split(' '))
/** Words before a noun that make it another's, or one of several. */
const others =
  /^(?:former|ex|previous|then|late|co|joint|deputy|assistant|potential|possible|likely|rival|other|another|one|some|main|biggest|largest|second|minority|majority|part|first|last|next|old|original|would|be|not|no|a|an|any|each|every|local|two|three|four|five|six|\d+)$/

/** "the owner of the mine at Holm, |Tolland Minerals|,", "|Tolland Minerals|, the owner of the mine", "its maker is |Orsa|". */
function byNoun(reading: Reading, at: number, { role }: Entry): Part | null {
  const { text, words, breaks } = reading
  if (/s$/.test(words[at]!.key) && !/ss$/.test(words[at]!.key)) return null
  let first = at
  while (first > 0 && !breaks.has(first) && at - first < 4) {
    const { key } = words[first - 1]!
    if (others.test(key)) return null
    first--
    if (/^(?:the|its|their|his|her|our)$/.test(key)) break
    if (!isContent(key)) {
      first++
      break
    }
  }
  const own = thingOf(reading, first, at)
  let end = own.end
  const make = (filler: NounPhrase | null): Part | null =>
    filler && isName(reading, filler)
      ? { role, filler, thing: own.thing, complement: null, future: false, perfect: false }
      : null
  // "Tolland Minerals, |the owner|": the name stands before the comma.
  if (breaks.has(first) && /^,\s/.test(text.slice(words[first - 1]!.to))) {
    const found = make(phraseEndingAt(reading, first))
    if (found) return found
  }
  if (first > 1 && isBe.test(words[first - 1]!.key)) return make(phraseEndingAt(reading, first - 1))
  // "The buyer, a collector, was": the place of the thing is passed over, "at Holm".
  for (; end < words.length && !breaks.has(end) && end - own.end < 4; end++) {
    if (isBe.test(words[end]!.key)) break
  }
  const next = words[end]
  if (!next) return null
  if (breaks.has(end) && /^,\s/.test(text.slice(words[end - 1]!.to))) return make(nameFrom(reading, end))
  if (isBe.test(next.key)) {
    if (/^(?:not|never)$/.test(words[end + 1]?.key ?? '')) return null
    return make(nameFrom(reading, words[end + 1]?.key === 'be' ? end + 2 : end + 1))
  }
  return end === at + 1 ? make(nameFrom(reading, end, 0)) : null
}

const isBe = /^(?:is|was|be|will|are|were)$/

/** What a noun is the owner, maker, winner of: "owner |of the mine|", "|the mine's| owner"; and the word index after it. */
function thingOf(reading: Reading, first: number, at: number): { thing: NounPhrase | null; end: number } {
  const { words, breaks } = reading
  if (/^(?:of|for)$/.test(words[at + 1]?.key ?? '') && !breaks.has(at + 1)) {
    const thing = phraseAt(reading, at + 2)
    const end = thing ? words.findIndex(({ from }) => from >= thing.to) : at + 2
    return { thing, end: end < 0 ? words.length : end }
  }
  const owned = words.slice(first, at).findIndex(({ key }) => key.endsWith("'s"))
  return { thing: owned < 0 ? null : phraseEndingAt(reading, first + owned + 1), end: at + 1 }
}

/** Words of a description before a name, at most: "the |Oslo-based collector| Ines Brandt". */
const longestDescription = 5

/** The name that begins at word `at`, or after a description of who it is. */
function nameFrom({ text, words, breaks }: Reading, at: number, described = longestDescription): NounPhrase | null {
  const capital = (index: number) => /\p{Lu}/u.test(text[words[index]!.from]!)
  let from = at
  while (from < words.length && from - at < described && !capital(from)) {
    const { key } = words[from]!
    if ((from > at && breaks.has(from)) || !(isContent(key) || /^(?:the|an?|its|his|her|their)$/.test(key))) return null
    from++
  }
  if (from >= words.length || !capital(from) || (from > at && breaks.has(from))) return null
  let to = from + 1
  while (to < words.length && !breaks.has(to) && capital(to)) to++
  const { from: start, to: end } = words[to - 1]!
  const headRange = { from: start, to: end }
  return { head: nounKey(words[to - 1]!), modifiers: [], definite: true, headRange, from: words[from]!.from, to: end }
}

/** Whether a phrase ends with a name. */
function isName({ text }: Reading, { headRange }: NounPhrase): boolean {
  return /\p{Lu}/u.test(text[headRange.from]!)
}
