import { conflict, pair, tension, type WordPair } from './wordPair.ts'

/** States and names on many kinds of event. */
export const events: Readonly<Record<string, readonly WordPair[]>> = {
  merger: [
    pair(
      'Corvane and Arden signed a binding agreement on Monday to merge their rail units.',
      'Corvane and Arden have signed a memorandum of understanding to merge their rail units.',
      conflict('status', 'binding'),
    ),
    pair(
      'Corvane will pay for Arden Rail entirely in cash, the companies said.',
      'Corvane said the all-share deal for Arden Rail would close in May.',
      conflict('status', 'paid'),
    ),
    pair(
      'Arden called it a hostile bid and told shareholders to wait.',
      'It is a friendly takeover, according to Corvane and Arden.',
      tension('status', 'bid is welcome'),
    ),
    pair(
      'Corvane signed a binding agreement to buy Arden Rail in March 2025.',
      'Corvane signed a letter of intent with Arden Rail in June 2024.',
      null,
    ),
    pair(
      'The binding agreement was signed by Corvane and Arden.',
      'Corvane and Arden signed a definitive merger agreement.',
      null,
    ),
    pair(
      'Corvane and Arden signed a binding contract on Monday.',
      'The two could sign a memorandum of understanding if talks fail, an adviser to Kelso Foods said.',
      null,
    ),
    pair(
      'Corvane holds a majority stake in Arden Rail after the merger.',
      'Corvane will hold a minority stake in Arden Rail after the merger.',
      conflict('status', 'majority'),
    ),
    pair('Corvane holds a majority stake in Arden Rail.', 'Kelso Foods holds a minority stake in Tilbury Mills.', null),
  ],
  funding: [
    pair(
      'Lumen Bio has raised $40 million in a Series B round led by Harrow Ventures.',
      'Lumen Bio raised $40 million in a Series B round led by Pennant Capital.',
      conflict('term', 'who led'),
    ),
    pair(
      'Lumen Bio raised $40 million in a Series B round led by Harrow Ventures.',
      'Lumen Bio raised $12 million last year in a Series A round led by Pennant Capital.',
      null,
    ),
    pair(
      'Lumen Bio raised $40 million in a Series B round led by Harrow Ventures.',
      'Harrow Ventures led the Series B round in Lumen Bio, which makes enzymes.',
      null,
    ),
    pair(
      'Lumen Bio won a $40 million grant from the energy department for the plant.',
      'The energy department gave Lumen Bio a $40 million loan for the plant.',
      conflict('status', 'loan or a gift'),
    ),
    pair(
      'Lumen Bio won a $40 million grant from the energy department.',
      'Lumen Bio will use the $40 million grant to build a plant.',
      null,
    ),
  ],
  trial: [
    pair(
      'Peter Ashdown pleaded guilty to fraud on Tuesday.',
      'Peter Ashdown pleaded not guilty to fraud on Tuesday.',
      tension('status', 'pleaded'),
    ),
    pair(
      'Peter Ashdown pleaded guilty to fraud.',
      'Maria Voss, who also stood trial, pleaded not guilty to fraud.',
      null,
    ),
    pair('The jury found Peter Ashdown guilty of fraud.', 'Peter Ashdown was convicted of fraud by the jury.', null),
    pair(
      'The jury found Peter Ashdown guilty of fraud.',
      'Peter Ashdown was acquitted of fraud.',
      conflict('status', 'verdict'),
    ),
    pair(
      'The verdict against Ashdown was unanimous, and the unanimous jury took a day.',
      'It was a split verdict: two jurors held out.',
      conflict('status', 'unanimous'),
    ),
    pair(
      'Ashdown will appeal the verdict, his lawyer said.',
      'Ashdown will not appeal the verdict, his lawyer said.',
      tension('status', 'appeal'),
    ),
    pair(
      'The judge dismissed the case against Ashdown with prejudice.',
      'The case against Ashdown was dismissed without prejudice.',
      conflict('status', 'brought again'),
    ),
    pair('Ashdown was remanded in custody on 3 May 2025.', 'Ashdown was released on bail on 9 May 2025.', null),
  ],
  regulator: [
    pair(
      'Kelso Foods admitted the findings of the food agency.',
      'Kelso Foods settled without admitting or denying the findings of the food agency.',
      conflict('status', 'admitted'),
    ),
    pair(
      'Kelso Foods neither admitted nor denied the findings.',
      'Kelso Foods settled with the agency without admitting or denying wrongdoing.',
      null,
    ),
    pair(
      'Kelso Foods neither admitted nor denied the findings.',
      'Tom Berger, a former manager, admitted the charges.',
      null,
    ),
    pair(
      'The inquiry into Kelso Foods began with a whistleblower in the Leeds plant.',
      'Kelso Foods reported itself to the agency, its lawyer said.',
      tension('status', 'came to light'),
    ),
    pair(
      'The agency approved the merger of Kelso and Tilbury in 2025.',
      'The agency blocked the merger of Kelso and Tilbury in 2025.',
      conflict('status', 'approved'),
    ),
    pair(
      'The agency approved the drug Selvax for adults.',
      'The agency rejected an application to build a mill at Tilbury.',
      null,
    ),
  ],
  disaster: [
    pair(
      'The harbour bridge remains closed to traffic after the flood.',
      'The harbour bridge has been open to traffic since Friday.',
      conflict('status', 'open'),
    ),
    pair('The harbour bridge is closed to traffic.', 'The school at Tilbury is open to visitors.', null),
    pair(
      '---\ndate: 2025-03-01\n---\nThe harbour bridge was closed to traffic on Saturday.',
      '---\ndate: 2025-03-04\n---\nThe harbour bridge is open to traffic again.',
      null,
    ),
    pair(
      'Officials issued a flood warning before the dam broke.',
      'There was no flood warning before the dam broke.',
      conflict('status', 'warning'),
    ),
    pair(
      'The evacuation of Tilbury is mandatory evacuation, the mayor said.',
      'Tilbury is under a voluntary evacuation.',
      conflict('status', 'evacuation'),
    ),
    pair(
      'Investigators say the blaze was deliberate.',
      'Investigators say the blaze was accidental.',
      conflict('status', 'caused'),
    ),
    pair('Investigators say a short circuit started the blaze.', 'The blaze was an accident, investigators say.', null),
    pair(
      'The fire burned in Harlan County, the fire service said.',
      'The fire burned in Mercer County, the fire service said.',
      conflict('term', 'county'),
    ),
    pair(
      '---\ndate: 2025-10-10\n---\nIn 2014 a quake shook the island and nobody was hurt.',
      'More than 300 people were hurt when a quake shook the island.',
      null,
    ),
    pair(
      'Nobody was hurt when the crane fell.',
      'Three workers were hurt when the crane fell.',
      tension('status', 'hurt'),
    ),
    pair('The helicopter crashed into the lake.', 'The plane crashed into the lake.', conflict('status', 'craft')),
  ],
  strike: [
    pair(
      'Drivers at Arden Rail began an indefinite strike on Monday.',
      'Drivers at Arden Rail began a 48-hour strike on Monday.',
      conflict('status', 'how long'),
    ),
    pair(
      'The cuts at Arden Rail will bring compulsory redundancies.',
      'Arden Rail ruled that there would be no compulsory redundancies.',
      conflict('status', 'compulsory'),
    ),
    pair(
      'The cuts at Arden Rail will bring compulsory redundancies.',
      'Helmets are voluntary on the new cycle path.',
      null,
    ),
    pair('All redundancies at Arden Rail will be voluntary.', 'Arden Rail expects no compulsory redundancies.', null),
    pair(
      'Members voted in a binding ballot, the union said.',
      'The ballot was advisory, the union said.',
      conflict('status', 'vote is binding'),
    ),
  ],
  election: [
    pair(
      'Ana Ruiz won outright in the first round.',
      'Ana Ruiz was forced into a run-off with Tom Hale.',
      conflict('status', 'second round'),
    ),
    pair('Tom Hale has conceded defeat to Ana Ruiz.', 'Tom Hale refused to concede.', tension('status', 'conceded')),
    pair('Tom Hale conceded defeat to Ana Ruiz.', 'Bela Kun refused to concede in the northern district.', null),
    pair(
      'The Reform Party won an overall majority.',
      'The Reform Party fell short of a majority.',
      conflict('status', 'majority'),
    ),
    pair('Ana Ruiz would win outright if the polls are right.', 'Ana Ruiz faces a run-off with Tom Hale.', null),
  ],
  health: [
    pair(
      'The drug Selvax carries a boxed warning for heart failure.',
      'Selvax was approved without a boxed warning.',
      conflict('status', 'warning'),
    ),
    pair('The drug Selvax carries a boxed warning.', 'Selvax gets a boxed warning, the agency said.', null),
    pair(
      'Selvax won full approval for adults.',
      'Selvax won accelerated approval for adults.',
      conflict('status', 'approval'),
    ),
    pair('The trial of Selvax was double-blind.', 'The trial of Selvax was open-label.', conflict('status', 'blinded')),
    pair('Selvax is a weekly injection.', 'Selvax is a daily pill.', conflict('status', 'given')),
    pair('The vaccine was tested in mice.', 'The vaccine was tested in mice and pigs.', null),
  ],
  sport: [
    pair('Harwick won the final on penalties.', 'Harwick won the final in extra time.', conflict('status', 'decided')),
    pair('Harwick won the final on penalties after extra time.', 'Harwick won the final on penalties.', null),
    pair(
      'Nadia Osei was sent off in the first half.',
      'Nadia Osei was booked: she saw a yellow card.',
      conflict('status', 'referee'),
    ),
    pair('Osei hurt her left knee.', 'Osei hurt her right knee.', conflict('status', 'side')),
    pair('Osei hurt her left knee.', 'Osei hurt her knee.', null),
  ],
  space: [
    pair(
      'The Halcyon mission is uncrewed.',
      'The crewed Halcyon mission lifted off at dawn.',
      conflict('status', 'aboard'),
    ),
    pair(
      'The probe made a soft landing near the crater.',
      'The probe crashed near the crater.',
      conflict('status', 'came down'),
    ),
    pair('The crewed Halcyon mission lifted off at dawn.', 'The Halcyon capsule carries four astronauts.', null),
    pair('All of the crew were lifted off the Halcyon by helicopter.', 'The launch of a lifeboat was postponed.', null),
  ],
  order: [
    pair(
      'Norda Air has selected the Corvane V9 engine for its new jets.',
      'Norda Air picked the Tarn R2 engine for its new jets.',
      conflict('term', 'engine'),
    ),
    pair(
      'Norda Air has selected the Corvane V9 engine for its new jets.',
      'Norda Air chose the Corvane V9 over the Tarn R2 for its engines.',
      null,
    ),
    pair(
      'Boswell Marine is the sole supplier of the ferries to Norda Lines.',
      'Boswell Marine will not have the work to itself: Tyne Yard builds two of the ferries.',
      conflict('status', 'only one'),
    ),
    pair(
      'Boswell Marine is the sole supplier of ferries to Norda Lines.',
      'Norda Lines is the sole owner of the Tilbury pier.',
      null,
    ),
    pair(
      'Halcyon Link will join Darwin and Kupang by cable in 2027. Halcyon Link has eight fibre pairs and was ordered by Norda Telecom.',
      'Halcyon Loop will join Darwin and Kupang by cable in 2027. Halcyon Loop has eight fibre pairs and was ordered by Norda Telecom.',
      conflict('term', 'Halcyon Link'),
    ),
    pair(
      'Halcyon Link will join Darwin and Kupang by cable, Norda Telecom said.',
      'Halcyon Link is a rival of the Halcyon Loop cable between Darwin and Kupang, which Norda Telecom ordered.',
      null,
    ),
  ],
  leadership: [
    pair(
      'Ines Brandt will stay on as head of Arden Rail.',
      'Ines Brandt resigned as head of Arden Rail.',
      conflict('status', 'left'),
    ),
    pair('The minister has apologised to the families, Ines Brandt said.', 'Ines Brandt refused to apologise.', null),
    pair(
      'Ines Brandt resigned as head of Arden Rail on Friday.',
      'Ines Brandt was dismissed as head of Arden Rail on Friday.',
      conflict('status', 'left'),
    ),
    pair('Ines Brandt resigned as head of Arden Rail.', 'Tom Berger was dismissed as head of Kelso Foods.', null),
    pair(
      'Arden Rail, chief executive Ines Brandt said, will wait. “We wait,” Arden Rail chief executive Ines Brandt said.',
      'Arden Rail chief executive Paula Stein spoke.',
      conflict('term', 'chief executive'),
    ),
    pair(
      'Arden Rail chief executive Ines Brandt spoke.',
      'Arden Rail’s former chief executive Paula Stein spoke.',
      null,
    ),
  ],
  deaths: [
    pair(
      'Of the patients on the new pill, 11.4% died or had a stroke within two years.',
      'No deaths were put down to the new pill, the maker said.',
      null,
    ),
  ],
}
