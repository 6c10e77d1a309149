import { isDigit, isSpace } from '../../text/characters.ts'
import type { Amount } from '../amounts/amounts.ts'
import { isDash, isHyphen, skipSpacesBack, unitAt } from '../words/cursor.ts'
import { nounAfter } from '../words/nouns.ts'

// Numbers of games and votes that count nothing by themselves: scores, minutes of play, results.

/** Nouns of results that two numbers with a dash between them score. */
const results =
  /^\s?(?:win|wins|won|victory|victories|defeat|defeats|loss|losses|draw|draws|lead|leads|vote|votes|ruling|decision|majority|verdict|split|record|tie|thrashing|triumph|success|scoreline|aggregate|on aggregate|penalty|shootout|at home|away|after|in (?:the|a)|over|against|to|deadlock|drubbing|rout)\b/i

/** A score, a ratio, a part number: two bare numbers joined by a dash that no noun follows ("3-2", "6–4", "50-50", "5-4 ruling"). */
export function isScore(text: string, from: number, first: number, second: number, to: number): boolean {
  if (first >= second) return true
  if (results.test(text.slice(to, to + 16))) return true
  return isDash(unitAt(text, to)) || isHyphen(unitAt(text, from - 1))
}

/** "71.4% (59.6–79.8)": how sure a share is, two numbers in brackets right behind it. */
export function isInterval(text: string, from: number, to: number): boolean {
  // "Ages 3-5".
  if (/\b[Aa]ge[sd]? $/.test(text.slice(Math.max(0, from - 6), from))) return true
  return unitAt(text, to) === 0x29 && /% ?\($/.test(text.slice(Math.max(0, from - 3), from))
}

/** "a ratio of 2.84 (95% CI 1.66–4.88)", "0.4-0.6": decimals are no score, but may be hours and minutes or the parts of a text. */
export function isDecimalRange(text: string, first: Amount, second: Amount): boolean {
  if (!first.numeral.decimal || !second.numeral.decimal) return false
  const before = text.slice(Math.max(0, first.from - 24), first.from)
  if (/\b(?:CIs?|[Ii]ntervals?|IQR|HR|OR|RR|[Rr]atio|[Rr]anged?)\b[^.;]{0,12}$/.test(before)) return true
  return (
    !clock.test(text.slice(first.numeral.from, first.numeral.to)) ||
    !clock.test(text.slice(second.numeral.from, second.to))
  )
}

const clock = /^(?:\d|1\d|2[0-4])\.[0-5]\d$/

/** Past the minute of a match report at `at`: "23' Ruiz heads in", "(67')"; `at` where the mark may be feet or close a quotation. */
export function minuteEnd(text: string, at: number): number {
  let end = at
  while (isDigit(unitAt(text, end)) && end - at < 4) end++
  const mark = unitAt(text, end)
  if (end - at > 3 || (mark !== 0x27 && mark !== 0x2019 && mark !== 0x2032)) return at
  const next = unitAt(text, end + 1)
  const opens = skipSpacesBack(text, at) === 0 || unitAt(text, at - 1) === 0x28
  return opens && (isSpace(next) || next === 0x29 || next === 0x3a) ? end + 1 : at
}

/** Past a cricket score at `at` ("287 for 6", "4 for 38"), or `at`: one of the two numbers is of wickets, and nothing is counted. */
export function cricketEnd(text: string, at: number, end: number): number {
  if (
    unitAt(text, end + 1) !== 0x66 ||
    !text.startsWith(' for ', end) ||
    end - at > 3 ||
    /[^\s(]/.test(text[at - 1] ?? ' ')
  )
    return at
  const match =
    /^ for (\d{1,3}|one|two|three|four|five|six|seven|eight|nine)(?: declared)?(?=[.,;:)]?\s*$|[.,;:)]\s| (?:in|and|at|off|from|after|when|on|by|to|with|against|declared|before)\b)/.exec(
      text.slice(end, end + 26),
    )
  if (!match) return at
  const wickets = Number(match[1])
  if (Math.min(Number(text.slice(at, end)), wickets) > 10) return at
  // In words only where the game is spoken of: "sold 80 for two".
  if (Number.isNaN(wickets) && !cricket.test(text.slice(Math.max(0, at - 120), end + 120))) return at
  return end + match[0].length
}

const cricket =
  /\b(?:wickets?|innings|overs?|bowled|bowlers?|bats(?:man|men)|batters?|stumps|unbeaten|all out|run chase|slumped|collapsed|openers?|Test|ODI|T20)\b/

/** Past a golfer's score against par at `at`: "11 under", "5-under-par", "six over par" in digits; `at` for anything else. */
export function underParEnd(text: string, at: number, end: number): number {
  const mark = unitAt(text, end)
  const letter = unitAt(text, end + 1)
  if (end - at > 2 || (mark !== 0x20 && !isHyphen(mark)) || (letter !== 0x75 && letter !== 0x6f)) return at
  const match = /^[- ](?:under|over)(?:[- ]par\b|(?= (?:after|through|for (?:the|his|her))\b)|(?=[.,;]|$))/.exec(
    text.slice(end, end + 22),
  )
  // "on 11 under": elsewhere what is under or over them may follow.
  if (
    match &&
    !match[0].endsWith('par') &&
    !/\b(?:on|at|to|finished|leads|led) $/i.test(text.slice(Math.max(0, at - 10), at))
  )
    return at
  return match ? end + match[0].length : at
}

/** Past a score of Australian football at `at` ("14.11 (95)": six points for a goal, one for a behind), or `at`. */
export function goalsEnd(text: string, at: number, end: number): number {
  if (unitAt(text, end) !== 0x2e) return at
  const behinds = isDigit(unitAt(text, end + 2)) ? end + 3 : end + 2
  if (unitAt(text, behinds + 1) !== 0x28) return at
  const match = /^(\d{1,2})\.(\d{1,2}) \((\d{1,3})\)/.exec(text.slice(at, at + 12))
  return match && 6 * Number(match[1]) + Number(match[2]) === Number(match[3]) ? at + match[0].length : at
}

/** Past a result in words at `at`: "passed 228 to 201", "won 51 to 49"; `at` where the two numbers count or climb. */
export function resultEnd(text: string, at: number): number {
  let end = at
  while (isDigit(unitAt(text, end)) && end - at < 4) end++
  if (unitAt(text, end + 1) !== 0x74 || unitAt(text, end + 2) !== 0x6f) return at
  const match =
    /^(\d{1,3}) to (\d{1,3})(?![\d,.%:/-]*\d|%| (?:per|percent|million|billion|point|years?|votes?|seats?)\b|[\p{L}$£€])/u.exec(
      text.slice(at, at + 22),
    )
  if (!match) return at
  if (
    !/\b(?:passed|voted|won|lost|beat|defeated|rejected|approved|ruled|split|carried|voting|vote of|by a|narrowly|unanimously)(?: (?:by|it|the bill|her|him|them))? $/i.test(
      text.slice(Math.max(0, at - 34), at),
    )
  )
    return at
  return nounAfter(text, at + match[0].length, false) === null || Number(match[1]) > Number(match[2])
    ? at + match[0].length
    : at
}
