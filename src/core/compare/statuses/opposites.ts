import { concept } from '../../claims/words/concepts.ts'
import type { Predication } from '../../claims/predications/predication.ts'
import { predicationsOf } from '../../claims/predications/predications.ts'
import { statedWith } from '../../claims/predications/statedWith.ts'
import { isFunctionWord, wordsOf } from '../../claims/words/wording.ts'
import { isVerbForm, stem } from '../../claims/words/words.ts'
import { addOnce } from '../../grouping.ts'
import type { Analysis, Conflict, Entity } from '../../model.ts'
import { toSpan } from '../../text/passages.ts'
import { distinguished, type Stated } from './distinguished.ts'
import { makeConflict, mayTurn } from './oppositeFindings.ts'
import type { Origins } from '../origins.ts'
import { rivalries } from './rivals.ts'
import { akin, Finder, sameParty, type Party, wordsOfPassage, type Said } from './said.ts'
import { apart, generic } from './statusFindings.ts'
import { calendarApart } from '../times.ts'

/** Statements of one question that are compared, at most, so that a large folder takes no longer than it must. */
const mostCompared = 200
/** Signs that two statements are about one thing, at least: its name or noun, what qualifies it, who acts, other words. */
const fewestSigns = 2

/**
 * Compares what articles say of one thing in words that deny one another: with and without a negation ("was recovered", "has
 * not been recovered"), and by opposites ("locked", "unlocked"). One subject or object, one verb, and nothing that tells
 * their agents, times or places apart.
 */
export function compareOpposites(
  analyses: readonly Analysis[],
  entities: readonly Entity[],
  origins: Origins,
): Conflict[] {
  const finder = new Finder(analyses, entities)
  const byQuestion = new Map<string, Said[]>()
  const add = (analysis: Analysis, predication: Predication) => {
    const list = byQuestion.get(predication.question)
    if (list && list.length >= mostCompared) return
    const said = finder.read(analysis, predication)
    if (list) list.push(said)
    else byQuestion.set(predication.question, [said])
  }
  const denials = new Map<string, Analysis[]>()
  for (const analysis of analyses) {
    const { stated, denied } = predicationsOf(analysis)
    for (const predication of stated) add(analysis, predication)
    for (const predication of denied) {
      add(analysis, predication)
      addOnce(denials, predication.question, analysis)
    }
  }
  if (denials.size > 0) {
    for (const analysis of analyses) {
      for (const stemmed of predicationsOf(analysis).sentencesOf.keys()) {
        for (const question of [`=${stemmed}`, `#${stemmed}`]) {
          const deniers = denials.get(question)
          if (!deniers || (deniers.length === 1 && deniers[0] === analysis)) continue
          for (const predication of statedWith(analysis, question)) add(analysis, predication)
        }
      }
    }
  }
  return [...byQuestion].flatMap(([question, said]) =>
    question.startsWith('by ') ? rivalries(said, origins) : conflictsIn(said, origins),
  )
}

function conflictsIn(said: readonly Said[], origins: Origins): Conflict[] {
  const holds = said.filter(({ predication }) => predication.pole === 1)
  const fails = said.filter(({ predication }) => predication.pole === -1)
  const conflicts: Conflict[] = []
  const used = new Set<Said>()
  for (const left of holds) {
    if (used.has(left)) continue
    const against = fails.filter((right) => !used.has(right) && opposed(left, right))
    // An article that says both knows of two things, or tells of a change.
    const steady = against.filter(
      (right) =>
        !fails.some((other) => other.source === left.source && akin(other, left)) &&
        !holds.some((other) => other.source === right.source && akin(other, right)),
    )
    if (steady.length === 0) continue
    const joined = [left, ...holds.filter((other) => other !== left && steady.some((right) => opposed(other, right)))]
    for (const each of [...joined, ...steady]) used.add(each)
    conflicts.push(makeConflict(joined, steady, origins))
  }
  return conflicts
}

/** Whether both cannot hold, as far as the words tell. */
function opposed(left: Said, right: Said): boolean {
  if (left.source === right.source) return false
  if (apart(left.actors, right.actors) || apart(left.places, right.places)) return false
  const [a, b] = [left.time, right.time]
  if (a.stated && b.stated ? a.stated[1] < b.stated[0] || b.stated[1] < a.stated[0] : a.past !== b.past) return false
  if (calendarApart(left.time, right.time)) return false
  if (left.predication.future !== right.predication.future) {
    // "will not play" and "played" speak of two days.
    const told = left.predication.future ? right : left
    if (isPastForm(told.predication.word) && !told.predication.perfect) return false
  }
  // "no longer holds the rights" grants that it held them.
  if (left.predication.lapsed !== right.predication.lapsed) {
    const told = left.predication.lapsed ? right : left
    if (isPastForm(told.predication.word)) return false
  }
  if (mayTurn(left.predication, right.predication) && a.day && b.day && a.day !== b.day) {
    const later = a.day > b.day ? left : right
    if (!later.time.remains) return false
  }
  if (distinguished(left.analysis, phrased(left), right.analysis, phrased(right))) return false
  const [to, also] = [left.predication.complement, right.predication.complement]
  if (to && also && to.preposition === also.preposition && to.head !== also.head) return false
  if (ofSpeech.has(stem(left.predication.word)) && !sameContent(left, right)) return false
  return signs(left, right) >= fewestSigns
}

/** What tells two like things apart counts in the clause that says it: "the lock, whose second gate jammed, was opened". */
function phrased({ analysis, predication }: Said): Stated {
  const { passage, sentence, said } = predication
  return { passage, sentence, phrase: toSpan(analysis.article.passages[passage]!, said) }
}

/** Verbs of saying that have an opposite: what is confirmed in one must be what is denied in the other. */
const ofSpeech = new Set('confirm deny admit claim accept dismiss acknowledge reject'.split(' ').map(stem))

/** Whether what follows the verbs shares a word, and no other names stand there. */
function sameContent(left: Said, right: Said): boolean {
  const [one, other] = [left, right].map(contentOf)
  if (one!.words.size === 0 || other!.words.size === 0) return true
  if (![...one!.words].some((word) => other!.words.has(word))) return false
  return one!.names.length === 0 || other!.names.length === 0 || one!.names.some((name) => other!.names.includes(name))
}

function contentOf({ analysis, predication: { passage, sentence, said } }: Said): {
  words: Set<string>
  names: string[]
} {
  const { text } = analysis.article.passages[passage]!
  const after = wordsOf(text, said.to, sentence.to).filter(({ key }) => key.length > 2 && !isFunctionWord(key))
  const names = after.filter(({ from }) => /\p{Lu}/u.test(text[from]!)).map(({ key }) => key)
  return { words: new Set(after.map(({ key }) => concept(stem(key)))), names }
}

function isPastForm(word: string): boolean {
  return /ed$/.test(word) || isVerbForm(word)
}

/** How many signs say that two statements are about one thing; 0 where a role is filled otherwise. */
function signs(left: Said, right: Said): number {
  const patient = sameParty(left.patient, right.patient)
  const agent = sameParty(left.agent, right.agent)
  if (patient === 'differ' || agent === 'differ') return 0
  let count = 0
  if (patient === 'same') {
    // "a box" in one and "a box" in the other may be two, unless who acts is the same.
    if (agent !== 'same' && !known(left.patient!) && !known(right.patient!)) return 0
    count += 1 + sharedModifiers(left.patient!, right.patient!)
  } else {
    if (left.patient && right.patient) return 0
    // "The alarm sounded", "the alarm was sounded".
    const crossed = agent === 'same' ? agent : sameParty(left.agent ?? left.patient, right.agent ?? right.patient)
    if (crossed !== 'same') return 0
    const one = left.agent ?? left.patient!
    if ((left.patient !== null || right.patient !== null) && left.agent && right.agent && !one.entity) return 0
    if (!one.entity && !known(one) && !left.names.some((entity) => right.names.includes(entity))) return 0
    const near = sharedWords(left, right, one)
    return 1 + (near > 0 ? near : sharedInPassages(left, right, one))
  }
  if (agent === 'same') count++
  return count + sharedWords(left, right, left.patient!)
}

function known({ definite, entity, modifiers }: Party): boolean {
  return definite || entity !== undefined || modifiers.length > 0
}

function sharedModifiers(a: Party, b: Party): number {
  return a.entity || a.modifiers.some((word) => b.modifiers.includes(word)) ? 1 : 0
}

/** 1 where the sentences have another word in common. */
function sharedWords(left: Said, right: Said, party: Party): number {
  return common(left.words, right.words, ownWords(left, right, party)) > 0 ||
    left.names.some((entity) => right.names.includes(entity))
    ? 1
    : 0
}

/** Words that two paragraphs must share where their sentences share none. */
const fewestInPassages = 2

/** 1 where the paragraphs have several words in common, and both sentences mean one thing: "the sirens", "all sirens". */
function sharedInPassages(left: Said, right: Said, party: Party): number {
  if (![left, right].every(({ agent, patient }) => (agent ?? patient)!.definite)) return 0
  if (left.predication.question.startsWith('=') && left.isOfEvent() && right.isOfEvent()) return 1
  const [one, other] = [left, right].map(({ analysis, predication }) =>
    wordsOfPassage(analysis.article.passages[predication.passage]!),
  )
  return common(one!, other!, ownWords(left, right, party)) >= fewestInPassages ? 1 : 0
}

/** The words of what two statements are about and of what they say of it, which they have in common anyway. */
function ownWords(left: Said, right: Said, { head, modifiers }: Party): ReadonlySet<string> {
  return new Set([head, ...modifiers, ...[left, right].map(({ predication: { word } }) => concept(stem(word)))])
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>, but: ReadonlySet<string>): number {
  return [...one].filter((word) => other.has(word) && !but.has(word) && !generic.has(word)).length
}
