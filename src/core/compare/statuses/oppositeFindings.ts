import { byPlace, bySupport, countSources, countSupport, placeAt, weigh } from '../sides.ts'
import type { Predication } from '../../claims/predications/predication.ts'
import { identify } from '../../identity.ts'
import type { Conflict, Range, Side } from '../../model.ts'
import { chain, say, type Words } from '../../phrase.ts'
import type { Origins } from '../origins.ts'
import type { Said } from './said.ts'

/** Whether what both say may hold on different days: "not yet found", then "found"; "rose", then "fell". */
export function mayTurn(a: Predication, b: Predication): boolean {
  if (a.negated !== b.negated) {
    const denial = a.negated ? a : b
    // "were not opened" speaks of all that was over when it was written.
    return denial.perfect || (a.changing && !/ed$/.test(denial.word))
  }
  return a.changing
}

/** The conflict of those who say a thing and those who deny it or say its opposite. */
export function makeConflict(holds: readonly Said[], fails: readonly Said[], origins: Origins): Conflict {
  const [first, second] = [holds[0]!, fails[0]!]
  const byAgent = first.predication.question.startsWith('by ')
  const sides = [holds, fails].map((said) => ({ ...sideOf(said, byAgent, origins), said })).sort(bySupport)
  const unsure = mayTurn(first.predication, second.predication) && !(first.time.day && second.time.day)
  const about = [...holds, ...fails].find(({ patient }) => patient) ?? [first, second].find(({ agent }) => agent)!
  const thing = about.patient ?? about.agent!
  const subject = thing.entity?.name ?? bare(printed(about, thing))
  const answers = sides.map(({ said, value }) =>
    byAgent ? value : shortest(said, ({ predication }) => predication.said),
  )
  const alternatives = chain('{0} or {1}', answers)
  // Where one does not say of what, two things may be meant.
  const vague = byAgent && [holds, fails].some((side) => !side.some(({ patient }) => patient))
  const level = unsure || vague ? 'tension' : 'conflict'
  const [left, right] = sides.map(stated)
  const { asked } = first.predication
  const question = asked ? (about.patient ? say(asked, told(printed(about, thing))) : say(ofIt(asked))) : subject
  const reason = say('Sources disagree on {0}: {1}: {2} against {3}.', question, alternatives, left!, right!)
  return {
    id: identify('opposites', first.predication.question, ...[...holds, ...fails].map(idOf).sort()),
    level,
    kind: byAgent ? 'term' : 'status',
    measure: say('{0}: {1}', question, alternatives),
    subjects: thing.entity ? [thing.entity.name] : [],
    reason: unsure ? say('{0} {1}', reason, say('The two may speak of different times.')) : reason,
    steps: countSupport(sides),
    sides: sides.map(({ value, places, claims, independentSources }) => ({
      value,
      places,
      claims,
      independentSources,
    })),
    weight: weigh(sides, level),
  }
}

/** "who builds {0}" as "who builds it". */
export function ofIt(question: string): string {
  return question.replace('{0}', 'it')
}

/** "the stadium plan" without its article. */
function bare(phrase: string): string {
  return phrase.replace(/^(?:the|its|their|his|her|no|an?|this)\s/i, '')
}

/** "its paints division" told by another than its owner. */
function told(phrase: string): string {
  return phrase.replace(/^(?:the|its|their|his|her|an?|this)\s/i, 'the ')
}

function shortest(said: readonly Said[], rangeOf: (said: Said) => Range): string {
  return said.map((each) => printed(each, rangeOf(each))).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]!
}

function idOf({ source, analysis, predication: { passage, sentence, range } }: Said): string {
  const { text } = analysis.article.passages[passage]!
  return identify(source, text.slice(sentence.from, sentence.to), range.from - sentence.from)
}

function printed({ analysis, predication }: Said, { from, to }: Range): string {
  return analysis.article.passages[predication.passage]!.text.slice(from, to).replace(/\s+/g, ' ')
}

function sideOf(said: readonly Said[], byAgent: boolean, { origins }: Origins): Side {
  const rangeOf = ({ agent, predication }: Said): Range => (byAgent ? agent! : predication.range)
  const places = said
    .map((each) => placeAt(each.analysis.article, { passage: each.predication.passage, range: rangeOf(each) }))
    .sort(byPlace)
  const sources = new Set(places.map(({ source }) => origins.get(source) ?? source))
  const value = byAgent ? said[0]!.agent!.entity!.name : shortest(said, rangeOf)
  return { value, places, claims: [], independentSources: sources.size }
}

function stated({ value, independentSources }: Side): Words {
  return say('“{0}” ({1})', value, countSources(independentSources))
}
