import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { english } from '../phrase.ts'
import { noOverrides } from './linking/link.ts'
import {
  parseOverrides,
  serializeOverrides,
  withIgnored,
  withNotSame,
  withRenamed,
  withRetyped,
  withSame,
} from './overrides.ts'

const file = `# Names in this folder
merge:
  - [Aubrey Harbour Trust, AHT] # the old name too
split:
  - [Vellamo, Vellamo Cloud]
rename:
  AHT: The Trust
retype:
  Heron: project
ignore:
  - Mayday
`

describe('reading', () => {
  test('a whole file', () => {
    expect(parseOverrides(file)).toEqual({
      overrides: {
        merge: [['Aubrey Harbour Trust', 'AHT']],
        split: [['Vellamo', 'Vellamo Cloud']],
        rename: { AHT: 'The Trust' },
        retype: { Heron: 'project' },
        ignore: ['Mayday'],
      },
      problems: [],
    })
  })

  test.each(['', '# nothing yet\n', 'merge:\nignore:\n'])('nothing: %j', (text) => {
    expect(parseOverrides(text)).toEqual({ overrides: noOverrides, problems: [] })
  })

  test.each([
    ['aliases:\n  - A\n', 'Unexpected key "aliases", expected merge, split, rename, retype, ignore', 'aliases'],
    ['ignore: Mayday\n', 'Unexpected value of ignore, expected a list of names', 'Mayday'],
    [
      'retype:\n  Heron: bird\n',
      'Unexpected type "bird", expected organization, person, place, product, project, event',
      'bird',
    ],
    ['split:\n  - [A, B, C]\n', 'Unexpected number of names in split, expected two', '- [A, B, C]\n'],
    ['- A\n', 'Unexpected content, expected a mapping with merge, split, rename, retype, ignore', '- A\n'],
  ])('what cannot be used is told: %j', (text, message, at) => {
    const { problems } = parseOverrides(text)
    expect(problems).toHaveLength(1)
    expect(english(problems[0]!.message)).toBe(message)
    expect(text.slice(problems[0]!.start, problems[0]!.end)).toBe(at)
  })

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseOverrides(text)))
    expect(parseOverrides('merge: [').problems.length).toBeGreaterThan(0)
  })
})

describe('editing keeps comments and the rest', () => {
  test('same', () => {
    expect(withSame('', 'Quentrix', 'QTX')).toBe('merge:\n  - [Quentrix, QTX]\n')
    const text = withSame(file, 'AHT', 'the trust')
    expect(text).toContain('[Aubrey Harbour Trust, AHT, the trust] # the old name too')
    expect(text).toContain('# Names in this folder')
  })

  test('same takes back that they were two', () => {
    expect(parseOverrides(withSame(file, 'Vellamo Cloud', 'Vellamo')).overrides).toMatchObject({
      split: [],
      merge: [
        ['Aubrey Harbour Trust', 'AHT'],
        ['Vellamo Cloud', 'Vellamo'],
      ],
    })
  })

  test('not the same takes back that they were one', () => {
    expect(parseOverrides(withNotSame(file, 'Aubrey Harbour Trust', 'AHT')).overrides).toMatchObject({
      merge: [],
      split: [
        ['Vellamo', 'Vellamo Cloud'],
        ['Aubrey Harbour Trust', 'AHT'],
      ],
    })
  })

  test('ignored, renamed and retyped, once each', () => {
    expect(withIgnored(file, 'mayday')).toBe(file)
    expect(parseOverrides(withIgnored(file, 'Roger')).overrides.ignore).toEqual(['Mayday', 'Roger'])
    expect(parseOverrides(withRenamed(file, 'aht', 'Trust')).overrides.rename).toEqual({ AHT: 'Trust' })
    expect(parseOverrides(withRetyped('', 'Heron', 'person')).overrides.retype).toEqual({ Heron: 'person' })
  })

  test('a file that cannot be read is left alone', () => {
    expect(withIgnored('merge: [', 'A')).toBe('merge: [')
    expect(withIgnored('- A\n', 'A')).toBe('- A\n')
  })

  test('what is written is read back', () => {
    const { overrides } = parseOverrides(file)
    expect(parseOverrides(serializeOverrides(overrides)).overrides).toEqual(overrides)
  })
})
