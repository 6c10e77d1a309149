import { statusTables } from './statusTables.ts'

/** A question about a thing that has two or more answers, of which one can be right. */
export interface Axis {
  readonly name: string
  /** Completes "sources disagree on …". */
  readonly question: string
  /** What two claims must share: the named subject, a noun beside the phrase, or only the event. */
  readonly anchor: 'subject' | 'noun' | 'event'
  /** True where both may hold at different times ("closed", then "reopened"). */
  readonly changing: boolean
  /** True where both may hold in part: worth a look, no more. */
  readonly soft: boolean
  /** True for what happens once, so that different dates tell nothing apart. */
  readonly once: boolean
  /** True where whoever says or does it is not what it is about: inspectors of one dam may be two. */
  readonly anyone: boolean
  /** True where one article may name one party and another the other: who bids, for whom the bid is. */
  readonly parties: boolean
  /** Phrases that state each value, divided by semicolons. */
  readonly values: Readonly<Record<string, string>>
}

/** Nouns that phrases name by their class. Source: the hyponyms that WordNet 3.1 lists under each, those of news kept. */
export const nounClasses: Readonly<Record<string, string>> = {
  deal: 'agreement|contract|deal|order|pact|accord|treaty|offer|bid|commitment|arrangement|undertaking|purchase',
  firm: 'supplier|contractor|provider|vendor|bidder|manufacturer|distributor|sponsor|partner|operator|maker|owner|shareholder',
  lead: 'author|founder|survivor|witness|suspect|gunman|attacker|shooter|driver|heir|beneficiary|inventor|winner|leader|judge',
  role: 'chief|ceo|chairman|chairwoman|chair|chairperson|president|director|head|manager|coach|minister|leader|editor|principal',
  site: 'airport|runway|port|harbour|border|road|highway|motorway|bridge|tunnel|school|hospital|plant|factory|mine|station|airspace|market|museum|stadium|park|beach|pass|canal|strait|line|railway|crossing|embassy|court|office|pipeline|terminal|mill|refinery|zoo|library|site',
  plan: 'plan|proposal|bill|merger|takeover|deal|drug|vaccine|treatment|application|permit|licence|project|budget|motion|offer|settlement|measure|treaty|request|appeal|amendment|pact|accord|agreement|scheme|law|subsidy|sale|listing',
  regulator: 'regulator|approval|authorization|clearance|licence|licensing|fda|ema|agency|commission|watchdog',
  penalty: 'ban|suspension|sentence|conviction|fine|penalty|disqualification|verdict|ruling',
  data: 'data|database|record|information|detail|password|file|account',
  outing:
    'launch|flight|match|game|concert|race|tour|show|festival|hearing|trial|vote|election|summit|meeting|strike|march|parade|opening|ceremony|mission|test|merger|sale|listing|project',
  paper:
    'licence|permit|ban|visa|passport|curfew|mandate|accreditation|registration|certificate|patent|certification|sanction|tariff|embargo|injunction',
  works: 'plant|factory|mill|site|depot|mine|warehouse|refinery|yard',
  outlets: 'store|shop|branch|restaurant|pub|outlet|cafe|cinema',
  premises: 'school|hospital|office|library|clinic|station',
  clause: 'release|buyout|break|penalty|termination|exclusivity|earnout|arbitration|indexation|resale',
  alarm: 'alarm|siren|sprinkler|detector',
  charge: 'premium|fare|fee|rent|toll|tariff|tuition|surcharge|tax',
  dial: 'guidance|outlook|dividend|rates',
  vote: 'vote|decision|verdict|ruling|jury|board|court|panel|committee|council|judgment|judges|jurors',
  storm: 'fire|wildfire|blaze|spill|leak|outbreak',
}

/** Values of an axis that may both hold: a short circuit is an accident. */
const compatible: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  cause: [
    ...[
      'electrical',
      'lightning',
      'human error',
      'mechanical',
      'weather',
      'gas leak',
      'power line',
      'carelessness',
    ].map((cause): [string, string] => ['accident', cause]),
    ['electrical', 'power line'],
    ['human error', 'carelessness'],
  ],
  departure: ['resigned', 'dismissed', 'retired'].map((way) => ['leaves', way]),
  phase: [
    ['phase 1', 'phase 2'],
    ['phase 2', 'phase 3'],
  ],
}

/** Whether two values of an axis cannot both hold. "not x" excludes only x. */
export function excludes({ name }: Axis, left: string, right: string): boolean {
  if (left === right) return false
  const [a, b] = [left.replace(/^not /, ''), right.replace(/^not /, '')]
  if (a !== left || b !== right) {
    const known = axisNamed(name)!.values
    if (!(left in known) || !(right in known)) return a === b
  }
  return !(compatible[name] ?? []).some(([x, y]) => (x === left && y === right) || (x === right && y === left))
}

export const axes: readonly Axis[] = statusTables.flatMap(readTable)

const byName: ReadonlyMap<string, Axis> = new Map(axes.map((axis) => [axis.name, axis]))

/** The axis of that name, as a claim carries it. */
export function axisNamed(name: string): Axis | undefined {
  return byName.get(name)
}

function readTable(table: string): Axis[] {
  // A line indented by four goes on with the one before.
  return table
    .replace(/\n {4}/g, ' ')
    .split(/\n(?=\S)/)
    .filter((block) => block.trim())
    .map(readAxis)
}

function readAxis(block: string): Axis {
  const [head = '', ...lines] = block.trim().split('\n')
  const [, name = '', question = '', flags = ''] = /^(.+?): (.+) \[(.+)\]$/.exec(head) ?? []
  const [anchor] = flags.split(' ')
  return {
    name,
    question,
    anchor: anchor === 'subject' || anchor === 'noun' ? anchor : 'event',
    changing: flags.includes('changing'),
    soft: flags.includes('soft'),
    once: flags.includes('once'),
    anyone: flags.includes('anyone'),
    parties: flags.includes('parties'),
    values: Object.fromEntries(lines.map((line) => line.trim().split(' = ') as [string, string])),
  }
}
