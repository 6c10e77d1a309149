/**
 * What a word does in the weighing of the words beside a figure: it joins, opens a subordinate clause, brings in what the figure is
 * compared with, or says that a person gives the figure; "" for every other.
 */
export type Joint = '' | 'and' | 'subordinate' | 'contrasting' | 'speaking'

const words: Readonly<Record<Exclude<Joint, ''>, string>> = {
  and: 'and or',
  subordinate:
    'which who whom whose that when where while whereas although though because after before if unless until but as than since',
  /** "9.1%, against a target of 10%". */
  contrasting: 'against versus vs compared from',
  /** Verbs by which a person gives a figure, who is then no subject of it: "Brill puts the cost at $5m". */
  speaking:
    'said says told tells put puts estimated estimates reckoned reckons expects expected thinks believes added warned noted confirmed',
}

const joints: ReadonlyMap<string, Joint> = new Map(
  Object.entries(words).flatMap(([joint, list]) =>
    list.split(' ').map((word): [string, Joint] => [word, joint as Joint]),
  ),
)

/** How a lower-case word joins what stands round it. */
export function jointOf(lower: string): Joint {
  return joints.get(lower) ?? ''
}
