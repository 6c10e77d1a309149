import type { Range } from '../model.ts'
import { findDay, type PrintedDay } from './days.ts'

/** Characters of a paragraph in which its dateline stands. */
const datelineLength = 160

export interface Dateline {
  /** The day, where it is printed with its year. */
  readonly iso: string | null
  /** The outlet in brackets or between slashes: "(Harbour Press) —", "/NewsLine/ --". */
  readonly outlet: string | null
  /** Where the article's own words begin. */
  readonly end: number
}

const weekday = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)`
/** A day without its year: "Nov. 3", "3 November". */
const yearless = /\b(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8})\b/u

/**
 * `PORT AUBREY, Oct. 8, 2025 (Harbour Press) — `, `Dubai, 17 November 2025 - `, `LONDON (Harbour Press) — `, `Aug 29, 2025
 * (Harbour Press) - `, `12 May 2026 — LAGOS (Harbour Press): `, `SELDEN, Norda - March 10, 2026 - `. Source: the datelines of the AP, Reuters and AFP style guides.
 */
export function readDateline(text: string): Dateline | null {
  const lead = text.slice(0, datelineLength)
  const day = findDay(lead)
  const opens = day !== null && new RegExp(`^${weekday}?$`, 'i').test(lead.slice(0, day.from))
  // Where the day comes first, the dash that ends the dateline comes after it.
  const from = opens ? day.to : 0
  const stopped = placeAndDay(lead, day)
  if (stopped) return stopped
  const dash = /\s(?:—|–|--|-)\s|—|:\s/.exec(lead.slice(from))
  if (!dash) return null
  let end = from + dash.index + dash[0].length
  let before = lead.slice(0, from + dash.index)
  if (opens && before.length === day.to) {
    const place = /^\p{Lu}[\p{Lu} .'’-]{2,40}(?:\([^()]{2,40}\))?(?:\s(?:—|–|--|-)\s|—|:\s)/u.exec(lead.slice(end))
    if (!place) return null
    end += place[0].length
    before = lead.slice(0, end).replace(/[\s:—–-]+$/, '')
  }
  if (day?.from === end) {
    // "SELDEN, Norda - March 10, 2026 - ": the day stands between two dashes.
    const dashed = /^\s?(?:—|–|--|-)\s/.exec(lead.slice(day.to))
    if (dashed) {
      end = day.to + dashed[0].length
      before = lead.slice(0, day.to)
    }
  }
  if (before.length > 110) return null
  if (speaker.test(before)) return null
  const found = findDay(before)
  const named = /[(/]([^()/]{2,40})[)/]\s*$/.exec(before)
  const place = /^\p{Lu}[\p{L}.'’-]*(?:[ -]\p{Lu}[\p{L}.'’-]*){0,3}(?:,|\s\(|\s\/|$)/u.test(before)
  if (!(place || opens) || !(found || named)) return null
  return { iso: found?.iso ?? null, outlet: named?.[1]!.trim() ?? null, end }
}

/** "Host (Ana Ruiz): ", who speaks in a transcript. Source: the labels of speakers in The Chicago Manual of Style, 13.48. */
const speaker =
  /^(?:host|co-host|presenter|moderator|interviewer|interviewee|question|questioner|answer|guest|narrator|reporter|chair|speaker|operator) \(/i

const placeAndWeekday = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}, (?:\p{Lu}\p{L}{2,8}\.?,? )?$/u

/** "Lausanne, 22 September 2025. By …", "Selden, Tuesday 9 April 2026. …": nothing but a place and a day before the full stop. */
function placeAndDay(lead: string, day: PrintedDay | null): Dateline | null {
  if (!day?.iso || !/^\.\s/.test(lead.slice(day.to))) return null
  return placeAndWeekday.test(lead.slice(0, day.from)) ? { iso: day.iso, outlet: null, end: day.to + 2 } : null
}

/**
 * The day of a line that names an outlet and a day and says nothing else: "Harbour Gazette, Friday 6 March 2026 — money page",
 * "DAILY NOTE — 6 Mar 2026", "Harbour Radio, live. Newest first. 6 March 2026". The day, with its weekday, must stand alone between the line's separators.
 */
export function dayOfImprint(line: string): string | null {
  if (line.length > datelineLength || /[.!?]["”’]?$/.test(line)) return null
  const day = findDay(line)
  if (!day) return null
  const marked = `${line.slice(0, day.from)}\u0000${line.slice(day.to)}`
  const parts = marked.split(/\s*[|·•—–/,]\s*|\s-\s|\.\s/)
  const alone = new RegExp(`^${weekday}?\u0000(?:\\s+\\d{1,2}[:.]\\d\\d.*)?$`, 'i')
  return parts.some((part) => alone.test(part.trim())) ? day.iso : null
}

/** Whether a range of a paragraph's text lies in its dateline or in an imprint: it says when the article appeared, and no more. */
export function isInDateline(text: string, { from, to }: Range): boolean {
  if (from > datelineLength) return false
  const dateline = readDateline(text)
  if (dateline) return to <= dateline.end && (dateline.iso !== null || yearless.test(text.slice(0, dateline.end)))
  return dayOfImprint(text) !== null
}
