import { describe, expect, it } from 'vitest'
import type { Highlights, Range } from '../protocol.ts'
import { arrange, gutterLines } from './layers.ts'

const at = (line: number, from: number, to: number): Range => ({
  start: { line, character: from },
  end: { line, character: to },
})
const given = (changes: Partial<Highlights['layers']>): Highlights['layers'] => ({
  figure: [],
  entity: [],
  corroborated: [],
  disputed: [],
  unresolved: [],
  ...changes,
})
const all = () => true

describe('arrange', () => {
  it('draws the strongest of the layers that claim the same words', () => {
    const drawn = arrange(
      given({ figure: [at(0, 0, 5), at(0, 10, 15)], corroborated: [at(0, 0, 5)], disputed: [at(0, 0, 5)] }),
      all,
    )
    expect(drawn.disputed).toEqual([at(0, 0, 5)])
    expect(drawn.corroborated).toEqual([])
    expect(drawn.figure).toEqual([at(0, 10, 15)])
  })

  it('falls back to the weaker layer where the stronger is hidden', () => {
    const drawn = arrange(given({ figure: [at(0, 0, 5)], disputed: [at(0, 0, 5)] }), (layer) => layer !== 'disputed')
    expect(drawn.figure).toEqual([at(0, 0, 5)])
    expect(drawn.disputed).toEqual([])
  })

  it('leaves out what a stronger range only meets in part, but not what it touches', () => {
    const drawn = arrange(
      given({ figure: [at(0, 4, 9), at(0, 12, 14)], corroborated: [at(0, 0, 5), at(0, 9, 12)] }),
      all,
    )
    expect(drawn.figure).toEqual([at(0, 12, 14)])
  })

  it('draws names whatever stands around them', () => {
    expect(arrange(given({ entity: [at(0, 0, 5)], disputed: [at(0, 0, 9)] }), all).entity).toEqual([at(0, 0, 5)])
  })

  it('takes ranges in any order and over several lines', () => {
    const long: Range = { start: { line: 1, character: 3 }, end: { line: 3, character: 1 } }
    const drawn = arrange(given({ figure: [at(4, 0, 2), at(2, 0, 2)], disputed: [at(5, 0, 1), long] }), all)
    expect(drawn.figure).toEqual([at(4, 0, 2)])
  })
})

describe('gutterLines', () => {
  it('marks a line once, as disputed where it is both', () => {
    const drawn = arrange(
      given({ corroborated: [at(0, 0, 1), at(1, 0, 1), at(1, 5, 6)], disputed: [at(0, 4, 5)] }),
      all,
    )
    expect(gutterLines(drawn, [])).toEqual({ corroborated: [1], disputed: [0], tension: [] })
  })

  it('marks what is in tension so, unless a conflict stands in the line too', () => {
    const tensions = [at(0, 4, 5), at(1, 0, 1)]
    const drawn = arrange(given({ corroborated: [at(1, 5, 6)], disputed: [at(0, 0, 1), ...tensions] }), all)
    expect(gutterLines(drawn, tensions)).toEqual({ corroborated: [], disputed: [0], tension: [1] })
  })
})
