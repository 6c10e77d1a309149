import { expect, it } from 'vitest'
import { inOrder } from './dom.ts'

it('shows text in the order in which it is read', () => {
  expect(inOrder('It cost $\u202e60\u202c million.')).toBe('It cost $60 million.')
  expect(inOrder('\u2066Ada\u2069 Birch\u200f')).toBe('Ada Birch')
  expect(inOrder('naïve “café”, 60 000 m²')).toBe('naïve “café”, 60 000 m²')
})
