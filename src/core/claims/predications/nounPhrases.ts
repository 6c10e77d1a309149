import type { Range } from '../../model.ts'
import { remember } from '../../remember.ts'
import { fullNames } from '../../text/calendarNames.ts'
import { concept } from '../words/concepts.ts'
import { negations } from '../words/phrases.ts'
import { isFunctionWord, type Word } from '../words/wording.ts'
import { isVerbForm, longestKnown, stem } from '../words/words.ts'

// Where clauses end, and the noun phrases in them: a reading of English by its function words alone.

const clauseStarts = new Set('but which who although though while whereas because since until'.split(' '))
/** Words of a label before a colon, at most. */
const longestLabel = 3

const space = 0x20

/** Indices of words before which a clause ends: after a comma, a colon, a bracket, before "but" or "which". */
export function breaksIn(text: string, words: readonly Word[]): Set<number> {
  const breaks = new Set<number>()
  for (let at = 1; at < words.length; at++) {
    const { key, from } = words[at]!
    if (opensClause(key) || endsInGap(text, words[at - 1]!.to, from, at)) breaks.add(at)
  }
  return breaks
}

/** Whether a clause begins with this word. */
export function opensClause(key: string): boolean {
  return clauseStarts.has(key)
}

/** Whether a clause ends in the gap `text[from…to)` before the word at `at`. */
export function endsInGap(text: string, from: number, to: number, at: number): boolean {
  if (to === from + 1 && text.charCodeAt(from) === space) return false
  const gap = text.slice(from, to)
  // "Release clause: none", "Injuries: 12": a label and what it labels are read as one.
  const labels = at <= longestLabel && /^\W*:\W*$/.test(gap)
  return !labels && /[,;:()—–]|\s-\s/.test(gap)
}

/** Concepts of amounts, under which bills and budgets are one, but not as things that are passed or opposed. */
const amounts = new Set(['cost', 'value', 'spend', 'fund', 'pay'].map(stem))

/** The concept by which nouns are compared. */
export function nounKey({ key }: Word): string {
  return nounKeyOf(key)
}

/** As {@link nounKey}, of what the noun is compared by. */
export const nounKeyOf: (key: string) => string = remember((key) => {
  const stemmed = stem(key.replace(/'s$/, ''))
  const found = concept(stemmed)
  return amounts.has(found) ? stemmed : found
}, longestKnown)

/** Whether a word says something by itself: no function word and no number. */
export function isContent(key: string): boolean {
  return key.length > 2 && !isFunctionWord(key) && !/^\d/.test(key)
}

/** "inspected in May": a month, and no "may". */
export function isMonth(text: string, { key, from }: Pick<Word, 'key' | 'from'>): boolean {
  return key === 'may' && text.startsWith('May', from)
}

/** "the black box of the jet": its head is "box", its words "black" and "box". */
export interface NounPhrase extends Range {
  readonly head: string
  /** Concepts of the words before the head. */
  readonly modifiers: readonly string[]
  /** Whether it names one thing or all of them: "the box", "its box", a name; not "a box", "boxes". */
  readonly definite: boolean
  /** Where the head stands in its passage, by which a name is found. */
  readonly headRange: Range
}

/** A sentence's words with the marks between them. */
export interface Reading {
  readonly text: string
  readonly words: readonly Word[]
  readonly breaks: ReadonlySet<number>
}

export const be = new Set('am is are was were be been being got'.split(' '))
export const auxiliaries = new Set(
  (
    "am is are was were be been being got get gets have has had having do does did will would shall 'll 've 're to " +
    'also already still yet now just again then long since later ever once so'
  ).split(' '),
)
const prepositions = new Set(
  (
    'of in on at by for to from with without into onto upon over under about after before among between through during until ' +
    'since against across along around behind beyond near off out up down as like per via within toward towards despite ' +
    'amid inside outside'
  ).split(' '),
)
const determiners = new Set('the this that these those its his her their our my your both all'.split(' '))
const indefinite = new Set('a an some any another several many few'.split(' '))
const pronouns = new Set('it he she they who which that we i you this these those there what'.split(' '))
export const reporters = new Set(
  'said says say that told announced announces confirmed reported reports added believe believes think thinks claims claimed insisted'.split(
    ' ',
  ),
)
/** Of what size a number is tells no thing from another: "a $40 |million| contract". */
const scales = new Set('hundred thousand million billion trillion percent cent'.split(' '))
/** Words before "than" in "shops with fewer than five staff". */
const measured = new Set('fewer more less'.split(' '))
export const joining = new Set('and or nor but then than because so as'.split(' '))
const calendar = new Set([
  ...fullNames,
  ...'today yesterday tomorrow tonight week month year morning afternoon evening night'.split(' '),
])
/** Words of a subject, or before a subject, at most. */
export const longestPhrase = 9

/** Adverbs in "-ly"; nouns and adjectives that only look like them are none. */
export function isAdverb(key: string): boolean {
  return (
    key.length > 4 && key.endsWith('ly') && !/^(?:family|supply|rally|reply|early|daily|italy|assembly|ally)$/.test(key)
  )
}

/** The noun phrase that begins at `from`: "|no serious side effects| were reported". */
export function phraseAt({ words, breaks }: Reading, from: number): NounPhrase | null {
  const found = objectAfter(words, breaks, from)
  return found ? nounPhrase(words, found) : null
}

/** The noun phrase that ends before `edge`: "|The owner of the mine|, Tolland". */
export function phraseEndingAt({ words, breaks }: Reading, edge: number): NounPhrase | null {
  const found = subjectBefore(words, breaks, edge, breaks.has(edge))
  return found && !found.none && !found.partial ? nounPhrase(words, found) : null
}

/** The noun phrase whose head stands at `head`: "|43 safe-deposit boxes|". */
export function phraseOf({ words, breaks }: Reading, head: number): NounPhrase {
  let from = head
  while (from > 0 && head - from < 5 && !breaks.has(from)) {
    const { key } = words[from - 1]!
    if (determiners.has(key) || indefinite.has(key) || /^\d/.test(key)) {
      from--
      break
    }
    if (isFunctionWord(key) || !isNoun(words, from - 1)) break
    from--
  }
  return nounPhrase(words, { from, to: head + 1, head, none: false, partial: false })
}

export interface FoundPhrase extends Range {
  /** Word index of the head. */
  readonly head: number
  readonly none: boolean
  /** "three of the judges" */
  readonly partial: boolean
}

function isNoun(words: readonly Word[], at: number): boolean {
  const { key } = words[at]!
  if (key === 'mine') return at > 0 && determiners.has(words[at - 1]!.key)
  return isContent(key) && !calendar.has(key) && !isAdverb(key)
}

/** Words of an aside at most. */
const longestAside = 12

/** Where an aside between commas begins that ends before the auxiliary at `edge`: "The mill, |built in 1902, was"; −1 if there is none. */
export function asideBefore(text: string, words: readonly Word[], breaks: ReadonlySet<number>, edge: number): number {
  const comma = (at: number) => /^,\s+$/.test(text.slice(words[at - 1]!.to, words[at]!.from))
  if (edge === 0 || !breaks.has(edge) || !comma(edge) || joining.has(words[edge]!.key)) return -1
  let open = edge - 1
  while (open > 0 && edge - open < longestAside && !breaks.has(open)) open--
  return open > 0 && breaks.has(open) && comma(open) && !joining.has(words[open]!.key) ? open : -1
}

/** The subject that ends before `edge`, or before the mark there: "|the black box of the jet| was". */
export function subjectBefore(
  words: readonly Word[],
  breaks: ReadonlySet<number>,
  edge: number,
  marked = false,
): FoundPhrase | null {
  let from = marked ? edge - 1 : edge
  while (from > 0 && edge - from < longestPhrase && !breaks.has(from)) {
    const { key } = words[from - 1]!
    if (reporters.has(key) && !(key === 'that' && from === edge)) break
    if (joining.has(key) && !(key === 'than' && measured.has(words[from - 2]?.key ?? ''))) break
    from--
  }
  // "which", "who": the subject stands before the mark.
  const opener = words[from]?.key
  if (from === edge - 1 && (opener === 'which' || opener === 'who') && from > 0) {
    const end = from
    let start = end - 1
    while (start > 0 && end - start < 6 && !breaks.has(start) && !isFunctionWord(words[start - 1]!.key)) start--
    return phraseIn(words, Math.max(0, start - 1), end)
  }
  return phraseIn(words, from, edge)
}

/** "|The painting| fetched 3 million and was bought by": the subject of the verb before "and". */
export function sharedSubject(words: readonly Word[], breaks: ReadonlySet<number>, edge: number): FoundPhrase | null {
  if (edge === 0 || words[edge - 1]!.key !== 'and') return null
  let from = edge - 1
  while (from > 0 && edge - from < longestClause && !breaks.has(from) && words[from - 1]!.key !== 'that') from--
  let to = from
  while (to < edge - 1 && !auxiliaries.has(words[to]!.key) && !isPast(words[to]!.key)) to++
  return to < edge - 1 && !reporters.has(words[to]!.key) ? phraseIn(words, from, to) : null
}

const saying = /^(?:says?|said|insists?|insisted|admits?|admitted|claims?|claimed|announced|confirmed|adds|added)$/

/** The pronoun right before a verb: "|it| sank". */
export function pronounBefore(words: readonly Word[], breaks: ReadonlySet<number>, edge: number): FoundPhrase | null {
  const at = edge - 1
  if (at < 0 || breaks.has(edge) || !/^(?:it|he|she|they)$/.test(words[at]!.key)) return null
  // "|The carrier| says that it has not paid": whoever says it speaks of itself.
  const verb = words[at - 1]?.key === 'that' ? at - 2 : at - 1
  if (verb > 0 && !breaks.has(at) && saying.test(words[verb]!.key)) return subjectBefore(words, breaks, verb)
  return { from: at, to: edge, head: at, none: false, partial: false }
}

/** Words of a clause before an "and" at most. */
const longestClause = 16

function isPast(key: string): boolean {
  return /[^e]ed$/.test(key) || isVerbForm(key)
}

const quantifiers = new Set('some many most several few half part'.split(' '))

/** The noun phrase among words `from`…`to`: up to its first preposition, or from its last determiner where one comes first. */
function phraseIn(words: readonly Word[], from: number, to: number): FoundPhrase | null {
  if (from >= to) return null
  let start = from
  // "Three of the five judges": what is said of a part.
  const opener = words[from]!.key
  const partial = quantifiers.has(opener) || (/^\d/.test(opener) && words[from + 1]?.key === 'of')
  if (partial) return { from, to, head: to - 1, none: false, partial }
  if (prepositions.has(words[start]!.key)) {
    let last = -1
    for (let at = start; at < to; at++) {
      const { key } = words[at]!
      if (determiners.has(key) || indefinite.has(key) || key === 'no') last = at
    }
    const before = last > start + 1 ? words[last - 1]!.key : ''
    if (last < 0 || prepositions.has(before)) return null
    start = last
  }
  let end = start
  while (end < to && !(end > start && prepositions.has(words[end]!.key))) end++
  let head = end - 1
  while (head >= start && !isNoun(words, head)) head--
  if (head < start) return null
  const none = words.slice(start, head).some(({ key }) => key === 'no' || key === 'none' || key === 'neither')
  return { from: start, to: end, head, none, partial: false }
}

/** "threw |out|", "called |off|". */
const particles = new Set('out off down up back'.split(' '))
/** Words between a verb and what it is for: "voted |against| the bill". */
const towards = new Set(['for', 'against'])

/** The object that begins at `at`: "rejected |the stadium plan| on Monday". */
export function objectAfter(words: readonly Word[], breaks: ReadonlySet<number>, at: number): FoundPhrase | null {
  let start = at
  while (
    start < words.length &&
    !breaks.has(start) &&
    (isAdverb(words[start]!.key) || particles.has(words[start]!.key))
  )
    start++
  if (start < words.length && !breaks.has(start) && towards.has(words[start]!.key)) start++
  let end = start
  for (; end < words.length && !breaks.has(end) && end - start < longestPhrase; end++) {
    const { key } = words[end]!
    if (prepositions.has(key) || joining.has(key) || reporters.has(key) || be.has(key) || calendar.has(key)) break
    if (pronouns.has(key) && end > start) break
    if (auxiliaries.has(key)) break
  }
  if (end === start) return null
  const found = phraseIn(words, start, end)
  return found && found.from === start ? found : null
}

/** Who does it, after a passive: "sunk by |a mine|". */
export function byPhrase(words: readonly Word[], breaks: ReadonlySet<number>, at: number): FoundPhrase | null {
  for (let by = at; by < Math.min(words.length, at + 3) && !breaks.has(by); by++) {
    if (words[by]!.key === 'by') return objectAfter(words, breaks, by + 1)
  }
  return null
}

/** The words of a phrase, read. */
export function nounPhrase(words: readonly Word[], { from, to, head }: FoundPhrase): NounPhrase {
  const before = words.slice(from, head)
  return {
    head: nounKey(words[head]!),
    modifiers: before.filter(({ key }) => isContent(key) && !scales.has(key)).map(nounKey),
    // "Turnout", "construction": a singular without an article names all of it.
    definite:
      (before.length === 0 && !/[^s]s$/.test(words[head]!.key)) ||
      before.some(({ key }) => determiners.has(key) || negations.has(key) || key.endsWith("'s")),
    headRange: { from: words[head]!.from, to: words[head]!.to },
    from: words[from]!.from,
    to: words[Math.min(to, head + 1) - 1]!.to,
  }
}
