import { describe, expect, test } from 'vitest'
import { briefOf, disaster } from '../../../test/briefs.ts'

describe('the toll', () => {
  test('of a disaster is the latest of this event', () => {
    const brief = briefOf(disaster)
    expect(brief.value).toMatch(/^19 dead, 8 missing, 140 injured as of 2025-03-05/)
    expect(brief.term).toBeNull()
    expect(brief.lines.map(({ label }) => label)).toContain('Toll')
    // Who has been found is missing no more.
    const found =
      '# Tilbury flood, day three\n\nMarch 6, 2025\n\nWhat is known:\n\n- 20 people dead, six missing after the flood\n' +
      '- All 31 who were listed as missing on Tuesday are accounted for, bar those six'
    expect(briefOf([...disaster, found]).value).toMatch(/^20 dead, six missing/)
  })

  test('is of one day and one count, by the articles that give it', () => {
    const report =
      '# Tilbury floods: update 2\n\nTilbury Aid, information as of 5 March 2025, 18:00\n\n- 26 deaths, 8 missing\n- 14,500 people evacuated'
    const blog =
      '# Five gates\n\nMarch 7, 2025\n\nThe flood at Tilbury was a bad night for the dam and for those below it.\n\nBy Wednesday evening the council had counted 31 dead. In 1981 the river killed 43 people.'
    const paper =
      '# They opened the dam on us\n\nMarch 5, 2025\n\nThe flood at Tilbury came at night.\n\nBy last night 19 of our neighbours were confirmed dead. Fifteen were missing.'
    expect(briefOf([...disaster.slice(0, 1), report, blog, paper]).value).toBe(
      '26 dead, 8 missing, 14,500 displaced as of 2025-03-05',
    )
  })

  test('may stand in a table, and is not another wreck’s from one article’s text', () => {
    const wreck = [
      '# Ferry Halcyon sinks off Tilbury\n\nTILBURY, March 3, 2025 (Harbour Press) — The ferry Halcyon sank off Tilbury on Monday, killing at least nine people.',
      '# Statement on the loss of the ferry Halcyon\n\nMarch 4, 2025\n\nWe set out what we know of those aboard.\n\n| | Passengers | Crew | Total |\n|---|---|---|---|\n| Confirmed dead | 22 | 3 | 25 |\n',
      '# Halcyon: a letter\n\nMarch 5, 2025\n\nI once crossed the bay in the ferry Halcyon, which sank on Monday with many people aboard.\n\nThe sea is cold there.\n\nThe wreck of the Marabel left 852 dead.',
    ]
    const { value } = briefOf(wreck)
    expect(value).toMatch(/^25 dead/)
    expect(value).not.toMatch(/852/)
  })

  test('of an accident is the lives that it cost', () => {
    const accident = [
      '# Crane falls in Selden\n\nMarch 3, 2025\n\nFour people lost their lives when a crane fell on the quay of Selden. Nine people were hurt.',
      '# Selden mourns\n\nMarch 4, 2025\n\nThe accident on the quay of Selden has cost five lives. Nine people were hurt.',
    ]
    const brief = briefOf(accident)
    expect(brief.lines.map(({ label, text }) => `${label}: ${text}`)).toContainEqual(
      expect.stringMatching(/^Toll: five dead/),
    )
  })

  test('of a named day may stand in mid-text', () => {
    const quake = [
      '# Quake in Tilbury kills 12\n\nTILBURY, March 3, 2025 (Harbour Press) — An earthquake in Tilbury killed 12 people on Monday.',
      '# Questions after the Tilbury quake\n\nMarch 7, 2025\n\nThe houses that fell in the Tilbury earthquake had no beams, says a builder.\n\nNobody checked.\n\nAs of Thursday, 38 bodies had been found.',
    ]
    expect(briefOf(quake).value!).toMatch(/^38 dead/)
  })

  test('is not what an inquiry is known by', () => {
    const inquiry = [
      '# Inquiry blames owners for sinking of Halcyon\n\nTILBURY, March 3, 2025 (Harbour Press) — The inquiry into the loss of the ferry Halcyon, which sank with 12 dead, blamed its owners on Monday.',
      '# Halcyon inquiry reports\n\nMarch 3, 2025\n\nThe Halcyon sank for want of pumps, the inquiry into the 12 dead said.',
    ]
    expect(briefOf(inquiry).lines.map(({ label }) => label)).not.toContain('Toll')
  })
})
