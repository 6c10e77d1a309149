import { ideaOf } from '../../claims/words/everydayWords.ts'
import { containsRun, isFunctionWord, wordsOf, type Word } from '../../claims/words/wording.ts'
import { groupBy, Groups } from '../../grouping.ts'
import type { Analysis, Conflict } from '../../model.ts'
import { remember, rememberOf } from '../../remember.ts'
import { meet } from '../values/names.ts'
import type { Origins } from '../origins.ts'
import { groupByWording, makeConflicts, type Difference, type Utterance, type Wording } from './wordings.ts'

/** Ideas in common, and their share of the mean number of both, from which two quotations may be one sentence retold. */
const fewestIdeas = 3
const sameIdeas = 0.4
/** The same where an idea is among them that most of the articles, or both of two, do not tell in words of their own. */
const fewestWithRare = 2
const sameWithRare = 0.3
/** Letters of a word's root: "polluter", "pollution". */
const rootLetters = 6
/** Wordings of one speaker that are compared with each other, at most. */
const mostOfSpeaker = 24

/**
 * Compares whole quotations of one person by what they say, whatever their words and sentences: "You sold one horse to three men"
 * and "You flogged the same pony three times". Two reporters' memories of one sentence, most likely, or two sentences: a tension.
 */
export function compareRetellings(
  analyses: readonly Analysis[],
  utterances: readonly Utterance[],
  origins: Origins,
): Conflict[] {
  let known: ReadonlySet<string> | undefined
  // Articles have to be read for it, and most folders have no two quotations that it decides on.
  const common = () => (known ??= commonIdeas(analyses))
  const people = utterances.filter(({ person, fragment }) => person && !fragment)
  return [...groupBy(people, ({ speaker }) => speaker).values()].flatMap((own) => {
    const wordings = groupByWording(own)
    return wordings.length > 1 && wordings.length <= mostOfSpeaker ? retoldIn(wordings, common, origins) : []
  })
}

function retoldIn(wordings: readonly Wording[], common: () => ReadonlySet<string>, origins: Origins): Conflict[] {
  const same = new Groups(wordings.length)
  const pairs = wordings.flatMap((_, left) => wordings.slice(left + 1).map((_, at) => [left, left + 1 + at] as const))
  for (const [left, right] of pairs) if (oneInOther(wordings[left]!, wordings[right]!)) same.join(left, right)
  const ideas = wordings.map(ideasOf)
  const sourcesOf: ReadonlySet<string>[] = []
  for (const members of same.members()) {
    const sources = new Set(members.flatMap((index) => wordings[index]!.utterances.map(({ source }) => source)))
    for (const index of members) sourcesOf[index] = sources
  }
  const different: Difference[] = []
  const findings = new Groups(wordings.length)
  for (const [left, right] of pairs) {
    if (same.find(left) === same.find(right) || !tellOne(ideas[left]!, ideas[right]!, common)) continue
    // One source quotes both: they are two sentences that resemble each other.
    if (meet(sourcesOf[left]!, sourcesOf[right]!)) continue
    different.push({ left, right, verdict: 'tension' })
    findings.join(same.find(left), same.find(right))
  }
  return makeConflicts(wordings, same, findings, different, origins)
}

/** Whether one quotes a part of the other word for word. */
function oneInOther(left: Wording, right: Wording): boolean {
  const [short, long] = left.words.length <= right.words.length ? [left, right] : [right, left]
  return short.pieces.every((piece) => containsRun(long.words, piece))
}

function ideasOf({ words }: { readonly words: readonly Word[] }): string[] {
  return words.flatMap(({ key }) => rootOf(key) ?? [])
}

/** What a word says, by its root; `null` for words that say nothing. */
const rootOf = remember((key): string | null =>
  key === '1' || isFunctionWord(key) ? null : ideaOf(key).slice(0, rootLetters),
)

/** Ideas that an article tells in words of its own, quotations left out. */
const toldIn = rememberOf(({ article, quotations }: Analysis): ReadonlySet<string> => {
  const told = new Set<string>()
  for (const [index, { text }] of article.passages.entries()) {
    const quoted = quotations.filter(({ passage, direct }) => direct && passage === index)
    const words = wordsOf(text).filter(({ from }) => !quoted.some((each) => from >= each.from && from < each.to))
    for (const idea of ideasOf({ words })) told.add(idea)
  }
  return told
})

/** What the event is about, and the commonest words: a sentence on it shares them with any other. */
function commonIdeas(analyses: readonly Analysis[]): ReadonlySet<string> {
  const fewest = analyses.length > 2 ? Math.floor(analyses.length / 2) + 1 : 1
  const counts = new Map<string, number>()
  for (const analysis of analyses) for (const idea of toldIn(analysis)) counts.set(idea, (counts.get(idea) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= fewest).map(([idea]) => idea))
}

/** Whether two quotations have so many ideas in common, each as often as both say it, that they are one sentence retold. */
function tellOne(left: readonly string[], right: readonly string[], common: () => ReadonlySet<string>): boolean {
  const rest = [...right]
  const shared = left.filter((idea) => {
    const at = rest.indexOf(idea)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  const share = (2 * shared.length) / (left.length + right.length)
  if (shared.length >= fewestIdeas && share >= sameIdeas) return true
  return shared.length >= fewestWithRare && share >= sameWithRare && shared.some((idea) => !common().has(idea))
}
