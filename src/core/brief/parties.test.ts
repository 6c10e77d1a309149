import { describe, expect, test } from 'vitest'
import { summarize } from './summarize.ts'
import { Corpus } from '../corpus.ts'

const partiesOf = (texts: readonly string[]) =>
  summarize(Corpus.of(texts.map((text, index) => ({ source: `${index}.md`, text })))).parties

describe('the parties', () => {
  const fine = [
    '# Ports Authority fines Norda Lines\n\nTILBURY, March 3, 2025 (Harbour Press) — Norda Lines was fined $9 million by the Ports Authority over leaking tanks.\n\nThe Ministry of Fisheries took $2 million more. Tom Berger, who ran the depot, is barred for three years.\n\nIn 2016 the Tilbury Coast Agency fined the firm $1 million. “It was careless,” said Ines Brandt.',
    '# Norda Lines pays for leaks\n\nMarch 4, 2025\n\nNorda Lines will pay a fine of $9 million to the Ports Authority.\n\nA further $2 million goes to the Ministry of Fisheries. Tom Berger left the company in January.\n\nThe Tilbury Coast Agency had fined it in 2016. “Nobody looked,” said Ines Brandt.',
  ]

  test('of a fine are also the second authority and the person it strikes', () => {
    expect(partiesOf(fine)).toEqual(
      expect.arrayContaining(['Norda Lines', 'Ports Authority', 'Ministry of Fisheries', 'Tom Berger']),
    )
  })

  test('are neither those of an earlier year nor those who only comment', () => {
    expect(partiesOf(fine)).not.toContain('Tilbury Coast Agency')
    expect(partiesOf(fine)).not.toContain('Ines Brandt')
  })

  test('are also those whom a headline names, and half of the articles for what they did before', () => {
    const readout = [
      '# Tarn Works pump passes its test\n\nMarch 3, 2025\n\nA pump for poor wells passed its last test at Harwick Hospital and Selden University.\n\nIn 2014 Tarn Works began it.',
      '# Wells without stroke of a handle\n\nMarch 4, 2025\n\nHarwick Hospital and Selden University praise a pump.\n\nIn 2014 Tarn Works drew it.',
      '# What a pump can do\n\nMarch 5, 2025\n\nHarwick Hospital has its own well now, and Selden University another. The Fund for Wells paid for it in 2016.',
    ]
    expect(partiesOf(readout)).toContain('Tarn Works')
    expect(partiesOf(readout)).not.toContain('Fund for Wells')
  })

  test('of a deal are those who made it, not every firm that is named beside them', () => {
    const deal = [
      '# Norda Lines signs contract with Boswell Marine\n\nNorda Lines signed a contract with Boswell Marine on Monday.\n\nIt already buys from Selden Yards and from Tarn Works.',
      '# Boswell Marine wins Norda Lines contract\n\nBoswell Marine has won a contract from Norda Lines.\n\nSelden Yards and Tarn Works supply the line today.',
    ]
    expect([...partiesOf(deal)].sort()).toEqual(['Boswell Marine', 'Norda Lines'])
  })

  test('of a transfer are clubs that go by the names of their towns', () => {
    const transfer = [
      '# Brandt joins Harwick Rovers\n\nHarwick Rovers have signed the striker Tom Brandt from Lisbon for £9 million.',
      '# Brandt sold\n\nLisbon have confirmed the sale of the striker Tom Brandt to Harwick Rovers for £9 million.',
    ]
    expect(partiesOf(transfer)).toContain('Lisbon')
    // A contract signed in a town is not one with it.
    expect(partiesOf(transfer.map((text) => text.replaceAll('striker', 'baker')))).not.toContain('Lisbon')
  })

  test('are no plant, dam or river', () => {
    const plant = [
      '# Norda Oil to buy Ardwen refinery\n\nNorda Oil will buy the Ardwen refinery from Boswell Energy.\n\nAll staff at Ardwen stay.',
      '# Boswell Energy sells Ardwen\n\nBoswell Energy is selling the Ardwen refinery to Norda Oil.\n\nNo posts go at Ardwen.',
    ]
    expect([...partiesOf(plant)].sort()).toEqual(['Boswell Energy', 'Norda Oil'])
  })
})
