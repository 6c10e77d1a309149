import { describe, expect, test } from 'vitest'
import type { Passage, PassageKind } from '../model.ts'
import { toSpan } from './passages.ts'
import { readArticle } from './read.ts'

function read(text: string): readonly Passage[] {
  return readArticle(text, { source: 'wire.txt' }).passages
}

/** Kind and reading text of each passage. */
function outline(text: string): [PassageKind, string][] {
  return read(text).map(({ kind, text }) => [kind, text])
}

describe('paragraphs', () => {
  test('by blank lines, hard-wrapped', () => {
    const text =
      'Harbour shut after storm breaks the quay\n\n' +
      'CALDER, Oct. 8, 2025 (Harbour Press) — The harbour at Calder was\n' +
      'shut on Wednesday after a storm broke 40 metres of the old quay,\n' +
      'the port said. Repairs will take weeks.\n\n' +
      'Ferries will leave from Fenn, 12 kilometres to the north, until the\n' +
      'Harbour Board has seen the damage. It meets on Monday.\n'
    expect(outline(text)).toEqual([
      ['heading', 'Harbour shut after storm breaks the quay'],
      [
        'paragraph',
        'CALDER, Oct. 8, 2025 (Harbour Press) — The harbour at Calder was shut on Wednesday after a storm broke 40 metres of the old quay, the port said. Repairs will take weeks.',
      ],
      [
        'paragraph',
        'Ferries will leave from Fenn, 12 kilometres to the north, until the Harbour Board has seen the damage. It meets on Monday.',
      ],
    ])
  })

  test('by lines, without blank ones', () => {
    const long =
      'The port said that repairs to the old quay would take at least nine weeks and cost a great deal of money.'
    const text = `The quay\n${long} ${long}\nFerries will leave from Fenn until then.\n${long} ${long}\n`
    expect(outline(text).map(([kind]) => kind)).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph'])
  })

  test('facts set one to a line stay apart and are no headings', () => {
    const text =
      'RESULTS\n\nRevenue of £3.1 billion, up 6% on the year before\nOperating profit of £371 million\nNet debt of £612 million\n\nThe board is pleased.'
    expect(outline(text).map(([kind]) => kind)).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph', 'paragraph'])
  })

  test('a word divided at a line end by its own hyphen is one word', () => {
    const text =
      'They signed a long lease, a seven-\nyear one, and the port\nagreed to pay for it.\n\nThat was all there was\nto it, they said.'
    const [first] = read(text)
    expect(first!.text).toBe('They signed a long lease, a seven-year one, and the port agreed to pay for it.')
    const from = first!.text.indexOf('seven-year')
    expect(toSpan(first!, { from, to: from + 10 })).toEqual({ start: 28, end: 39 })
  })

  test('a sentence that ends in a year at a line end does not number the next line', () => {
    const text =
      'The quay was built long ago, in the year\n1931. The harbour came later, in\n14. It was a joke, of course, and so\nthey laughed and went home.'
    expect(read(text)).toHaveLength(1)
  })
})

describe('lists', () => {
  test.each(['•', '-', '*', '–', '+', '▪', '·'])('%s', (mark) => {
    expect(
      outline(`What it costs:\n\n  ${mark} 40 ships\n  ${mark} two cranes, and\n    a tug\n\nThat is all.`),
    ).toEqual([
      ['paragraph', 'What it costs:'],
      ['item', '40 ships'],
      ['item', 'two cranes, and     a tug'],
      ['paragraph', 'That is all.'],
    ])
  })

  test.each([
    ['1. one ship\n2. two ships\n3. three', 3],
    ['1) one ship\n2) two ships', 2],
    ['(1) one ship\n(2) two ships', 2],
    ['a) one ship\nb) two ships', 2],
    ['9. nine\n10. ten\n11. eleven', 3],
  ])('%j', (text, items) => {
    expect(read(text).filter(({ kind }) => kind === 'item')).toHaveLength(items)
  })

  test.each([
    '-5 degrees at dawn.',
    '*Corrected* on Monday.',
    '–',
    '1.5 million came.',
    'I. Brandt resigned.',
    '2025. That was the year.',
  ])('%j is no item', (text) => {
    expect(read(text).map(({ kind }) => kind)).not.toContain('item')
  })

  test('items know what introduces them, and their depth', () => {
    const passages = read('The deal covers:\n- ships\n    - tugs\n- cranes\n\nNothing else.')
    expect(passages.map(({ level, lead }) => [level, lead])).toEqual([
      [0, -1],
      [1, 0],
      [2, 1],
      [1, 0],
      [0, -1],
    ])
  })
})

describe('tables', () => {
  const cells = (text: string) =>
    read(text).map(({ kind, text: printed, cell }) =>
      cell ? [printed, cell.row, cell.rowHeader, cell.columnHeader] : [kind],
    )

  test('divided by bars, with a header', () => {
    expect(
      cells('Ports\n\n| Port | Depth |\n|---|--:|\n| Calder | 12 m |\n| Fenn | 9 m |\n\nThat is all of them.'),
    ).toEqual([
      ['heading'],
      ['Port', -1, '', ''],
      ['Depth', -1, 'Port', ''],
      ['Calder', 0, '', 'Port'],
      ['12 m', 0, 'Calder', 'Depth'],
      ['Fenn', 1, '', 'Port'],
      ['9 m', 1, 'Fenn', 'Depth'],
      ['paragraph'],
    ])
  })

  test('divided by tabs, with years for a header', () => {
    expect(cells('Port\t2024\tQ1 2025\nCalder\t12\t14\n')).toEqual([
      ['Port', -1, '', ''],
      ['2024', -1, 'Port', ''],
      ['Q1 2025', -1, 'Port', ''],
      ['Calder', 0, '', 'Port'],
      ['12', 0, 'Calder', '2024'],
      ['14', 0, 'Calder', 'Q1 2025'],
    ])
  })

  test('without a header', () => {
    expect(cells('Calder\t\t12 m\nFenn\t\t9 m')).toEqual([
      ['Calder', 0, '', ''],
      ['12 m', 0, 'Calder', ''],
      ['Fenn', 1, '', ''],
      ['9 m', 1, 'Fenn', ''],
    ])
  })

  test.each([
    'One\tline only.',
    '| A bar at the start of a line, and another | later.',
    'Two\tcells\nOne cell.',
    'a | b\nc | d',
  ])('%j is none', (text) => {
    expect(read(text).map(({ kind }) => kind)).not.toContain('cell')
  })
})

test('rules part headings from text, and are read as nothing', () => {
  const prose = 'The harbour at Calder was shut on Wednesday after a storm broke the quay.'
  expect(outline(`Quay falls\n==========\n${prose}\n\n* * *\n\nThe costs\n---------\n${prose}`)).toEqual([
    ['heading', 'Quay falls'],
    ['paragraph', prose],
    ['heading', 'The costs'],
    ['paragraph', prose],
  ])
})

test('a last short line does not make long lines wrapped ones', () => {
  const long =
    'The port said that repairs to the quay would take nine weeks and cost a great deal of money, more than it has.'
  expect(read(`Quay\n\n${long} ${long}\n\n${long} ${long}\nback to the blog`).map(({ kind }) => kind)).toEqual([
    ...['heading', 'paragraph', 'paragraph', 'furniture'],
  ])
})

describe('kinds of line', () => {
  const prose = 'The harbour at Calder was shut on Wednesday after a storm broke the quay.'
  test.each<[PassageKind, string]>([
    ['heading', 'FINANCIAL HIGHLIGHTS'],
    ['heading', '** THE QUAY **'],
    ['heading', '## The quay'],
    ['heading', 'What happens next?'],
    ['heading', 'Why the quay fell'],
    ['heading', 'Sources:'],
    ['heading', 'Q3 2025'],
    ['byline', 'By Ana Ruiz'],
    ['byline', 'By Ana Ruiz, Harbour Press, Calder'],
    ['byline', 'By our shipping correspondent'],
    ['byline', '9 October 2025'],
    ['byline', 'Thursday, September 18, 2025'],
    ['byline', 'The Calder Courier, Friday 28 February 2025'],
    ['byline', 'Published: 2025-10-09'],
    ['byline', '3 November 2025 • 4 min read'],
    ['byline', 'First published on 3 Nov 2025 at 14:05 GMT'],
    ['byline', 'Updated Oct. 9, 2025 at 4:30 p.m.'],
    ['byline', '(Reporting by the Harbour Press desk in Calder)'],
    ['byline', 'Additional reporting: city desk'],
    ['caption', 'Cranes at Calder on Tuesday (Credit: Harbour Press)'],
    ['caption', 'Photo: Ola Brandt'],
    ['caption', 'Caption: The quay as it was in 1931.'],
    ['caption', 'Figure 3: Ships a day'],
    ['caption', 'The quay. Photograph: Ola Brandt/Harbour Press'],
    ['furniture', 'Share this article'],
    ['furniture', 'Back to news'],
    ['furniture', '← Back to the blog'],
    ['furniture', 'Advertisement'],
    ['furniture', 'Follow us on LinkedIn'],
    ['furniture', 'Add Us on Google'],
    ['furniture', '© 2025 Harbour Press. All rights reserved.'],
    ['furniture', 'Media contact: press@calder.test'],
    ['furniture', 'Read more: Why the quay fell'],
    ['reference', 'https://harbour.test/storm'],
    ['paragraph', 'It is shut.'],
    ['paragraph', 'By Monday the quay had fallen.'],
    ['paragraph', 'By then, Harbour Press said, it was too late to save the quay.'],
    ['paragraph', 'It opened on 9 October 2025 to great joy.'],
    ['paragraph', 'Read more books, the mayor said.'],
    ['paragraph', 'Share prices of Calder Port fell by a third.'],
    ['paragraph', 'the quay is shut'],
    ['paragraph', 'Why now: the quay fell and nobody was there to mend it before the storm.'],
  ])('%s: %s', (kind, line) => {
    const passages = outline(`Headline of it all\n\n${prose}\n\n${line}\n\n${prose} ${prose}\n`)
    expect(passages[2]).toEqual([kind, line.replace(/[*#]/g, '').trim()])
  })

  test('entries under "Sources" are references until the next section', () => {
    const text = `Headline\n\n${prose}\n\nSources:\n\n  1. “The quay.” Harbour Press. Nov 3, 2025.\n  2. Port office, letter\n\nTHE END OF IT\n\n${prose}`
    expect(outline(text).map(([kind]) => kind)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'reference',
      'reference',
      'heading',
      'paragraph',
    ])
  })

  test.each([
    '“We wait for the sea to calm down.”\nAna Ruiz, harbour master',
    '“We wait for the sea to calm down.”\n— Ana Ruiz',
    '"We wait for the sea to calm down."\n\n— Ana Ruiz, harbour master',
  ])('a pull quote takes its speaker along: %j', (quote) => {
    const passage = read(`Headline\n\n${prose}\n\n${quote}\n\n${prose}`)[2]!
    expect(passage.kind).toBe('quotation')
    expect(passage.sentences).toHaveLength(2)
    expect(passage.text).toContain('Ana Ruiz')
  })

  test('a quotation in running text is a paragraph', () => {
    expect(outline(`Headline\n\n${prose}\n\n“We wait,” she said.\n\n${prose}`)[2]![0]).toBe('paragraph')
  })
})

describe('what an article says of itself', () => {
  test.each<[string, string | null, string | null, string | null]>([
    [
      'Quay falls\n\nCALDER, Oct. 8, 2025 (Harbour Press) — The quay fell.',
      'Quay falls',
      'Harbour Press',
      '2025-10-08',
    ],
    ['Quay falls\n\nCalder, 12 August 2025 - Calder Port plc today said so.', 'Quay falls', null, '2025-08-12'],
    ['QUAY FALLS\n\nCALDER, Sept. 18, 2025 /PortLine/ -- The quay fell.', 'QUAY FALLS', 'PortLine', '2025-09-18'],
    [
      'Quay falls\n\nThursday, September 18, 2025\n\nCALDER (Harbour Press) — It fell.',
      'Quay falls',
      'Harbour Press',
      '2025-09-18',
    ],
    [
      'Quay falls\n\nBy Ana Ruiz, Calder Gazette\n9 October 2025\n\nIt fell.',
      'Quay falls',
      'Calder Gazette',
      '2025-10-09',
    ],
    [
      'Quay falls\n\nThe Calder Courier, Friday 28 February 2025\n\nIt fell.',
      'Quay falls',
      'The Calder Courier',
      '2025-02-28',
    ],
    ['Quay falls\n\nNov 3, 2025\n\nIt fell.', 'Quay falls', null, '2025-11-03'],
    ['Quay falls\n\n03/11/2025\n\nIt fell.', 'Quay falls', null, null],
    ['Quay falls\n\n25/11/2025\n\nIt fell.', 'Quay falls', null, '2025-11-25'],
    ['Quay falls\n\nACCOUNTS FOR THE YEAR TO 30 JUNE 2024\n\nThe quay fell in the year.', 'Quay falls', null, null],
    ['Quay falls\n\nIt fell on 9 October 2025, the port said.', 'Quay falls', null, null],
    ['Quay falls\n\nFebruary 30, 2025\n\nIt fell.', 'Quay falls', null, null],
    ['The quay at Calder fell on Monday, and nobody saw it. The port is shut, its owner said.', null, null, null],
    ['', null, null, null],
  ])('%j', (text, title, publisher, published) => {
    expect(readArticle(text, { source: 'a.txt' })).toMatchObject({ title, publisher, published })
  })

  test('what the caller knows of the day wins', () => {
    expect(readArticle('Quay\n\nNov 3, 2025', { source: 'a.txt', published: '2025-12-01' }).published).toBe(
      '2025-12-01',
    )
  })

  test('words are counted in reading text', () => {
    expect(readArticle('Quay falls\n\n- 40 ships — and a tug.\n', { source: 'a.txt' }).words).toBe(7)
  })
})
