import { wordsBefore, wordsBehind } from './beside.ts'
import { isMatch, isRuling } from './kinds.ts'
import {
  countArticles,
  isProminent,
  placeOfFigure,
  statedByPlace,
  digestOf,
  type Digest,
  type Stated,
} from './digest.ts'
import type { Analysis, BriefLine, DateQuantity } from '../model.ts'
import { say, type Phrase } from '../phrase.ts'
import { comingDays, periods, type DatedTerm } from './datedTerms.ts'
import { furtherTimes, mainTimes, seasonsOf, timedLine } from './timedTerms.ts'
import { valuesOf } from './values.ts'

/** What a term belongs to; those of the second list are the event's own only where headlines or first paragraphs say so. */
const dealNouns =
  'deal|contract|agreement|accord|settlement|partnership|lease|licen[cs]e|pact|term|tenor|maturity|treaty|concession|mandate|tenure|moratorium|ceasefire|truce'
const otherNouns = 'loan|bond|sentence|prison|jail|ban|suspension|sentenced|jailed|banned|suspended'
/** "seven-year, $90 million contract", "three years in prison". */
const termAfter = (nouns: string) => new RegExp(String.raw`^(?:[\s,-]+[^\s.;:]+){0,4}?[\s,-]+(?:${nouns})s?\b`, 'i')
/** "a contract of five years", "sentenced to three years", "leased it for ten years". */
const termBefore = (nouns: string) =>
  new RegExp(
    String.raw`\b(?:${nouns}|leased?|leases|rents?|rented|hires?|hired|charters?|chartered)\s(?:[^\s.;:]+\s){0,3}?(?:of|for|to|over|lasts?|lasting|running|runs)\s(?:(?:about|at least|up to|the next|a)\s)?$`,
    'i',
  )
const [dealAfter, dealBefore] = [termAfter(dealNouns), termBefore(dealNouns)]
const [otherAfter, otherBefore] = [termAfter(otherNouns), termBefore(otherNouns)]

/** "the biggest deal in a decade", "within three years of the contract": a stretch that runs up to something. */
const since =
  /\b(?:in|within|after|last|past|previous|every|by|into|before)\s(?:(?:the|a|an|about|more|over|than|first|next)\s){0,3}$/i

/** "It has a design life of 25 years". */
const lifeBefore =
  /\b(?:(?:design|service|working) life of|(?:designed|built) (?:for|to last))\s(?:(?:about|at least|up to)\s)?$/i

/** "The accord between the two runs for three years", but not "a paper note lasts 14 months". */
const runsBefore = new RegExp(
  String.raw`\b(?:${dealNouns})\b[^.;]*\b(?:runs|running|lasts|lasting)\s(?:for\s|over\s)?(?:the next\s|a further\s)?$`,
  'i',
)

/** "gets 14 years", "jailed for three years", "handed a term of six years". Source: the legal guidelines of the AP Stylebook. */
const sentenceBefore =
  /\b(?:gets?|got|given|handed|received|receives|(?:sentenced|jailed|imprisoned|locked up|sent (?:down|to (?:prison|jail)))(?:\s\p{L}+){0,6}?\s(?:for|to)|(?:sentence|term) of|prison for)\s(?:a\s(?:total\sof\s)?)?$/iu
const sentenceAfter =
  /^[\s-]+(?:(?:in|behind) (?:prison|jail|custody|bars)|(?:prison|jail)\b|(?:prison )?(?:sentence|term)\b|for\b)/i

/** How many characters before a date the word may stand that names it. */
const dateReach = 80

/** What heads a term in a list or a table: "Duration: 36 months", "Runs for: 3 years", "| Tenor | 15 years |". */
const termLabel =
  /\b(?:term|tenor|duration|maturity|runs for|(?:contract|lease) length)(?: of (?:the )?\w+)?\s*(?::|is|was)?\s*$/i

/**
 * How long the contract, sentence or mandate lasts, where at least a third of the articles say so beside that word; without
 * one, the day on which what was agreed or decided comes into being, or the period that it is about.
 */
export function termLine(sources: readonly Analysis[], digests: readonly Digest[], mishap: boolean): BriefLine | null {
  const best = mishap
    ? undefined
    : (passedSentence(sources, digests) ??
      digests.find(({ stated }) => stated.every(isLong) && stated.filter(isTerm).length * 2 >= stated.length) ??
      seasonsOf(sources) ??
      soleTerm(sources))
  if (best && isSupported(best, sources)) return lineOf(say('Term'), best)
  if (isMatch(sources)) return null
  return (
    timedLine(mainTimes, sources, digests) ??
    datedLine(comingDays, sources, digests, mishap) ??
    datedLine(periods, sources, digests, mishap) ??
    timedLine(furtherTimes, sources, digests)
  )
}

function datedLine(
  terms: readonly DatedTerm[],
  sources: readonly Analysis[],
  digests: readonly Digest[],
  mishap: boolean,
): BriefLine | null {
  const told = sources.flatMap(({ article }) => article.published ?? []).sort()[0]
  if (told === undefined) return null
  const dated = [...statedByPlace(sources).values()].filter(({ figure }) => figure.quantity.kind === 'date')
  for (const { label, words, applies, fits } of terms) {
    if (!applies(sources, mishap)) continue
    const fitting = dated.filter(({ figure }) => figure.quantity.kind === 'date' && fits(figure.quantity, told))
    const named = fitting.filter((stated) => words.test(wordsBefore(stated, dateReach)))
    const found = datedDigest(named, fitting, digests)
    if (found && isSupported(found, sources)) return lineOf(label, found)
  }
  return null
}

function lineOf(label: Phrase, digest: Digest): BriefLine {
  return { label, text: valuesOf(digest), disputed: digest.disputed, places: digest.stated.map(placeOfFigure) }
}

function isSupported({ stated }: Digest, sources: readonly Analysis[]): boolean {
  const articles = countArticles(stated)
  return articles * 3 >= sources.length && articles >= Math.min(2, sources.length)
}

/**
 * The date of `named` that most articles give, those of `fitting` that say no more included; of dates with about as many
 * articles the earliest, for what comes in steps begins with the first.
 */
function datedDigest(
  named: readonly Stated[],
  fitting: readonly Stated[],
  digests: readonly Digest[],
): Digest | undefined {
  const candidates = named.map((each) => {
    const known = digests.find(({ stated }) => stated.some(({ figure }) => figure === each.figure))
    if (known?.disputed) return known
    const alike = fitting.filter((other) => other === each || agree(other, each, named.includes(other)))
    return digestOf([...new Set([...alike, ...(known?.stated ?? [])])])
  })
  const most = Math.max(...candidates.map(({ stated }) => countArticles(stated)))
  return candidates
    .filter(({ stated }) => countArticles(stated) >= most - 1)
    .sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : b.stated.length - a.stated.length))[0]
}

function startOf({ stated }: Digest): string {
  return stated.map(({ figure: { quantity } }) => String(quantity.min ?? quantity.max)).sort()[0] ?? ''
}

/** Whether one date lies within the other; a season or a year says too little of a day, unless both are named as the term. */
function agree(a: Stated, b: Stated, bothNamed: boolean): boolean {
  const [x, y] = [a.figure.quantity, b.figure.quantity]
  if (x.kind !== 'date' || y.kind !== 'date') return false
  if (!bothNamed && isVague(x) !== isVague(y)) return false
  // "By June" and "from June" stand for June.
  const within = (inner: DateQuantity, outer: DateQuantity) =>
    (outer.min ?? outer.max ?? '') <= (inner.min ?? inner.max ?? '') &&
    (inner.max ?? inner.min ?? '') <= (outer.max ?? outer.min ?? '')
  return within(x, y) || within(y, x)
}

function isVague({ granularity }: DateQuantity): boolean {
  return granularity !== 'minute' && granularity !== 'hour' && granularity !== 'day' && granularity !== 'month'
}

/** The time in prison that headlines or first paragraphs of a ruling tell of; what else the court imposed is not what it is known by. */
function passedSentence(sources: readonly Analysis[], digests: readonly Digest[]): Digest | undefined {
  if (!isRuling(sources)) return undefined
  return digests.find(
    ({ stated }) =>
      stated.every(isLong) &&
      stated.some(isProminent) &&
      countArticles(stated.filter(isSentence)) >= Math.min(2, sources.length),
  )
}

function isSentence(stated: Stated): boolean {
  return sentenceBefore.test(wordsBefore(stated, 80)) || sentenceAfter.test(wordsBehind(stated, 40))
}

/** The only term that any article states beside the word for what lasts so long. */
function soleTerm(sources: readonly Analysis[]): Digest | undefined {
  const stated = [...statedByPlace(sources).values()].filter((each) => isLong(each) && isTerm(each))
  const values = new Set(stated.map(({ figure: { quantity } }) => `${quantity.unit} ${quantity.min} ${quantity.max}`))
  if (values.size !== 1) return undefined
  return digestOf(stated)
}

function isLong({ figure: { quantity } }: Stated): boolean {
  return quantity.kind === 'duration' && /year|month/.test(quantity.unit)
}

function isTerm(stated: Stated): boolean {
  const { analysis, figure } = stated
  const { cell } = analysis.article.passages[figure.passage]!
  if (cell) return [cell.rowHeader, cell.columnHeader].some((header) => termLabel.test(header))
  const [before, after] = [wordsBefore(stated, 60), wordsBehind(stated, 60)]
  if (/^[\s-]old\b/.test(after) || since.test(before)) return false
  if (dealAfter.test(after) || dealBefore.test(before) || lifeBefore.test(before) || runsBefore.test(before))
    return true
  // A label with its colon opens a line, and a term may also be said to be so long.
  if (/(?::|\b(?:is|was))\s*$/.test(before) && termLabel.test(before)) return true
  return isProminent(stated) && (otherAfter.test(after) || otherBefore.test(before))
}
