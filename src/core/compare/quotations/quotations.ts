import { entityFinder, type EntityFinder } from '../../entities/finder.ts'
import { addTo, Groups } from '../../grouping.ts'
import type { Agreement, Analysis, Conflict, Entity, Quotation, Range } from '../../model.ts'
import type { Origins } from '../origins.ts'
import { compareRetellings } from './retellings.ts'
import {
  groupByWording,
  makeAgreement,
  makeConflicts,
  type Difference,
  type Utterance,
  type Verdict,
  type Wording,
} from './wordings.ts'
import { concept } from '../../claims/words/concepts.ts'
import { align, containsRun, isFunctionWord, wordsOf, type Alignment, type Word } from '../../claims/words/wording.ts'
import { stem } from '../../claims/words/words.ts'

export interface Compared {
  readonly conflicts: readonly Conflict[]
  readonly agreements: readonly Agreement[]
}

/** Shorter utterances are too common to tell whether they are the same. */
const fewestWords = 5
/** Share of words in common, over both wordings, from which two utterances are taken for one. */
const sameUtterance = 0.6
/** The same where one of them has no known speaker, or only where the words around agree. */
const sameWithoutSpeaker = 0.8
/** Share of content words in common: "We will fight on the beaches" and "… on the hills" are two utterances. */
const sameContent = 0.5
/** Content words in common, and their share of the longer list, from which one speaker's two wordings are one thought. */
const fewestReworded = 3
const sameThought = 0.6
/** Words with which both begin, letters of a root, and roots in common from which two wordings may tell one sentence. */
const openingWords = 3
const rootLetters = 4
const fewestRetold = 2
/** Word pairs that stand in more wordings than this tell nothing apart. */
const mostPostings = 60
/** Wordings of one speaker that are compared with each other whatever words they share, at most. */
const mostOfSpeaker = 24

/** Compares what speakers are quoted as saying: one speaker, one utterance, different words. */
export function compareQuotations(
  analyses: readonly Analysis[],
  entities: readonly Entity[],
  origins: Origins,
): Compared {
  const entityOf = entityFinder(entities)
  const wordings = groupByWording(analyses.flatMap((analysis) => utterancesOf(analysis, entityOf, sentencesOf)))
  const same = new Groups(wordings.length)
  const different: Difference[] = []
  for (const [left, right] of candidates(wordings)) {
    const verdict = judge(wordings[left]!, wordings[right]!, wordings)
    if (verdict === 'same') same.join(left, right)
    else if (verdict) different.push({ left, right, verdict })
  }
  const findings = new Groups(wordings.length)
  for (const { left, right } of different) findings.join(same.find(left), same.find(right))
  joinByQuotation(wordings, different, same, findings)

  const conflicts = makeConflicts(wordings, same, findings, different, origins)
  const agreements: Agreement[] = []
  for (const members of same.members()) {
    const agreement = makeAgreement(
      members.map((index) => wordings[index]!),
      origins,
    )
    if (agreement) agreements.push(agreement)
  }
  const whole = analyses.flatMap((analysis) => utterancesOf(analysis, entityOf, (quotation) => [quotation]))
  conflicts.push(
    ...compareRetellings(analyses, whole, origins).filter(
      (retold) => !conflicts.some((known) => quotes(known, retold)),
    ),
  )
  return {
    conflicts: conflicts.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)),
    agreements: agreements.sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

/** Whether a finding quotes, on two sides or more, from what another quotes. */
function quotes(known: Conflict, { sides }: Conflict): boolean {
  const places = sides.flatMap((side) => side.places)
  const over = known.sides.filter((side) =>
    side.places.some(({ source, start, end }) =>
      places.some((place) => place.source === source && start < place.end && end > place.start),
    ),
  )
  return over.length > 1
}

// ------------------------------------------------------------------------------------------------------ utterances

const translation = /\btranslat(?:ed|ion|or)|\binterpreter\b|\bspeaking in \p{Lu}/u

function utterancesOf(
  analysis: Analysis,
  entityOf: EntityFinder,
  cut: (quotation: Quotation, text: string) => readonly Range[],
): Utterance[] {
  const { source, passages } = analysis.article
  return analysis.quotations.flatMap((quotation, index): Utterance[] => {
    if (!quotation.direct) return []
    const passage = passages[quotation.passage]!
    const speaker = entityOf(source, quotation.speaker)
    // "A judge in Selden" is somebody who is not named.
    const entity = speaker?.type === 'place' ? undefined : speaker
    const translated = translation.test(passage.text)
    return cut(quotation, passage.text).flatMap((range): Utterance[] => {
      const words = wordsOf(passage.text, range.from, range.to)
      if (words.length < fewestWords) return []
      return [
        {
          source,
          analysis,
          quotation: index,
          words,
          pieces: piecesOf(passage.text, range, words),
          range,
          speaker: entity?.name ?? '',
          person: entity?.type === 'person',
          fragment: !/^[^\p{L}]*\p{Lu}/u.test(passage.text.slice(range.from, range.from + 6)),
          translated,
        },
      ]
    })
  })
}

/** Sentences of a quotation: its range cut after full stops, question and exclamation marks. */
function sentencesOf({ from, to }: Quotation, text: string): Range[] {
  const ranges: Range[] = []
  let start = from
  for (const stop of text.slice(from, to).matchAll(/[.!?…]+["”’)]*\s+(?=[\p{Lu}“"‘\d])/gu)) {
    // "Mr. Hale", "the U.S. Navy": initials and titles end nothing.
    if (
      /(?:^|[\s.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Prof|Gov|Sen|Rep|Gen|No|vs)\.\s$/u.test(
        text.slice(start, from + stop.index + stop[0].length),
      )
    )
      continue
    ranges.push({ from: start, to: from + stop.index + stop[0].trimEnd().length })
    start = from + stop.index + stop[0].length
  }
  if (start < to) ranges.push({ from: start, to })
  return withoutShort(ranges, text)
}

/** A sentence too short to be compared alone ("Ferries are slow.") goes with the one before or, at the start, after it. */
function withoutShort(ranges: readonly Range[], text: string): Range[] {
  const joined: Range[] = []
  let short = false
  for (const range of ranges) {
    const before = joined.at(-1)
    const isShort = wordsOf(text, range.from, range.to).length < fewestWords
    if (before && (short || isShort)) joined[joined.length - 1] = { from: before.from, to: range.to }
    else joined.push(range)
    short = !before && isShort
  }
  return joined
}

function piecesOf(text: string, range: Range, words: readonly Word[]): (readonly Word[])[] {
  const gaps = [...text.slice(range.from, range.to).matchAll(/…|\.\s?\.\s?\.|\[[^\]]{0,60}\]|\([^)]{0,60}\)/g)]
  if (gaps.length === 0) return [words]
  const pieces: (readonly Word[])[] = []
  let from = range.from
  for (const gap of gaps) {
    pieces.push(words.filter((word) => word.from >= from && word.to <= range.from + gap.index))
    from = range.from + gap.index + gap[0].length
  }
  pieces.push(words.filter((word) => word.from >= from))
  return pieces.filter((piece) => piece.length > 0)
}

// ------------------------------------------------------------------------------------------------------ comparison

/** Pairs of wordings that share two or more pairs of neighbouring words, and those of one speaker. */
function candidates(wordings: readonly Wording[]): [number, number][] {
  const postings = new Map<string, number[]>()
  for (const [index, { words }] of wordings.entries()) {
    for (const pair of new Set(words.slice(1).map((word, at) => `${words[at]!.key} ${word.key}`))) {
      addTo(postings, pair, index)
    }
  }
  const counts = new Map<number, number>()
  for (const list of postings.values()) {
    if (list.length > mostPostings) continue
    for (let right = 1; right < list.length; right++) {
      for (let left = 0; left < right; left++) {
        const key = list[left]! * wordings.length + list[right]!
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    }
  }
  const bySpeaker = new Map<string, number[]>()
  for (const [index, { speaker, person }] of wordings.entries()) {
    if (person) addTo(bySpeaker, speaker, index)
  }
  for (const list of bySpeaker.values()) {
    if (list.length > mostOfSpeaker) continue
    for (const [at, left] of list.entries())
      for (const right of list.slice(at + 1)) counts.set(left * wordings.length + right, 2)
  }
  const pairs: [number, number][] = []
  for (const [key, count] of counts) {
    if (count >= 2) pairs.push([Math.floor(key / wordings.length), key % wordings.length])
  }
  return pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1])
}

function judge(left: Wording, right: Wording, wordings: readonly Wording[]): Verdict | null {
  const speakersDiffer = left.speaker !== right.speaker && left.speaker !== '' && right.speaker !== ''
  const [short, long] = left.words.length <= right.words.length ? [left, right] : [right, left]
  if (
    short.pieces.every((piece) => containsRun(long.words, piece)) ||
    long.pieces.every((piece) => containsRun(short.words, piece))
  ) {
    if (!speakersDiffer) return 'same'
    // Two people do not say the same eight words, unless one repeats the other.
    return short.words.length >= 8 && short.words.length === long.words.length && left.person && right.person
      ? 'speaker'
      : null
  }
  if (speakersDiffer) return null
  const alignment = align(short.words, long.words)
  if (!alignment) return null
  const ofOne = short.speaker !== '' && short.speaker === long.speaker
  const plain = (ofOne && isReworded(short, long)) || isSameUtterance(short, long, alignment, wordings)
  const retold = !plain && ofOne && isRetold(short, long)
  if (!plain && !retold) return null
  // One source quotes both: they are two utterances that resemble each other.
  if (left.utterances.some(({ source }) => right.utterances.some((other) => other.source === source))) return null
  const changed = alignment.edits.flatMap((edit) => [
    ...changedWords(short, edit.left),
    ...changedWords(long, edit.right),
  ])
  const content = changed.filter((key) => !isFunctionWord(key))
  if (content.length === 0 && (short.fragment || long.fragment || changed.every((key) => insignificant.has(key))))
    return 'same'
  const elided = short.fragment !== long.fragment && changed.every((key) => isFunctionWord(key))
  if (elided) return 'same'
  return retold || left.translated || right.translated || content.length === 0 ? 'tension' : 'conflict'
}

/** Words that transcribers drop or add without changing what was said. */
const insignificant: ReadonlySet<string> = new Set('that the a an and so well just now then also'.split(' '))

function changedWords({ words }: Wording, [from, to]: readonly [number, number]): string[] {
  return words.slice(from, to).map(({ key }) => key)
}

function isSameUtterance(short: Wording, long: Wording, alignment: Alignment, wordings: readonly Wording[]): boolean {
  const { common, left, right, edits } = alignment
  const unmatchedEnds = short.words.length - (left[1] - left[0])
  const spanned = left[1] - left[0] + (right[1] - right[0]) + unmatchedEnds
  const known = short.speaker !== '' && long.speaker !== ''
  if ((2 * common) / spanned < (known ? sameUtterance : sameWithoutSpeaker)) return false
  if (!known && short.words.length < 8) return false
  const edited = new Set(edits.flatMap((edit) => range(edit.left)))
  for (let at = 0; at < short.words.length; at++) if (at < left[0] || at >= left[1]) edited.add(at)
  const content = short.words.map(({ key }, at) => ({ key, at })).filter(({ key }) => !isFunctionWord(key))
  // "dreamed" and "dreamt" are one word said twice.
  const changed = new Set(edits.flatMap((edit) => range(edit.right)).map((at) => stem(long.words[at]!.key)))
  const shared = content.filter(({ at, key }) => !edited.has(at) || changed.has(stem(key))).length
  const others = long.words.slice(right[0], right[1]).filter(({ key }) => !isFunctionWord(key)).length
  if (shared >= 2 && shared >= sameContent * Math.max(content.length, others)) return true
  return shared >= 1 && common >= 4 && haveNeighbourInCommon(short, long, wordings)
}

/**
 * Whether one speaker's two wordings are one thought in other words: most of what each says stands in the other, in order.
 * "We saw no lights, only the waves" and "There were no lights, just the waves".
 */
function isReworded(short: Wording, long: Wording): boolean {
  const [a, b] = [contentOf(short), contentOf(long)]
  const shared = longestCommon(a, b)
  return shared >= fewestReworded && shared >= sameThought * Math.max(a.length, b.length)
}

/**
 * Whether one speaker's two wordings begin alike and go on with half of the same ideas, verbs and nouns of one root taken
 * together: "The judges have spoken and I will respect their decision", "The judges have decided, and I accept what they
 * decided". Two memories of one sentence, most likely, or two sentences.
 */
function isRetold(short: Wording, long: Wording): boolean {
  if (sharesThought(short, long)) return true
  const sameOpening = [...Array(openingWords).keys()].every((at) => short.words[at]?.key === long.words[at]?.key)
  if (!sameOpening) return false
  const [a, b] = [short, long].map((wording) => contentOf(wording).map((key) => key.slice(0, rootLetters)))
  const shared = longestCommon(a!, b!)
  return shared >= fewestRetold && shared >= sameContent * Math.max(a!.length, b!.length)
}

/** Most content words of both, in whatever order: "legs go but lungs can be borrowed", "your legs go, but you can borrow lungs". */
function sharesThought(short: Wording, long: Wording): boolean {
  const [a, b] = [short, long].map((wording) => new Set(contentOf(wording)))
  const shared = [...a!].filter((key) => b!.has(key)).length
  return shared > fewestReworded && 2 * shared >= sameThought * (a!.size + b!.size)
}

function contentOf({ words }: Wording): string[] {
  return words.filter(({ key }) => !isFunctionWord(key)).map(({ key }) => concept(stem(key)))
}

/** How many elements two lists have in common in the same order. */
function longestCommon(left: readonly string[], right: readonly string[]): number {
  let row = new Array<number>(right.length + 1).fill(0)
  for (const key of left) {
    const next = [0]
    for (const [at, other] of right.entries()) {
      next.push(key === other ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!))
    }
    row = next
  }
  return row.at(-1)!
}

/** Whether the sentences before or after the two, in the quotations they come from, are word for word the same. */
function haveNeighbourInCommon(left: Wording, right: Wording, wordings: readonly Wording[]): boolean {
  const neighbours = (wording: Wording): Set<string> =>
    new Set(
      wordings
        .filter((other) => other !== wording)
        .filter(({ utterances }) =>
          utterances.some((each) =>
            wording.utterances.some((own) => own.source === each.source && own.quotation === each.quotation),
          ),
        )
        .map(({ words }) => words.map(({ key }) => key).join(' ')),
    )
  const own = neighbours(left)
  return [...neighbours(right)].some((sentence) => own.has(sentence))
}

function range([from, to]: readonly [number, number]): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

/** Findings about sentences of the same quotations are one finding. */
function joinByQuotation(
  wordings: readonly Wording[],
  different: readonly { left: number; right: number }[],
  same: Groups,
  findings: Groups,
): void {
  const first = new Map<string, number>()
  for (const { left, right } of different) {
    for (const { source, quotation } of wordings[left]!.utterances) {
      for (const other of wordings[right]!.utterances) {
        const key = [`${source}\u0000${quotation}`, `${other.source}\u0000${other.quotation}`].sort().join('\u0001')
        const known = first.get(key)
        if (known === undefined) first.set(key, left)
        else findings.join(same.find(known), same.find(left))
      }
    }
  }
}
