import { describe, expect, test } from 'vitest'
import { briefOf } from '../../../test/briefs.ts'

const grounding = [
  '# Barge spills oil off Tilbury\n\nTILBURY, March 5, 2025 (Harbour Press) — Oil came ashore at Tilbury on Wednesday from a barge that ran aground before dawn on Sunday. It has leaked 700 tonnes of oil.',
  '# Bulletin No. 3\n\nIssued at 18:00 on Wednesday, 5 March 2025\n\nThe barge Halcyon grounded on Sunday 2 March after it left Selden on 1 March. The barge has leaked 700 tonnes of oil out of a load of 4,000 tonnes.',
  '# The Halcyon: hull and cover\n\nMarch 7, 2025\n\nThe wreck will be towed on 12 March. It carried 4,000 tonnes.',
]

describe('what happened', () => {
  test('is dated by the day that it struck, neither by datelines and bulletins nor by the day of sailing', () => {
    const brief = briefOf(grounding)
    expect(brief.announced).toBe('2025-03-02')
    expect(brief.lines.map(({ label }) => label)).toContain('Happened')
    expect(brief.lines.map(({ label }) => label)).not.toContain('Announced')
  })

  test('may be dated by the row of a table', () => {
    const fire = [
      '# Wildfire near Selden\n\nMarch 7, 2025\n\nThe wildfire near Selden burned 40 homes.\n\n| Item | Selden |\n|---|---|\n| Start | 4 March, 14:20 |',
      '# Selden after the blaze\n\nMarch 7, 2025\n\nThe blaze near Selden is out. Crews came on Thursday.',
    ]
    expect(briefOf(fire).announced).toBe('2025-03-04')
    // A row that says something else dates nothing.
    expect(briefOf(fire.map((text) => text.replace('Start', 'Open day'))).announced).not.toBe('2025-03-04')
  })

  test('is known by what was lost, where nobody died, and not by what was on board', () => {
    const { value, lines } = briefOf(grounding)
    expect(value).toBe('700 tonnes')
    expect(lines.find(({ text }) => text === value)?.label).toBe('Lost')
    const [first, second, third] = grounding
    // Two articles of three must tell of the loss.
    expect(briefOf([first!, second!.replace('leaked 700 tonnes of oil out of', 'kept'), third!]).value).toBeNull()
  })

  test('is no more than what a court or a contract made of it', () => {
    const fine = [
      '# Norda Lines fined over oil spill\n\nMarch 3, 2025\n\nA court fined Norda Lines $9 million on Monday over an oil spill at Tilbury.',
      '# Norda Lines to pay $9 million\n\nMarch 4, 2025\n\nNorda Lines was fined $9 million by a court for the spill at Tilbury.',
    ]
    expect(briefOf(fine).lines.map(({ label }) => label)).not.toContain('Happened')
    const tow = [
      '# Norda Lines signs contract to raise barge\n\nMarch 3, 2025\n\nNorda Lines signed a contract worth $9 million with Boswell Marine on Monday.',
      '# Boswell Marine wins $9 million contract\n\nMarch 3, 2025\n\nBoswell Marine has won a $9 million contract from Norda Lines.',
    ]
    expect(briefOf(tow).lines.map(({ label }) => label)).toContain('Announced')
  })

  test('has a place of its own, which is no party', () => {
    const { lines, parties } = briefOf([
      '# Ferry sinks off Tilbury\n\nMarch 3, 2025\n\nA ferry of Norda Lines sank off Tilbury on Sunday and 12 people died.',
      '# Tilbury mourns 12 dead\n\nMarch 4, 2025\n\nTwelve people died when a ferry of Norda Lines sank off Tilbury on Sunday.',
    ])
    expect(lines.find(({ label }) => label === 'Place')?.text).toBe('Tilbury')
    expect(parties).not.toContain('Tilbury')
  })

  test('is dated by the day that it began where nobody announced it', () => {
    const opening = [
      '# Trams run in Tilbury\n\nTILBURY, March 3, 2025 (Harbour Press) — The tramway of Tilbury entered service on Sunday.',
      '# All aboard\n\nMarch 4, 2025\n\nThe mayor opened the tramway of Tilbury on Sunday and rode it to the end.',
    ]
    expect(briefOf(opening).announced).toBe('2025-03-02')
    expect(briefOf(opening).lines.map(({ label }) => label)).toContain('Happened')
    // One article alone may speak of something else.
    expect(briefOf([opening[0]!, opening[1]!.replace('on Sunday', 'in the rain')]).announced).toBe('2025-03-03')
  })

  test('is dated by the day a ship sank, not by the day it sailed', () => {
    const wreck = [
      '# Ferry Halcyon sinks off Tilbury, 12 dead\n\nTILBURY, March 8, 2025 (Harbour Press) — The ferry Halcyon sank off Tilbury early on Saturday, killing 12 people. It left Selden at 11:40 p.m. on Friday.',
      '# Halcyon: 12 dead\n\nMarch 9, 2025\n\nThe ferry Halcyon, which sailed from Selden on Friday, 7 March, sank with 80 people aboard. It killed 12.',
      '# The night of the Halcyon\n\nMarch 9, 2025\n\nTwelve people died on the ferry Halcyon, which put to sea on Friday in a gale.',
    ]
    expect(briefOf(wreck).announced).toBe('2025-03-08')
    // A train that crashes as it leaves does so on that day.
    const train = [
      '# Train crash in Tilbury kills 3\n\nTILBURY, March 8, 2025 (Harbour Press) — A train that had left Selden crashed on Friday, killing 3 people.',
      '# Three dead in train crash\n\nMarch 9, 2025\n\nThree people died when a train crashed in Tilbury on Friday, 7 March.',
    ]
    expect(briefOf(train).announced).toBe('2025-03-07')
  })
})
