import { expect, test } from 'vitest'
import { Corpus } from '../../corpus.ts'

const disputed = (...texts: readonly string[]) =>
  Corpus.of(texts.map((text, index) => ({ source: `${'abcde'[index]}.txt`, text })))
    .findings.conflicts.filter(({ kind }) => kind === 'status')
    .map(({ sides }) => sides.map(({ value }) => value).sort())

const third = 'Officials praised the sirens and the boats of the lifeguards.'
const heard = 'Water came at night. The sirens sounded, and people ran up the hill.'
const silent = 'I keep goats by the mill. The sirens never made a sound.'

test('what most articles speak of is one thing, whatever else the sentences say', () => {
  expect(disputed(heard, silent, third)).toEqual([['The sirens never made a sound', 'The sirens sounded']])
})

test('what few articles speak of may be two things', () => {
  expect(disputed(heard, silent)).toEqual([])
  expect(disputed(heard, silent, 'A goat was lost.', 'Two boats sank.')).toEqual([])
})

test('some of them may have sounded while others did not', () => {
  expect(disputed(heard, silent.replace('The sirens', 'Some sirens'), third)).toEqual([])
})

test('who says it, and what stands in the next clause, is not what it is about', () => {
  const issued = 'Ines Brandt said that the harbour permit had been issued last month.'
  const none = 'Veldt has no harbour permit: a second survey is asked for, and Joost Kamp waits.'
  expect(disputed(issued, none)).toEqual([['no harbour permit', 'the harbour permit had been issued']])
  expect(disputed('The first harbour permit was issued in May.', 'The second harbour permit was not issued.')).toEqual(
    [],
  )
})
