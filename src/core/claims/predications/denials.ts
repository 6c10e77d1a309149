import { questionOf } from './actTable.ts'
import { readRoles, type Roles } from './clauses.ts'
import { isContent, phraseAt, type Reading } from './nounPhrases.ts'
import { make, type Placed, type Predication } from './predication.ts'
import { isFunctionWord } from '../words/wording.ts'
import { stem } from '../words/words.ts'

/** Words that deny what their clause says. */
export const negators = new Set(
  'not never no nobody none failed fails refused refuses declined unable without'.split(' '),
)

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

/** What the negation at `negator` denies: the next verb of its clause. */
export function deniedAt(reading: Reading, negator: number, placed: Placed): Predication | null {
  const at = verbAfter(reading, negator)
  if (at < 0) return null
  const { key } = reading.words[at]!
  const stemmed = stem(key)
  if (vague.has(stemmed)) return null
  const roles = readRoles(reading, at, false)
  if (!roles?.negated || roles.doubtful || (!roles.agent && !roles.patient)) return null
  if (deniesReason(reading, at, roles)) return null
  return { ...make(reading, at, placed, roles), question: questionOf(stemmed), pole: -1 }
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
export function noneAt(reading: Reading, at: number, { passage, sentence }: Placed): Predication | null {
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
      question: questionOf(stem(before)),
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
