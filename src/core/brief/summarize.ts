import { commitmentLines, disputeLines, figureLines } from './lines.ts'
import { othersLine, partiesLine, partiesOf, peopleLines, placeLine } from './parties.ts'
import { beganLine, happenedLine } from './happened.ts'
import { isDecision, isDisaster, isMishap } from './kinds.ts'
import { lostLine } from './losses.ts'
import { announcedLine, valueLine } from './slots.ts'
import { termLine } from './terms.ts'
import { timelineLines } from './timeline.ts'
import type { Corpus } from '../corpus.ts'
import { digestMeasures } from './digest.ts'
import type { Brief, BriefLine } from '../model.ts'
import { Shown } from './shown.ts'
import { standings } from './standings.ts'
import { titleOf } from './titles.ts'
import { tollLine } from './tolls.ts'

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
  const term = termLine(sources, digests, mishap)
  const announced =
    (mishap ? happenedLine(sources) : isDecision(sources) ? null : beganLine(sources)) ?? announcedLine(sources)
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
    title: titleOf(sources),
    parties: parties.map(({ name }) => name),
    value: value?.text ?? null,
    term: term?.text ?? null,
    announced: announced?.text ?? null,
    lines: lines.slice(0, mostLines),
  }
}
