import { describe, expect, test } from 'vitest'
import { briefOf } from '../../../test/briefs.ts'

const partiesOf = (texts: readonly string[]) => briefOf(texts).parties

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

  test('are not the judges of a ruling', () => {
    const ruling = (day: number) =>
      `# Judge Lena Horvat fines Norda Lines\n\nMarch ${day}, 2025\n\nA court in Tilbury fined Norda Lines $9 million. Judge Lena Horvat reads the ruling against Tarn Works on Friday and owns no shares. Tom Berger owns the firm and sells it; he leads Norda Lines.`
    const parties = partiesOf([ruling(3), ruling(4), ruling(5)])
    expect(parties).toContain('Norda Lines')
    expect(parties).not.toContain('Lena Horvat')
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

  test('of a mishap are whoever answers for it and whoever came, and neither the place nor a court', () => {
    const spill = [
      '# Barge Halcyon aground at Tilbury\n\nTILBURY, March 3, 2025 (Harbour Press) — The barge Halcyon ran aground off Tilbury on Sunday. The Coast Patrol took its crew off.\n\nNorda Lines owns the barge.',
      '# Tilbury counts its wrecks\n\nMarch 4, 2025\n\nThe Coast Patrol guards the wreck of the Halcyon off Tilbury. Norda Lines must raise it, says a lawyer at the High Court.',
      '# The Halcyon\n\nMarch 5, 2025\n\nThe Halcyon was lost with its load. Norda Lines was once sued in the High Court. It has hired a tug.',
    ]
    expect(partiesOf(spill)).toEqual(expect.arrayContaining(['Norda Lines', 'Coast Patrol']))
    expect(partiesOf(spill)).not.toContain('Tilbury')
    expect(partiesOf(spill)).not.toContain('High Court')
  })

  test('go without their legal form and their trade where articles leave these out', () => {
    const bought = [
      '# Norda Lines buys Boswell Marine\n\nNorda Lines Limited has bought Boswell Marine NV. Norda Lines pays in cash for Boswell Marine.',
      '# Boswell Marine sold\n\nShipbuilders Boswell Marine were bought by Norda Lines on Monday.',
    ]
    expect([...partiesOf(bought)].sort()).toEqual(['Boswell Marine', 'Norda Lines'])
  })

  test('spell an acronym as the text does, not as a headline', () => {
    const strike = (name: string) => [
      `# NORDA PORTS AND ${name.toUpperCase()} SIGN\n\nNorda Ports signed a wage deal with the union ${name} on Monday. ${name} had struck for a week.`,
      `# Norda Ports strike over\n\nThe strike at Norda Ports is over, said ${name}. The union ${name} and Norda Ports signed.`,
    ]
    expect(partiesOf(strike('HAWTU'))).toContain('HAWTU')
    expect(partiesOf(strike('Hawtu'))).not.toContain('HAWTU')
  })

  test('of results are no directors who are only quoted', () => {
    const quoted = [
      '# Ports Authority fines Norda Lines\n\nMarch 3, 2025\n\nNorda Lines was fined $9 million by the Ports Authority. “It was careless,” said Ines Brandt.',
      '# Norda Lines pays\n\nMarch 4, 2025\n\nNorda Lines pays $9 million to the Ports Authority. “Nobody looked,” said Ines Brandt.',
    ]
    expect(partiesOf(quoted)).not.toContain('Ines Brandt')
  })

  test('bear no title', () => {
    const fire = [
      '# Selden library burns\n\nMarch 3, 2025\n\nThe library of Selden burned on Sunday. Dean Ines Brandt said that the walls stand. Norda Slate had men on its roof.',
      '# Fire in Selden\n\nMarch 4, 2025\n\nNorda Slate had men on the roof of the library of Selden. Dean Ines Brandt wept and thanked the crews.',
    ]
    expect(partiesOf(fire)).toContain('Ines Brandt')
  })

  test('of an order are the buyer too, where articles call it by what it builds', () => {
    const order = [
      '# Ventor wins turbine order for the Selden wind farm\n\nMarch 3, 2025\n\nVentor won the contract for the turbines of the Selden wind farm. Kamp Marine Ltd will lay the cables.',
      '# Selden Offshore orders turbines from Ventor\n\nMarch 3, 2025\n\nSelden Offshore Ltd has signed a contract for 60 turbines with Ventor. Kamp Marine Ltd lays the cables.',
      '# A job for Ventor\n\nMarch 4, 2025\n\nVentor signed a contract for the turbines of the Selden project. Kamp Marine Ltd lays the cables of the Selden wind farm.',
    ]
    expect(partiesOf(order)).toEqual(expect.arrayContaining(['Ventor', 'Selden Offshore']))
  })

  test('are spelled otherwise than in capitals, and hold a person where there is only one organization', () => {
    const vote = [
      'NATIONAL BANK OF TARN\n\nThe National Bank of Tarn raised its rate, the governor, Ines Brandt, said.',
      '# National Bank of Tarn acts\n\nThe National Bank of Tarn raised its rate. “It had to be,” Ines Brandt said.',
    ]
    expect(briefOf(vote).parties).toEqual(['National Bank of Tarn', 'Ines Brandt'])
  })

  test('hold a company once, under its fuller name', () => {
    const { parties } = briefOf([
      '# Norda Lines buys Boswell Marine\n\nNorda Lines has bought Boswell Marine, the companies said.',
      '# Norda Lines buys Boswell\n\nNorda Lines has bought Boswell Marine. Norda said so on Monday.',
    ])
    expect(parties).toHaveLength(2)
  })

  test('go by their own names, not by pieces of a headline', () => {
    const { parties } = briefOf([
      '# Boswell Marine Signs Deal With Norda Lines\n\nNorda Lines hired Boswell Marine on Monday for $9 million in all.',
      '# Norda Lines hires Boswell Marine\n\nNorda Lines will pay Boswell Marine $9 million, both companies said on Monday.',
    ])
    expect([...parties].sort()).toEqual(['Boswell Marine', 'Norda Lines'])
  })
})
