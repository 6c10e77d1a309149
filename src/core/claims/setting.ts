import type { Article, Figure, Mention, Range, Term } from '../model.ts'
import { isAge, personOfAge } from './ages.ts'
import { concept } from './concepts.ts'
import { dimensionOf } from './dimensions.ts'
import { boundOf } from './qualifiers.ts'
import type { Placed, Sentences, Token } from './sentences.ts'
import type { Terms } from './terms.ts'
import { stem } from './words.ts'

/** Weight of a word by how many words that say something stand between it and the figure. */
const nearness = [1, 0.85, 0.7, 0.58, 0.48, 0.4, 0.34, 0.29, 0.25]
const lastNearness = nearness[nearness.length - 1]!
/** Weight of a word of the figure's own sentence, however far. */
const farthest = 0.2
/** How much a word says beyond a comma, a stronger mark, a conjunction, a subordinate clause, another figure. */
const beyond = {
  comma: 0.8,
  mark: 0.6,
  and: 0.8,
  clause: 0.65,
  figure: 0.6,
  sameKind: 0.5,
  aside: 0.9,
  otherWay: 0.6,
  contrast: 0.5,
  speaker: 0.3,
}
/** Weight of words outside the sentence: of the sentence before, the heading, the line that introduces a list, the table's headers. */
const outside = { before: 0.3, beforeFragment: 0.7, heading: 0.35, lead: 0.4, header: 0.95 }
/** Weight of the name that opens the sentence: its subject, as a rule. */
const subjectWeight = 0.5
/** How much "from" or "until" before a date says, which stand for a verb: "starts on", "ends on". */
const boundWeight = 0.85
/** How much the other words of its sentence tell of a person's age. */
const besideAge = 0.2
/** Fewest words that make a sentence say by itself what it is about. */
const fragment = 4

export interface Weighed {
  readonly token: Token
  readonly weight: number
  /** Words that say something between the token and the figure. */
  readonly distance: number
  /** Product of what stands between: 1 where nothing does. */
  readonly barrier: number
}

/** The tokens of a sentence, weighed by how closely they stand to the token at `at`: those before it, the nearest first, then those after it. */
function weigh(scene: Scene, text: string, tokens: readonly Token[], at: number): readonly Weighed[] {
  const weighed: Weighing[] = []
  const joinedBefore = walk(scene, text, tokens, at, -1, weighed)
  const middle = weighed.length
  const joinedAfter = walk(scene, text, tokens, at, 1, weighed)
  // "Alpha 25%, Beta 20%": what stands next to the figure on one side is not also looked for beyond a break on the other.
  if (joinedAfter && !joinedBefore) dampen(weighed, 0, middle)
  else if (joinedBefore && !joinedAfter) dampen(weighed, middle, weighed.length)
  return weighed
}

type Weighing = { -readonly [Key in keyof Weighed]: Weighed[Key] }

function dampen(weighed: readonly Weighing[], from: number, to: number): void {
  for (let index = from; index < to; index++) {
    const each = weighed[index]!
    if (each.barrier < 1) each.weight = Math.max(farthest, each.weight * beyond.otherWay)
  }
}

const space = 0x20

function says({ word, mentions }: Token): boolean {
  return word.concept !== '' || mentions.length > 0
}

/** Weighs the tokens on one side of the token at `at` into `weighed`; whether one that says something stands right beside it. */
function walk(
  { figures, mentions }: Scene,
  text: string,
  tokens: readonly Token[],
  at: number,
  step: 1 | -1,
  weighed: Weighing[],
): boolean {
  const own = figures[tokens[at]!.figure]?.quantity.kind
  let joined = false
  let barrier = 1
  let distance = 0
  let previous = tokens[at]!
  /** The barrier before the comma or bracket that opened what may be an aside, while no figure has been met inside. */
  let beforeAside: number | null = null
  for (let index = at + step; index >= 0 && index < tokens.length; index += step) {
    const token = tokens[index]!
    const from = step > 0 ? previous.to : token.to
    const to = step > 0 ? token.from : previous.from
    // Most words stand one space apart.
    if (to !== from + 1 || text.charCodeAt(from) !== space) {
      const gap = text.slice(from, to)
      const factor = gapBarrier(gap, step < 0 && distance === 0)
      if (factor < 1) {
        if (beforeAside !== null && isAside(gap)) {
          barrier = beforeAside * beyond.aside
          beforeAside = null
        } else {
          beforeAside = isAside(gap) ? barrier : null
          barrier *= factor
        }
      }
    }
    const { joint } = token.word
    if (joint === 'and') barrier *= beyond.and
    else if (joint === 'subordinate') barrier *= beyond.clause
    else if (joint === 'contrasting' && step > 0) barrier *= beyond.contrast
    const speaker =
      tokens[index + 1]?.word.joint === 'speaking' && token.mentions.some((each) => mentions[each]?.type === 'person')
    if (speaker && step < 0) barrier *= beyond.speaker
    const near = nearness[distance] ?? lastNearness
    const weight = Math.max(farthest, near * (speaker ? Math.min(barrier, beyond.speaker) : barrier))
    weighed.push({ token, weight, distance, barrier })
    const saying = says(token)
    if (saying && distance === 0 && barrier === 1) joined = true
    if (token.figure >= 0) {
      barrier *= figures[token.figure]!.quantity.kind === own ? beyond.sameKind : beyond.figure
      beforeAside = null
    } else if (saying) distance++
    previous = token
  }
  return joined
}

/** Whether a gap may open or close an aside: "the share, as far as is known, is 12%". */
function isAside(gap: string): boolean {
  return /[,()]|\s[—–-]\s/.test(gap) && !/[;:]/.test(gap)
}

/** `label`: the gap stands right before the figure, where a colon or bracket joins ("Price: $5", "Alpha ($5)"). */
function gapBarrier(gap: string, label: boolean): number {
  if (label && /^\s*[:(]\s*$/.test(gap)) return 1
  if (/[;—–():]|\s-\s/.test(gap)) return beyond.mark
  return gap.includes(',') ? beyond.comma : 1
}

export interface Scene {
  readonly article: Article
  readonly figures: readonly Figure[]
  readonly mentions: readonly Mention[]
  readonly sentences: Sentences
  /** Gathers the terms of one figure after another. */
  readonly gathering: Terms
}

/** The terms of a figure with their weights, and the tokens that they come from. */
export function settingOf(
  scene: Scene,
  figure: Figure,
  placed: Placed,
): { terms: Term[]; weighed: readonly Weighed[] } {
  const { article, sentences, gathering: terms } = scene
  const passage = article.passages[figure.passage]!
  const { quantity } = figure
  const counted = quantity.kind === 'count' && quantity.unit ? concept(stem(quantity.unit.toLowerCase())) : ''
  const weighed = weigh(scene, passage.text, placed.sentence.tokens, placed.at)
  for (const { token, weight } of weighed) terms.addOf(token, weight)
  const opening = placed.sentence.tokens.find(says)
  if (opening && opening.mentions.length > 0) terms.addOf(opening, subjectWeight)
  if (counted !== '') terms.add(counted, 1)
  // A unit that few sentences use ("40 seconds") tells as much as a word.
  else if (quantity.kind !== 'date') terms.add(`${quantity.kind}/${quantity.unit}`, 0.6)
  else {
    const bound = boundOf(passage, figure)
    if (bound) terms.add(bound, boundWeight)
  }
  const dimension = dimensionOf(placed.sentence.tokens, placed.at)
  if (dimension) terms.add(concept(stem(dimension)), 1)
  const before = sentences.of(figure.passage)[placed.index - 1]
  if (before) {
    const words = placed.sentence.tokens.filter(says).length
    terms.addOf(before, words < fragment ? outside.beforeFragment : outside.before)
  }
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
  return { terms: terms.list(), weighed }
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

function headlineOf({ passages }: Article): number {
  return passages.findIndex(({ kind }) => kind === 'heading')
}
