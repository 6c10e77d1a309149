import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesAround, Run } from '../words/phrases.ts'
import { axes } from './statusAxes.ts'
import { cuesOf, markOfWord, type Cue } from './statusCues.ts'
import { wordsOf } from '../words/wording.ts'

const words = [...new Set(axes.flatMap(({ values }) => Object.values(values)).flatMap((each) => wordsOf(each)))]
const clause = fc.array(fc.constantFrom(...words.map(({ key }) => key)), { minLength: 2, maxLength: 9 })

test('a cue that a clause’s words rule out matches nothing there', () => {
  let met = 0
  fc.assert(
    fc.property(clause, (keys) => {
      const marks = keys.reduce((all, key) => all | markOfWord(key), 0)
      const run = new Run({ keyOf: (at) => keys[at]!, count: keys.length, breaksAt: () => false })
      for (const [at, key] of keys.entries()) {
        const possible = new Set<Cue>()
        cuesOf(key)?.forEachPossible(marks, (cue) => possible.add(cue))
        cuesOf(key)?.forEachPossible(-1, (cue) => {
          const matches = matchesAround(cue.phrase, run, at, cue.before).length
          met += matches
          if (matches > 0) expect(possible.has(cue), `${cue.value}: ${keys.join(' ')}`).toBe(true)
        })
      }
    }),
    { numRuns: 2000 },
  )
  expect(met).toBeGreaterThan(100)
})

test('a clause without the other words of a phrase is not searched for it', () => {
  const marks = markOfWord('harbour') | markOfWord('quay')
  const possible: string[] = []
  cuesOf('custody')!.forEachPossible(marks, ({ value }) => possible.push(value))
  const all: string[] = []
  cuesOf('custody')!.forEachPossible(-1, ({ value }) => all.push(value))
  expect(possible.length).toBeLessThan(all.length)
})
