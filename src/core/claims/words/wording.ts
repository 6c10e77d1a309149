import { DIGIT, LETTER, unitTable } from '../../text/characters.ts'
import { perForm } from '../../text/wordForms.ts'

// Words as they are compared: without case, orthographic variants and marks; and the difference of two wordings.

/** A word in reading text, with what it is compared by. */
export interface Word {
  /** Lower case, American spelling, straight marks, numerals for small numbers. */
  readonly key: string
  readonly from: number
  readonly to: number
}

/** Closed classes of English (Quirk et al., A Comprehensive Grammar): articles, pronouns, prepositions, auxiliaries… */
const functionWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those some any all every each both either neither no such own same other another ' +
    'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what ' +
    'myself ourselves yourself himself herself itself themselves one ones someone anyone everyone nobody something anything ' +
    'of in on at by for to from with without into onto upon over under about after before between among through during until ' +
    'since against across along around behind beyond near off out up down than as like per via within ' +
    'and or but nor so yet if unless because although though while whereas whether when where why how ' +
    'am is are was were be been being do does did done have has had having will would shall should can could may might must ' +
    "not n't 'll 've 're 'd 'm 's there here then now just also too very more most much many only even still well"
  ).split(' '),
)

export function isFunctionWord(key: string): boolean {
  return functionWords.has(key)
}

const numerals: ReadonlyMap<string, string> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, String(value)]),
)

/** The words of `text`, contractions split: "we're" is "we" and "are". */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = []
  const end = Math.min(to, text.length)
  for (let at = startOfWord(text, from, end); at < end;) {
    const after = endOfWord(text, at, end)
    for (const key of keysOf(text, at, after)) words.push({ key, from: at, to: after })
    at = startOfWord(text, after, end)
  }
  return words
}

const SIGN = 3 // a word by itself
const APOSTROPHE = 4
const POINT = 5 // part of a number between digits
const types = unitTable({ '%&': SIGN, "'’": APOSTROPHE, ',.': POINT })

/** Where the next word begins at or after `from`; `end` where there is none before. */
export function startOfWord(text: string, from: number, end: number): number {
  let at = from
  while (at < end) {
    const type = types[text.charCodeAt(at)]!
    if (type !== 0 && type < APOSTROPHE) break
    at++
  }
  return at
}

/** Past letters and digits, marks between digits ("1,400.5"), and one apostrophe between letters ("we’re", "Ruiz's"). */
export function endOfWord(text: string, start: number, end: number): number {
  // A local name is read more quickly than the module's.
  const typeOf = types
  if (typeOf[text.charCodeAt(start)] === SIGN) return start + 1
  let at = start + 1
  let apostrophes = 0
  for (;;) {
    let type = 0
    while (at < end && ((type = typeOf[text.charCodeAt(at)]!) === LETTER || type === DIGIT)) at++
    if (at + 1 >= end) return at
    const after = typeOf[text.charCodeAt(at + 1)]
    const joined =
      type === APOSTROPHE
        ? apostrophes++ === 0 && after === LETTER
        : type === POINT && after === DIGIT && typeOf[text.charCodeAt(at - 1)] === DIGIT
    if (!joined) return at
    at += 2
  }
}

const contractions: readonly (readonly [RegExp, string])[] = [
  [/^(can)'t$/, 'not'],
  [/^(.+)n't$/, 'not'],
  [/^(.+)'re$/, 'are'],
  [/^(.+)'ve$/, 'have'],
  [/^(.+)'ll$/, 'will'],
  [/^(i)'m$/, 'am'],
  [/^(it|that|there|here|what|he|she|who|let)'s$/, 'is'],
]

/** What the words of a printed word are compared by, two where it is a contraction. */
const keysOf = perForm((word): readonly string[] => {
  const plain = word.toLowerCase().replace(/’/g, "'")
  if (plain === '%') return ['percent']
  if (plain === '&') return ['and']
  if (plain === "won't") return ['will', 'not']
  if (plain === 'cannot') return ['can', 'not']
  for (const [pattern, second] of contractions) {
    const match = pattern.exec(plain)
    if (match) return [spelling(match[1]!), second]
  }
  return [spelling(numerals.get(plain) ?? plain.replace(/(?<=\d),(?=\d{3})/g, ''))]
})

/** Endings of which {@link spelling} changes one; most words have none. */
const respelled =
  /(?:[iy]s(?:e|ed|es|er|ers|ing)|isations?|our(?:s|ed|ing|ite|ites|able|ful|er|ers|hood|hoods)?|[tb]res?|ll(?:ed|ing|er|ers)|ence|ogues?|ammes?)$/

/** British and American spellings under one key (the regular endings of Oxford's list of spelling differences). */
function spelling(word: string): string {
  if (word.length < 5 || !respelled.test(word)) return word
  return word
    .replace(/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1')
    .replace(/ys(e|ed|es|er|ers|ing)$/, 'yz$1')
    .replace(/our(s|ed|ing|ite|ites|able|ful|er|ers|hood|hoods)?$/, 'or$1')
    .replace(/([tb])re(s?)$/, '$1er$2')
    .replace(/ll(ed|ing|er|ers)$/, 'l$1')
    .replace(/ence$/, 'ense')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/amme(s?)$/, 'am$1')
}

/** A stretch in which two wordings differ: words of each side, as index ranges. */
export interface Edit {
  readonly left: readonly [from: number, to: number]
  readonly right: readonly [from: number, to: number]
}

export interface Alignment {
  /** Words in common, in order. */
  readonly common: number
  /** Index ranges from the first to the last word in common. */
  readonly left: readonly [from: number, to: number]
  readonly right: readonly [from: number, to: number]
  /** Differences up to the last word in common, and other words of both at the start or the end. */
  readonly edits: readonly Edit[]
}

/** Longest texts aligned word by word; speech in news is shorter. */
const mostWords = 120

/** Words before the first or after the last in common that count as an edit; more of them are something else said. */
const longestLead = 4

/** The longest common run of words in order, with the differences inside it; `null` where nothing is shared. */
export function align(left: readonly Word[], right: readonly Word[]): Alignment | null {
  const rows = Math.min(left.length, mostWords)
  const columns = Math.min(right.length, mostWords)
  const width = columns + 1
  const lengths = new Uint16Array((rows + 1) * width)
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      lengths[row * width + column] =
        left[row]!.key === right[column]!.key
          ? lengths[(row + 1) * width + column + 1]! + 1
          : Math.max(lengths[(row + 1) * width + column]!, lengths[row * width + column + 1]!)
    }
  }
  if (lengths[0] === 0) return null
  const pairs: [number, number][] = []
  for (let row = 0, column = 0; row < rows && column < columns;) {
    if (left[row]!.key === right[column]!.key) pairs.push([row++, column++])
    else if (lengths[(row + 1) * width + column]! >= lengths[row * width + column + 1]!) row++
    else column++
  }
  const edits: Edit[] = []
  for (let at = 1; at < pairs.length; at++) {
    const [beforeLeft, beforeRight] = pairs[at - 1]!
    const [nextLeft, nextRight] = pairs[at]!
    if (nextLeft === beforeLeft + 1 && nextRight === beforeRight + 1) continue
    edits.push({ left: [beforeLeft + 1, nextLeft], right: [beforeRight + 1, nextRight] })
  }
  const [firstLeft, firstRight] = pairs[0]!
  const [lastLeft, lastRight] = pairs.at(-1)!
  // "Clients were told" against "Customers were told": both begin with a word of their own.
  if (firstLeft > 0 && firstRight > 0 && Math.max(firstLeft, firstRight) <= longestLead) {
    edits.unshift({ left: [0, firstLeft], right: [0, firstRight] })
  }
  // "… since I was a boy" against "… a child": both end with a word of their own. Where one goes on, it was cut.
  const [restLeft, restRight] = [rows - 1 - lastLeft, columns - 1 - lastRight]
  if (restLeft > 0 && restRight > 0 && Math.max(restLeft, restRight) <= longestLead) {
    edits.push({ left: [lastLeft + 1, rows], right: [lastRight + 1, columns] })
    return { common: pairs.length, left: [firstLeft, rows], right: [firstRight, columns], edits }
  }
  return { common: pairs.length, left: [firstLeft, lastLeft + 1], right: [firstRight, lastRight + 1], edits }
}

/** Whether the words of `part` stand one after another in `whole`. */
export function containsRun(whole: readonly Word[], part: readonly Word[]): boolean {
  for (let start = 0; start + part.length <= whole.length; start++) {
    let at = 0
    while (at < part.length && whole[start + at]!.key === part[at]!.key) at++
    if (at === part.length) return true
  }
  return false
}
