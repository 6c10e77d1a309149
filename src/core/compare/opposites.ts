import type { NounPhrase } from '../claims/clauses.ts'
import { concept } from '../claims/concepts.ts'
import { predicationsOf, statedWith, type Predication } from '../claims/predications.ts'
import { isFunctionWord, wordsOf } from '../claims/wording.ts'
import { isStopWord, isVerbForm, stem } from '../claims/words.ts'
import { identify } from '../identity.ts'
import type { Analysis, Conflict, Entity, Passage, Place, Range, Side } from '../model.ts'
import { toSpan } from '../text/passages.ts'
import type { Origins } from './origins.ts'
import { apart, generic } from './statusFindings.ts'
import { distinguished, tellsApart } from './distinguished.ts'
import { calendarApart, stateTime, type StateTime } from './times.ts'

/** Statements of one question that are compared, at most, so that a large folder takes no longer than it must. */
const mostCompared = 200
/** Signs that two statements are about one thing, at least: its name or noun, what qualifies it, who acts, other words. */
const fewestSigns = 2

/** A statement in its article. */
interface Said {
  readonly analysis: Analysis
  readonly source: string
  readonly predication: Predication
  readonly time: StateTime
  /** Names in the sentence. */
  readonly names: readonly Entity[]
  /** Stems of the sentence's content words. */
  readonly words: ReadonlySet<string>
  readonly agent: Party | null
  readonly patient: Party | null
}

/** A noun phrase, with the name that its head belongs to. */
interface Party extends NounPhrase {
  readonly entity: Entity | undefined
}

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
  const finder = new Finder(entities)
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
      const known = denials.get(predication.question)
      if (!known) denials.set(predication.question, [analysis])
      else if (known.at(-1) !== analysis) known.push(analysis)
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
    question.startsWith('by ') ? agentConflicts(said, origins) : conflictsIn(said, origins),
  )
}

// Neither depends on the other articles: read once, they serve every state of the folder.
const knownTimes = new WeakMap<Predication, StateTime>()
const knownWords = new WeakMap<Range, ReadonlySet<string>>()

function timeOf(analysis: Analysis, predication: Predication): StateTime {
  let time = knownTimes.get(predication)
  if (!time) knownTimes.set(predication, (time = stateTime(analysis, predication)))
  return time
}

/** The concepts of a sentence's words. */
function wordsIn({ text }: Passage, sentence: Range): ReadonlySet<string> {
  let words = knownWords.get(sentence)
  if (!words) {
    const telling = wordsOf(text, sentence.from, sentence.to).filter(
      ({ key }) => key.length > 2 && !isFunctionWord(key) && !isStopWord(key) && !/^\d/.test(key),
    )
    knownWords.set(sentence, (words = new Set(telling.map(({ key }) => concept(stem(key))))))
  }
  return words
}

interface Named {
  readonly range: Range
  readonly entity: Entity
}

/** Finds what the words of a statement name. */
class Finder {
  readonly #entityOf = new Map<string, Entity>()
  readonly #named = new Map<Analysis, ReadonlyMap<number, readonly Named[]>>()

  constructor(entities: readonly Entity[]) {
    for (const entity of entities) {
      for (const { source, mention } of entity.mentions) this.#entityOf.set(`${source}\u0000${mention}`, entity)
    }
  }

  /** What the names of a passage name, then what its references mean. */
  #namesIn(analysis: Analysis, passage: number): readonly Named[] {
    let named = this.#named.get(analysis)
    if (!named) {
      const byPassage = new Map<number, Named[]>()
      const add = (at: number, { from, to }: Range, mention: number) => {
        const entity = this.#entityOf.get(`${analysis.article.source}\u0000${mention}`)
        if (!entity) return
        const list = byPassage.get(at)
        if (list) list.push({ range: { from, to }, entity })
        else byPassage.set(at, [{ range: { from, to }, entity }])
      }
      analysis.mentions.forEach((mention, index) => add(mention.passage, mention, index))
      for (const reference of analysis.references)
        if (reference.mentions.length === 1) add(reference.passage, reference, reference.mentions[0]!)
      this.#named.set(analysis, (named = byPassage))
    }
    return named.get(passage) ?? []
  }

  read(analysis: Analysis, predication: Predication): Said {
    const { source, passages } = analysis.article
    const { passage, sentence } = predication
    const names = this.#namesIn(analysis, passage).filter(
      ({ range: { from, to } }) => from >= sentence.from && to <= sentence.to,
    )
    const party = (phrase: NounPhrase | null): Party | null =>
      phrase && {
        ...phrase,
        entity: names.find(({ range }) => range.from <= phrase.headRange.from && range.to >= phrase.headRange.to)
          ?.entity,
      }
    return {
      analysis,
      source,
      predication,
      time: timeOf(analysis, predication),
      names: names.map(({ entity }) => entity),
      words: wordsIn(passages[passage]!, sentence),
      agent: party(predication.agent),
      patient: party(predication.patient),
    }
  }
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

/** Whether two statements of one article are about one thing, as far as their nouns tell. */
function akin(a: Said, b: Said): boolean {
  const heads = (said: Said) => [said.agent, said.patient].flatMap((party) => party?.head ?? [])
  return heads(a).some((head) => heads(b).includes(head))
}

/** Whether both cannot hold, as far as the words tell. */
function opposed(left: Said, right: Said): boolean {
  if (left.source === right.source) return false
  if (apart(left.names.filter(isActor), right.names.filter(isActor))) return false
  if (apart(left.names.filter(isPlace), right.names.filter(isPlace))) return false
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
  if (distinguished(left.analysis, left.predication, right.analysis, right.predication)) return false
  const [to, also] = [left.predication.complement, right.predication.complement]
  if (to && also && to.preposition === also.preposition && to.head !== also.head) return false
  // One verb, said and denied, is a sign of its own.
  const due = left.predication.question.startsWith('=') ? fewestSigns - 1 : fewestSigns
  return signs(left, right) >= due
}

/** Whether what both say may hold on different days: "not yet found", then "found"; "rose", then "fell". */
function mayTurn(a: Predication, b: Predication): boolean {
  if (a.negated !== b.negated) return (a.negated ? a : b).perfect || a.changing
  return a.changing
}

function isPastForm(word: string): boolean {
  return /ed$/.test(word) || isVerbForm(word)
}

const isActor = ({ type }: Entity) => type === 'person' || type === 'organization'
const isPlace = ({ type }: Entity) => type === 'place'

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
    return 1 + sharedWords(left, right, one)
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
function sharedWords(left: Said, right: Said, { head, modifiers }: Party): number {
  const own = new Set([head, ...modifiers, concept(stem(left.predication.word)), concept(stem(right.predication.word))])
  const shared = [...left.words].filter((word) => right.words.has(word) && !own.has(word) && !generic.has(word))
  return shared.length > 0 || left.names.some((entity) => right.names.includes(entity)) ? 1 : 0
}

/** Nouns that may stand for any name. */
const wide = new Set(
  'company firm group bank airline club team agency court government ministry operator owner maker party union man woman person people official he she'
    .split(' ')
    .map((word) => concept(stem(word))),
)

function sameParty(a: Party | null, b: Party | null): 'same' | 'differ' | 'unknown' {
  if (!a || !b) return 'unknown'
  if (a.entity && b.entity) return apart([a.entity], [b.entity]) ? 'differ' : 'same'
  if (a.entity || b.entity) {
    const name = (a.entity ?? b.entity)!
    const noun = a.entity ? b : a
    const inName = [name.name, ...name.aliases].some((each) =>
      wordsOf(each).some(({ key }) => concept(stem(key)) === noun.head),
    )
    return inName ? 'same' : wide.has(noun.head) ? 'unknown' : 'differ'
  }
  if (a.head !== b.head) return 'differ'
  if (
    [...a.modifiers, ...b.modifiers].some(
      (word) => tellsApart.has(word) && !(a.modifiers.includes(word) && b.modifiers.includes(word)),
    )
  )
    return 'differ'
  if (a.modifiers.length > 0 && b.modifiers.length > 0 && !a.modifiers.some((word) => b.modifiers.includes(word)))
    return 'differ'
  return 'same'
}

/** Two names for who did what one party alone does. */
function agentConflicts(said: readonly Said[], origins: Origins): Conflict[] {
  const conflicts: Conflict[] = []
  const used = new Set<Said>()
  for (const left of said) {
    if (used.has(left) || !left.agent?.entity) continue
    const same = (other: Said) =>
      other.agent?.entity !== undefined && !apart([left.agent!.entity!], [other.agent.entity])
    const against = said.filter((right) => right.source !== left.source && !used.has(right) && rivals(left, right))
    const steady = against.filter(
      (right) =>
        !said.some((other) => other.source === left.source && other !== left && !same(other) && akin(other, left)) &&
        !said.some((other) => other.source === right.source && same(other) && akin(other, left)),
    )
    if (steady.length === 0) continue
    const joined = said.filter((other) => same(other) && steady.some((right) => rivals(other, right)))
    for (const each of [...joined, ...steady]) used.add(each)
    conflicts.push(makeConflict(joined, steady, origins))
  }
  return conflicts
}

/** Whether two statements give one deed to two names. */
function rivals(left: Said, right: Said): boolean {
  const [a, b] = [left.agent?.entity, right.agent?.entity]
  if (!a || !b || isPlace(a) || isPlace(b) || !apart([a], [b])) return false
  if ((a.type === 'person') !== (b.type === 'person')) return false
  const [done, also] = [left.patient!, right.patient!]
  if (sameParty(done, also) !== 'same' || calendarApart(left.time, right.time)) return false
  if (done.entity || also.entity) return done.entity === also.entity
  return (
    done.modifiers.length === also.modifiers.length && done.modifiers.every((word) => also.modifiers.includes(word))
  )
}

function makeConflict(holds: readonly Said[], fails: readonly Said[], origins: Origins): Conflict {
  const [first, second] = [holds[0]!, fails[0]!]
  const byAgent = first.predication.question.startsWith('by ')
  const sides = [holds, fails]
    .map((said) => ({ ...sideOf(said, byAgent, origins), said }))
    .sort((a, b) => b.independentSources - a.independentSources || (a.value < b.value ? -1 : 1))
  const unsure = mayTurn(first.predication, second.predication) && !(first.time.day && second.time.day)
  const thing = first.patient ?? first.agent ?? second.patient ?? second.agent!
  const subject = thing.entity?.name ?? bare(printed(first.patient || first.agent ? first : second, thing))
  const answers = sides.map(({ said, value }) =>
    byAgent ? value : shortest(said, ({ predication }) => predication.said),
  )
  const measure = `${subject}: ${answers.join(' or ')}`
  const level = unsure ? 'tension' : 'conflict'
  return {
    id: identify('opposites', first.predication.question, ...[...holds, ...fails].map(idOf).sort()),
    level,
    kind: byAgent ? 'term' : 'status',
    measure,
    subjects: thing.entity ? [thing.entity.name] : [],
    reason:
      `Sources disagree on ${measure}: ${stated(sides[0]!)} against ${stated(sides[1]!)}.` +
      (unsure ? ' The two may speak of different times.' : ''),
    steps: sides.map(({ value, independentSources }) => `${value}: ${independent(independentSources)}`),
    sides: sides.map(({ value, places, claims, independentSources }) => ({
      value,
      places,
      claims,
      independentSources,
    })),
    weight: sides.reduce((sum, { independentSources }) => sum + independentSources, 0) + (level === 'conflict' ? 2 : 0),
  }
}

/** "the stadium plan" without its article. */
function bare(phrase: string): string {
  return phrase.replace(/^(?:the|its|their|his|her|no|an?|this)\s/i, '')
}

function shortest(said: readonly Said[], rangeOf: (said: Said) => Range): string {
  return said.map((each) => printed(each, rangeOf(each))).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]!
}

function idOf({ source, analysis, predication: { passage, sentence, range } }: Said): string {
  const { text } = analysis.article.passages[passage]!
  return identify(source, text.slice(sentence.from, sentence.to), range.from - sentence.from)
}

function printed({ analysis, predication }: Said, { from, to }: Range): string {
  return analysis.article.passages[predication.passage]!.text.slice(from, to)
}

function sideOf(said: readonly Said[], byAgent: boolean, { origins }: Origins): Side {
  const rangeOf = ({ agent, predication }: Said): Range => (byAgent ? agent! : predication.range)
  const places = said
    .map((each): Place => {
      const { article } = each.analysis
      const span = toSpan(article.passages[each.predication.passage]!, rangeOf(each))
      return { source: each.source, ...span, text: article.text.slice(span.start, span.end) }
    })
    .sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start))
  const sources = new Set(places.map(({ source }) => origins.get(source) ?? source))
  const value = byAgent ? said[0]!.agent!.entity!.name : shortest(said, rangeOf)
  return { value, places, claims: [], independentSources: sources.size }
}

function stated({ value, independentSources }: Side): string {
  return `“${value}” (${independent(independentSources)})`
}

function independent(sources: number): string {
  return sources === 1 ? '1 source' : `${sources} independent sources`
}
