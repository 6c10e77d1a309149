import type { Passage, Range, Span } from '../model.ts'

/** Source offset of the reading-text position `at` (0…text.length). */
export function offsetOf(passage: Passage, at: number): number {
  return passage.offsets ? passage.offsets[at]! : passage.start + at
}

/**
 * Span in the article of a non-empty range of the passage's reading text. The end is taken after the last character,
 * so that markup which closes behind it stays outside.
 */
export function toSpan(passage: Passage, range: Range): Span {
  if (!passage.offsets) return { start: passage.start + range.from, end: passage.start + range.to }
  if (range.to <= range.from) return { start: offsetOf(passage, range.from), end: offsetOf(passage, range.from) }
  return { start: passage.offsets[range.from]!, end: passage.offsets[range.to - 1]! + 1 }
}

/** Reading-text range of a span inside the passage, or `null` where the span lies outside it. */
export function toRange(passage: Passage, span: Span): Range | null {
  if (span.start < passage.start || span.end > passage.end) return null
  if (!passage.offsets) return { from: span.start - passage.start, to: span.end - passage.start }
  const { offsets, text } = passage
  let from = 0
  while (from < text.length && offsets[from]! < span.start) from++
  let to = from
  while (to < text.length && offsets[to]! < span.end) to++
  return to > from ? { from, to } : null
}

/** The sentence that holds a range whole, or all of the passage where none does. */
export function sentenceHolding({ sentences, text }: Passage, range: Range): Range {
  return sentences.find(({ from, to }) => from <= range.from && range.to <= to) ?? { from: 0, to: text.length }
}
