import type { Analysis, Range } from '../model.ts'
import { remember, rememberOf } from '../remember.ts'
import { readRoles, type Roles } from './clauses.ts'
import { breaksIn, isContent, phraseAt, type NounPhrase, type Reading } from './nounPhrases.ts'
import { adjectiveOpposites, verbOpposites, type Opposite } from './opposites.ts'
import { partsAt, tellsRole } from './roles.ts'
import { isFunctionWord, wordsOf, type Word } from './wording.ts'
import { stem } from './words.ts'

/** What a clause says of a thing, or denies of it. */
export interface Predication {
  /**
   * What two of them must share to be about one question: a pair of opposites, "=" and the stem of a verb that may be denied,
   * "#" and the stem of a thing that there may be or not, "by " and the name of a role that one party plays.
   */
  readonly question: string
  /** Of a role, a template: "who builds {0}". */
  readonly asked?: string
  /** The answer: which side of the pair, turned round by a negation. */
  readonly pole: 1 | -1
  readonly negated: boolean
  /** Whether the answer may turn from day to day. */
  readonly changing: boolean
  readonly agent: NounPhrase | null
  readonly patient: NounPhrase | null
  readonly complement: Roles['complement']
  readonly passage: number
  readonly sentence: Range
  /** From the subject before it, or the word, to the end of its object. */
  readonly range: Range
  /** What is said of the subject: "not yet recovered". */
  readonly said: Range
  readonly word: string
  /** "has not yet": what may have happened since. */
  readonly perfect: boolean
  readonly future: boolean
  /** "no longer": it was so once. */
  readonly lapsed: boolean
}

/** A sentence of an article, by its passage and its range there. */
export interface Placed {
  readonly passage: number
  readonly sentence: Range
}

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
/** Verbs too wide in sense for their denial to tell of one thing, and those of what was not told. */
const vague = new Set(
  (
    'be have do go come get make take put give let see seem appear become remain say tell think believe want need comment respond ' +
    'reply answer explain elaborate mean expect understand like look feel try immediate available able possible even enough sure ' +
    'likely yet far long soon simply always really just only necessary necessarily alone include'
  )
    .split(' ')
    .map(stem),
)
/** Verbs that say no more than that there is what their object names. */
export const light = new Set(
  'have report suffer cause carry find receive give pay lose take hold wear use get make face'.split(' ').map(stem),
)

export const negators = new Set(
  'not never no nobody none failed fails refused refuses declined unable without'.split(' '),
)

/** Characters between a subject and its verb that is quoted with it, at most: "which, the mayor said, was" is not. */
const longestGap = 30

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
  }
})

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
        const { stemmed, undone, sole } = told
        if (stemmed === '') continue
        const list = sentencesOf.get(stemmed)
        if (!list) sentencesOf.set(stemmed, [number])
        else if (list.at(-1) !== number) list.push(number)
        if (undone) {
          reading ??= { text, words, breaks: breaksIn(text, words) }
          const roles = readRoles(reading, at, true)
          if (roles?.patient && !roles.doubtful)
            denied.push({
              ...make(reading, at, placed, roles),
              negated: !roles.negated,
              question: `=${undone}`,
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

/** What the word at `at` says of whom, without the question that it answers. */
export function make(
  { words }: Reading,
  at: number,
  { passage, sentence }: Placed,
  roles: Roles,
): Omit<Predication, 'question' | 'pole'> {
  const { complement, negated, perfect, future, lapsed, agent, patient, first, last } = roles
  const subject = [patient, agent].find((phrase) => phrase && phrase.to <= words[first]!.from)
  const near = subject && words[first]!.from - subject.to <= longestGap ? subject.from : words[first]!.from
  return {
    negated,
    changing: false,
    perfect,
    future,
    lapsed,
    agent,
    patient,
    complement,
    passage,
    sentence,
    range: { from: Math.min(near, words[first]!.from), to: words[Math.max(at, last - 1)]!.to },
    said: { from: words[first]!.from, to: words[at]!.to },
    word: words[at]!.key,
  }
}

/** What the negation at `negator` denies: the next verb of its clause. */
function deniedAt(reading: Reading, negator: number, placed: Placed): Predication | null {
  const at = verbAfter(reading, negator)
  if (at < 0) return null
  const { key } = reading.words[at]!
  const stemmed = stem(key)
  if (vague.has(stemmed)) return null
  const roles = readRoles(reading, at, false)
  if (!roles?.negated || roles.doubtful || (!roles.agent && !roles.patient)) return null
  if (deniesReason(reading, at, roles)) return null
  return { ...make(reading, at, placed, roles), question: `=${stemmed}`, pole: -1 }
}

/**
 * Verbs whose object does what "to" names: "did not ask the owners to leave" denies the asking. Source: the verbs of ordering, asking
 * and letting with an object and infinitive in Quirk, Greenbaum, Leech and Svartvik, A Comprehensive Grammar of the English Language, 16.36–50.
 */
const commanding = new Set(
  (
    'ask order tell force allow require urge want invite permit instruct advise persuade warn help cause enable compel oblige direct ' +
    'command beg encourage forbid authorise authorize lead prompt appoint choose'
  )
    .split(' ')
    .map(stem),
)

/** "Is not buying the mill to close it", "did not resign because of the fine": what is denied is the reason and not the act. */
export function deniesReason({ text, words }: Reading, at: number, { last }: Roles): boolean {
  const next = Math.max(at + 1, last)
  const word = words[next]
  if (!word || /[.;:!?,]/.test(text.slice(words[next - 1]!.to, word.from))) return false
  if (word.key === 'because' || word.key === 'merely' || word.key === 'solely') return true
  return word.key === 'to' && !commanding.has(stem(words[at]!.key)) && !isFunctionWord(words[next + 1]?.key ?? 'the')
}

/** The verb that a negation denies: "not yet |recovered", "no boxes were |opened"; −1 where none is plain. */
function verbAfter({ words, breaks }: Reading, negator: number): number {
  const { key } = words[negator]!
  if (key === 'without') return -1
  let auxiliary = !(key === 'no' || key === 'none' || key === 'nobody')
  for (let at = negator + 1; at < Math.min(words.length, negator + 8) && !breaks.has(at); at++) {
    const next = words[at]!.key
    if (/^(?:am|is|are|was|were|been|be|has|have|had|will|would|did|do|does|being|to)$/.test(next)) {
      auxiliary = true
      continue
    }
    if (/ly$|^(?:yet|also|already|still|even|longer|immediately|far|one)$/.test(next)) continue
    if (!auxiliary) {
      // "Nobody warned": the verb follows at once.
      if (key === 'nobody' || (key === 'no' && words[negator + 1]!.key === 'one')) return isContent(next) ? at : -1
      continue
    }
    return isContent(next) ? at : -1
  }
  return -1
}

/** "carried |no passengers|", "there was |no warning|": what there was none of. */
function noneAt(reading: Reading, at: number, { passage, sentence }: Placed): Predication | null {
  const { words, breaks } = reading
  if (words[at]!.key !== 'no' || at === 0 || breaks.has(at)) return null
  const before = words[at - 1]!.key
  const there = at > 1 && isBe.test(before) && words[at - 2]!.key === 'there'
  if (!there && isFunctionWord(before) && !light.has(stem(before))) return null
  const patient = phraseAt(reading, at)
  if (!patient) return null
  if (!there && !light.has(stem(before))) {
    // "detected no lead" denies that it was detected.
    const roles = readRoles(reading, at - 1, false)
    if (!roles?.agent || roles.negated || roles.doubtful || vague.has(stem(before))) return null
    return {
      ...make(reading, at - 1, { passage, sentence }, { ...roles, negated: true, patient }),
      question: `=${stem(before)}`,
      pole: -1,
    }
  }
  const head = words.find(({ from }) => from === patient.headRange.from)!.key
  if (vagueThings.has(stem(head))) return null
  const roles = there ? null : readRoles(reading, at - 1, false)
  if (roles?.doubtful || roles?.negated) return null
  return {
    question: `#${stem(head)}`,
    pole: -1,
    negated: true,
    changing: false,
    perfect: roles?.perfect ?? false,
    future: roles?.future ?? false,
    lapsed: false,
    agent: roles?.agent ?? null,
    complement: null,
    patient,
    passage,
    sentence,
    range: { from: words[at]!.from, to: patient.to },
    said: { from: words[at]!.from, to: patient.to },
    word: head,
  }
}

const isBe = /^(?:is|are|was|were|be|been)$/

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

/** Things whose absence says little: "no doubt", "no plans". */
const vagueThings = new Set(
  (
    'doubt plan plans way reason idea need choice time sign signs evidence comment word intention point chance hope place ' +
    'interest matter detail details information answer question response one role part date figure number link room limit sense ' +
    'difference change alternative option excuse immediate decision'
  )
    .split(' ')
    .map(stem),
)
