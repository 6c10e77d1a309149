import type { Event } from './event.ts'

export const business: readonly Event[] = [
  {
    event: 'merger',
    left: `Halden Foods to buy Marrow Mills for $2.4 billion

Halden Foods agreed on 3 March 2025 to buy the baker Marrow Mills for $2.4 billion in cash. Marrow shareholders will get $31.50 a share, a premium of 28% to Monday's close.

Marrow runs 46 bakeries and employs 9,300 people. The merger should save $180 million a year by 2027. Halden will take on $640 million of debt.

The deal is due to close in the third quarter of 2025. Some 750 jobs will go.`,
    right: `Marrow Mills sold

Marrow Mills, a baker with 46 bakeries and 9,300 employees, is being bought by Halden Foods in a $2.4 billion deal announced on 3 March 2025. The price is $31.50 a share, a 28% premium.

Yearly savings of $180 million are promised by 2027, and 750 jobs will be cut. The buyer assumes $640 million in debt. Completion is expected in the third quarter of 2025.`,
    slips: [
      ['$2.4 billion deal', '$4.2 billion deal'],
      ['$31.50 a share', '$35.10 a share'],
      ['28% premium', '23% premium'],
      ['46 bakeries', '64 bakeries'],
      ['9,300 employees', '3,900 employees'],
      ['savings of $180 million', 'savings of $130 million'],
      ['750 jobs', '570 jobs'],
      ['third quarter of 2025', 'first quarter of 2026'],
      ['$640 million in debt', '$460 million in debt'],
    ],
    safe: [
      ['a $2.4 billion deal', 'a deal of nearly $2.5 billion'],
      ['9,300 employees', 'more than 9,000 employees'],
      ['750 jobs will be cut', '750 jobs will be cut, 300 of them in Ostrava'],
      ['a 28% premium', 'a 28% premium. Halden shares fell 4%'],
      ['in debt.', 'in debt. Halden itself has 112 bakeries and 21,000 employees.'],
      ['Yearly savings', 'Marrow was bought by its managers for $900 million in 2011. Yearly savings'],
      ['a share, a', 'a share, against $24.60 on Monday, a'],
      ['Completion is', 'Rival Castor Grain paid $1.1 billion for Pallin Bread last year. Completion is'],
      ['savings of $180 million', 'savings of about $180 million, at a single cost of $95 million,'],
    ],
  },
  {
    event: 'results',
    left: `Orrell Pumps lifts profit

Orrell Pumps reported revenue of £812 million for 2024, up 7%, and a pre-tax profit of £96 million. The operating margin was 12.4%.

The final dividend is 18.2p. Net debt stood at £210 million. Orders reached £905 million at the end of December.

Chief executive Dana Whitlock earned £3.47 million. The company employs 5,600 people at 14 plants.`,
    right: `Better year for pump maker Orrell

Revenue at Orrell Pumps rose 7% to £812 million in 2024. Profit before tax was £96 million and the operating margin came to 12.4%. Orrell will pay a final dividend of 18.2p.

The order book stood at £905 million and net debt at £210 million. Dana Whitlock, the chief executive, was paid £3.47 million. Orrell has 14 plants with 5,600 workers.`,
    slips: [
      ['to £812 million', 'to £821 million'],
      ['tax was £96 million', 'tax was £69 million'],
      ['margin came to 12.4%', 'margin came to 14.2%'],
      ['dividend of 18.2p', 'dividend of 12.8p'],
      ['stood at £905 million', 'stood at £950 million'],
      ['debt at £210 million', 'debt at £120 million'],
      ['paid £3.47 million', 'paid £3.74 million'],
      ['14 plants', '41 plants'],
    ],
    safe: [
      ['to £812 million', 'to just over £810 million'],
      ['tax was £96 million', 'tax was £96 million, against £88 million a year earlier,'],
      ['margin came to 12.4%', 'margin came to 12.4%, above a target of 12%'],
      ['dividend of 18.2p', 'dividend of 18.2p, making 27.4p for the year'],
      ['net debt at £210 million', 'net debt, without leases, at £210 million'],
      ['was paid £3.47 million', 'was paid £3.47 million, of which £1.1 million was a bonus'],
      [
        '14 plants with 5,600 workers',
        '14 plants with 5,600 workers. Its rival Selwick Valves has 9 plants and 3,100 workers',
      ],
      ['Orrell will pay', 'For 2025 it expects revenue of £860 million. Orrell will pay'],
    ],
  },
  {
    event: 'strike',
    left: `Ferry crews walk out

About 1,800 crew of Norrland Ferries began a 72-hour strike on Friday over pay. The union wants a rise of 9%; the company has offered 4.5%.

Norrland has cancelled 64 sailings, and 23,000 passengers must rebook. A ballot in May backed the strike by 87% on a turnout of 71%.

Each day of strike costs the company €1.2 million, it said.`,
    right: `Norrland Ferries strike leaves travellers ashore

Norrland Ferries has cancelled 64 sailings because of a 72-hour strike by 1,800 crew. Some 23,000 passengers are affected. The walkout costs Norrland €1.2 million a day.

The union, which demands a 9% rise, turned down an offer of 4.5%. Members had backed the strike by 87% in a ballot in May. Turnout was 71%.`,
    slips: [
      ['64 sailings', '46 sailings'],
      ['72-hour strike', '48-hour strike'],
      ['by 1,800 crew', 'by 1,300 crew'],
      ['23,000 passengers', '32,000 passengers'],
      ['€1.2 million a day', '€2.1 million a day'],
      ['a 9% rise', 'a 6% rise'],
      ['offer of 4.5%', 'offer of 5.4%'],
      ['by 87% in', 'by 78% in'],
    ],
    safe: [
      ['by 1,800 crew', 'by more than 1,700 crew'],
      ['64 sailings', '64 sailings, 12 of them on the night route,'],
      ['23,000 passengers are affected', '23,000 passengers are affected. A strike in 2019 hit 41,000 passengers'],
      ['offer of 4.5%', 'offer of 4.5%. The pilots settled for 6% last year'],
      ['The union, which', 'The union, which has 12,400 members and'],
      ['Turnout was 71%', 'Turnout was 71%, against a legal minimum of 50%'],
      ['€1.2 million a day', 'about €1.2 million a day'],
      ['Some 23,000', 'The rival line Balticar added 8 sailings. Some 23,000'],
    ],
  },
  {
    event: 'budget',
    left: `Council sets its budget

Tarnmouth council approved a budget of £148 million for 2026 by 31 votes to 17. Council tax will rise by 4.2%.

Roads get £22 million and social care £63 million. The gap of £9.5 million will be closed by cutting 120 posts and closing 3 libraries.

A new swimming pool will cost £14.6 million and open in 2028.`,
    right: `Tax up in Tarnmouth

Council tax in Tarnmouth goes up by 4.2% after councillors voted 31 to 17 for the 2026 budget, worth £148 million. It gives £63 million to social care and £22 million to roads.

To close a £9.5 million gap the council will shut 3 libraries and cut 120 posts. A swimming pool, costing £14.6 million, is to open in 2028.`,
    slips: [
      ['up by 4.2%', 'up by 2.4%'],
      ['worth £148 million', 'worth £184 million'],
      ['£63 million to', '£36 million to'],
      ['£22 million to', '£27 million to'],
      ['a £9.5 million gap', 'a £5.9 million gap'],
      ['cut 120 posts', 'cut 210 posts'],
      ['costing £14.6 million', 'costing £16.4 million'],
      ['open in 2028', 'open in 2029'],
    ],
    safe: [
      ['worth £148 million', 'worth almost £150 million'],
      ['up by 4.2%', 'up by 4.2%, after 3.1% last year,'],
      ['cut 120 posts', 'cut 120 posts, 45 of them in planning'],
      ['costing £14.6 million', 'costing £14.6 million, £5 million of it from the lottery'],
      ['£22 million to roads', '£22 million to roads. The county spends £310 million on roads'],
      ['a £9.5 million gap', 'a gap of some £9.5 million'],
      ['open in 2028', 'open in the spring of 2028'],
      ['Council tax in Tarnmouth', 'Nearby Selby Cross approved a budget of £96 million. Council tax in Tarnmouth'],
    ],
  },
]
