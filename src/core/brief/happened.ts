import { isHeadline } from './digest.ts'
import { dayOfIso } from '../figures/days.ts'
import type { Analysis, BriefLine, Figure, Passage, Place, Range } from '../model.ts'
import { say } from '../phrase.ts'
import { sentenceHolding } from '../text/passages.ts'

/**
 * What strikes on one day. Source: the troponyms of "happen" and "damage" in WordNet for accidents, and the kinds of casualty of the
 * International Maritime Organization's Casualty Investigation Code.
 */
const struck =
  /\b(?:struck|strikes|hits?|aground|grounded|foundered|sank|sunk|sinking|capsized|crash(?:ed|es)?|derailed|collided|collapsed|burst|broke (?:out|up|in two)|erupted|exploded|(?:came|jumped|left|flew) (?:off )?the (?:rails|tracks)|came off the|went (?:up )?on(?:to| to)?\s(?:the )?(?:rocks|reef|\p{Lu}\p{L}+)|went to the bottom|failed|lost|shut down|killed|happened|occurred|gave way|gives way|swept|devastated|levelled|first (?:spotted|seen|reported)|(?:fire|blaze|flood|flooding|eruption|outbreak|storm|leak|spill|quake|tremor)\s(?:\p{L}+\s){0,2}?(?:started|began|ignited))\b/iu
/** What heads the row of the day in a table: "| Start | 9 August |". */
const startLabel = /^\W*(?:start|started|date|when|day|time|occurred|happened|ignition|outbreak)\b/i
/** Where another event begins within a sentence; a time of day is none. */
const boundary =
  /[;:—]|\b(?:after|when|as|while|before|since|until)\b(?!\s(?:\d|dawn|noon|midnight|midday|sunrise|sunset|daybreak|dark|nightfall|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b))/gi
/** Behind the date also a clause that tells of something named before it. */
const boundaryAfter = new RegExp(`${boundary.source}|\\b(?:which|who|that)\\b`, 'i')
/** A first paragraph without such a word says less of the day than a sentence with one. */
const weights = { told: 1, toldLater: 0.4, opening: 0.3 }
const openingParagraphs = 2

/** The last verb before a date that tells of setting out, or else of what happened on the way. */
const setOut =
  /\b(?:(sail(?:ed|ing)|left|leaving|depart(?:ed|ing)|put to sea|set (?:out|off|sail)|took off|taken off|boarded|embarked|bound for)|(sank|sunk|sinking|capsized|crash\w*|derail\w*|collid\w*|struck|hit|collapsed|burst|broke|exploded|killed|killing|died|happened|occurred))\b/gi

/**
 * The day on which a mishap happened: the one beside words for it in most articles, each article's first counting most. A dateline
 * and the date of a bulletin say when something was written, and a ship that sails on Friday may sink on Saturday.
 */
export function happenedLine(sources: readonly Analysis[]): (BriefLine & { readonly text: string }) | null {
  return dayOf(sources, struck)
}

/** What begins on one day without being announced: lines and museums open, roofs burn. Source: the troponyms of "open" and "burn" in WordNet. */
const began =
  /\b(?:opened (?:the|its|to (?:the )?(?:public|passengers|visitors|traffic))|(?:was|were) (?:opened|inaugurated|gutted)|entered (?:public |revenue )?service|operation began|began (?:running|service)|burn(?:ed|t) (?:on|down|through|for)|broke out|caught fire|gutted|tore through|ripped through|took hold|went up in flames|plunged|alarm was raised)\b/iu
/** Days before the first article within which something may have happened that is told for the first time. */
const daysBack = 4

/** The day, shortly before the articles, on which most of those that date it say that something struck or began; `null` where fewer than two do. */
export function beganLine(sources: readonly Analysis[]): (BriefLine & { readonly text: string }) | null {
  const line = dayOf(sources, began)
  const published = sources.flatMap(({ article }) => article.published ?? []).sort()[0]
  if (!line || published === undefined) return null
  const [day, first] = [dayOfIso(line.text), dayOfIso(published)]
  return day !== null && first !== null && day < first && first - day <= daysBack && line.told > 1 ? line : null
}

/** The day that most tell beside such words, and how many do. */
function dayOf(
  sources: readonly Analysis[],
  words: RegExp,
): (BriefLine & { readonly text: string; readonly told: number }) | null {
  const votes = new Map<string, { weight: number; places: Place[]; tellers: Set<string> }>()
  const published = sources.flatMap(({ article }) => article.published ?? []).sort()[0]
  for (const { article, figures, ...analysis } of sources) {
    const { source, passages } = article
    const seen = new Map<string, number>()
    for (const figure of figures) {
      const { quantity } = figure
      const passage = passages[figure.passage]!
      if (quantity.kind !== 'date' || quantity.min === null || quantity.min !== quantity.max) continue
      if (published && quantity.min > published) continue
      if (passage.kind === 'byline' || isDateline(passage, figure) || isDeparture(passage, figure)) continue
      const told = isHappening(passage, figure, words)
      const early =
        passages.slice(0, figure.passage).filter(({ kind }) => kind === 'paragraph').length < openingParagraphs
      if (!told && (!early || passage.cell || isHeadline({ article, figures, ...analysis }, figure.passage))) continue
      const first = ![...seen.values()].includes(weights.told)
      const weight = told ? (first ? weights.told : weights.toldLater) : weights.opening
      const vote = votes.get(quantity.min) ?? { weight: 0, places: [], tellers: new Set() }
      vote.weight += Math.max(0, weight - (seen.get(quantity.min) ?? 0))
      if (told) vote.tellers.add(source)
      vote.places.push({ source, start: figure.start, end: figure.end, text: figure.text })
      votes.set(quantity.min, vote)
      seen.set(quantity.min, Math.max(weight, seen.get(quantity.min) ?? 0))
    }
  }
  const [best] = [...votes].sort(([a, x], [b, y]) => y.weight - x.weight || (a < b ? -1 : 1))
  return best
    ? { label: say('Happened'), text: best[0], disputed: false, places: best[1].places, told: best[1].tellers.size }
    : null
}

/** "TILBURY, March 3, 2025 (Harbour Press) —", "Tilbury, 3 March 2025 -". */
function isDateline({ text }: Passage, { from, to }: Figure): boolean {
  return (
    /^[^.!?]{0,70}$/.test(text.slice(0, from)) && /^(?:\s?\([^()]{1,40}\))?\s?[—–-]\s/.test(text.slice(to, to + 48))
  )
}

/** Whether the clause of a date, or the row of its cell, tells of something that struck. */
function isHappening(passage: Passage, date: Range, words: RegExp): boolean {
  const { text, cell } = passage
  if (cell) return startLabel.test(cell.rowHeader)
  const { from, to } = sentenceHolding(passage, date)
  const before = text.slice(from, date.from)
  const begin = [...before.matchAll(boundary)].at(-1)
  const after = text.slice(date.to, to)
  const end = boundaryAfter.exec(after)
  return words.test(begin ? before.slice(begin.index) : before) || words.test(end ? after.slice(0, end.index) : after)
}

/** Whether a date is that of a departure: a ship that sails on Friday sinks on Saturday. */
function isDeparture(passage: Passage, date: Range): boolean {
  const { from } = sentenceHolding(passage, date)
  return [...passage.text.slice(from, date.from).matchAll(setOut)].at(-1)?.[1] !== undefined
}
