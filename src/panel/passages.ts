/** How the passages of a conflict differ, and which of them to set side by side. */
import { diffArrays } from 'diff'

export interface Piece {
  readonly text: string
  /** `quote`: the words in dispute; `own`: words that the passage beside it does not have. */
  readonly kind: 'plain' | 'own' | 'quote'
}

interface Given {
  readonly side: number
  readonly text: string
  readonly start: number
  readonly end: number
}

interface Word {
  readonly from: number
  readonly to: number
  /** As it is compared. */
  readonly plain: string
}

/** Passages that share at least this much of their words are versions of one text: every other word is marked. */
const sameText = 0.5

/** Words; a figure with its scale is one. */
const words =
  /(?:\p{Lu}{0,3}[$€£¥])?\d[\p{L}\p{N}%.,-]*(?:[ \u00A0\u202F](?:thousand|million|billion|trillion))?|[\p{L}\p{N}$€£.,'’-]+/gu

/** Each passage cut into pieces that together are its text. */
export function markDifferences(passages: readonly Given[]): Piece[][] {
  const split = passages.map(({ text }) => wordsOf(text))
  return passages.map((passage, index) => {
    const mine = split[index]!
    const others = split.filter((_, other) => passages[other]!.side !== passage.side)
    const nearest = mostAlike(mine, others)
    if (!nearest) return cut(passage, [])
    if (likeness(mine, nearest) >= sameText) return cut(passage, missingFrom(nearest, mine))
    const known = new Set(others.flatMap((each) => each.map(({ plain }) => plain)))
    return cut(
      passage,
      mine.filter((word) => !known.has(word.plain) && isTelling(passage.text, word)),
    )
  })
}

/**
 * Indices of passages in rows, one column for each side: beside each passage of the first side stands what is most
 * like it. `null` where a side has no more.
 */
export function alignPassages(passages: readonly Given[], sides: number): (number | null)[][] {
  const split = passages.map(({ text }) => wordsOf(text))
  const left = Array.from({ length: sides }, (_, side) =>
    [...passages.keys()].filter((index) => passages[index]!.side === side),
  )
  const rows: (number | null)[][] = []
  while (left.some((side) => side.length > 0)) {
    const row: (number | null)[] = []
    for (const side of left) {
      const lead = row.find((index) => index !== null)
      const best = lead === undefined || lead === null ? side[0] : mostAlikeIndex(split[lead]!, side, split)
      row.push(best ?? null)
      if (best !== undefined) side.splice(side.indexOf(best), 1)
    }
    rows.push(row)
  }
  return rows
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(words)].flatMap(({ 0: match, index }) => {
    const word = match.replace(/[.,'’-]+$/, '')
    const plain = word
      .replace(/^\p{Lu}+(?=[$€£¥])/u, '')
      .replace(/['’]s$/, '')
      .toLowerCase()
    return plain === '' ? [] : [{ from: index, to: index + word.length, plain }]
  })
}

/** The share of words that two passages have in common, 0 to 1. */
function likeness(left: readonly Word[], right: readonly Word[]): number {
  const known = new Set(right.map(({ plain }) => plain))
  const shared = left.filter(({ plain }) => known.has(plain)).length
  return shared / Math.max(1, left.length, right.length)
}

function mostAlike(mine: readonly Word[], others: readonly (readonly Word[])[]): readonly Word[] | undefined {
  return [...others].sort((a, b) => likeness(mine, b) - likeness(mine, a))[0]
}

function mostAlikeIndex(lead: readonly Word[], side: readonly number[], split: readonly Word[][]): number | undefined {
  return [...side].sort((a, b) => likeness(lead, split[b]!) - likeness(lead, split[a]!))[0]
}

function missingFrom(other: readonly Word[], mine: readonly Word[]): Word[] {
  const comparator = (left: Word, right: Word): boolean => left.plain === right.plain
  return diffArrays([...mine], [...other], { comparator }).flatMap(({ removed, value }) => (removed ? value : []))
}

/** Figures and names are what sources differ by; everything else is wording. A capital may only begin a sentence. */
function isTelling(text: string, { from, to }: Word): boolean {
  const word = text.slice(from, to)
  if (/\d/.test(word)) return true
  return /^\p{Lu}/u.test(word) && !/(?:^|[.!?…]["”’)]?)\s*["“‘(]?$/.test(text.slice(Math.max(0, from - 6), from))
}

interface Run {
  readonly from: number
  readonly to: number
}

/** The quote keeps its own mark, whatever stands in it. */
function cut({ text, start, end }: Given, own: readonly Word[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const add = (to: number, kind: Piece['kind']) => {
    if (to > at) pieces.push({ text: text.slice(at, to), kind })
    at = Math.max(at, to)
  }
  const mark = ({ from, to }: Run, kind: Piece['kind']) => {
    add(from, 'plain')
    add(to, kind)
  }
  for (const run of runsOf(
    text,
    own.filter(({ to }) => to <= start),
  ))
    mark(run, 'own')
  mark({ from: start, to: end }, 'quote')
  for (const run of runsOf(
    text,
    own.filter(({ from }) => from >= end),
  ))
    mark(run, 'own')
  add(text.length, 'plain')
  return pieces
}

/** Words with nothing but space between them are one run. */
function runsOf(text: string, own: readonly Word[]): Run[] {
  const runs: Run[] = []
  for (const { from, to } of own) {
    const last = runs.at(-1)
    if (last && text.slice(last.to, from).trim() === '') runs.splice(-1, 1, { from: last.from, to })
    else runs.push({ from, to })
  }
  return runs
}
