import { byPlace, bySupport, countSources, weigh } from '../sides.ts'
import { concept } from '../../claims/words/concepts.ts'
import type { Axis } from '../../claims/statuses/statusAxes.ts'
import { wordsOf } from '../../claims/words/wording.ts'
import { stem } from '../../claims/words/words.ts'
import { groupBy } from '../../grouping.ts'
import { identify } from '../../identity.ts'
import type { Agreement, Analysis, Claim, ClaimOf, Conflict, Entity, Place, Side } from '../../model.ts'
import { english, say, type Words } from '../../phrase.ts'
import { remember } from '../../remember.ts'
import { fullNames } from '../../text/calendarNames.ts'
import { toRange } from '../../text/passages.ts'
import { countIndependent, type Origins } from '../origins.ts'
import type { StateTime } from '../times.ts'

// Findings on statuses: the claims of each answer to one question, with their places and reasons.

/** Nouns that stand beside anything. */
export const generic: ReadonlySet<string> = new Set(
  (
    'company firm group people person year month week day time deal government official state country city number part ' +
    'plan way work new first last other say tell report million billion percent morning afternoon evening night today'
  )
    .split(' ')
    .concat(fullNames)
    .flatMap((word) => [word, concept(stem(word))]),
)

export interface Status {
  readonly analysis: Analysis
  readonly source: string
  readonly index: number
  readonly claim: Claim
  /** The value that the claim comes down to: of two values, the denial of one is the other. */
  readonly value: string
  /** Names in the claim's clause; those of persons and organizations that stand before the phrase come first. */
  readonly clause: readonly Entity[]
  readonly actors: readonly Entity[]
  readonly time: StateTime
  /** Names of the whole article, places left out. */
  readonly cast: ReadonlySet<string>
}

/** Whether two claims name others altogether. */
export function apart(left: readonly Entity[], right: readonly Entity[]): boolean {
  if (left.length === 0 || right.length === 0) return false
  return !left.some((a) => right.some((b) => a === b || shareName(a, b)))
}

/** "Arden Bank" and "Arden Holdings" may be meant by one name. */
function shareName(a: Entity, b: Entity): boolean {
  if (a.type === 'person' && b.type === 'person') return false
  const first = firstWord(a.name)
  return first.length > 3 && firstWord(b.name) === first
}

const firstWord = remember((name) => name.split(/[\s-]/, 1)[0]!)

/** One finding on a question, with a side for each answer. */
export function makeConflict(
  axis: Axis,
  members: readonly Status[],
  pairs: readonly (readonly [Status, Status])[],
  origins: Origins,
): Conflict | null {
  const byValue = groupBy(members, ({ value }) => value)
  if (byValue.size < 2) return null
  const answers = [...byValue].map(([answer, statuses]) => ({ answer, side: sideOf(statuses, origins) }))
  const sides = answers.map(({ side }) => side).sort(bySupport)
  const unsure = pairs.every(
    ([a, b]) =>
      axis.changing &&
      !(a.time.day && b.time.day) &&
      !(a.time.stated && b.time.stated) &&
      !(a.time.remains || b.time.remains),
  )
  const level = axis.soft || unsure ? 'tension' : 'conflict'
  const subjects = sharedNames(members)
  const question = ofWhom(questionAbout(axis, members), subjects)
  const reason = say('Sources disagree on {0}: {1} against {2}.', question, stated(sides[0]!), stated(sides[1]!))
  return {
    id: identify('status', axis.name, ...members.map(({ claim }) => claim.id).sort()),
    level,
    kind: 'status',
    measure: question,
    subjects,
    reason:
      level === 'tension' && !axis.soft ? say('{0} {1}', reason, say('The two may speak of different times.')) : reason,
    steps: answers.map(({ answer, side }) =>
      say('{0}: {1}', tellAnswer(axis, answer), countSources(side.independentSources)),
    ),
    sides,
    weight: weigh(sides, level),
  }
}

/** "whether it is open", asked of what the phrases name: "whether the airport is open". */
function questionAbout({ question, anchor }: Axis, members: readonly Status[]): Words {
  if (anchor !== 'noun' || !/\bit\b/.test(question)) return say(question)
  const head = members.map(({ claim }) => claim.measure.head).find(Boolean)
  const shared = members.every(({ claim: { measure } }) =>
    measure.head ? measure.head === head : head !== undefined && measure.words.includes(head),
  )
  const printed = head && shared ? members.map((each) => printedNoun(each, head)).find(Boolean) : undefined
  // A plural would ask for another verb.
  return printed && !/s$/.test(printed) ? say(aboutNoun(question), printed) : say(question)
}

/** A question that leaves open of whom or what it is asked, with the name that its articles share: "whether it is exclusive (Norda)". */
function ofWhom(question: Words, [subject]: readonly string[]): Words {
  return subject !== undefined && /\b(?:it|the person)\b/.test(english(question))
    ? say('{0} ({1})', question, subject)
    : question
}

/** The denial of an answer that has no opposite with a name: "not pending". */
function tellAnswer({ values }: Axis, answer: string): Words {
  return answer in values || !answer.startsWith('not ') ? say(answer) : say('not {0}', say(answer.slice(4)))
}

/** "whether it is open" as "whether the {0} is open". */
export function aboutNoun(question: string): string {
  return question.replace(/\bit\b/, 'the {0}')
}

/** The word of a claim's sentence that stands for a noun's concept, in small letters. */
function printedNoun({ analysis, claim: { passage, sentence } }: Status, noun: string): string | undefined {
  const { text } = analysis.article.passages[passage]!
  const found = wordsOf(text, sentence.from, sentence.to).find(({ key }) => concept(stem(key)) === noun)
  return found && text.slice(found.from, found.to).toLowerCase()
}

function stated({ value, independentSources }: Side): Words {
  return say('“{0}” ({1})', value.replace(/\s+/g, ' '), countSources(independentSources))
}

/** A word at a phrase's end that leads to what was cut: "conceded shortly", "acquitted of". */
const danglingWord = /\s(?:of|for|by|to|with|at|from|(?:at )?least|the|an?|shortly|that|which|was|were|has)$/i

function sideOf(statuses: readonly Status[], origins: Origins): Side {
  const claims = statuses.map(({ source, index }): ClaimOf => ({ source, claim: index }))
  const places = statuses.map(placeOf).sort(byPlace)
  const printed = statuses.map(wholePhrase).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return { value: printed[0]!, places, claims, independentSources: countIndependent(claims, origins) }
}

/** Claims of one answer, where two sources or more give it. */
export function makeAgreement(axis: Axis, members: readonly Status[], origins: Origins): Agreement | null {
  const [first] = members
  if (!first || members.some(({ value }) => value !== first.value)) return null
  if (new Set(members.map(({ source }) => source)).size < 2) return null
  if (members.some((a) => members.some((b) => apart(a.actors, b.actors)))) return null
  // "voted 6-3" and "voted 7-2" agree on nothing that matters.
  const numbers = new Set(members.map((each) => (phraseOf(each).match(/\d+/g) ?? []).join(' ')))
  if (numbers.size > 1) return null
  const { value, places, claims, independentSources } = sideOf(members, origins)
  const subjects = sharedNames(members)
  return {
    id: identify('status agreement', axis.name, ...members.map(({ claim }) => claim.id).sort()),
    measure: ofWhom(say(axis.question), subjects),
    subjects,
    value,
    places,
    claims,
    independentSources,
  }
}

function sharedNames(members: readonly Status[]): string[] {
  const counts = new Map<string, number>()
  for (const { clause } of members)
    for (const { name } of new Set(clause)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 2)
    .map(([name]) => name)
}

function phraseOf({ analysis, claim }: Pick<Status, 'analysis' | 'claim'>): string {
  const passage = analysis.article.passages[claim.passage]!
  const range = toRange(passage, claim)
  return range ? passage.text.slice(range.from, range.to) : analysis.article.text.slice(claim.start, claim.end)
}

/** "the end of", which says nothing without what follows. */
const bareTime = /\b(?:the )?(?:end|start|middle|beginning) of$/i
/** Words before a noun of several: the phrase is whole with the plural that follows. */
const severalBefore = /\b(?:multiple|several|many|various|numerous|both|two|three)\b/i
const nextPlural = /^\s(?!(?:is|was|has|does|as|its|this|says)\b)\p{Ll}{2,}s\b/u

/** The phrase as a reader would quote it: not "deployed by the end of" but "deployed by the end of 2026", without a word that leads on. */
export function wholePhrase(status: Pick<Status, 'analysis' | 'claim'>): string {
  const { analysis, claim } = status
  const phrase = phraseOf(status)
  const passage = analysis.article.passages[claim.passage]!
  const to = toRange(passage, claim)?.to
  if (to === undefined) return phrase.replace(danglingWord, '')
  if (bareTime.test(phrase)) {
    const date = analysis.figures.find(
      (figure) => figure.passage === claim.passage && figure.from < to && figure.to > to,
    )
    const next = analysis.figures.find((figure) => figure.passage === claim.passage && figure.from === to + 1)
    const end = date?.to ?? next?.to
    return end === undefined
      ? phrase.replace(/\s(?:by|from|at|in)\s(?:the\s)?(?:end|start|middle|beginning) of$/i, '')
      : phrase + passage.text.slice(to, end)
  }
  const plural =
    severalBefore.test(phrase) && !/s$/i.test(phrase) ? nextPlural.exec(passage.text.slice(to, to + 30)) : null
  return plural ? phrase + plural[0] : phrase.replace(danglingWord, '')
}

function placeOf({ analysis, source, claim: { start, end } }: Status): Place {
  return { source, start, end, text: analysis.article.text.slice(start, end) }
}
