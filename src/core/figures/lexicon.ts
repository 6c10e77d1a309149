import { denominators, scales, tens, units, vague } from './numberWords.ts'
import { durationWords } from './durations.ts'
import { multipleWords } from './fractions.ts'
import { months, seasons, weekdays } from './periods.ts'
import { relativeWords } from './relative.ts'

/** What a word may begin or end: the scanner stops only at words that have a role. */
export const Role = {
  none: 0,
  number: 1,
  vague: 2,
  fraction: 3,
  multiple: 4,
  date: 5,
  duration: 6,
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
add(Role.number, ['dozen'])
add(Role.multiple, multipleWords)
add(Role.date, months.keys())
add(Role.date, weekdays.keys())
add(Role.date, seasons.keys())
add(Role.date, relativeWords)
add(Role.duration, durationWords)
add(Role.date, ['fiscal', 'financial', 'year', 'century'])

/** Slots of the table: a power of two, several times as many as there are words. */
const SLOTS = 4096
const MULTIPLIER = 31

/** Adds one letter, case ignored, to the hash of the letters before it. */
export function addLetter(hash: number, unit: number): number {
  return (Math.imul(hash, MULTIPLIER) + (unit | 0x20)) | 0
}

const slots = new Uint8Array(SLOTS)
for (const [word] of roles) {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = addLetter(hash, word.charCodeAt(at))
  slots[hash & (SLOTS - 1)] = 1
}

/** Longest word with a role, in letters. */
export const LONGEST = Math.max(...[...roles.keys()].map((word) => word.length))

/** Role of the word `text[from…to)` whose letters hash to `hash`; the text is only looked at where the hash is that of a role. */
export function roleOf(text: string, from: number, to: number, hash: number): Role {
  if (slots[hash & (SLOTS - 1)] === 0 || to - from > LONGEST) return Role.none
  return roles.get(text.slice(from, to).toLowerCase()) ?? Role.none
}
