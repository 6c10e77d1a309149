import { addOnce } from '../../grouping.ts'
import type { Analysis } from '../../model.ts'
import { remember, rememberOf } from '../../remember.ts'
import { actOf, actsOf, questionOf, type ActWord } from './actTable.ts'
import { readRoles } from './clauses.ts'
import { deniedAt, deniesReason, negators, noneAt } from './denials.ts'
import { breaksIn, type Reading } from './nounPhrases.ts'
import { adjectiveOpposites, verbOpposites, type Opposite } from './opposites.ts'
import { make, type Placed, type Predication } from './predication.ts'
import { partsAt, tellsRole } from './roles.ts'
import { actsAt } from './toldActs.ts'
import { isFunctionWord, wordsOf, type Word } from '../words/wording.ts'
import { stem } from '../words/words.ts'

/** What an article denies, what it says in words that have an opposite, and where its other words stand. */
export interface Predications {
  readonly stated: readonly Predication[]
  /** Stems that a negation denies, other than those with an opposite. */
  readonly denied: readonly Predication[]
  /** Sentences by the stems of their words. */
  readonly sentencesOf: ReadonlyMap<string, readonly number[]>
  readonly sentences: readonly Placed[]
}

const notProse = new Set(['code', 'reference', 'furniture', 'byline', 'cell'])

/** What a word may say, whatever stands beside it. */
interface Telling {
  readonly negates: boolean
  /** Its oppositions as an adjective and as a verb. */
  readonly adjectives: readonly Opposite[]
  readonly verbs: readonly Opposite[]
  /** "" for words that say nothing by themselves. */
  readonly stemmed: string
  /** The verb that it denies, by its stem: "sign" for "unsigned". */
  readonly undone: string | null
  /** Whether it may tell who plays a role. */
  readonly sole: boolean
  /** The acts that it may tell, as a verb or with other words. */
  readonly acts: ReadonlySet<string>
  /** Whether other words tell an act with it. */
  readonly told: boolean
}

const none: readonly Opposite[] = []

/** Every word of every article is asked for. */
const tellingOf = remember((key): Telling => {
  const stemmed = key.length < 3 || isFunctionWord(key) ? '' : stem(key)
  return {
    negates: negators.has(key),
    adjectives: adjectiveOpposites(key),
    verbs: isSuperlative(key, stemmed) ? none : verbOpposites(stemmed),
    stemmed,
    undone: unsaid(key),
    sole: tellsRole(stemmed),
    acts: new Set([actOf(stemmed), ...actWords(stemmed).map(({ act }) => act)]),
    told: actWords(stemmed).some(({ as, others }) => as !== 'verb' || others.length > 0),
  }
})

function actWords(stemmed: string): readonly ActWord[] {
  return stemmed === '' ? [] : actsOf(stemmed)
}

/** What an article says of who did what. */
export const predicationsOf = rememberOf(({ article }: Analysis): Predications => {
  const stated: Predication[] = []
  const denied: Predication[] = []
  const sentences: Placed[] = []
  const sentencesOf = new Map<string, number[]>()
  for (const [passage, { text, kind, sentences: ranges }] of article.passages.entries()) {
    if (notProse.has(kind)) continue
    for (const sentence of ranges.length > 0 ? ranges : [{ from: 0, to: text.length }]) {
      if (text[sentence.to - 1] === '?') continue
      const words = wordsOf(text, sentence.from, sentence.to)
      let reading: Reading | undefined
      const placed = { passage, sentence }
      const number = sentences.push(placed) - 1
      for (let at = 0; at < words.length; at++) {
        const { key } = words[at]!
        const told = tellingOf(key)
        if (told.negates) {
          reading ??= { text, words, breaks: breaksIn(text, words) }
          const found = deniedAt(reading, at, placed) ?? noneAt(reading, at, placed)
          if (found) denied.push(found)
          continue
        }
        // "safe-deposit" is no safe deposit.
        const compound = text[words[at]!.to] === '-'
        const phrased =
          compound || told.adjectives.length === 0
            ? none
            : told.adjectives.filter(({ rest }) => follows(words, at, rest))
        if (phrased.some(({ rest }) => rest.length > 0)) {
          reading ??= { text, words, breaks: breaksIn(text, words) }
          const last = Math.max(...phrased.map(({ rest }) => rest.length))
          const longest = phrased.filter(({ rest }) => rest.length === last)
          stated.push(...oppositesAt(reading, at, placed, longest, true))
          continue
        }
        const { stemmed, undone, sole, acts } = told
        if (stemmed === '') continue
        for (const each of [stemmed, ...acts]) addOnce(sentencesOf, each, number)
        if (told.told) {
          reading ??= { text, words, breaks: breaksIn(text, words) }
          for (const { question, told: said } of actsAt(reading, at, placed))
            if (said.negated) denied.push({ ...said, question, pole: -1 })
        }
        if (undone) {
          reading ??= { text, words, breaks: breaksIn(text, words) }
          const roles = readRoles(reading, at, true)
          if (roles?.patient && !roles.doubtful)
            denied.push({
              ...make(reading, at, placed, roles),
              negated: !roles.negated,
              question: questionOf(undone),
              pole: roles.negated ? 1 : -1,
            })
        }
        const verbs =
          compound || told.verbs.length === 0 || raisesSum(text, words[at]!) ? none : verbsAt(words, at, told.verbs)
        if (verbs.length === 0 && phrased.length === 0 && !sole) continue
        reading ??= { text, words, breaks: breaksIn(text, words) }
        if (sole) stated.push(...soleAt(reading, at, placed, stemmed))
        stated.push(
          ...oppositesAt(reading, at, placed, verbs, false),
          ...oppositesAt(reading, at, placed, phrased, true),
        )
      }
    }
  }
  return { stated, denied, sentencesOf, sentences }
})

/** Whether the words of a phrase stand after the word at `at`: "|on| sale". */
function follows(words: readonly Word[], at: number, rest: readonly string[]): boolean {
  return rest.every((key, index) => words[at + 1 + index]?.key === key)
}

/** Words in "un-" that deny no participle. */
const notDenied = /^un(?:veil|cover|it|fold|earth|leash|load|lock|seat|ravel|do|dergo|derlin|dermin|pack|expect)/

/** The verb that a word in "un-" denies: "unsigned" says that it was not signed. */
function unsaid(key: string): string | null {
  return key.startsWith('un') && key.length > 6 && /^un[a-z]{3,}ed$/.test(key) && !notDenied.test(key)
    ? stem(key.slice(2))
    : null
}

/** "The lowest cost" lowers nothing. */
function isSuperlative(key: string, stemmed: string): boolean {
  return key.endsWith('est') && !stemmed.endsWith('est')
}

/** "Has raised $42 million": what is collected is not made higher, and nobody who lowers something denies it. Keys are in "-ize". */
function raisesSum(text: string, { key, to }: Word): boolean {
  return (
    /^rai[sz](?:e[sd]?|ing)$/.test(key) &&
    /^\s+(?:(?:about|over|nearly|almost|some|another)\s+)?[A-Z]{0,3}\s?[$€£¥]?\d/.test(text.slice(to, to + 24))
  )
}

/** Words between a verb and the particle that makes another of it, at most. */
const longestSplit = 4

/** The oppositions of a verb: of "threw out the plan" and "threw the plan out" those with the particle. */
function verbsAt(words: readonly Word[], at: number, all: readonly Opposite[]): readonly Opposite[] {
  if (all.every(({ rest }) => rest.length === 0)) return all
  const phrasal = all.filter(({ rest }) => {
    const after = words.slice(at + 1, at + longestSplit + 1).findIndex(({ key }) => key === rest[0])
    return after >= 0 && follows(words, at + after, rest)
  })
  return phrasal.length > 0 ? phrasal : all.filter(({ rest }) => rest.length === 0)
}

function oppositesAt(
  reading: Reading,
  at: number,
  placed: Placed,
  opposites: readonly Opposite[],
  adjective: boolean,
): Predication[] {
  if (opposites.length === 0) return []
  const roles = readRoles(reading, at, adjective)
  if (!roles || roles.doubtful || (!roles.agent && !roles.patient)) return []
  if (roles.negated && deniesReason(reading, at, roles)) return []
  const { agent, patient } = roles
  return opposites.flatMap(({ pair, pole, changing, of, rest }) => {
    if (of === 'alone' && patient && !roles.passive && rest.length === 0) return []
    const told =
      of === 'subject'
        ? { ...roles, agent: null, patient: agent }
        : of === 'alone' && rest.length > 0
          ? { ...roles, patient: null }
          : roles
    if (of === 'subject' && !agent) return []
    const made = make(reading, at, placed, told)
    const { words } = reading
    const to = Math.max(made.said.to, words[Math.min(words.length - 1, at + (adjective ? rest.length : 0))]!.to)
    return {
      ...made,
      range: { from: made.range.from, to: Math.max(made.range.to, to) },
      said: { from: made.said.from, to },
      question: pair,
      pole: roles.negated ? (pole === 1 ? -1 : 1) : pole,
      changing,
    }
  })
}

/** Who plays a part that one party alone plays. */
function soleAt(reading: Reading, at: number, { passage, sentence }: Placed, stemmed: string): Predication[] {
  return partsAt(reading, at, stemmed).map(({ role, filler, thing, complement, future, perfect }) => ({
    question: `by ${role.name}`,
    pole: 1,
    asked: role.question,
    negated: false,
    changing: false,
    perfect,
    future,
    lapsed: false,
    agent: filler,
    patient: thing,
    complement,
    passage,
    sentence,
    range: filler,
    said: filler,
    word: reading.words[at]!.key,
  }))
}
