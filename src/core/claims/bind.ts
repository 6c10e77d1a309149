import { identify } from '../identity.ts'
import type { Article, Claim, Figure, Measure, Mention, Modality, Quotation, Reference } from '../model.ts'
import { toSpan } from '../text/passages.ts'
import { modalityOf } from './modality.ts'
import { phraseOf } from './naming.ts'
import { Sentences } from './sentences.ts'
import { placeOf, qualifiersOf, restatedBy, settingOf, type Placed, type Scene, type Weighed } from './setting.ts'
import { bindSpeech } from './speechClaims.ts'
import { findStatuses } from './statuses.ts'
import { timesOf } from './time.ts'

/** Binds figures, statuses and quotations to what they are about. */
export function bindClaims(
  article: Article,
  figures: readonly Figure[],
  mentions: readonly Mention[],
  references: readonly Reference[],
  quotations: readonly Quotation[],
): Claim[] {
  const scene: Scene = { article, figures, sentences: new Sentences(article, figures, mentions, references) }
  return [
    ...figures.flatMap((figure, index) => bindFigure(scene, figure, index, quotations) ?? []),
    ...findStatuses(article, mentions, references),
    ...bindSpeech(article, quotations),
  ]
}

const notProse = new Set(['code', 'reference', 'furniture', 'byline'])

function bindFigure(scene: Scene, figure: Figure, index: number, quotations: readonly Quotation[]): Claim | null {
  const passage = scene.article.passages[figure.passage]!
  if (notProse.has(passage.kind)) return null
  const placed = placeOf(scene, figure, index)
  if (!placed) return null
  const { terms, weighed } = settingOf(scene, figure, placed)
  const times = timesOf(scene, figure, weighed)
  const { from, to } = placed.sentence
  const quotation = quotations.findIndex(
    (each) => each.passage === figure.passage && each.from <= figure.from && figure.to <= each.to,
  )
  const spoken = quotations[quotation]
  const modality: Modality = modalityOf(weighed, times.future)
  return {
    id: identify('claim', figure.id),
    kind: figure.quantity.kind === 'date' ? 'date' : 'value',
    ...toSpan(passage, { from, to }),
    passage: figure.passage,
    sentence: { from, to },
    figure: index,
    quotation,
    subjects: subjectsOf(weighed),
    measure: measureOf(
      scene,
      figure,
      placed,
      weighed,
      terms.map(({ key }) => key),
    ),
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

function subjectsOf(weighed: readonly Weighed[]): number[] {
  return weighed
    .filter(({ token }) => token.mentions.length > 0)
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ token }) => token.mentions)
    .filter((mention, index, all) => all.indexOf(mention) === index)
    .slice(0, 4)
}

function measureOf(
  scene: Scene,
  figure: Figure,
  placed: Placed,
  weighed: readonly Weighed[],
  keys: readonly string[],
): Measure {
  const words = keys.filter((key) => /^[^=@]/.test(key) && !key.includes('/'))
  return {
    head: words[0] ?? '',
    phrase: phraseOf(scene.article, figure, placed.sentence, placed.at) || (words[0] ?? ''),
    words,
    qualifiers: qualifiersOf(scene, figure, weighed),
  }
}
