import type { Analysis } from '../../model.ts'
import { actOf } from './actTable.ts'
import { readRoles, subjectOf } from './clauses.ts'
import { breaksIn, phraseOf, type Reading } from './nounPhrases.ts'
import { light, negators } from './denials.ts'
import { make, type Placed, type Predication } from './predication.ts'
import { predicationsOf } from './predications.ts'
import { actsAt } from './toldActs.ts'
import { wordsOf, type Word } from '../words/wording.ts'
import { stem } from '../words/words.ts'

/** What an article says with the verb, or of the thing, that another denies. */
export function statedWith(analysis: Analysis, question: string): Predication[] {
  const { sentencesOf, sentences } = predicationsOf(analysis)
  const stemmed = question.slice(1)
  return (sentencesOf.get(stemmed) ?? []).flatMap((number) => {
    const placed = sentences[number]!
    const { text } = analysis.article.passages[placed.passage]!
    const words = wordsOf(text, placed.sentence.from, placed.sentence.to)
    const reading = { text, words, breaks: breaksIn(text, words) }
    return words.flatMap((word, at): Predication[] => {
      const own = stem(word.key)
      const acts = actsAt(reading, at, placed).filter((act) => act.question === question)
      if (acts.length > 0)
        return acts.flatMap(({ told }) => (told.negated ? [] : [{ ...told, question, pole: 1 as const }]))
      const plain = question.startsWith('#')
        ? own === stemmed && someAt(reading, at, placed)
        : actOf(own) === stemmed && verbAt(reading, at, placed)
      return plain ? [{ ...plain, question, pole: 1 }] : []
    })
  })
}

function verbAt(reading: Reading, at: number, placed: Placed): Omit<Predication, 'question' | 'pole'> | null {
  if (isNounHere(reading.words, at)) return null
  const roles = readRoles(reading, at, false)
  if (!roles || roles.negated || roles.doubtful || (!roles.agent && !roles.patient)) return null
  return make(reading, at, placed, roles)
}

/** "|two passengers|", "suffered |serious side effects|": a number of things, or what someone has. */
function someAt(reading: Reading, at: number, placed: Placed): Omit<Predication, 'question' | 'pole'> | null {
  const { words, breaks } = reading
  const phrase = phraseOf(reading, at)
  const from = words.findIndex((word) => word.from === phrase.from)
  const opener = words[from]!.key
  const before = from > 0 && !breaks.has(from) ? words[from - 1]!.key : ''
  const counted = /^[1-9]/.test(opener) || /^(?:several|many|dozens|some|another)$/.test(opener)
  const had = light.has(stem(before))
  if ((!counted && !had) || negators.has(before) || /^(?:no|not)$/.test(opener)) return null
  const roles = had ? readRoles(reading, from - 1, false) : null
  if (roles?.negated || roles?.doubtful) return null
  const agent = had ? subjectOf(reading, from - 1) : null
  const supposed = words
    .slice(0, from)
    .some(({ key }) => /^(?:if|could|may|might|would|should|unless|fear|feared)$/.test(key))
  if (supposed) return null
  return {
    negated: false,
    changing: false,
    perfect: roles?.perfect ?? false,
    future: roles?.future ?? false,
    lapsed: false,
    agent,
    patient: phrase,
    complement: null,
    passage: placed.passage,
    sentence: placed.sentence,
    range: { from: phrase.from, to: phrase.to },
    said: { from: phrase.from, to: phrase.to },
    word: words[at]!.key,
  }
}

/** "the |report", "of |reports": the word is a noun there. */
function isNounHere(words: readonly Word[], at: number): boolean {
  const { key } = words[at]!
  return at > 0 && !/(?:ed|ing)$/.test(key) && nounMarks.has(words[at - 1]!.key)
}

const nounMarks = new Set('a an the its their his her this that of in for by on with no any under'.split(' '))
