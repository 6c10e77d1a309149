import { actsOf } from './actTable.ts'
import { readRoles } from './clauses.ts'
import { isContent, nounKey, nounPhrase, phraseAt, type NounPhrase, type Reading } from './nounPhrases.ts'
import { make, type Placed, type Predication } from './predication.ts'
import { stem } from '../words/words.ts'

// Acts that are told by a noun beside a verb that says little, or as a state: "filed |a complaint|", "is in |custody|".

const stems = (list: string) => new Set(list.split(' ').map(stem))

/**
 * Verbs of doing what their object names, of having it done to one, and of lacking it. Source: the support verbs of the nominal frames in
 * FrameNet 1.7, those of the acts told here.
 */
const doing = stems(
  'make file lodge submit issue give grant take reach send raise enter place put conduct perform launch hand offer strike conclude ' +
    'register table provide deliver produce carry-out sign announce',
)
const having = stems('have get receive obtain win secure hold gain suffer sustain undergo face')
const awaiting = stems('await need require lack')
/** Words between a noun and the verb that tells of it, at most: "consent |to the election had been| given". */
const longestReach = 9

/** "needs the consent of two |more| banks": what others gave stands. */
const more = /^(?:more|further|other|another|remaining)$/
/** What may stand after a noun and adds nothing. */
const emphatic = /^(?:whatsoever|whatever|yet|today|yesterday)$/
const finite = /^(?:is|are|was|were|has|have|had|will|would)$/
const auxiliary =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|not|never|already|also|yet|to|since|now|still)$/

type Told = Omit<Predication, 'question' | 'pole'>

/** What is said of an act, or of what a noun of one names: two may speak of "clearance" of which neither says what is cleared. */
export interface ToldAct {
  readonly question: string
  readonly told: Told
}

/** The acts told by the word at `at`: by a noun with its verb, a verb with its particle or object, or a state. */
export function actsAt(reading: Reading, at: number, placed: Placed): ToldAct[] {
  return actsOf(stem(reading.words[at]!.key)).flatMap(({ act, as, others }) => {
    const question = `=${act}`
    if (as === 'noun') {
      const told = nounAt(reading, at, placed)
      if (!told) return []
      const noun = nounPhrase(reading.words, {
        from: startOf(reading, at),
        to: at + 1,
        head: at,
        none: false,
        partial: false,
      })
      const [range, said] = [told.range, told.said].map(({ from, to }) => ({
        from: Math.min(from, noun.from),
        to: Math.max(to, noun.to),
      }))
      const thing = { ...told, agent: null, complement: null, patient: noun, range: range!, said: said! }
      // "a dredging permit", "a fishing permit": of what it is is told by the noun alone.
      const own = told.patient || noun.modifiers.length === 0 ? [{ question, told }] : []
      return [...own, { question: `#${stem(reading.words[at]!.key)}`, told: thing }]
    }
    const told =
      as === 'state'
        ? stateAt(reading, at, others, placed)
        : others.length > 0
          ? phraseVerbAt(reading, at, others, placed)
          : null
    return told ? [{ question, told }] : []
  })
}

/** "is |in custody|", "was never |under arrest|". */
function stateAt(reading: Reading, at: number, before: readonly string[], placed: Placed): Told | null {
  const first = at - before.length
  if (first < 1 || before.some((key, index) => reading.words[first + index]!.key !== key)) return null
  const roles = readRoles(reading, first, true)
  if (!roles?.passive || roles.doubtful || roles.lapsed || !roles.patient) return null
  return make(reading, at, placed, { ...roles, last: at + 1 })
}

/** "was |taken into custody|", "refused to |put its name to| the deal". */
function phraseVerbAt(reading: Reading, at: number, others: readonly string[], placed: Placed): Told | null {
  const { words, breaks } = reading
  const [first] = others
  const next = words.slice(at + 1, at + 4).findIndex(({ key }) => key === first)
  const from = at + 1 + next
  if (next < 0 || others.some((key, index) => words[from + index]?.key !== key || breaks.has(from + index))) return null
  const roles = readRoles(reading, at, false)
  if (!roles || roles.doubtful || roles.lapsed) return null
  const end = from + others.length
  const object = next > 0 && others.length === 1 ? roles.patient : phraseAt(reading, end)
  const patient = roles.passive ? roles.patient : /^(?:to|into)$/.test(others.at(-1)!) ? object : roles.patient
  return make(reading, end - 1, placed, { ...roles, patient, last: Math.max(roles.last, end) })
}

/** "made |no payment| to the attackers", "|consent| to the election had been given", "still awaits |approval|". */
function nounAt(reading: Reading, at: number, placed: Placed): Told | null {
  const { words, breaks } = reading
  const next = words[at + 1]
  if (next && !breaks.has(at + 1) && isContent(next.key) && !doing.has(stem(next.key)) && !emphatic.test(next.key))
    return null
  return objectNounAt(reading, at, placed) ?? subjectNounAt(reading, at, placed)
}

/** Where the phrase begins whose head stands at `at`: after the verb, in "awaits |planning consent". */
function startOf({ words, breaks }: Reading, at: number): number {
  let from = at
  while (from > 0 && at - from < longestReach && !breaks.has(from)) {
    const { key } = words[from - 1]!
    const stemmed = stem(key)
    if (doing.has(stemmed) || having.has(stemmed) || awaiting.has(stemmed)) break
    if (!isContent(key) && !/^(?:the|an?|its|his|her|their|our|this|that|any)$/.test(key)) break
    from--
    if (!isContent(key)) break
  }
  return from
}

function objectNounAt(reading: Reading, at: number, placed: Placed): Told | null {
  const { words, breaks } = reading
  let verb = startOf(reading, at) - 1
  let none = false
  for (; verb >= 0 && !breaks.has(verb + 1) && /^(?:no|neither)$/.test(words[verb]!.key); verb--) none = true
  if (verb < 0 || breaks.has(verb + 1)) return null
  const stemmed = stem(words[verb]!.key)
  const waits = words[verb]!.key === 'for' && verb > 0 && /^wait/.test(words[verb - 1]!.key)
  if (waits) verb--
  const done = doing.has(stemmed)
  const had = having.has(stemmed)
  const lacked = waits || awaiting.has(stemmed)
  if (!done && !had && !lacked) return null
  const roles = readRoles(reading, verb, false)
  if (!roles || roles.doubtful || roles.lapsed || roles.passive) return null
  const negated = roles.negated !== none
  const of = complementAt(reading, at)
  if (lacked && (negated || more.test(words[at + 2]?.key ?? '') || more.test(words[at + 3]?.key ?? ''))) return null
  // "needs the consent of the bishops": they are to give it.
  const giver = lacked && words[at + 1]?.key === 'of' ? of : null
  const patient = done ? of : ((giver ? null : of) ?? roles.agent)
  return {
    ...make(reading, verb, placed, { ...roles, agent: done ? roles.agent : giver, patient, last: at + 1 }),
    said: { from: words[Math.min(roles.first, verb)]!.from, to: words[at]!.to },
    negated: lacked || negated,
    perfect: roles.perfect || lacked,
    word: words[at]!.key,
  }
}

/** "|consent| to the election had been given", "no |complaint| was filed". */
function subjectNounAt(reading: Reading, at: number, placed: Placed): Told | null {
  const { words, breaks } = reading
  let verb = at + 1
  while (verb < words.length && verb - at < longestReach && !breaks.has(verb) && !finite.test(words[verb]!.key)) verb++
  while (verb < words.length && auxiliary.test(words[verb]!.key)) verb++
  if (verb >= words.length || breaks.has(verb) || !doing.has(stem(words[verb]!.key))) return null
  const roles = readRoles(reading, verb, false)
  if (!roles?.passive || roles.doubtful || roles.lapsed || roles.patient?.head !== nounKey(words[at]!)) return null
  return {
    ...make(reading, verb, placed, { ...roles, patient: complementAt(reading, at) }),
    word: words[at]!.key,
  }
}

/** What a noun of an act is done to: "payment |to the attackers|". */
function complementAt(reading: Reading, at: number): NounPhrase | null {
  const { words, breaks } = reading
  const preposition = words[at + 1]
  if (!preposition || breaks.has(at + 1) || !/^(?:of|to|against|with|for|on|over|about)$/.test(preposition.key))
    return null
  return phraseAt(reading, at + 2)
}
