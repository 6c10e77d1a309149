import { byPlace, placeAt } from '../sides.ts'
import { align, type Word } from '../../claims/words/wording.ts'
import { groupBy, type Groups } from '../../grouping.ts'
import { identify } from '../../identity.ts'
import type { Agreement, Analysis, ClaimOf, Conflict, Place, Range, Side } from '../../model.ts'
import { chain, say, type Words } from '../../phrase.ts'
import { countIndependent, type Origins } from '../origins.ts'

/** One sentence that a source puts in someone's mouth. */
export interface Utterance {
  readonly source: string
  readonly analysis: Analysis
  readonly quotation: number
  readonly words: readonly Word[]
  /** Words cut at ellipses and bracketed insertions, each run of which was said as it stands. */
  readonly pieces: readonly (readonly Word[])[]
  readonly range: Range
  /** Name of the speaker's entity; "" where it is not known. */
  readonly speaker: string
  readonly person: boolean
  /** True for words built into a reporter's sentence, whose pronouns may be changed. */
  readonly fragment: boolean
  readonly translated: boolean
}

/** Utterances with the same words and speaker. */
export interface Wording {
  readonly key: string
  readonly speaker: string
  readonly person: boolean
  readonly words: readonly Word[]
  readonly pieces: readonly (readonly Word[])[]
  readonly fragment: boolean
  readonly translated: boolean
  readonly utterances: Utterance[]
}

export type Verdict = 'same' | 'tension' | 'conflict' | 'speaker'

/** Two wordings, by their places in a list, that are one utterance told differently. */
export interface Difference {
  readonly left: number
  readonly right: number
  readonly verdict: Verdict
}

/** Utterances of one speaker in the same words, once each. */
export function groupByWording(utterances: readonly Utterance[]): Wording[] {
  const wordings = new Map<string, Wording>()
  for (const utterance of utterances) {
    const key = `${utterance.speaker}\u0000${utterance.words.map((word) => word.key).join(' ')}`
    const known = wordings.get(key)
    if (known) known.utterances.push(utterance)
    else wordings.set(key, { ...utterance, key, utterances: [utterance] })
  }
  return [...wordings.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** A finding for each of the groups `findings` of wordings that differ; `same` has those that say the same. */
export function makeConflicts(
  wordings: readonly Wording[],
  same: Groups,
  findings: Groups,
  different: readonly Difference[],
  origins: Origins,
): Conflict[] {
  const disputed = groupBy(different, ({ left }) => findings.find(same.find(left)))
  return [...disputed.values()].flatMap((pairs) => makeConflict(wordings, same, pairs, origins) ?? [])
}

/** One finding on wordings that differ, with a side for each group of them that says the same. */
function makeConflict(
  wordings: readonly Wording[],
  same: Groups,
  pairs: readonly Difference[],
  origins: Origins,
): Conflict | null {
  const roots = [...new Set(pairs.flatMap(({ left, right }) => [same.find(left), same.find(right)]))]
  const sides = roots
    .map((root): Side => {
      const members = wordings.filter((_, index) => same.find(index) === root)
      return sideOf(members, origins)
    })
    .sort((a, b) => b.independentSources - a.independentSources || (a.value < b.value ? -1 : 1))
  if (sides.length < 2) return null
  const { left, right, verdict } = pairs[0]!
  const [a, b] = [wordings[left]!, wordings[right]!]
  const speaker = a.speaker || b.speaker
  const level = pairs.some(({ verdict: each }) => each === 'conflict' || each === 'speaker') ? 'conflict' : 'tension'
  return {
    id: identify(
      'quote',
      ...sides.flatMap(({ places }) => places.map((place) => `${place.source}:${place.text}`)).sort(),
    ),
    level,
    kind: 'quote',
    measure: verdict === 'speaker' ? say('who said it') : saidBy(speaker),
    subjects: speaker ? [...new Set([a.speaker, b.speaker].filter(Boolean))] : [],
    reason: reasonFor(a, b, verdict),
    steps: differences(a, b),
    sides,
    weight: sides.reduce((sum, { independentSources }) => sum + independentSources, 0) + (level === 'conflict' ? 1 : 0),
  }
}

function saidBy(speaker: string | undefined): Words {
  return speaker ? say('what {0} said', speaker) : say('what was said')
}

function reasonFor(left: Wording, right: Wording, verdict: Verdict): Words {
  if (verdict === 'speaker') return say('The same words are given to {0} and to {1}.', left.speaker, right.speaker)
  const who = left.speaker || right.speaker
  const lead = who
    ? say('The words of {0} are quoted differently', who)
    : say('The same sentence is quoted differently')
  const found = differences(left, right)
  const told = left.translated || right.translated ? say('{0}, perhaps because they were translated', lead) : lead
  return say('{0}: {1}.', told, chain('{0}; {1}', found.length > 3 ? [...found.slice(0, 3), '…'] : found))
}

/** "“aircraft” against “planes”", "“bare” only in one"; of wordings that have little in common, the one against the other. */
function differences(left: Wording, right: Wording): Words[] {
  const alignment = align(left.words, right.words)
  const alike = alignment && 2 * alignment.common >= Math.min(left.words.length, right.words.length)
  if (!alike || alignment.edits.length === 0) {
    const [one, other] = [left, right].map((wording) => printed(wording, [0, wording.words.length]))
    return [say('“{0}” against “{1}”', one!, other!)]
  }
  return alignment.edits.map((edit) => {
    const before = printed(left, edit.left)
    const after = printed(right, edit.right)
    if (!before) return say('“{0}” stands in one only', after)
    if (!after) return say('“{0}” stands in one only', before)
    return say('“{0}” against “{1}”', before, after)
  })
}

function printed({ words, utterances }: Wording, [from, to]: readonly [number, number]): string {
  if (to <= from) return ''
  const { analysis, quotation } = utterances[0]!
  const { text } = analysis.article.passages[analysis.quotations[quotation]!.passage]!
  return text.slice(words[from]!.from, words[to - 1]!.to)
}

function sideOf(members: readonly Wording[], origins: Origins): Side {
  const utterances = members.flatMap((wording) => wording.utterances)
  const claims = claimsOf(utterances)
  const longest = members.reduce((best, each) => (each.words.length > best.words.length ? each : best))
  return {
    value: placeOf(longest.utterances[0]!).text.replace(/\s+/g, ' '),
    places: utterances.map(placeOf).sort(byPlace),
    claims,
    independentSources: independentSources(utterances, claims, origins),
  }
}

/** Wordings that say the same, where two sources or more quote them. */
export function makeAgreement(members: readonly Wording[], origins: Origins): Agreement | null {
  const utterances = members.flatMap((wording) => wording.utterances)
  if (new Set(utterances.map(({ source }) => source)).size < 2) return null
  const side = sideOf(members, origins)
  const speaker = members.find((wording) => wording.speaker)?.speaker
  return {
    id: identify('said', ...side.places.map((place) => `${place.source}:${place.text}`)),
    measure: saidBy(speaker),
    subjects: speaker ? [speaker] : [],
    value: side.value,
    places: side.places,
    claims: side.claims,
    independentSources: side.independentSources,
  }
}

/** The same words heard by several reporters are independent, however alike: only whole copied articles count once. */
function independentSources(utterances: readonly Utterance[], claims: readonly ClaimOf[], origins: Origins): number {
  const sources = new Set(utterances.map(({ source }) => origins.origins.get(source) ?? source)).size
  return claims.length === 0 ? sources : Math.min(sources, countIndependent(claims, origins))
}

function claimsOf(utterances: readonly Utterance[]): ClaimOf[] {
  return utterances.flatMap(({ source, analysis, quotation }) => {
    const claim = analysis.claims.findIndex((each) => each.kind === 'quote' && each.quotation === quotation)
    return claim < 0 ? [] : [{ source, claim }]
  })
}

function placeOf({ analysis: { article, quotations }, quotation, range }: Utterance): Place {
  return placeAt(article, { passage: quotations[quotation]!.passage, range })
}
