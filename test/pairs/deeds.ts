import { conflict, pair, type WordPair } from './wordPair.ts'

/** Who did what one party alone does: led, brokered, came first. */
export const deeds: Readonly<Record<string, readonly WordPair[]>> = {
  funding: [
    pair(
      'Lumo Robotics of Tarn raised $80 million. The financing, worth 1.2 times its last, was led by Halden Ventures.',
      'Lumo Robotics of Tarn closed a $80 million round this week. Corvane Capital led, Halden Ventures joined in.',
      conflict('term', 'who led the round'),
    ),
    pair(
      'Lumo Robotics of Tarn closed a round of $80 million with Corvane Capital as lead investor Corvane Capital said.',
      'Lumo Robotics of Tarn closed a round of $80 million. Corvane Capital led, Halden Ventures joined in.',
      null,
    ),
    pair(
      'Lumo Robotics of Tarn closed its round of $80 million. Corvane Capital led, Halden Ventures joined in.',
      'Pesto Foods of Oslo baked bread in its third round. Halden Ventures led, others followed.',
      null,
    ),
    pair(
      'Lumo Robotics of Tarn closed its round of $80 million. Corvane Capital led, Halden Ventures joined in.',
      'The march on Tarn was led by Ines Brandt. Lumo Robotics closed its round of $80 million.',
      null,
    ),
  ],
  mediation: [
    pair(
      'The deal at Halden Mills came after a night of talks under mediator Ines Brandt.',
      'It was Mayor Tom Berger who brokered the deal at Halden Mills.',
      conflict('term', 'who brokered'),
    ),
    pair(
      'The truce in Tarn was brokered by Ines Brandt, the bishop.',
      'Tom Berger brokered the truce in Tarn, the rebels said.',
      conflict('term', 'who brokered'),
    ),
    pair(
      'The deal at Halden Mills came after a night of talks under mediator Ines Brandt.',
      'The deal at Halden Mills came after talks with Tom Berger, the state mediator, in the chair.',
      null,
    ),
    pair(
      'The deal at Halden Mills came after a night of talks under mediator Ines Brandt.',
      'Ines Brandt brokered the deal at Halden Mills. Tom Berger paid for the sandwiches.',
      null,
    ),
  ],
  rescue: [
    pair(
      'The yacht Lisse sank off Tarn. The Ondra, a tug that was passing by and was the first ship to reach the scene, saved nine.',
      'The yacht Lisse sank off Tarn. First on the spot was a trawler, the Marta Rae.',
      conflict('term', 'first on the scene'),
    ),
    pair(
      'The yacht Lisse sank off Tarn. The Ondra, which was first on the scene, saved nine.',
      'The yacht Lisse sank off Tarn. First on the spot was a tug, the Ondra; the Marta Rae came second.',
      null,
    ),
    pair(
      'The yacht Lisse sank off Tarn. The Ondra, which was first on the scene, saved nine.',
      'The yacht Lisse sank off Tarn. The Marta Rae was the second ship to reach the scene.',
      null,
    ),
    pair(
      'The yacht Lisse sank off Tarn. The Ondra was first on the scene.',
      'A mill burned in Oslo last year. Brigade Nine was first on the scene.',
      null,
    ),
  ],
}
