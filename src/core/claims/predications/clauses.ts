import {
  nounKey,
  isMonth,
  type NounPhrase,
  type Reading,
  be,
  auxiliaries,
  longestPhrase,
  isAdverb,
  type FoundPhrase,
  asideBefore,
  subjectBefore,
  sharedSubject,
  pronounBefore,
  objectAfter,
  byPhrase,
  nounPhrase,
} from './nounPhrases.ts'
import type { Word } from '../words/wording.ts'

// Who does what in a clause.

/** What a verb, or an adjective, is said of in its clause. */
export interface Roles {
  /** Who does it; of an intransitive verb, what does it. `null` where the clause does not say. */
  readonly agent: NounPhrase | null
  /** To whom or what it is done, or of what an adjective is said. */
  readonly patient: NounPhrase | null
  /** What follows with a preposition: "apologised |to the families|". */
  readonly complement: { readonly preposition: string; readonly head: string } | null
  readonly negated: boolean
  /** Supposed, possible, asked or no longer so. */
  readonly doubtful: boolean
  readonly passive: boolean
  /** "not yet", "has not": what may have happened since. */
  readonly perfect: boolean
  readonly future: boolean
  /** "no longer": it was so once. */
  readonly lapsed: boolean
  /** Word index of the negation, where there is one, or of the word itself. */
  readonly first: number
  /** Word index after the phrase that follows the word, particle or object. */
  readonly last: number
}

/** Verbs between a subject and an adjective: "were forced |open|", "remained |closed|". */
const linking = new Set(
  (
    'fell lay lying lies landed ended stood forced found left kept declared deemed rated judged considered ruled pronounced become became becomes remain remained ' +
    'remains stay stayed stays went looked seemed proved proven turned came made'
  ).split(' '),
)
/** Verbs before an infinitive that leave what it says standing, and those that deny it. */
const leading = new Set(
  'agree agreed agrees decide decided decides vow vowed promise promised plan plans planned begin began continue continued manage managed manages set due expected expects intends pledge pledged'.split(
    ' ',
  ),
)
const denying = new Set(
  'fail failed fails refuse refused refuses decline declined declines unable neglect neglected omitted forgot'.split(
    ' ',
  ),
)
const supposing = new Set(
  'if whether unless could may might should asked asks possible possibly perhaps allegedly feared fears hopes hoped hope want wants wanted wish wished'.split(
    ' ',
  ),
)
const asking = new Set(
  'expect expected expects expecting urge urged urges call called calls ask tell told predict predicts'.split(' '),
)
const formerly = new Set('formerly previously once originally initially earlier until before almost nearly'.split(' '))
const participle =
  /(?:ed|en|wn|ught|ung|unk|pt|rn|nt|ld|de|id|ost|st|ut|et|un|one|eld|ead|eft|ound|uilt|hot|it|orn|awn|ade)$/

/** Reads what is said by the word at `at`: a verb, a participle, or an adjective where `adjective` is true. */
export function readRoles({ text, words, breaks }: Reading, at: number, adjective: boolean): Roles | null {
  let first = at
  let negated = false
  let doubtful = false
  let perfect = false
  let future = false
  let lapsed = false
  let passive = adjective
  let seenBe = false
  let edge = at
  // Back over "has not yet been".
  for (; edge > 0 && !breaks.has(edge); edge--) {
    const { key } = words[edge - 1]!
    if (key === 'not' || key === 'never') {
      const next = words[edge]!.key
      if (next !== 'only' && next !== 'just' && next !== 'all' && next !== 'every') {
        negated = !negated
        first = edge - 1
      } else return null
    } else if (key === 'no' && words[edge]!.key === 'longer') {
      negated = !negated
      lapsed = true
      first = edge - 1
    } else if (key === 'no' && adjective && edge === at) {
      negated = !negated
      first = edge - 1
      break
    } else if (key === 'longer') continue
    else if (denying.has(key)) {
      negated = !negated
      first = edge - 1
    } else if (key === 'yet' && words[edge]!.key === 'to') {
      negated = !negated
      perfect = true
      first = edge - 1
    } else if (supposing.has(key) && !isMonth(text, words[edge - 1]!)) doubtful = true
    else if (auxiliaries.has(key)) {
      if (be.has(key)) seenBe = true
      if (key === 'will' || key === 'shall' || key === "'ll") future = true
      if (key === 'yet' || key === 'still' || key === 'has' || key === 'have') perfect = true
    } else if (leading.has(key)) future = true
    else if (linking.has(key) && (adjective || edge === at)) seenBe ||= adjective
    else if (!isAdverb(key) && !/^(?:can|must|being|been|fully|all)$/.test(key)) break
  }
  if (seenBe) passive ||= participle.test(words[at]!.key)
  const aside = edge < at ? asideBefore(text, words, breaks, edge) : -1
  const subject =
    aside > 0
      ? subjectBefore(words, breaks, aside, true)
      : (subjectBefore(words, breaks, edge) ?? sharedSubject(words, breaks, edge) ?? pronounBefore(words, breaks, edge))
  const object = objectAfter(words, breaks, at + 1)
  const agentAfter = passive && seenBe ? byPhrase(words, breaks, at + 1) : null
  // "No distress call was sent": what the subject denies.
  if (subject?.none) {
    negated = !negated
    first = subject.from
  }
  if (subject?.partial || object?.partial) doubtful = true
  // "expects Maddox to cut": what another wants of it.
  const wanted = words[edge]!.key === 'to'
  for (let back = edge - 1; back >= 0 && edge - back <= longestPhrase + 4; back--) {
    const { key } = words[back]!
    if (supposing.has(key) && !isMonth(text, words[back]!)) doubtful = true
    if (wanted && asking.has(key)) doubtful = true
    if (formerly.has(key) && !(adjective && /^(?:almost|nearly)$/.test(key))) doubtful = true
  }
  // "did not concede until midnight", "held the rights until May".
  const after = object?.to ?? at + 1
  const stays = adjective && at > 0 && /^(?:remain|stay)/.test(words[at - 1]!.key)
  if (words.slice(after, after + 3).some(({ key }) => (key === 'until' && !stays) || (key === 'before' && negated)))
    doubtful = true
  const phrase = (found: FoundPhrase | null) => (found ? nounPhrase(words, found) : null)
  const attributive = adjective && !seenBe && object !== null && object.from === at + 1
  const complement = complementAt(words, breaks, object?.to ?? at + 1)
  const roles = { complement, negated, doubtful, passive: passive && seenBe, perfect, future, lapsed, first }
  if (adjective) {
    const of = attributive ? object : subject
    return { ...roles, agent: null, patient: phrase(of), last: attributive ? object.to : at + 1 }
  }
  if (passive) return { ...roles, agent: phrase(agentAfter), patient: phrase(subject), last: at + 1 }
  return { ...roles, agent: phrase(subject), patient: phrase(object), last: object?.to ?? at + 1 }
}

/** Who has, suffers or reports what stands after the verb at `at`: the subject of a light verb. */
export function subjectOf(reading: Reading, at: number): NounPhrase | null {
  return readRoles(reading, at, false)?.agent ?? null
}

const complementing = new Set('to for against with into from of in at on'.split(' '))

function complementAt(words: readonly Word[], breaks: ReadonlySet<number>, at: number): Roles['complement'] {
  const preposition = words[at]?.key
  if (!preposition || breaks.has(at) || !complementing.has(preposition)) return null
  const found = objectAfter(words, breaks, at + 1)
  return found && { preposition, head: nounKey(words[found.head]!) }
}
