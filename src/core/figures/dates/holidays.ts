import { isDigit } from '../../text/characters.ts'
import type { Context } from '../context.ts'
import { nextWord, previousWord, skipSpaces, unitAt, type Word } from '../words/cursor.ts'
import { dayOf } from '../days.ts'
import { nearDate, period, unresolved, type Dated, type Period } from './periods.ts'
import { looksAhead } from './tense.ts'
import { yearAt } from './years.ts'

// Holidays that fall on one day of every year and are read as that day: "by Christmas", "on Christmas Eve", "Halloween 2013". Those
// whose names are mostly parties, services and places, or whose days move, are names of events. Source: CLDR and the AP Stylebook.

const holidays: ReadonlyMap<string, readonly [month: number, date: number]> = new Map([
  ['christmas', [12, 25]],
  ['halloween', [10, 31]],
  ['juneteenth', [6, 19]],
  ['hogmanay', [12, 31]],
])

/** Words for the anchors of the scanner. */
export const holidayWords: readonly string[] = [...holidays.keys()]

/** Words between which a bare holiday is a day, not a season or what a thing is for: "for Christmas", "over Christmas". */
const bounds = /^(?:by|before|until|till|since|after)$/
const links =
  /^(?:and|but|or|to|when|as|if|because|while|though|that|which|who|with|without|for|from|in|at|on|of|after|before|unless|he|she|they|it|we|is|was|were|will|would|has|had)$/

/** The day of a holiday at `word`; `null` where its name is part of another ("the Christmas market", "Christmas Island"). */
export function readHoliday(text: string, word: Word, { published }: Context): Dated | null {
  const day = holidays.get(word.lower)
  if (!day || text.charCodeAt(word.from) >= 0x61) return null
  const next = nextWord(text, word.to)
  const eve = word.lower === 'christmas' && next.lower === 'eve'
  const named = eve || (word.lower === 'christmas' && next.lower === 'day')
  const [month, date] = [day[0], eve ? day[1] - 1 : day[1]]
  let to = named ? next.to : word.to
  const start = skipSpaces(text, unitAt(text, to) === 0x2c ? to + 1 : to)
  const year = isDigit(unitAt(text, start)) ? yearAt(text, start) : null
  if (year !== null) {
    to = start + 4
    if (!ends(text, to)) return null
    const at = dayOf(year, month, date)
    return { from: word.from, to, period: period(at, at, 'day') }
  }
  const before = previousWord(text, word.from).lower
  if (!(bounds.test(before) || (named && /^(?:on|from|to|through)$/.test(before))) || !ends(text, to)) return null
  return {
    from: word.from,
    to,
    period: published === null ? unresolved('day') : near(text, word.from, published, month, date, before),
  }
}

/** Whether no noun goes on with the name that ends at `at`. */
function ends(text: string, at: number): boolean {
  const mark = unitAt(text, at)
  if (mark === 0x27 || mark === 0x2019 || mark === 0x2d) return false
  const next = nextWord(text, at)
  return next.lower === '' || links.test(next.lower)
}

/** The last such day or the coming one, as the words before it tell; else the nearest. */
function near(text: string, from: number, published: number, month: number, date: number, before: string): Period {
  const nearest = nearDate(published, month, date)!
  const at = nearest.min!
  const ahead = looksAhead(text, from)
  const past = !ahead && /^(?:since|after)$/.test(before)
  const shift = past && at > published ? -1 : ahead && at < published ? 1 : 0
  return shift === 0 ? nearest : nearDate(published + 365 * shift, month, date)!
}
