import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EntityType, Mention } from '../../model.ts'
import { toSpan } from '../../text/passages.ts'
import { readArticle } from '../../text/read.ts'
import { findQuotations } from './quotations.ts'

/** Names of the cast, so that these cases do not depend on how mentions are found. */
const cast: Readonly<Record<string, EntityType>> = {
  'Ines Brandt': 'person',
  Brandt: 'person',
  'Tom Okafor': 'person',
  Okafor: 'person',
  'Arden Rail': 'organization',
  Arden: 'organization',
  'Ministry of Transport': 'organization',
  'Kelso Partners': 'organization',
  Lisbon: 'place',
}

function mentionsIn(text: string): Mention[] {
  const { passages } = readArticle(text, { source: 'a.txt' })
  return passages.flatMap((passage, index) =>
    [...passage.text.matchAll(new RegExp(`\\b(?:${Object.keys(cast).join('|')})\\b`, 'g'))].map((found): Mention => {
      const range = { from: found.index, to: found.index + found[0].length }
      return {
        ...range,
        ...toSpan(passage, range),
        passage: index,
        text: found[0],
        type: cast[found[0]]!,
        name: found[0],
        first: 0,
        certainty: 1,
      }
    }),
  )
}

/** `words ← speaker` for each quotation; the speaker is the name of the mention, or `?` and what is printed. */
function read(text: string, direct = true): string[] {
  const mentions = mentionsIn(text)
  return findQuotations(readArticle(text, { source: 'a.txt' }), mentions, [])
    .filter((quotation) => quotation.direct === direct)
    .map(({ text: words, speaker, speakerText }) => `${words} ← ${mentions[speaker]?.name ?? `?${speakerText}`}`)
}

const directCases: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'the speaker after the words': [
    ['“The bridge is safe,” said Ines Brandt.', 'The bridge is safe ← Ines Brandt'],
    ['"The bridge is safe," Ines Brandt said.', 'The bridge is safe ← Ines Brandt'],
    ["'The bridge is safe,' said Ines Brandt.", 'The bridge is safe ← Ines Brandt'],
    ['‘The bridge is safe,’ said Ines Brandt, the engineers’ leader.', 'The bridge is safe ← Ines Brandt'],
    ['«The bridge is safe», said Ines Brandt.', 'The bridge is safe ← Ines Brandt'],
    ['“The bridge is safe,” the chief engineer, Ines Brandt, had told them.', 'The bridge is safe ← Ines Brandt'],
    ['The head of Arden Rail, Ines Brandt, said: “The bridge is safe.”', 'The bridge is safe. ← Ines Brandt'],
    [
      'Visiting Lisbon, the head of the Ministry of Transport, Ines Brandt, said: “The bridge is safe.”',
      'The bridge is safe. ← Ines Brandt',
    ],
    ['Ines Brandt, the head of Arden Rail, said: “The bridge is safe.”', 'The bridge is safe. ← Ines Brandt'],
    ['Ines Brandt, the head of rail in Lisbon, said: “The bridge is safe.”', 'The bridge is safe. ← Ines Brandt'],
    ['“The bridge is safe,” said Arden Rail engineer Ines Brandt.', 'The bridge is safe ← Ines Brandt'],
    ['Ines Brandt left. “The bridge is safe,” said an Ines Brandt aide.', 'The bridge is safe ← ?an Ines Brandt aide'],
    ['“The bridge is safe,” Arden Rail told reporters in Lisbon.', 'The bridge is safe ← Arden Rail'],
    ['“Is it safe?” asked Tom Okafor.', 'Is it safe? ← Tom Okafor'],
    ['“The bridge is safe,” according to Ines Brandt.', 'The bridge is safe ← Ines Brandt'],
    ['“The bridge is safe.” — Ines Brandt, engineer', 'The bridge is safe. ← Ines Brandt'],
    ['Tom Okafor left. “The bridge is safe,” he had said.', 'The bridge is safe ← Tom Okafor'],
    ['“The bridge is safe,” said Arden Rail’s chief engineer, Ines Brandt.', 'The bridge is safe ← Ines Brandt'],
    ['“The bridge is safe,” said Tom Okafor’s lawyer, Ines Brandt.', 'The bridge is safe ← Ines Brandt'],
    ['“The bridge is safe,” said Ines Brandt of the consultancy Kelso Partners.', 'The bridge is safe ← Ines Brandt'],
    ['“Never again,” said Ines Brandt.', 'Never again ← Ines Brandt'],
    ['“As safe as houses” is how Ines Brandt described it.', 'As safe as houses ← Ines Brandt'],
    ['Ines Brandt scolded Tom Okafor. “The bridge is safe,” she told him.', 'The bridge is safe ← Ines Brandt'],
    ['“The bridge is safe,” said a guard.', 'The bridge is safe ← ?a guard'],
  ],
  'the speaker before the words': [
    ['Ines Brandt said: “The bridge is safe.”', 'The bridge is safe. ← Ines Brandt'],
    ['Ines Brandt, chief engineer and head of Arden Rail, said: “It is safe.”', 'It is safe. ← Ines Brandt'],
    ['Ines Brandt told reporters, “The bridge is safe.”', 'The bridge is safe. ← Ines Brandt'],
    ['Okafor, the man who once promised “a bridge in every village”, left.', 'a bridge in every village ← Okafor'],
    ['Tom Okafor’s lawyer, Ines Brandt, said it was “a good day”.', 'a good day ← Ines Brandt'],
    ['The plan was described by Ines Brandt as “a leap into the dark”.', 'a leap into the dark ← Ines Brandt'],
    ['For Ines Brandt, the night was “like a war in our street”.', 'like a war in our street ← Ines Brandt'],
    ['Kelso Partners rated the wall “unacceptable and dangerous”.', 'unacceptable and dangerous ← Kelso Partners'],
    ['Ines Brandt shook her head. “Never again, not in my street.”', 'Never again, not in my street. ← Ines Brandt'],
    ['Ines Brandt: “The bridge is safe.”', 'The bridge is safe. ← Ines Brandt'],
    ['According to Ines Brandt, “the bridge is safe as houses”.', 'the bridge is safe as houses ← Ines Brandt'],
    ['Arden said that the year had been “a triumph of patience”.', 'a triumph of patience ← Arden'],
    ['Okafor called the report “a shameful piece of work”.', 'a shameful piece of work ← Okafor'],
    ['After meeting Tom Okafor, Ines Brandt said it was “a good day”.', 'a good day ← Ines Brandt'],
    ['Kelso Partners, which advises Arden, said the price was “a steal”.', 'a steal ← Kelso Partners'],
    ['Okafor declined to name the sum, calling it “a number for the grave”.', 'a number for the grave ← Okafor'],
  ],
  'words that go on': [
    ['“It is safe,” Brandt said. “We checked every bolt.”', 'It is safe ← Brandt', 'We checked every bolt. ← Brandt'],
    ['“It is,” Brandt said, “as safe as houses.”', 'It is ← Brandt', 'as safe as houses. ← Brandt'],
    ['Brandt said it was “safe”, adding that it was “cheap as well”.', 'safe ← Brandt', 'cheap as well ← Brandt'],
    [
      'Brandt said: “It is safe.\n\n“We checked every bolt of it.”\n\nThe work ends in May.',
      'It is safe. ← Brandt',
      'We checked every bolt of it. ← Brandt',
    ],
    ['Okafor was blunt:\n\n“Nobody checked a single bolt of it.”', 'Nobody checked a single bolt of it. ← Okafor'],
  ],
  'quotations without a speaker': [
    [
      'Okafor wept. The plan was hailed as “one leap into the blue and the dark”.',
      'one leap into the blue and the dark ← ?',
    ],
    ['Okafor met Ines Brandt. “Never again, not in my own street.”', 'Never again, not in my own street. ← ?'],
    ['On the wall someone had written “the bridge will fall down one day”.', 'the bridge will fall down one day ← ?'],
  ],
  'not quotations': [
    ['The so-called “fair fund” will pay.'],
    ['Okafor asked whether the “adjusted” profit was real.'],
    ['She sang “Summer Rain” and left.'],
    ["The miners' union met the drivers' union."],
    ["It was built in the '60s and closed in the '80s."],
    ['The board was 6\' 2" tall and 3" thick.'],
    ['He is a “friend” of Okafor.'],
  ],
}

describe('direct quotations', () => {
  for (const [rule, cases] of Object.entries(directCases)) {
    test.each(cases.map(([text, ...expected]) => ({ text, expected })))(`${rule}: $text`, ({ text, expected }) => {
      expect(read(text)).toEqual(expected)
    })
  }
})

describe('reported speech', () => {
  test.each([
    ['Ines Brandt said that the bridge would open in May.', 'the bridge would open in May. ← Ines Brandt'],
    ['Ines Brandt said the bridge would open in May.', 'the bridge would open in May. ← Ines Brandt'],
    ['The bridge will open in May, Brandt said on Monday.', 'The bridge will open in May ← Brandt'],
    ['Okafor told the ministry that the bridge was closed.', 'the bridge was closed. ← Okafor'],
    ['According to Kelso Partners, the bridge cost too much.', 'the bridge cost too much. ← Kelso Partners'],
    ['The bridge cost too much, according to Kelso Partners.', 'The bridge cost too much ← Kelso Partners'],
    ['Arden cut 40 posts and said it would cut no more.', 'it would cut no more. ← Arden'],
  ])('%s', (text, expected) => {
    expect(read(text, false)).toEqual([expected])
  })

  test.each([
    'The bridge was announced in May.',
    '“The bridge is safe,” said Ines Brandt, the chief engineer of Arden Rail.',
    'The report found rust.',
    'Arden neither admitted nor denied the findings.',
  ])('nothing in: %s', (text) => {
    expect(read(text, false)).toEqual([])
  })
})

test('a headline names the speaker after a colon where he says it', () => {
  expect(read('# “Nobody came”: Okafor blames the army\n')).toEqual(['Nobody came ← Okafor'])
  expect(read('# “Nobody came to us”: Lisbon after the fire\n')).toEqual([])
})

test('a block quotation without marks belongs to the name under it', () => {
  const text = 'The work is done.\n\n> Every bolt was checked twice.\n> — Ines Brandt, engineer\n'
  const article = readArticle(text, { source: 'a.md' })
  const [quotation] = findQuotations(article, [], [])
  expect(quotation?.text).toBe('Every bolt was checked twice.')
})

test('spans point at the words, whatever the text', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '’',
    '‘',
    ' said Ines Brandt',
    'It is safe',
    ', ',
    '. ',
    '\n\n',
    ' he said',
    '—',
    '> ',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const article = readArticle(text, { source: 'a.txt' })
      for (const quotation of findQuotations(article, mentionsIn(text), [])) {
        expect(quotation.from).toBeLessThanOrEqual(quotation.to)
        expect(article.passages[quotation.passage]!.text.slice(quotation.from, quotation.to)).toBe(quotation.text)
        expect(quotation.end).toBeGreaterThanOrEqual(quotation.start)
      }
    }),
  )
})
