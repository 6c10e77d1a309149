import { isDigit, isLetter } from '../../text/characters.ts'
import { nextWord, previousWord, skipSpaces, unitAt } from '../words/cursor.ts'
import { tokenEnd } from '../numbers/numerals.ts'

// Clock times, which are no figures of a claim: "04:52", "6.30 p.m.", "from 20.00 to 08.00".

/** "9.30 on Monday", "7.15 this morning". */
const dottedTime =
  /^(?:\d|1\d|2[0-3])\.[0-5]\d (?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:this|that|tomorrow|yesterday|every) (?:morning|afternoon|evening)|in the (?:morning|afternoon|evening)|tonight)/

/** "on the 6.20 from Leeds": a train by its time. */
const trainTime = /^(?:\d|1\d|2[0-3])\.[0-5]\d (?:from|to) \p{Lu}/u

/** "open until 22.00", "until 7.15": nothing else with two decimals is waited for. */
function isAwaited(text: string, at: number): boolean {
  return (
    /\b(?:until|till) $/i.test(text.slice(Math.max(0, at - 6), at)) &&
    /^(?:1?\d|2[0-3])\.[0-5]\d(?:[,.;:)]?(?:\s|$)|[,;:)])(?! ?(?:%|per ?cent|million|billion|euros?|dollars|pounds))/.test(
      text.slice(at, at + 16),
    )
  )
}

/** "from 20.00 to 08.00", "at 20.00 hrs": hours and minutes with a point, as bulletins and timetables print them. */
function isBulletinTime(text: string, at: number): boolean {
  if (!/^(?:[01]\d|2[0-3])\.[0-5]\d(?![\d.,]*\d)/.test(text.slice(at, at + 8))) return false
  if (text[at] === '0') return true
  return (
    /^\d\d\.\d\d ?(?:h|hrs?|hours|local|GMT|UTC|[A-Z]?CES?T|BST)\b/.test(text.slice(at, at + 12)) ||
    /^\d\d\.\d\d ?(?:to|until|till|and|[-–]) ?0\d\.[0-5]\d/.test(text.slice(at, at + 17)) ||
    /\b0\d\.[0-5]\d ?(?:to|until|till|and|[-–]) ?$/.test(text.slice(Math.max(0, at - 14), at)) ||
    // "Sunday 17 August 2025, 20.00".
    (/\b(?:19|20)\d\d, $/.test(text.slice(Math.max(0, at - 7), at)) && /^\d\d\.\d\d\s*$/.test(text.slice(at, at + 8)))
  )
}

/** Past a clock time at `at` ("04:52", "6:30 p.m.", "5pm", "18:00 GMT", "3 a.m."), or `at` where there is none. */
export function timeEnd(text: string, at: number): number {
  let end = at
  while (isDigit(unitAt(text, end)) && end - at < 5) end++
  const length = end - at
  const next = unitAt(text, end)
  if (length === 0) return at
  const clockedHours =
    length === 4 &&
    unitAt(text, end + 1) === 0x68 &&
    /^(?:[01]\d|2[0-3])[0-5]\d (?:hours|hrs)\b/.test(text.slice(at, at + 11))
  if (
    clockedHours &&
    (text[at] === '0' || /\b(?:at|by|around|from|until|since|till) $/i.test(text.slice(Math.max(0, at - 8), at)))
  )
    return end
  if (
    next === 0x2e &&
    (dottedTime.test(text.slice(at, at + 24)) ||
      isBulletinTime(text, at) ||
      isAwaited(text, at) ||
      (previousWord(text, at).lower === 'the' && trainTime.test(text.slice(at, at + 12))))
  )
    return tokenEnd(text, at)
  if (length === 4)
    return isLetter(unitAt(text, next === 0x20 ? end + 1 : end)) &&
      /^ ?(?:GMT|UTC|BST|EST|EDT|CET|hrs|hours local|local time)(?![A-Za-z])/.test(text.slice(end, end + 13))
      ? skipSpaces(text, end)
      : at
  if (length > 2) return at
  let clock = false
  while (
    (text[end] === ':' || (text[end] === '.' && halfDay(text, end + 3) > 0)) &&
    isDigit(unitAt(text, end + 1)) &&
    isDigit(unitAt(text, end + 2))
  ) {
    end += 3
    clock = true
  }
  if (clock && isDigit(unitAt(text, end))) return at
  // A race's time: "3:32.45".
  if (clock && unitAt(text, end) === 0x2e && isDigit(unitAt(text, end + 1))) return tokenEnd(text, at)
  const half = halfDay(text, end)
  if (half > 0) return half
  const letter = unitAt(text, next === 0x20 ? end + 1 : end)
  const mayGoOn =
    clock ||
    (letter | 0x20) === 0x69 ||
    (letter | 0x20) === 0x61 ||
    (letter | 0x20) === 0x6d ||
    (letter | 0x20) === 0x6f
  if (!mayGoOn) return at
  const partOfDay = /^ (?:in the (?:morning|afternoon|evening)|at night)(?![\p{L}-])/u.exec(text.slice(end, end + 18))
  if (partOfDay && Number(text.slice(at, at + 2)) <= 12) return end + partOfDay[0].length
  const clockWords =
    // "cut from 45 minutes to 12" is no time of day.
    previousWord(text, at).lower !== 'from' &&
    /^ ?minutes? (?:to|past|before|after) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|1[0-2]|[1-9])(?![\p{L}\d]|[:.]\d| (?:minutes?|hours?))/u.exec(
      text.slice(end, end + 34),
    )
  if (clockWords) return end + clockWords[0].length
  if (!clock) {
    const word = nextWord(text, end)
    return word.lower === 'o' && /^[’']clock/.test(text.slice(word.to, word.to + 6)) ? word.to + 6 : at
  }
  const zone =
    /^\s?(?:GMT|UTC|BST|CET|CEST|EST|EDT|PST|PDT|CST|CDT|ET|PT|IST|JST|AEST|AEDT|hrs|hours|h)(?![A-Za-z])/.exec(
      text.slice(end, end + 8),
    )
  return zone ? end + zone[0].length : end
}

/** Past "am", "p.m.", "noon" after a time at `at`; 0 where there is none. */
export function halfDay(text: string, at: number): number {
  const first = unitAt(text, at) === 0x20 ? unitAt(text, at + 1) : unitAt(text, at)
  const letter = first | 0x20
  if (letter !== 0x61 && letter !== 0x70 && letter !== 0x6e && letter !== 0x6d) return 0
  const match = /^\s?(?:[ap]\.m\.?|[ap]m|noon|midnight)(?![A-Za-z])/i.exec(text.slice(at, at + 10))
  return match ? at + match[0].length : 0
}
