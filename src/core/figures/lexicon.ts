import { denominators, scales, tens, units, vague } from './words/numberWords.ts'
import { durationWords } from './amounts/durations.ts'
import { multipleWords } from './numbers/multiples.ts'
import { months, weekdays } from '../text/calendarNames.ts'
import { holidayWords } from './dates/holidays.ts'
import { seasons } from './dates/periods.ts'
import { relativeWords } from './dates/relative.ts'
import { decadeWords } from './dates/spelledYears.ts'
import { wordTable } from './words/wordTables.ts'
import type { Word } from './words/cursor.ts'

/** What a word may begin or end: the scanner stops only at words that have a role. */
export const Role = {
  none: 0,
  number: 1,
  vague: 2,
  fraction: 3,
  multiple: 4,
  date: 5,
  duration: 6,
  /** A unit of time that also begins dates: "year to June", "a year". */
  period: 7,
} as const
export type Role = (typeof Role)[keyof typeof Role]

const roles = new Map<string, Role>()
function add(role: Role, words: Iterable<string>): void {
  for (const word of words) if (!roles.has(word)) roles.set(word, role)
}
add(Role.fraction, denominators.keys())
add(Role.number, units.keys())
add(Role.number, tens.keys())
add(Role.vague, vague.keys())
add(Role.vague, ['several', 'few'])
add(Role.number, scales.keys())
add(Role.number, ['dozen', 'nought', 'naught'])
add(Role.multiple, multipleWords)
add(Role.date, months.keys())
add(Role.date, weekdays.keys())
add(Role.date, seasons.keys())
add(Role.date, relativeWords)
add(Role.duration, durationWords)
add(Role.date, ['fiscal', 'financial', 'weekend'])
add(Role.date, decadeWords)
add(Role.date, holidayWords)
add(Role.period, ['year', 'century'])

/**
 * For each pair of a word's first and third letter, of its second and last one, and of its middle ones, case ignored, the lengths of the
 * words that have them, one bit each. Nearly every other word fails one of the three.
 */
const opening = new Uint32Array(1024)
const closing = new Uint32Array(1024)
const middle = new Uint32Array(1024)
for (const word of roles.keys()) {
  opening[pairOf(word.charCodeAt(0), word.charCodeAt(2))]! |= 1 << word.length
  closing[pairOf(word.charCodeAt(1), word.charCodeAt(word.length - 1))]! |= 1 << word.length
  middle[pairOf(word.charCodeAt(word.length >> 1), word.charCodeAt(word.length - 2))]! |= 1 << word.length
}

function pairOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31)
}

/**
 * Whether the word `text[from…to)`, which begins with the character `first`, may have a role by its letters. The first test fails most
 * words, and needs but one more character of them.
 */
export function mayHaveRole(text: string, first: number, from: number, to: number): boolean {
  const length = to - from
  if (length < 3 || length > 31) return false
  const bit = 1 << length
  return (
    (opening[pairOf(first, text.charCodeAt(from + 2))]! & bit) !== 0 &&
    (closing[pairOf(text.charCodeAt(from + 1), text.charCodeAt(to - 1))]! & bit) !== 0 &&
    (middle[pairOf(text.charCodeAt(from + (length >> 1)), text.charCodeAt(to - 2))]! & bit) !== 0
  )
}

const roleNamed = wordTable(roles)

export function roleOf(word: Word): Role {
  return roleNamed(word) ?? Role.none
}
