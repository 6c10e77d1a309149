import { describe, expect, test } from 'vitest'
import { briefOf } from '../../../test/briefs.ts'

const timelineOf = (texts: readonly string[]) =>
  briefOf(texts)
    .lines.filter(({ label }) => label === 'Timeline')
    .map(({ text }) => text)

const opening =
  '# Norda Lines to buy Boswell Marine\n\nTILBURY, March 3, 2025 (Harbour Press) — Norda Lines will buy Boswell Marine, both said on Monday.'
const second =
  '# Boswell Marine sold\n\nMarch 4, 2025\n\nNorda Lines buys Boswell Marine, the companies said on Monday.'

describe('the timeline', () => {
  test('tells coming dates in order, those of one article too', () => {
    const lines = timelineOf([
      `${opening}\n\nThe yards close for a month in June 2026.\n\nShareholders vote on May 12, 2025.`,
      `${second}\n\nThe owners of Boswell Marine vote on 12 May 2025. A new board will be named on 1 July 2025.`,
    ])
    expect(lines.map((line) => /^[^:]*/.exec(line)![0])).toEqual([
      expect.stringMatching(/May/),
      '1 July 2025',
      'June 2026',
    ])
  })

  test('leaves out what lies far back, datelines, the day itself and the year of a sum', () => {
    const lines = timelineOf([
      `${opening}\n\nBoswell Marine was founded in 1962.\n\nIt hopes for sales of $90 million in 2027.`,
      `${second}\n\nBoswell Marine, founded in 1962, sees sales of $90 million in 2027.\n\nIts yard was rebuilt in May 2019.`,
    ])
    expect(lines).toEqual([])
  })

  test('tells no step in a sentence whose subject only the sentence before names, and no date twice', () => {
    const lines = timelineOf([
      `${opening}\n\nThe mayor spoke. He will visit the yard on 14 April 2025.\n\n- Start of works: May 2025`,
      second,
    ])
    expect(lines).toEqual(['May 2025: Start of works'])
    expect(timelineOf([`${opening}\n\nIn June 2026, the yards of Boswell Marine close for a month.`, second])).toEqual([
      'June 2026: The yards of Boswell Marine close for a month',
    ])
  })

  test('takes a weekday of one article for no step', () => {
    expect(timelineOf([`${opening}\n\nWorkers had gathered at the gates on Thursday.`, second])).toEqual([])
  })

  test('tells each day once and prints no sentence twice', () => {
    const lines = timelineOf([
      `${opening}\n\nShareholders vote on 12 May 2025 and the deal should close in June 2026.`,
      `${second}\n\nThe deal should close in June 2026, after shareholders vote on 12 May 2025. By June 2026 all is done.`,
    ])
    const sentences = lines.map((line) => line.replace(/^[^:]*: /, ''))
    expect(new Set(sentences).size).toBe(sentences.length)
    expect(lines.filter((line) => /^(?:By )?June/.test(line)).length).toBeLessThan(2)
  })

  test('holds neither the day of a balance or a closing price nor who wrote something when', () => {
    const lines = timelineOf([
      `${opening}\n\nNorda Lines had debt of $6 million at 31 December 2024. The price is above the closing price of $3 on 28 February 2025.`,
      `${second}\n\nDebt was $6 million at 31 December 2024, and $3 was the closing price on 28 February 2025.\n\nThe Harbour Letter, 9 March 2025. Written by Ines Brandt.`,
    ])
    expect(lines).toEqual([])
    // What happens on such a day is a step.
    const strike = ' The unions struck on 28 February 2025.'
    expect(timelineOf([opening + strike, second + strike])).toEqual([expect.stringContaining('28 February 2025')])
  })

  test('tells the last day of a period with the period', () => {
    const lines = timelineOf([
      `${opening}\n\nShareholders may accept from 4 May to 12 June 2025.`,
      `${second}\n\nShareholders may accept from 4 May to 12 June 2025.\n\nThey have until 12 June to say yes.`,
    ])
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/4 May to 12 June/)
  })
})
