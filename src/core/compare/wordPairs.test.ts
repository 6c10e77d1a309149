import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acts } from '../../../test/pairs/acts.ts'
import { answers } from '../../../test/pairs/answers.ts'
import { conditions } from '../../../test/pairs/conditions.ts'
import { deeds } from '../../../test/pairs/deeds.ts'
import { denials } from '../../../test/pairs/denials.ts'
import { events } from '../../../test/pairs/events.ts'
import { retold } from '../../../test/pairs/retold.ts'
import { kinds, roles } from '../../../test/pairs/roles.ts'
import { opposites } from '../../../test/pairs/opposites.ts'
import { speech } from '../../../test/pairs/speech.ts'
import { states } from '../../../test/pairs/states.ts'
import { Corpus } from '../corpus.ts'
import { english } from '../phrase.ts'

const tables = [acts, events, speech, opposites, denials, states, deeds, roles, kinds, conditions, retold, answers]

function findings(left: string, right: string, names: readonly [string, string] = ['a.md', 'b.md']) {
  return Corpus.of([
    { source: names[0], text: left },
    { source: names[1], text: right },
  ]).findings.conflicts.filter(({ kind }) => kind !== 'value' && kind !== 'date')
}

describe('two short articles', () => {
  for (const [event, cases] of tables.flatMap((table) => Object.entries(table))) {
    test.each(cases)(`${event}: $left / $right`, ({ left, right, expected }) => {
      const found = findings(left, right).map(({ level, kind, measure, reason }) => ({
        level,
        kind,
        said: `${english(measure)}: ${english(reason)}`,
      }))
      if (!expected) expect(found).toEqual([])
      else {
        const [level, kind, words] = expected
        expect(found).toEqual([{ level, kind, said: expect.stringContaining(words) as string }])
      }
    })
  }

  test('a copied passage stands for one source, of statuses as of quotations', () => {
    const copied =
      'The Halcyon bridge has been closed to all traffic since the flood in Selden, the mayor said on Monday.'
    const found = Corpus.of([
      { source: 'a.md', text: copied },
      { source: 'b.md', text: copied },
      { source: 'c.md', text: 'The Halcyon bridge remains open, according to the police.' },
    ]).findings.conflicts.find(({ kind }) => kind === 'status')
    expect(found?.sides.map(({ independentSources }) => independentSources)).toEqual([1, 1])
    expect(english(found!.reason)).toBe(
      'Sources disagree on whether the bridge is open: “bridge has been closed” (1 source) against ' +
        '“bridge remains open” (1 source).',
    )
  })

  test('a status is quoted whole: with the date that ends it, and with the plural that several ask for', () => {
    const values = (left: string, right: string) =>
      findings(left, right).flatMap(({ sides }) => sides.map(({ value }) => value))
    expect(
      values(
        'The Halcyon cloud capacity of Norda Data gives Selden Labs immediate access from Monday.',
        'The Halcyon cloud capacity of Norda Data for Selden Labs will be deployed by the end of 2031, it said.',
      ),
    ).toContain('deployed by the end of 2031')
    for (const value of values(
      'Norda Data will put Selden Labs into multiple new data center clusters, it said.',
      'Norda Data will put Selden Labs into existing data centers, it said.',
    ))
      expect(value).not.toMatch(/center$/)
  })

  test('order and names of the articles do not matter', () => {
    const all = tables.flatMap((table) => Object.values(table).flat())
    const summary = (...of: Parameters<typeof findings>) =>
      findings(...of).map(
        ({ level, kind, measure, sides }) =>
          `${level} ${kind} ${english(measure)}: ${sides
            .map(({ value }) => value)
            .sort()
            .join(' / ')}`,
      )
    fc.assert(
      fc.property(fc.constantFrom(...all), ({ left, right }) => {
        expect(summary(right, left, ['z.md', 'y.md'])).toEqual(summary(left, right))
      }),
      { numRuns: 60 },
    )
  })
})
