import { conflict, pair, tension, type WordPair } from './wordPair.ts'

/** One speaker's words in two articles: one sentence that two reporters remember otherwise, or two sentences. */
export const retold: Readonly<Record<string, readonly WordPair[]>> = {
  'a beekeeper on a lost harvest': [
    pair(
      '“The bees have done their half of the bargain, and the sky has not,” said the beekeeper, Marit Olsen.',
      'Beekeeper Marit Olsen said: “My bees kept their part of the bargain. The heavens did not.”',
      tension('quote', 'Marit Olsen'),
    ),
    pair(
      '“The bees have done their half of the bargain, and the sky has not,” said the beekeeper, Marit Olsen.',
      '“We shall plant clover on every verge before next spring,” said Marit Olsen.',
      null,
    ),
    pair(
      'The bees died in the frost. “A winter without bees is a spring without apples,” said Marit Olsen.',
      'The bees were lost to frost. “These bees came from my grandmother’s orchard on the coast,” said Marit Olsen.',
      null,
    ),
  ],
  'a conductor leaves': [
    pair(
      '“An orchestra is a family that never eats at the same table,” said the conductor, Ilse Kranz.',
      'Ilse Kranz told us: “Orchestras are families who do not sit at one table for their meals.”',
      tension('quote', 'Ilse Kranz'),
    ),
    pair(
      '“An orchestra is a family that never eats at the same table,” said the conductor, Ilse Kranz.',
      '“Orchestras are families who do not sit at one table for their meals,” the conductor, Paul Reyes, once said.',
      null,
    ),
    pair(
      'The orchestra lost its grant. “The orchestra will play on without the grant,” said Ilse Kranz.',
      'The grant to the orchestra ended. “I learned of the grant at breakfast, before the orchestra did,” said Ilse Kranz.',
      null,
    ),
  ],
  'a keeper on the escaped lynx': [
    pair(
      '“She did not escape us, she outwaited us,” said the keeper, Hanna Birk. “A lynx has nothing but patience.”',
      'The keeper, Hanna Birk, was rueful: “Patience is all that a lynx has, and ours ran out before hers.”',
      tension('quote', 'Hanna Birk'),
    ),
    pair(
      '“A lynx is a cat that has read the map before you,” said the keeper, Hanna Birk.',
      'Keeper Hanna Birk said: “By the time you open the map, the lynx has already studied it.”',
      tension('quote', 'Hanna Birk'),
    ),
    pair(
      'Keepers hunted the lynx. “The lynx was raised in this park, and the park is all it knows,” said Hanna Birk.',
      'The lynx left the park at dawn. “Walkers in the park should keep their dogs away from the lynx,” said Hanna Birk.',
      null,
    ),
  ],
  'a minister on the dam': [
    pair(
      'The dam was approved. “This dam will be finished before the next drought,” said Jonas Falk.',
      'The dam was approved. “No farmer will lose land to the dam without a fair price,” said Jonas Falk.',
      null,
    ),
    pair(
      'The Minister for Rivers, Jonas Falk, said: "No valley should drown so that a city can drink."',
      'Jonas Falk, the rivers minister, said: “Valleys must not be drowned to give a town its drink.”',
      conflict('quote', 'Jonas Falk'),
    ),
  ],
}
