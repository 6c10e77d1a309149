import { rememberIn } from '../../remember.ts'
import type { Passage } from '../../model.ts'
import { isDigit, isLetter, isUpperCase, unitTable } from '../../text/characters.ts'
import { numberOf, perForm, unique } from '../../text/wordForms.ts'
import { isPlain, standsAlone } from '../../text/standsAlone.ts'
import { corporateParticiples } from '../lexicon/cues.ts'
import { headTypes, leadTypes } from '../lexicon/kinds.ts'
import { calendar, starters } from '../lexicon/ordinary.ts'
import { factsOf } from './wordFacts.ts'
import { fold, isCommon, isDemonym, isEastAsianSurname, isPlaceName } from './lexicon.ts'

/** How a word is written. */
export type Shape =
  | 'lower' // harbour
  | 'capital' // Harbour, McRae
  | 'upper' // NATO, AT&T
  | 'initial' // J
  | 'mixed' // iPhone, OpenAI
  | 'code' // H100, GPT-4, A320neo
  | 'number' // 737, 20th

/** One word of a passage; positions are in its reading text. */
export interface Token {
  readonly from: number
  readonly to: number
  readonly text: string
  /** Lower case, accents and full stops removed: what words are compared by. */
  readonly key: string
  readonly shape: Shape
  /** What the lists say of the word by itself, in bits: see `wordFacts.ts`. */
  readonly facts: number
  /** What stands between the word before and this one, a possessive ending excluded. */
  readonly before: string
  /** True where a capital proves nothing: the first word of a sentence, of a quotation, after a colon or a bullet. */
  readonly opens: boolean
  /** True before "’s" and after a plural's apostrophe. */
  readonly possessive: boolean
  /** True for an abbreviation: a full stop follows at once. */
  readonly stopped: boolean
  /** The {@link numberOf} the printed word where every reader of words sees one word here; −1 where some join or divide it: "so-called". */
  readonly alone: number
}

const joiningParticles = new Set('upon sur de la le les en of on in by under the al el ul am an do da del'.split(' '))
const leadingParticles = new Set('al el an as ash at ar ad d l bin ben abu'.split(' '))
/** Prefixes that join a name for the moment: "post-Corvus". */
const detached = new Set('post pre anti non pro ex'.split(' '))
const domains = new Set('com org net io ai co tv fm me'.split(' '))

const hyphen = 0x2d
const hardHyphen = 0x2011
const stop = 0x2e
const space = 0x20

/** Words of a passage in order; web and mail addresses are passed over. Read once for passages of one text. */
export const wordsOf = rememberIn(tokenize)

function tokenize({ sentences, text }: Passage): readonly Token[] {
  const { length } = text
  const tokens: Token[] = []
  const mayMention = text.includes('@') || text.includes('#')
  let previous: Token | undefined
  let sentence = 0
  let start = sentences.length > 0 ? sentences[0]!.from : Infinity
  let last = 0
  let at = 0
  while (at < length) {
    if (!isWordUnit(text.charCodeAt(at))) {
      at++
      continue
    }
    let end = endOfLetters(text, at)
    // Nearly every word ends at a space, and is then no address and joined to nothing.
    if (mayMention || (end < length && text.charCodeAt(end) !== space)) {
      end = endOfWord(text, at, end)
      if (isAddress(text, at, end)) {
        at = last = endOfAddress(text, end)
        continue
      }
    }
    let to = end
    let possessive = false
    const tail = text.charCodeAt(to - 1)
    if (tail === 0x73 || tail === 0x53) {
      if (to - at > 2 && isApostrophe(text.charCodeAt(to - 2))) {
        to -= 2
        possessive = true
      } else if (to < length && isApostrophe(text.charCodeAt(to))) {
        possessive = to + 1 >= length || !isWordUnit(text.charCodeAt(to + 1))
        if (possessive) end = to + 1
      }
    }
    const number = numberOf(text, at, to)
    const form = readForm(text, at, to, number)
    const gap = at === last + 1 && text.charCodeAt(last) === space ? oneSpace : readGap(text, last, at)
    let opens = previous === undefined || gap.opens || (previous.shape === 'number' && previous.opens)
    while (start <= at) {
      opens = true
      sentence++
      start = sentence < sentences.length ? sentences[sentence]!.from : Infinity
    }
    previous = {
      from: at,
      to,
      text: form.text,
      key: form.key,
      shape: form.shape,
      facts: form.facts,
      before: gap.before,
      opens,
      possessive,
      stopped: to < length && text.charCodeAt(to) === stop,
      alone: form.plain && standsAlone(text, at, to) ? number : -1,
    }
    tokens.push(previous)
    at = last = end
  }
  return tokens
}

/** What a printed word is wherever it stands. */
interface Form extends Pick<Token, 'text' | 'key' | 'shape' | 'facts'> {
  /** Of letters and digits that are such for all readers of words. */
  readonly plain: boolean
}

const readForm = perForm((text): Form => {
  const shape = shapeOf(text)
  const printed = unique(text)
  const folded = shape === 'capital' ? keyOfName(text) : fold(text)
  const key = folded === text ? printed : unique(folded)
  return { text: printed, key, shape, facts: factsOf(key, printed, shape), plain: isPlain(text) }
})

/** "Mơn" is not Monday nor "Ład" a lad: a word with letters of another language keeps them where it would become an English one. */
function keyOfName(text: string): string {
  const key = fold(text)
  if (key.length !== text.length || !foreignLetter.test(text) || headTypes.has(key) || leadTypes.has(key)) return key
  return isCommon(key) || calendar.has(key) || starters.has(key) ? text.toLowerCase() : key
}

const foreignLetter = /[\u00c0-\u024f\u1e00-\u1eff]/

/** What stands between two words: there are few, over and over. */
interface Gap {
  readonly before: string
  /** Whether a capital proves nothing after it. */
  readonly opens: boolean
}

const oneSpace: Gap = { before: ' ', opens: false }
const readGap = perForm((before): Gap => ({ before: unique(before), opens: opensAfter(before) }))

function opensAfter(before: string): boolean {
  if (before.length === 0) return false
  // The columns of a bulletin set in typewriter letters: "STATUS   Contained".
  if (before.startsWith('   ') || before.includes('\t')) return true
  for (let at = 0; at < before.length; at++) {
    const unit = before.charCodeAt(at)
    if (unit === 0x201c || unit === 0x22 || unit === 0x3a || unit === 0x2022 || unit === 0xab || unit === 0x2018)
      return true
    // A list's mark in plain text.
    if (unit === 0x2a && before.charCodeAt(at - 1) === 0x20 && before.charCodeAt(at + 1) === 0x20) return true
    if (unit === 0x2014 || unit === 0x7c || unit === 0xb7) return true
    if (unit === 0x2d && before.charCodeAt(at + 1) === 0x2d) return true
    if ((unit === 0x2d || unit === 0x2013) && before.charCodeAt(at - 1) === 0x20 && before.charCodeAt(at + 1) === 0x20)
      return true
    if (unit === 0x27 && before.charCodeAt(at - 1) !== 0x27 && at === before.length - 1) return true
  }
  return false
}

/** Whether a word holds this code unit: letters, accents that stand by themselves among them, and digits. */
function isWordUnit(unit: number): boolean {
  return wordUnits[unit]! > 0
}

const wordUnits = unitTable({})

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc
}

function endOfLetters(text: string, from: number): number {
  let at = from
  while (at < text.length && isWordUnit(text.charCodeAt(at))) at++
  return at
}

/** End of the word at `from`, whose letters go to `letters` without a break: hyphens and the like may join it to what follows. */
function endOfWord(text: string, from: number, letters: number): number {
  let part = from
  let at = letters
  const { length } = text
  for (;;) {
    at = endOfLetters(text, at)
    if (at + 1 >= length || !isWordUnit(text.charCodeAt(at + 1))) return at
    const unit = text.charCodeAt(at)
    if (isApostrophe(unit)) {
      at++
    } else if (unit === hyphen || unit === hardHyphen) {
      if (!joinsAtHyphen(text, from, part, at)) return at
      at++
      part = at
    } else if (unit === stop) {
      // "U.S.", "J.K.", "Harbour.com": letters one by one, or the ending of a site that is also a name.
      const single = at - part === 1 && isLetter(text.charCodeAt(part)) && isUpperCase(text.charCodeAt(at + 1))
      const next = partAfter(text, at + 1)
      if (!single && !domains.has(next)) return at
      at++
      part = at
    } else if (unit === 0x26) {
      if (!isUpperCase(text.charCodeAt(at - 1)) || !isUpperCase(text.charCodeAt(at + 1))) return at
      at++
      part = at
    } else {
      return at
    }
  }
}

function partAfter(text: string, from: number): string {
  let to = from
  while (to < text.length && to - from < 24 && isWordUnit(text.charCodeAt(to))) to++
  return text.slice(from, to)
}

function joinsAtHyphen(text: string, from: number, part: number, at: number): boolean {
  const left = text.slice(part, at)
  const right = partAfter(text, at + 1)
  const first = left.charCodeAt(0)
  const second = right.charCodeAt(0)
  if (isDigit(second)) return !isDigit(first) && left.length <= 12
  if (isDigit(first)) return part === from && isUpperCase(second) && left.length <= 2
  if (!isUpperCase(second)) {
    if (!joiningParticles.has(right)) return !isUpperCase(first) || followsSurname(text, from, right)
    const after = at + 1 + right.length
    return text.charCodeAt(after) === hyphen && isUpperCase(text.charCodeAt(after + 1) || 0)
  }
  if (!isUpperCase(first)) return leadingParticles.has(left) || (joiningParticles.has(left) && part > from)
  const [a, b] = [fold(left), fold(right)]
  const shouted = right === right.toUpperCase()
  // "Anti-Corruption Court", but "Anti-Corvus protests".
  if ((detached.has(a) && !isCommon(b)) || (shouted && corporateParticiples.has(b))) return false
  if (left.length >= 2 && left === left.toUpperCase()) {
    if (!shouted && right.length > 2 && !/^\p{Lu}{3}/u.test(right)) return false
  } else if (
    shouted &&
    right.length > 2 &&
    left !== left.toLowerCase() &&
    left.slice(1) !== left.slice(1).toLowerCase()
  )
    return false
  const isOwnName = (word: string) => isPlaceName(word) || isDemonym(word)
  return !(isOwnName(a) && isOwnName(b)) || isPlaceName(`${a}-${b}`)
}

/** "Kim Min-jae": a given name of two syllables after a family name that stands first. */
function followsSurname(text: string, from: number, right: string): boolean {
  if (right.length > 6 || right !== right.toLowerCase() || from < 3 || text.charCodeAt(from - 1) !== 0x20) return false
  let start = from - 1
  while (start > 0 && from - start < 9 && isLetter(text.charCodeAt(start - 1))) start--
  return isUpperCase(text.charCodeAt(start)) && isEastAsianSurname(fold(text.slice(start, from - 1)))
}

const contraction = /(?:n['’]t|['’](?:ll|re|ve|m|d))$/i

function shapeOf(word: string): Shape {
  if (/['’]/.test(word) && contraction.test(word)) return 'lower'
  let upper = 0
  let lower = 0
  let digits = 0
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (isDigit(unit)) digits++
    else if (isUpperCase(unit)) upper++
    else if (isLetter(unit)) lower++
  }
  if (digits > 0) return upper > 0 ? 'code' : isDigit(word.charCodeAt(0)) || lower === 0 ? 'number' : 'lower'
  if (upper === 0) return 'lower'
  if (lower === 0) return upper === 1 ? 'initial' : 'upper'
  if (!isUpperCase(word.charCodeAt(0)))
    return /^(?:al|el|an|as|ash|at|ar|ad|d|l|bin|ben|abu)[-'’]/.test(word) ? 'capital' : 'mixed'
  return upper === 1 || /^(?:Mc|Mac|O['’]|D['’])\p{Lu}\p{Ll}+$|^(?:\p{Lu}\p{Ll}+-)+\p{Lu}?\p{Ll}*/u.test(word)
    ? 'capital'
    : 'mixed'
}

function isAddress(text: string, from: number, to: number): boolean {
  const before = from > 0 ? text.charCodeAt(from - 1) : 0
  const after = to < text.length ? text.charCodeAt(to) : 0
  if (before === 0x40 || after === 0x40 || before === 0x23) return true
  if (before === 0x20 && from > 1 && text.charCodeAt(from - 2) === 0x40) return true
  if (after === 0x3a && text.startsWith('://', to)) return true
  if (after === stop && to + 1 < text.length && isWordUnit(text.charCodeAt(to + 1))) {
    const word = text.slice(from, to)
    if (word === 'www') return true
    const next = partAfter(text, to + 1)
    return next.length > 1 && next === next.toLowerCase() && !isDigit(next.charCodeAt(0)) && word === word.toLowerCase()
  }
  return false
}

function endOfAddress(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) > 0x20 && text.charCodeAt(at) !== 0xa0) at++
  return at
}
