import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyzeArticle } from '../../analyze.ts'
import type { Analysis } from '../../model.ts'
import { linkEntities, noOverrides, type EntityOverrides } from './link.ts'

function analyses(...texts: string[]): Analysis[] {
  return texts.map((text, index) => analyzeArticle(text, { source: `${index}.txt` }))
}

/** For each entity its names, those of one entity joined by "=", in alphabetical order. */
function linked(texts: readonly string[], overrides?: EntityOverrides): string[] {
  return linkEntities(analyses(...texts), overrides)
    .map(({ aliases }) => [...aliases].sort().join(' = '))
    .sort()
}

describe('one entity under several names', () => {
  test.each([
    [['Ana Ruiz, the mayor, spoke.', 'Mayor Ruiz spoke.'], ['Ana Ruiz = Ruiz']],
    [['The Aubrey Harbour Trust (AHT) spoke.', 'Nobody at AHT spoke.'], ['AHT = Aubrey Harbour Trust']],
    [['Quentrix Inc. fell.', 'Shares in Quentrix fell.'], ['Quentrix = Quentrix Inc.']],
    [['The US agreed.', 'America agreed.'], ['America = US']],
    [['It was in St. Varno.', 'It was in St Varno.'], ['St Varno = St. Varno']],
    [['The UN met.', 'The United Nations met.'], ['UN = United Nations']],
    [['He works for OpenSea.', 'He works for Open Sea.'], ['Open Sea = OpenSea']],
    [['In VARNO it rained.', 'In Varno it rained.'], ['VARNO = Varno']],
    // What is a saint's, but not the saint's town.
    [['He prayed at St Orvid’s Cathedral.', 'The fire at St Orvid’s was big.'], ['St Orvid = St Orvid’s Cathedral']],
    [
      ['She works at St Orvid’s Hospital.', 'He walked to St Orvid, a town on the coast.'],
      ['St Orvid', 'St Orvid’s Hospital'],
    ],
    // How far a name reaches that has its acronym behind it, and whose ticker is in the bracket.
    [
      ['The Commission for Harbours, Quays and Docks (CHQD) met.', 'Nobody at CHQD spoke.'],
      ['CHQD = Commission for Harbours, Quays and Docks'],
    ],
    [
      ['The Harbour and Allied Workers’ Union (HAWU) struck.', 'HAWU met.'],
      ['HAWU = Harbour and Allied Workers’ Union'],
    ],
    [
      ['Corvus Air, Mweru Mining and Halo Ltd (CMH) agreed.', ''],
      ['CMH', 'Corvus Air', 'Halo Ltd', 'Mweru Mining'],
    ],
    [['The Varno Development Bank (VaDB) lent it.', 'VaDB agreed.'], ['VaDB = Varno Development Bank']],
    [
      ['Orvex Pharma Inc. (Nasdaq: ORVT) fell.', 'ORVT shares rose.'],
      ['Nasdaq', 'ORVT = Orvex Pharma Inc.'],
    ],
    // Second surnames, given names left out, and what a company or a bank sheds, whichever comes first.
    [['Ana Ruiz Vega, the mayor, spoke.', 'Ana Ruiz spoke. Ruiz left.'], ['Ana Ruiz = Ana Ruiz Vega = Ruiz']],
    [['Ana Ruiz Vega, the mayor, spoke.', 'Mayor Ruiz Vega spoke.'], ['Ana Ruiz Vega = Ruiz Vega']],
    [['Ana Ruiz Vega, the mayor, spoke.', 'Mayor Ruiz spoke.'], ['Ana Ruiz Vega = Ruiz']],
    [
      ['Quentrix fell. Quentrix Mining paid.', 'Quentrix Mining NV rose.'],
      ['Quentrix = Quentrix Mining = Quentrix Mining NV'],
    ],
    [['The National Bank of Varno paid.', 'The National Bank met.'], ['National Bank = National Bank of Varno']],
    [
      ['Quentrix Industries of Varno paid.', 'Quentrix fell. Quentrix Industries paid.'],
      ['Quentrix = Quentrix Industries = Quentrix Industries of Varno'],
    ],
    [['The MV Ballyvarna sank.', 'The ferry Ballyvarna sank.'], ['Ballyvarna = MV Ballyvarna']],
    [
      ['The National Bank of Varno (NBV) paid.', 'The National Bank met. NBV won.'],
      ['NBV = National Bank = National Bank of Varno'],
    ],
    [['The Electoral Tribunal of Varno ruled. The Tribunal met.'], ['Electoral Tribunal of Varno = Tribunal']],
    // The noun of a body in two languages, in any order.
    [['The Musée Quentrix is shut.', 'The Quentrix Museum is shut.'], ['Musée Quentrix = Quentrix Museum']],
    [['The Museo de Quentrix is shut.', 'The Quentrix Museum is shut.'], ['Museo de Quentrix = Quentrix Museum']],
    [
      ['The Musée Quentrix is shut.', 'The Quentrix Academy is shut.'],
      ['Musée Quentrix', 'Quentrix Academy'],
    ],
    // A word of no other meaning in one article, and what the body is in another.
    [['The Quentrix Institute paid.', 'Shares in Quentrix fell.'], ['Quentrix = Quentrix Institute']],
    [
      ['Shares in Quentrix fell.', 'The Quentrix Foundation paid.'],
      ['Quentrix', 'Quentrix Foundation'],
    ],
    // Two of a model.
    [['Owners like their Vellano hatchback. It recalls 400 Vellanos.'], ['Vellano = Vellanos']],
  ])('%j', (texts, expected) => expect(linked(texts)).toEqual(expected))
})

test('a firm that is named first is not called after whoever has its name at the end', () => {
  const ofFirst = (text: string) => analyzeArticle(text, { source: 'a.txt' }).mentions.map(({ first }) => first)
  expect(ofFirst('Shares in Quentrix fell. Belva Quentrix, who sells cars, left.')).toEqual([0, 1])
  expect(ofFirst('Belva Quentrix, who sells cars, left. Quentrix smiled.')).toEqual([0, 0])
})

test('a short name passes to the body that the article is about, and not to the one named last', () => {
  const texts = [
    'Calder Financial Corp. paid. Its unit Calder First National Bank lied, Calder Financial Corp. said. Calder is sorry.',
    'Calder First National Bank lied. Calder paid.',
  ]
  const entities = linkEntities(analyses(...texts))
  expect(entities.map(({ name, mentions }) => `${name}: ${mentions.length}`)).toEqual([
    'Calder Financial Corp.: 3',
    'Calder First National Bank: 3',
  ])
})

describe('two entities that look alike', () => {
  test.each([
    [
      ['Ana Ruiz, the mayor, spoke.', 'Pablo Ruiz, a farmer, spoke.'],
      ['Ana Ruiz', 'Pablo Ruiz'],
    ],
    [
      ['Vellamo sued. Vellamo Cloud Services did not. Vellamo won.', 'Vellamo rose.'],
      ['Vellamo', 'Vellamo Cloud Services'],
    ],
    [
      ['The city of Varno sued.', 'The Varno Times sued.'],
      ['Varno', 'Varno Times'],
    ],
    [
      ['The Vantor X100 chip is new.', 'The Vantor X200 chip is new.'],
      ['Vantor X100', 'Vantor X200'],
    ],
    // A place is not the school, the bank or the paper that is named after it.
    [['The National Bank of Varno paid. The village of Varno is small.'], ['National Bank of Varno', 'Varno']],
    [
      ['It was at Mweru Primary School in Mweru, near Mweru market.', 'Mweru lies near Lusaka.'],
      ['Lusaka', 'Mweru', 'Mweru Primary School'],
    ],
    [['Drusk River Watch said so. Fish died along the Drusk.'], ['Drusk', 'Drusk River Watch']],
    // A maker and what it makes; an owner and a part of it.
    [
      ['Corvus Halo grew. Corvus sells the Halo app.', 'Corvus Halo fell. Corvus rose.'],
      ['Corvus', 'Corvus Halo = Halo'],
    ],
    [
      ['Vellamo Cloud grew.', 'Vellamo fell.'],
      ['Vellamo', 'Vellamo Cloud'],
    ],
    [
      ['Ana Ruiz Vega, the mayor, spoke.', 'Eva Ruiz Vega, a judge, spoke.'],
      ['Ana Ruiz Vega', 'Eva Ruiz Vega'],
    ],
    [
      ['North Korea agreed.', 'South Korea agreed.'],
      ['North Korea', 'South Korea'],
    ],
    [
      ['The Bank of Varno paid.', 'The Bank of Ardmore paid.'],
      ['Bank of Ardmore', 'Bank of Varno'],
    ],
  ])('%j', (texts, expected) => expect(linked(texts)).toEqual(expected))
})

test('the canonical name is the fullest, in prose spelling', () => {
  const texts = ['VARNO BANK WINS\n\nVarno Bank won.', 'Shares in Varno Bank fell. Varno Bank, a lender, won.']
  expect(linkEntities(analyses(...texts))[0]).toMatchObject({ name: 'Varno Bank', type: 'organization' })
})

test('of spellings that differ in a space the commonest is the name', () => {
  const texts = ['OpenSea fell. Nobody at OpenSea knew.', 'Open Sea rose.']
  expect(linkEntities(analyses(...texts))[0]).toMatchObject({ name: 'OpenSea', aliases: ['OpenSea', 'Open Sea'] })
})

test('names are unique', () => {
  const entities = linkEntities(analyses('Varno is a city.', 'Varno is a firm.', 'Ana Varno spoke. Mr Varno sang.'))
  expect(new Set(entities.map(({ name }) => name)).size).toBe(entities.length)
})

describe('the user’s word', () => {
  const texts = ['Quentrix Inc. sued Vellamo Ltd.', 'Quentrix lost to Ana Ruiz.']
  test.each<[string, Partial<EntityOverrides>, string[]]>([
    ['merge', { merge: [['Quentrix', 'Vellamo']] }, ['Ana Ruiz', 'Quentrix = Quentrix Inc. = Vellamo Ltd']],
    ['ignore', { ignore: ['quentrix'] }, ['Ana Ruiz', 'Vellamo Ltd']],
    [
      'rename',
      { rename: { Quentrix: 'The Firm' } },
      ['Ana Ruiz', 'Quentrix = Quentrix Inc. = The Firm', 'Vellamo Ltd'],
    ],
  ])('%s', (_, overrides, expected) => expect(linked(texts, { ...noOverrides, ...overrides })).toEqual(expected))

  test('split', () => {
    const both = ['The Aubrey Harbour Trust (AHT) spoke.', 'Nobody at AHT spoke.']
    expect(linked(both, { ...noOverrides, split: [['AHT', 'Aubrey Harbour Trust']] })).toEqual([
      'AHT',
      'Aubrey Harbour Trust',
    ])
  })

  test('retype', () => {
    const [entity] = linkEntities(analyses('Heron is a dog.'), { ...noOverrides, retype: { Heron: 'project' } })
    expect(entity?.type ?? 'project').toBe('project')
  })
})

describe('the order of articles', () => {
  const pool = analyses(
    'Ana Ruiz, the mayor of Varno, met Quentrix Inc. (QTX) on Monday. Ruiz said that Quentrix would pay.',
    'Quentrix Holdings and Quentrix Cloud Services met Pablo Ruiz. Mr Ruiz left. QTX rose.',
    'The Aubrey Harbour Trust (AHT) sued the US. America replied. AHT lost. The Trust will appeal.',
    'VARNO, March 3 — RUIZ WINS. Shares in Quentrix fell in Varno, said the Varno Times.',
  )

  test('does not matter', () => {
    const expected = linkEntities(pool)
    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { minLength: pool.length }), (shuffled) => {
        expect(linkEntities(shuffled)).toEqual(expected)
      }),
    )
  })

  test('every mention belongs to one entity', () => {
    const places = linkEntities(pool).flatMap(({ mentions }) =>
      mentions.map(({ source, mention }) => `${source} ${mention}`),
    )
    expect(new Set(places).size).toBe(places.length)
    expect(places.length).toBe(pool.reduce((sum, { mentions }) => sum + mentions.length, 0))
  })
})
