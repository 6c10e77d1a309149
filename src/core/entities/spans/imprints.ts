import type { Article, Passage, Range } from '../../model.ts'
import { months, weekdays } from '../../text/calendarNames.ts'
import { dayOfImprint, readDateline } from '../../text/datelines.ts'
import { findDay } from '../../text/days.ts'
import { outletWord } from '../../text/vocabulary.ts'
import { headTypes, leadTypes, strongOrganizationHeads } from '../lexicon/kinds.ts'
import { roles } from '../lexicon/people.ts'
import { fold, isCommon, isGivenName, isPlaceName } from '../words/lexicon.ts'

/** Where an article says who prints it, and from where. */
export interface Imprint extends Range {
  readonly type: 'organization' | 'place'
}

/** Passages at the top among which mastheads and datelines stand. */
const topPassages = 6
const longestName = 50

/** Imprints by the index of their passage; positions are in its reading text. */
export function readImprints({ passages }: Article): Map<number, Imprint> {
  const found = new Map<number, Imprint>()
  passages.slice(0, topPassages).forEach(({ kind, text }, at) => {
    if (kind !== 'heading' && kind !== 'paragraph' && kind !== 'byline') return
    const imprint =
      besideDay(text, passages) ??
      (at < 2 ? (publicBody(text) ?? masthead(text, passages[at + 1]?.text ?? '')) : null) ??
      (at === 0 && (kind === 'heading' || outletWord.test(text)) ? letterhead(passages) : null) ??
      (kind === 'paragraph' ? besideByline(passages, at) : null) ??
      dateline(text)
    if (imprint) found.set(at, imprint)
  })
  return found
}

/** "Harbour Gazette, Friday 6 March 2026", "PORT NOTE — 6 Mar 2026"; "Port Aubrey, 6 March 2026" at the head of a letter. */
function besideDay(text: string, passages: readonly Passage[]): Imprint | null {
  if (dayOfImprint(text) === null && !(factLine.test(text) && findDay(text))) return null
  const separator = /\s*[|·•—–/,]|\s-\s/.exec(text)
  if (!separator || !isNameLike(text.slice(0, separator.index))) return null
  const name = text.slice(0, separator.index)
  const bare = separator[0].trim() === ',' && findDay(text.slice(separator.index))?.from === separator[0].length + 1
  const placed = isPlaceName(fold(name)) || (bare && leadTypes.get(fold(name.split(' ', 1)[0]!)) === 'place')
  const town = placed || (separator[0].trim() === ',' && !outletWord.test(name) && isGoneTo(name, passages))
  return { from: 0, to: name.length, type: town ? 'place' : 'organization' }
}

/** "Harbour Review | shipping, weekly | posted 6 March 2026 by Ana Ruiz": three facts, of which the first is the outlet. */
const factLine = /^[^|·•]{3,50}\s[|·•]\s[^|·•]{3,60}\s[|·•]\s[^.]{3,90}$/

/** Whether the article says that something was in, or came from, each of the places in "Aubrey and Selden": no outlet is. */
function isGoneTo(name: string, passages: readonly Passage[]): boolean {
  return name.split(' and ').every((town) => {
    const visited = new RegExp(`\\b(?:in|at|near|from|of|to) ${town.replace(/[^\p{L}\s-]/gu, '.')}(?![\\p{L}-])`, 'u')
    return isPlaceName(fold(town)) || passages.some(({ text }) => visited.test(text))
  })
}

/** "The Harbour Lamp" alone on its line, with the byline under it or over it. */
function besideByline(passages: readonly Passage[], at: number): Imprint | null {
  const { text } = passages[at]!
  const beside = passages[at - 1]?.kind === 'byline' || passages[at + 1]?.kind === 'byline'
  if (at === 0 || !beside || !isNameLike(text) || announcement.test(text) || isPlaceName(fold(text))) return null
  const signed = [passages[at - 1], passages[at + 1]].some(
    (line) => line?.kind === 'byline' && /^by\s/i.test(line.text),
  )
  // A line that is a name and no more may be whose article it is.
  const words = text.split(/\s+/).map(fold)
  if (isGivenName(words[0]!) || !(signed || outletWord.test(text) || words.some(isCommon))) return null
  if (text.includes(',') || (!/\s/.test(text) && isCommon(fold(text)))) return null
  return { from: /^the\s/i.test(text) ? 4 : 0, to: text.length, type: 'organization' }
}

/** "THE HARBOUR REVIEW" over a day; "NATIONAL BANK OF VARNO" over what it has to say. */
function masthead(text: string, following: string): Imprint | null {
  if (!isNameLike(text) || announcement.test(text)) return null
  const day = findDay(following)
  const dated = day !== null && day.to === following.length && dayOfImprint(following) !== null
  const capitals = text === text.toUpperCase()
  // "VARNO VALLEY POST" over a headline and a byline
  const placed = capitals && isPlaceName(fold(text.split(' ', 1)[0]!)) && endsInOutlet(text)
  if (placed && !/[.!?]$/.test(following)) return { from: 0, to: text.length, type: 'organization' }
  const announced = announcement.test(following) && isHeaded(text)
  const outlet = outletWord.test(text) || (capitals && /^the \S+(?: \S+)?$/i.test(text))
  // "Harbour Letter" over "On money and the sea. Issue 212, Friday 6 March 2026"
  if (day && issue.test(following)) return { from: 0, to: text.length, type: 'organization' }
  if (!(dated && outlet) && !(capitals && (announced || isBody(text)))) return null
  return { from: /^the\s/i.test(text) ? 4 : 0, to: text.length, type: 'organization' }
}

/** Whether the last of up to four words is what papers are called by, and no small word is among them. */
function endsInOutlet(text: string): boolean {
  const words = text.split(/\s+/)
  return (
    words.length < 5 && words.length > 1 && outletWord.test(words.at(-1)!) && words.every((word) => word.length > 3)
  )
}

/** "CITY OF VARNO", "OFFICE OF THE CITY CLERK", "VARNO CITY HALL - CIVIL PROTECTION": a public body in capitals over what it announces. */
function publicBody(text: string): Imprint | null {
  const name = text.split(' - ', 1)[0]!
  if (name !== name.toUpperCase() || !isNameLike(name)) return null
  const words = name.split(/\s+/).map(fold)
  const of = words.indexOf('of')
  const told =
    of > 0
      ? words.length < 8 && publicNouns.test(words.slice(0, of).join(' ')) && words.slice(of + 1).every(mayOwn)
      : words.length < 5 &&
        /(?:^| )(?:city|town|county|borough) (?:hall|council)$/.test(words.join(' ')) &&
        mayOwn(words[0]!)
  return told ? { from: 0, to: name.length, type: 'organization' } : null
}

/** Source: the names of authorities in the directories of governments. */
const publicNouns =
  /^(?:the )?(?:city|town|county|borough|municipality|district|province|government|office|ministry|department|bureau)$/

/** Whether a word may stand in what such a body is of, and not in a sentence about it. */
function mayOwn(word: string): boolean {
  return !isCommon(word) || roles.has(word) || bodyWords.has(word) || headTypes.get(word) === 'place'
}

/** The number of an issue, and no number of anything else. */
const issue = /(?:^|[.,|] ?)(?:issue|no\.|vol\.|volume|edition|number) ?\d{1,5}\b/i

/**
 * "Harbour Lamp" over "Notes on the sea, 6 March 2026": a letter to readers is headed by its name, and says what it is; so is a paper
 * over "Serving Port Aubrey since 1931" and the day.
 */
function letterhead(passages: readonly Passage[]): Imprint | null {
  const { text } = passages[0]!
  if (!isNameLike(text) || text.split(/\s+/).length > 4 || announcement.test(text)) return null
  const below = passages.slice(1, 3).map((passage) => passage.text)
  const told = below.some((line) => line.length < longestLine && letterWords.test(line))
  const dated = passages.slice(1, 4).some((line) => line.text.length < longestLine && findDay(line.text) !== null)
  if (!told || !dated) return null
  return { from: /^the\s/i.test(text) ? 4 : 0, to: text.length, type: 'organization' }
}

const longestLine = 120

/** Words by which letters to readers, columns and their issues call themselves. Source: the entries on periodicals in the ODLIS dictionary of libraries. */
const letterWords =
  /\b(?:letter|newsletter|notes|notebook|column|digest|briefing|dispatch|the week|every week|each week|weekly|issue|subscribers|readers|news (?:for|from|and|about)|since (?:1[89]|20)\d\d)\b/i

/** What a body's letter is called, under its name. */
const announcement =
  /^(?:press|media|news) (?:release|statement|notice)|^(?:situation |daily )?(?:bulletin|communiqu[eé]|statement|report)\b/i

/** Whether a line ends in the noun of a body, or has it before "of" and "for". */
function isHeaded(text: string): boolean {
  const words = text.split(/\s+/).map(fold)
  const of = words.findIndex((word) => word === 'of' || word === 'for')
  return strongOrganizationHeads.has(words[of > 0 ? of - 1 : words.length - 1]!)
}

/** Words of bodies' names that the dictionary has. Source: the names of public bodies in the directories of governments. */
const bodyWords = new Set(
  'national federal royal central supreme high state general public international european electoral constitutional financial civil of the and for'.split(
    ' ',
  ),
)

/** "NATIONAL ELECTORAL TRIBUNAL OF VARNO", but not "MINISTER SUES BANK": nothing in it that a sentence would need. */
function isBody(text: string): boolean {
  const words = text.split(/\s+/).map(fold)
  const of = words.indexOf('of')
  const head = words[of > 0 ? of - 1 : words.length - 1]!
  return (
    words.length > 1 &&
    strongOrganizationHeads.has(head) &&
    words.every((word) => bodyWords.has(word) || strongOrganizationHeads.has(word) || !isCommon(word))
  )
}

/** The places of `PORT AUBREY, Varno, Oct. 8 (Harbour Press) — ` and of "Port Aubrey, 8 October 2025. By Ana Ruiz". */
function dateline(text: string): Imprint | null {
  const plain = /^\p{Lu}{2}[\p{Lu} .'’-]{1,28}, \p{Lu}[\p{L}. ]{1,20}(?= ?(?:[—–]|--| - ))/u.exec(text)
  if (plain) return { from: 0, to: plain[0].length, type: 'place' }
  if (/^by\s/i.test(text)) return null
  const read = readDateline(text)
  if (!read && !/^[^\d.(]{3,40}, \d{1,2} /.test(text)) return null
  const lead = read ? text.slice(0, read.end) : text.slice(0, longestName)
  const end = /[\d(/]|\s[—–-]/.exec(lead)?.index ?? 0
  if (end < 3 || (!read && findDay(text.slice(end))?.from !== 0)) return null
  // "Harbour Lamp, the weekly newsletter, 8 October 2025": an outlet that says what it is, and no place.
  const told = /, (?:the|an?) [\p{Ll} ]+, ?$/u.exec(lead.slice(0, end))
  if (told) return letterWords.test(told[0]) ? { from: 0, to: told.index, type: 'organization' } : null
  return { from: 0, to: end, type: 'place' }
}

/** Capitals on every word but the small ones, no day, no sentence. */
function isNameLike(text: string): boolean {
  if (text.length < 3 || text.length > longestName || /[.!?:“”"\d]|^by\s/i.test(text)) return false
  const words = text.split(/\s+/)
  return (
    words.length <= 7 &&
    words.every((word) => /^\p{Lu}/u.test(word) || word.length <= 3) &&
    !words.every((word) => months.has(fold(word)) || weekdays.has(fold(word)))
  )
}
