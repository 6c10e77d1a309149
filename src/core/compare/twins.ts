import { wordsOf, type Word } from '../claims/words/words.ts'
import { addTo, groupBy } from '../grouping.ts'
import { identify } from '../identity.ts'
import type { Analysis, Conflict, Figure, Place, Range } from '../model.ts'
import { chain, say } from '../phrase.ts'
import { rememberOf } from '../remember.ts'
import { toSpan } from '../text/passages.ts'
import { numeralIn, readNumeral, type Numeral } from './numerals.ts'

/** Fewest words besides the number that make two sentences one sentence told twice. */
const fewestWords = 6

/**
 * What two sentences say of one number, where they differ in nothing but one number at most: `null` where other words differ. The words
 * are compared without case; "two" and "2", "second" and "2nd" are one.
 */
export function compareSentences(left: string, right: string): 'agrees' | 'contradicts' | null {
  const [a, b] = [left, right].map((text) => plainWords(text))
  let start = 0
  while (start < a!.length && start < b!.length && a![start] === b![start]) start++
  if (start === a!.length && start === b!.length) return 'agrees'
  let end = 0
  while (end < a!.length - start && end < b!.length - start && a![a!.length - 1 - end] === b![b!.length - 1 - end])
    end++
  const [x, y] = [a!, b!].map((words) => numeralOf(words.slice(start, words.length - end)))
  if (!x || !y) return null
  return x.value === y.value && x.ordinal === y.ordinal ? 'agrees' : 'contradicts'
}

/** Words in lower case, compounds taken apart, so that "four-wheeled" and "12-wheeled" differ in the number alone. */
function plainWords(text: string): string[] {
  return wordsOf(text, { from: 0, to: text.length }).flatMap(({ lower }) => lower.split('-'))
}

/** A number, also as "a number of two" or "one of two", which differ only in words that count. */
function numeralOf(words: readonly string[]): Numeral | null {
  return readNumeral(words.filter((word) => word !== 'a' && word !== 'an' && word !== 'the'))
}

interface Told extends Place {
  readonly numeral: Numeral
}

/**
 * Sentences that two articles print word for word but for one number that no figure covers ("for the third time", "for the
 * fourth time").
 */
export function compareTwins(analyses: readonly Analysis[]): Conflict[] {
  const byShape = new Map<string, Told[]>()
  for (const analysis of analyses) {
    for (const { shape, told } of shapesOf(analysis)) addTo(byShape, shape, told)
  }
  return [...byShape.values()].flatMap((told) => twinsOf(told) ?? [])
}

function twinsOf(told: readonly Told[]): Conflict | null {
  const sides = groupBy(told, ({ numeral }) => numeral.value)
  if (sides.size < 2) return null
  const sources = [...sides.values()].map((side) => new Set(side.map(({ source }) => source)))
  // An article that prints the sentence with both numbers lists two things.
  for (const [index, some] of sources.entries())
    for (const other of sources.slice(index + 1)) for (const source of some) if (other.has(source)) return null
  const shown = [...sides.values()].sort((a, b) => b.length - a.length || a[0]!.numeral.value - b[0]!.numeral.value)
  const values = shown.map((side) => side[0]!.text)
  return {
    id: identify('twins', ...told.map(({ source, start }) => `${source}:${start}`).sort()),
    level: 'conflict',
    kind: 'value',
    measure: say('number in a sentence printed twice'),
    subjects: [],
    reason: say('The same sentence is printed with {0}.', chain('{0} and with {1}', values)),
    steps: [say('The sentences are equal word for word but for one number.')],
    sides: shown.map((side, index) => ({
      value: values[index]!,
      places: side.map(({ source, start, end, text }) => ({ source, start, end, text })),
      claims: [],
      independentSources: new Set(side.map(({ source }) => source)).size,
    })),
    weight: 1.5,
  }
}

interface Shape {
  readonly shape: string
  readonly told: Told
}

/** Sentences with one ordinal that is no figure, by their other words. */
const shapesOf = rememberOf(({ article, figures }: Analysis): readonly Shape[] => {
  const figuresOf: Figure[][] = article.passages.map(() => [])
  for (const figure of figures) figuresOf[figure.passage]?.push(figure)
  return article.passages.flatMap((passage, index) => {
    if (passage.kind === 'code' || passage.kind === 'reference' || passage.kind === 'furniture') return []
    const taken = figuresOf[index]!
    return passage.sentences.flatMap((sentence) => {
      const words = wordsOf(passage.text, sentence)
      if (words.length <= fewestWords) return []
      return words.flatMap((word, at) => {
        const numeral = numeralIn(word.lower)
        if (!numeral?.ordinal || taken.some((figure) => overlaps(figure, word))) return []
        const shape = [...words.slice(0, at), null, ...words.slice(at + 1)].map((each) => each?.lower ?? '#').join(' ')
        const text = passage.text.slice(word.from, word.to)
        return [{ shape, told: { source: article.source, ...toSpan(passage, word), text, numeral } }]
      })
    })
  })
})

function overlaps(left: Range, right: Word): boolean {
  return left.from < right.to && right.from < left.to
}
