import { addTo } from '../grouping.ts'
import { identify } from '../identity.ts'
import type { Article, Claim, Figure, Measure, Mention, Modality, Quotation, Reference, Term } from '../model.ts'
import { toSpan } from '../text/passages.ts'
import { modalityOf } from './setting/modality.ts'
import { phraseOf } from './setting/naming.ts'
import { qualifiersOf } from './setting/qualifiers.ts'
import { Sentences, type Placed } from './setting/sentences.ts'
import { restatedBy, termsOf, type Scene } from './setting/setting.ts'
import { bindSpeech } from './speechClaims.ts'
import { findStatuses } from './statuses/statuses.ts'
import { Terms } from './setting/terms.ts'
import { timesOf } from './setting/time.ts'
import { Weighing } from './setting/weighing.ts'

/**
 * Figures of one article that become claims, the first ones: ten times those of the longest reports. What holds more is data
 * and no article; its figures are shown, but comparing them all would take memory without end.
 */
export const mostCompared = 10_000

/** Binds figures, statuses and quotations to what they are about. */
export function bindClaims(
  article: Article,
  figures: readonly Figure[],
  mentions: readonly Mention[],
  references: readonly Reference[],
  quotations: readonly Quotation[],
): Claim[] {
  const sentences = new Sentences(article, figures, mentions, references)
  const gathering = new Terms(sentences.termKeys)
  const weighing = new Weighing(figures, mentions)
  const scene: Scene = { article, figures, mentions, sentences, gathering, weighing }
  const quotedIn = new Map<number, number[]>()
  quotations.forEach(({ passage }, index) => addTo(quotedIn, passage, index))
  const quotationOf = ({ passage, from, to }: Figure) =>
    quotedIn.get(passage)?.find((index) => quotations[index]!.from <= from && to <= quotations[index]!.to) ?? -1
  return [
    ...figures
      .slice(0, mostCompared)
      .flatMap((figure, index) => bindFigure(scene, figure, index, quotations, quotationOf(figure)) ?? []),
    ...findStatuses(article, mentions, references),
    ...bindSpeech(article, quotations),
  ]
}

const notProse = new Set(['code', 'reference', 'furniture', 'byline'])

function bindFigure(
  scene: Scene,
  figure: Figure,
  index: number,
  quotations: readonly Quotation[],
  quotation: number,
): Claim | null {
  const passage = scene.article.passages[figure.passage]!
  if (notProse.has(passage.kind)) return null
  const placed = scene.sentences.placeOf(figure.passage, index)
  if (!placed) return null
  const terms = termsOf(scene, figure, placed)
  const times = timesOf(scene, figure)
  const { from, to } = placed.sentence
  const { start, end } = toSpan(passage, { from, to })
  const spoken = quotations[quotation]
  const modality: Modality = modalityOf(scene.weighing, times.future)
  return {
    id: identify('claim', figure.id),
    kind: figure.quantity.kind === 'date' ? 'date' : 'value',
    start,
    end,
    passage: figure.passage,
    sentence: { from, to },
    figure: index,
    quotation,
    subjects: subjectsOf(scene.weighing),
    measure: measureOf(scene, figure, placed, terms),
    status: null,
    modality,
    denied: false,
    asOf: times.asOf,
    speaker: spoken?.speaker ?? -1,
    attribution: spoken?.speakerText ?? '',
    setting: {
      terms,
      period: times.period,
      restates: restatedBy(scene, figure, placed.sentence.tokens, placed.at),
      weekday: times.weekday,
    },
  }
}

/** The names nearest to a figure, at most four. */
function subjectsOf(weighing: Weighing): number[] {
  const subjects: number[] = []
  for (const { mentions } of weighing.heaviest((token) => token.mentions.length > 0)) {
    for (const mention of mentions) if (!subjects.includes(mention)) subjects.push(mention)
    if (subjects.length >= 4) break
  }
  return subjects.slice(0, 4)
}

/** Terms that are no values ("=money:USD:5:5"), names ("@12") or units ("money/USD"). */
function isWord(key: string): boolean {
  return key !== '' && key[0] !== '=' && key[0] !== '@' && !key.includes('/')
}

function measureOf(scene: Scene, figure: Figure, placed: Placed, terms: readonly Term[]): Measure {
  const words: string[] = []
  for (const { key } of terms) if (isWord(key)) words.push(key)
  return {
    head: words[0] ?? '',
    phrase: phraseOf(scene.article, figure, placed.sentence, placed.at),
    words,
    qualifiers: qualifiersOf(scene, figure),
  }
}
