import type { Article, Figure, Mention, Range, Term } from '../../model.ts'
import { isAge, personOfAge } from './ages.ts'
import { concept } from '../words/concepts.ts'
import { countedAs } from './persons.ts'
import { dimensionOf } from './dimensions.ts'
import { boundOf } from './qualifiers.ts'
import type { Placed, Sentence, Sentences, Token } from './sentences.ts'
import type { Terms } from './terms.ts'
import type { Weighing } from './weighing.ts'
import { stem } from '../words/words.ts'

/**
 * Weight of words outside the sentence: of the sentence before, the heading, the line that introduces a list, the table's headers, the
 * question that the sentence answers, and one that was answered further up in its paragraph.
 */
const outside = {
  before: 0.3,
  beforeFragment: 0.7,
  heading: 0.35,
  lead: 0.4,
  header: 0.95,
  asked: 0.7,
  askedBefore: 0.4,
}
/** Weight of the name that opens the sentence: its subject, as a rule. */
const subjectWeight = 0.5
/** How much "from" or "until" before a date says, which stand for a verb: "starts on", "ends on". */
const boundWeight = 0.85
/** How much the other words of its sentence tell of a person's age. */
const besideAge = 0.2
/** Fewest words that make a sentence say by itself what it is about. */
const fragment = 4

export interface Scene {
  readonly article: Article
  readonly figures: readonly Figure[]
  readonly mentions: readonly Mention[]
  readonly sentences: Sentences
  /** Gathers the terms of one figure after another. */
  readonly gathering: Terms
  /** Weighs what stands round one figure after another. */
  readonly weighing: Weighing
}

/** The terms of a figure with their weights; the tokens that they come from are left in `scene.weighing`. */
export function termsOf(scene: Scene, figure: Figure, placed: Placed): Term[] {
  const { article, sentences, gathering: terms, weighing } = scene
  const passage = article.passages[figure.passage]!
  const { quantity } = figure
  const { sentence } = placed
  const counted = quantity.kind === 'count' && quantity.unit ? countedAs(quantity.unit) : ''
  weighing.weigh(sentence.tokens, placed.at)
  for (let at = 0; at < weighing.count; at++) terms.addOf(weighing.tokens[at]!, weighing.weights[at]!)
  if (sentence.opening && sentence.opening.mentions.length > 0) terms.addOf(sentence.opening, subjectWeight)
  if (counted !== '') terms.add(counted, 1)
  // A unit that few sentences use ("40 seconds") tells as much as a word.
  else if (quantity.kind !== 'date') terms.add(`${quantity.kind}/${quantity.unit}`, 0.6)
  else {
    const bound = boundOf(passage, figure)
    if (bound) terms.add(bound, boundWeight)
  }
  const dimension = dimensionOf(sentence.tokens, placed.at)
  if (dimension) terms.add(concept(stem(dimension)), 1)
  const before = sentences.of(figure.passage)[placed.index - 1]
  if (before) {
    const weight = asks(passage.text, before)
      ? outside.asked
      : sentence.saying < fragment
        ? outside.beforeFragment
        : outside.before
    terms.addOf(before, weight)
  }
  const question = questionOf(scene, figure.passage)
  if (question && question !== before && question !== sentence)
    terms.addOf(question, placed.index === 0 ? outside.asked : outside.askedBefore)
  const addPassage = (index: number, weight: number) => {
    if (index < 0 || index === figure.passage) return
    for (const sentence of sentences.of(index)) terms.addOf(sentence, weight)
  }
  if (passage.cell) {
    addPassage(passage.cell.rowHeaderPassage, outside.header)
    addPassage(passage.cell.columnHeaderPassage, outside.header)
  }
  addPassage(passage.lead, outside.lead)
  // The headline governs every passage and tells none from another.
  if (passage.section > 0 && passage.section !== headlineOf(article)) addPassage(passage.section, outside.heading)
  if (isAge(passage, figure)) {
    terms.fade(besideAge)
    terms.add('age', 1)
    const person = personOfAge(scene, figure, placed)
    if (person >= 0) terms.add(`@${person}`, 1)
  }
  return terms.list()
}

/** Index of a figure of the same sentence that `figure` repeats in another unit: in brackets, or after "or". */
export function restatedBy({ figures, article }: Scene, figure: Figure, tokens: readonly Token[], at: number): number {
  let before = at - 1
  while (before >= 0 && tokens[before]!.figure < 0) before--
  if (before < 0) return -1
  const other = tokens[before]!
  const { text } = article.passages[figure.passage]!
  const gap: Range = { from: other.to, to: figure.from }
  const between = text.slice(gap.from, gap.to)
  const first = figures[other.figure]!
  if (first.quantity.kind !== figure.quantity.kind || figure.quantity.kind === 'date') return -1
  if (first.quantity.kind === 'count' || first.quantity.kind === 'percent') return -1
  // "256 GB (512 GB for $100 more)" gives another option: what restates stands alone in its bracket.
  const alone = /^\s*[);,]/.test(text.slice(figure.whole.to, figure.whole.to + 4))
  return (alone && /^\s*\((?:about |around |roughly |or |approximately |some |~)?$/.test(between)) ||
    /^,? or (?:about )?$/.test(between)
    ? other.figure
    : -1
}

/** The question that a passage answers: its own first sentence, or what the paragraph before it ends with. */
function questionOf({ article: { passages }, sentences }: Scene, at: number): Sentence | undefined {
  const passage = passages[at]!
  if (asks(passage.text, passage.sentences[0])) return sentences.of(at)[0]
  const before = passages[at - 1]
  if (before?.kind !== 'paragraph' || passage.kind !== 'paragraph') return undefined
  // Few paragraphs end with a question, and the others need not be read into sentences for it.
  return asks(before.text, before.sentences.at(-1)) ? sentences.of(at - 1).at(-1) : undefined
}

function asks(text: string, { to }: Range = { from: 0, to: text.length }): boolean {
  return text[to - 1] === '?'
}

function headlineOf({ passages }: Article): number {
  return passages.findIndex(({ kind }) => kind === 'heading')
}
