import { summarize } from './brief/summarize.ts'
import type { Corpus } from './corpus.ts'
import type { AppliedDecision, Verdict } from './decisions.ts'
import type { Analysis, FigureKind, Modality, Place } from './model.ts'
import { english } from './phrase.ts'

// The JSON of `check --format json`. Names here are public: fields may be added, never renamed.

export interface ReportFigure extends Place {
  readonly id: string
  readonly kind: FigureKind
  readonly unit: string | null
  readonly min: number | string | null
  readonly max: number | string | null
  readonly approx: boolean
  readonly relative: boolean
  readonly change: 'up' | 'down' | null
}

export interface ReportMention extends Place {
  readonly type: string
  readonly entity: string
}

export interface ReportClaim extends Omit<Place, 'text'> {
  readonly id: string
  readonly measure: string
  readonly subjects: readonly string[]
  readonly figure: string | null
  readonly asOf: string | null
  readonly modality: Modality
  readonly attribution: string | null
}

/** A person's verdict on a conflict; `stale` when its text has changed since, and the conflict is open again. */
export interface ReportDecision {
  readonly verdict: Verdict
  readonly reason: string
  readonly value: string | null
  readonly author: string
  readonly date: string
  readonly stale: boolean
}

export interface ReportConflict {
  readonly id: string
  readonly level: 'conflict' | 'tension'
  readonly kind: 'value' | 'date' | 'term' | 'quote' | 'status'
  readonly measure: string
  readonly subjects: readonly string[]
  readonly reason: string
  readonly steps: readonly string[]
  readonly sides: readonly {
    readonly value: string
    readonly independentSources: number
    readonly mentions: readonly Place[]
  }[]
  readonly decision: ReportDecision | null
}

export interface Report {
  readonly version: 1
  readonly sources: readonly {
    readonly source: string
    readonly title: string | null
    readonly publisher: string | null
    readonly published: string | null
    readonly words: number
    readonly origin: string
  }[]
  readonly figures: readonly ReportFigure[]
  readonly mentions: readonly ReportMention[]
  readonly claims: readonly ReportClaim[]
  readonly conflicts: readonly ReportConflict[]
  readonly agreements: readonly {
    readonly id: string
    readonly measure: string
    readonly value: string
    readonly independentSources: number
    readonly mentions: readonly Place[]
  }[]
  readonly brief: {
    readonly title: string | null
    readonly parties: readonly string[]
    readonly value: string | null
    readonly term: string | null
    readonly announced: string | null
    readonly lines: readonly {
      readonly label: string
      readonly text: string
      readonly disputed: boolean
      readonly mentions: readonly Place[]
    }[]
  }
}

/** The public report of a corpus, with the decisions on its conflicts by their ids. */
export function toReport(corpus: Corpus, decisions: ReadonlyMap<string, AppliedDecision> = new Map()): Report {
  const { findings, sources } = corpus
  const names = entityNames(corpus)
  const brief = summarize(corpus)
  return {
    version: 1,
    sources: sources.map(({ article }) => ({
      source: article.source,
      title: article.title,
      publisher: article.publisher,
      published: article.published,
      words: article.words,
      origin: findings.origins.get(article.source) ?? article.source,
    })),
    figures: sources.flatMap(reportFigures),
    mentions: sources.flatMap((analysis) =>
      analysis.mentions.flatMap((mention, index) => {
        const entity = names.get(analysis.article.source)?.get(index)
        if (!entity) return []
        return {
          source: analysis.article.source,
          start: mention.start,
          end: mention.end,
          text: mention.text,
          ...entity,
        }
      }),
    ),
    claims: sources.flatMap((analysis) =>
      reportClaims(analysis, (mention) => names.get(analysis.article.source)?.get(mention)?.entity),
    ),
    conflicts: findings.conflicts.map((conflict) => ({
      id: conflict.id,
      level: conflict.level,
      kind: conflict.kind,
      measure: english(conflict.measure),
      subjects: conflict.subjects,
      reason: english(conflict.reason),
      steps: conflict.steps.map(english),
      sides: conflict.sides.map((side) => ({
        value: side.value,
        independentSources: side.independentSources,
        mentions: side.places,
      })),
      decision: reportDecision(decisions.get(conflict.id)),
    })),
    agreements: findings.agreements.map(({ id, measure, value, independentSources, places }) => ({
      id,
      measure: english(measure),
      value,
      independentSources,
      mentions: places,
    })),
    brief: {
      ...brief,
      value: brief.value && english(brief.value),
      term: brief.term && english(brief.term),
      lines: brief.lines.map(({ label, text, disputed, places }) => {
        return { label: english(label), text: english(text), disputed, mentions: places }
      }),
    },
  }
}

function reportDecision(applied: AppliedDecision | undefined): ReportDecision | null {
  if (!applied) return null
  const { verdict, reason, value, author, date } = applied.decision
  return { verdict, reason, value, author, date, stale: applied.stale }
}

/** Entity name and type of each linked mention, by source and mention index. */
function entityNames(corpus: Corpus): Map<string, Map<number, { type: string; entity: string }>> {
  const names = new Map<string, Map<number, { type: string; entity: string }>>()
  for (const entity of corpus.findings.entities) {
    for (const { source, mention } of entity.mentions) {
      let of = names.get(source)
      if (!of) names.set(source, (of = new Map()))
      of.set(mention, { type: entity.type, entity: entity.name })
    }
  }
  return names
}

export function reportFigures({ article, figures }: Analysis): ReportFigure[] {
  return figures.map(({ id, start, end, text, quantity, change }) => ({
    id,
    source: article.source,
    start,
    end,
    text,
    kind: quantity.kind,
    unit: quantity.unit,
    min: quantity.min,
    max: quantity.max,
    approx: quantity.approx,
    relative: quantity.kind === 'date' && quantity.relative,
    change,
  }))
}

export function reportClaims(analysis: Analysis, entityOf: (mention: number) => string | undefined): ReportClaim[] {
  const { article, claims, figures } = analysis
  return claims.map((claim) => ({
    id: claim.id,
    source: article.source,
    start: claim.start,
    end: claim.end,
    measure: claim.measure.phrase,
    subjects: namesOf(claim.subjects, entityOf),
    figure: figures[claim.figure]?.id ?? null,
    asOf: claim.asOf?.max ?? claim.asOf?.min ?? null,
    modality: claim.modality,
    attribution: claim.attribution || null,
  }))
}

/** The names of what a claim is about, each once. */
function namesOf(subjects: readonly number[], entityOf: (mention: number) => string | undefined): string[] {
  const names: string[] = []
  for (const mention of subjects) {
    const name = entityOf(mention)
    if (name !== undefined && !names.includes(name)) names.push(name)
  }
  return names
}
