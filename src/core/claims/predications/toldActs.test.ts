import { expect, test } from 'vitest'
import { Corpus } from '../../corpus.ts'
import { predicationsOf } from './predications.ts'
import { statedWith } from './statedWith.ts'

const analysisOf = (text: string) => Corpus.of([{ source: 'a.txt', text }]).analyses.get('a.txt')!
const printed = (text: string, phrase: { from: number; to: number } | null) =>
  phrase ? text.slice(phrase.from, phrase.to) : '–'

/** The act that a sentence denies, by whom and to what. */
const denied = (text: string) =>
  predicationsOf(analysisOf(text))
    .denied.filter(({ question }) => question.startsWith('='))
    .map(({ question, agent, patient }) => `${question.slice(1)}: ${printed(text, agent)}, ${printed(text, patient)}`)
const stated = (text: string, act: string) =>
  statedWith(analysisOf(text), `=${act}`).map(
    ({ agent, patient }) => `${printed(text, agent)}, ${printed(text, patient)}`,
  )

test.each([
  ['Veldt has made no payment to the divers.', 'pay: Veldt, the divers'],
  ['Veldt has not filed a complaint against the award.', 'complain: Veldt, the award'],
  ['The bells never made a sound.', 'sound: The bells, –'],
  ['The barn had no insurance whatsoever.', 'insur: –, The barn'],
  ['Veldt still awaits approval for the mast.', 'approv: –, the mast'],
  ['The merger needs the consent of the bishops.', 'approv: the bishops, The merger'],
  ['The skipper was never under arrest.', 'arrest: –, The skipper'],
  ['The skipper has not been taken into custody.', 'arrest: –, The skipper'],
  ['The dockers refused to put their name to the pact.', 'sign: The dockers, the pact'],
])('%s denies the act', (text, expected) => {
  expect(denied(text)).toContain(expected)
})

test.each([
  'Veldt has made no progress with the divers.',
  'Veldt may not need approval for the mast.',
  'No payment system was damaged.',
  'The skipper no longer is in custody.',
  'The dockers refused to put the motion to a vote.',
  'Veldt does not await approval for the mast.',
])('%s denies none of the acts', (text) => {
  expect(denied(text).filter((each) => /^(?:pay|approv|arrest|sign)/.test(each))).toEqual([])
})

test.each([
  ['Consent to the merger had been given by six banks.', 'approv', ['six banks, the merger']],
  ['Veldt filed a complaint against the award.', 'complain', ['Veldt, the award']],
  ['The skipper is in custody.', 'arrest', ['–, The skipper']],
  ['The skipper was taken into custody.', 'arrest', ['–, The skipper']],
  ['The dockers put their names to the pact.', 'sign', ['The dockers, the pact']],
  ['The bells went off at noon.', 'sound', ['The bells, –']],
  ['Veldt may file a complaint against the award.', 'complain', []],
  ['Veldt filed no complaint against the award.', 'complain', []],
])('what %s states', (text, act, expected) => {
  expect(stated(text, act)).toEqual(expected)
})
