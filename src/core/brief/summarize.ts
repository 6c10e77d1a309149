import { commitmentLines, disputeLines, figureLines } from './lines.ts'
import { othersLine, partiesLine, partiesOf, peopleLines, placeLine } from './parties.ts'
import { isDisaster, lostLine, tollLine } from './disaster.ts'
import { happenedLine } from './happened.ts'
import { isMishap } from './kinds.ts'
import { announcedLine, valueLine } from './slots.ts'
import { termLine } from './terms.ts'
import { timelineLines } from './timeline.ts'
import type { Corpus } from '../corpus.ts'
import { digestMeasures, type Digest } from './digest.ts'
import type { Analysis, Brief, BriefLine } from '../model.ts'
import { Shown } from './shown.ts'
import { standings } from './standings.ts'

/** A reader takes in about so many lines. */
const mostLines = 25

/** The digest of the event the corpus is about. Every slot and line is backed by places in its sources. */
export function summarize(corpus: Corpus): Brief {
  const { findings, sources } = corpus
  if (sources.length === 0) return { title: null, parties: [], value: null, term: null, announced: null, lines: [] }
  const digests = digestMeasures(sources, findings.conflicts, findings.agreements)
  const disaster = isDisaster(sources)
  const mishap = disaster || isMishap(sources)
  const ranked = standings(sources, findings.entities)
  const parties = partiesOf(sources, findings.entities, ranked, mishap)
  const lost = () => (mishap ? lostLine(sources, digests) : null)
  const value =
    (disaster ? tollLine(sources, digests) : null) ?? lost() ?? (disaster ? null : valueLine(sources, digests))
  const term = mishap ? null : termLine(sources, digests)
  const announced = (mishap ? happenedLine(sources) : null) ?? announcedLine(sources)
  const names = parties.flatMap(({ aliases }) => aliases)
  const shown = new Shown(sources)
  for (const line of [value, term]) if (line) shown.add(line.places)
  // What is told by an earlier line is not told again, so the order of these calls is that of the lines.
  const lines = [
    partiesLine(sources, parties),
    ...peopleLines(sources, findings.entities),
    value,
    term,
    announced,
    mishap ? placeLine(sources, ranked) : null,
    ...disputeLines(sources, findings.conflicts, names, shown),
    ...timelineLines(sources, digests, announced?.text ?? '', shown),
    ...figureLines(digests, findings.conflicts, names, shown),
    othersLine(sources, ranked, parties),
    ...(mishap ? [] : commitmentLines(sources, findings.entities, parties, shown)),
  ].filter((line): line is BriefLine => line !== null && line.places.length > 0)
  return {
    title: titleOf(sources, digests),
    parties: parties.map(({ name }) => name),
    value: value?.text ?? null,
    term: term?.text ?? null,
    announced: announced?.text ?? null,
    lines: lines.slice(0, mostLines),
  }
}

/** The headline of the article that holds most of what the folder agrees on; one in capitals or of a few words comes last. */
function titleOf(sources: readonly Analysis[], digests: readonly Digest[]): string | null {
  const counts = new Map<Analysis, number>()
  for (const { stated } of digests) {
    for (const analysis of new Set(stated.map((each) => each.analysis))) {
      counts.set(analysis, (counts.get(analysis) ?? 0) + 1)
    }
  }
  const plain = (title: string) => Number(title !== title.toUpperCase() && title.split(/\s+/).length > 3)
  const titles = sources
    .flatMap((analysis) =>
      analysis.article.title ? [{ title: analysis.article.title, count: counts.get(analysis) ?? 0 }] : [],
    )
    .sort((a, b) => plain(b.title) - plain(a.title) || b.count - a.count || (a.title < b.title ? -1 : 1))
  return titles[0]?.title ?? null
}
