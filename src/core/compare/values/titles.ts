import { concept } from '../../claims/words/concepts.ts'
import { isNounForm, isPresentVerb, nounSignsOf } from '../../claims/words/nounForms.ts'
import { isStopWord, isVerbForm, wordsOf } from '../../claims/words/words.ts'
import type { Figure } from '../../model.ts'
import { rememberOf } from '../../remember.ts'
import { fullNames } from '../../text/calendarNames.ts'
import type { Item } from './items.ts'

// What claims on one measure are about, as a heading names it: "Vessels lay at anchor", "Relevant period", "Council meets". Each claim
// offers the wordings that its own sentence has; the one that says most by itself and that the others share is taken.

/** Words that may name a measure, and how well they would: 5 for a label of its own, 1 for whatever stands near. */
interface Wording {
  readonly text: string
  readonly clarity: number
}

/** How much the words of a wording, where all claims share them, weigh beside its clarity. */
const sharedWeight = 5
/** Claims of a large group that are asked. */
const mostAsked = 12
/** Characters on either side of a figure that are looked at: a sentence may be as long as a hostile file. */
const reach = 300
/** Most words of a heading. */
const longest = 8

/** The wording that names best what these claims measure; shorter first, so that files' order does not matter. */
export function titleOf(items: readonly Item[]): string {
  const asked = items.slice(0, mostAsked)
  const clarities = new Map<string, number>()
  for (const item of asked)
    for (const { text, clarity } of wordingsOf(item.claim, item))
      clarities.set(text, Math.max(clarity, clarities.get(text) ?? 0))
  const [best] = [...clarities]
    .map(([text, clarity]) => ({ text, score: clarity + sharedWeight * sharedIn(text, asked) }))
    .sort((a, b) => b.score - a.score || a.text.length - b.text.length || (a.text < b.text ? -1 : 1))
  return best?.text ?? ''
}

/** How much the words of a heading weigh in the claims, on average; one word alone says less than two. */
function sharedIn(text: string, items: readonly Item[]): number {
  const words = wordsOf(text, { from: 0, to: text.length }).filter(
    // Names are no words that a measure is told by.
    ({ lower, from }) => !isStopWord(lower) && (from === 0 || text[from] === lower[0]),
  )
  let sum = 0
  for (const { stem } of words) for (const { terms } of items) sum += terms.get(concept(stem)) ?? 0
  return sum / ((words.length + 1) * items.length)
}

const wordingsOf = rememberOf((claim: Item['claim'], { analysis, figure }: Item): readonly Wording[] => {
  const { text, cell } = analysis.article.passages[claim.passage]!
  const { kind } = figure.quantity
  const { phrase } = claim.measure
  const wordings: Wording[] = [{ text: phrase, clarity: clarityOfPhrase(phrase, kind) }]
  const add = (words: string | null, clarity: number) => {
    if (words) wordings.push({ text: words, clarity: clarity - awkwardness(words) })
  }
  if (cell && 2 * (figure.to - figure.from) >= text.length) {
    const heads = [cell.rowHeader, cell.columnHeader].map((each) => each.trim()).filter((each) => each !== text)
    const telling = heads.filter((each) => /\p{L}{2}/u.test(each) && !saysNothing.test(each))
    if (telling.length > 0)
      return [{ text: inTable(telling), clarity: telling.length > 1 ? 3.6 : isNoun([telling[0]!], 0) ? 5 : 3 }]
    return wordings
  }
  const from = Math.max(claim.sentence.from, figure.whole.from - reach)
  const before = text.slice(from, figure.whole.from).replace(/\s+/g, ' ')
  const after = text.slice(figure.to, Math.min(claim.sentence.to, figure.to + reach)).replace(/\s+/g, ' ')
  const labelled = from === claim.sentence.from ? (label.exec(before)?.[1] ?? '') : ''
  add(
    !labelled.split(' ').some((word) => isVerb(bare(word))) ? labelled : null,
    kind === 'count' && !labelled.includes(' ') ? 2.2 : 5,
  )
  const linked = nounLinked(before)
  const isOpen = figure.whole.from === figure.from
  if (kind === 'date') {
    add(linked, / of $/.test(before) ? 4 : 3.2)
    add(clauseBefore(before, isOpen), 4)
  } else {
    add(linked, 4)
    add(clauseBefore(before, isOpen), 3)
    const noun = nounAfter(after)
    if (kind === 'length') add(noun && /^ of /.test(after) ? `length of ${noun}` : null, 3.4)
    else add(noun, kind === 'count' ? 2.8 : 3.4)
    if (kind === 'count' || kind === 'mass') add(clauseAfter(after), 3.4)
  }
  return wordings
})

function clarityOfPhrase(phrase: string, kind: Figure['quantity']['kind']): number {
  if (dimensions.has(phrase)) return 3.5
  const words = phrase.split(' ')
  return (kind === 'date' ? 0.3 : 1) - (isNoun(words, words.length - 1) ? 0 : 1)
}

/** "Length (before)" for the value of a row in a column. */
export function inTable([row = '', column]: readonly string[]): string {
  return column === undefined ? row : `${row} (${/^\p{Lu}\p{Ll}*$/u.test(column) ? column.toLowerCase() : column})`
}

/** Phrases that name a dimension say all. */
const dimensions = new Set('height length depth width thickness age weight distance'.split(' '))

/** Heads of columns and rows that only say that something stands below or beside. */
const saysNothing =
  /^(?:details?|values?|figures?|amounts?|numbers?|dates?|items?|facts?|points?|what|what was agreed|terms?|totals?|people|no\.?|\P{L}*)$/iu

/** "Relevant period: " before a figure. */
const label = /^[^\p{L}]*(\p{Lu}[\p{L}’'/-]*(?: [\p{L}’'/-]+){0,4}): ?$/u

/** What joins a noun and the figure that tells how much or when it is. */
const link =
  / (?:of|at|on|in|by|for|to|(?:is|was|were|are|will be|has been)(?: (?:put|estimated|valued|set|expected) (?:at|to be))?|came to|come to|came in at|(?:rose|fell|grew|rise|went up|dropped|climbed) (?:to|by)|reached|totall?ed|stood at|stands at|(?:(?:is|was|are|were) )?(?:worth|valued at)) $/
/** Nouns that say how a value is told, and not of what. */
const sayingHow =
  /^(?:total|average|median|mean|sum|figure|number|maximum|minimum|half|all|out|some|most|many|part|each|kind|couple|height|least|rate|those|value|amount|estimate|pace|level|series|string|run|range|set|host|list|lot|around|tally)$/

/** "a |break fee| of €95m", "puts |losses| at €96m", "at a |special meeting| on 14 April". */
function nounLinked(before: string): string | null {
  // "Net debt, excluding leases, of £612m".
  const plain = before.replace(/, [^,]{1,40}, (?=\S+ $)/, ' ')
  const linked = link.exec(plain)
  if (!linked) return null
  const words = plain.slice(0, linked.index).split(' ')
  const last = bare(words.at(-1)!)
  if (!isNoun(words, words.length - 1) || sayingHow.test(last)) return null
  let first = phraseStart(words, words.length - 1)
  // "the bill |for the recount|", "losses |in the municipality|".
  let join = first - 1
  const isDetermined = determiner.test(words[join] ?? '')
  if (isDetermined) join--
  const outer = join - 1
  if (
    outer >= 0 &&
    (isDetermined ? preposition.test(words[join]!) : words[join] === 'of') &&
    isNoun(words, outer) &&
    !sayingHow.test(bare(words[outer]!))
  )
    first = phraseStart(words, outer)
  return words.slice(first).join(' ')
}

const determiner = /^(?:the|its|their|his|her|our|a|an)$/
const preposition = /^(?:of|for|in|to|on|per|from)$/

/** Where the phrase begins that ends in the noun at `last`, of at most four words. */
function phraseStart(words: readonly string[], last: number): number {
  let first = last
  while (first > 0 && last - first < 3 && (isModifier(words, first - 1) || words[first - 1] === 'per')) first--
  return first
}

/**
 * A clause that ends at its verb: "|Shareholders meet| on 8 May", "|clients are down| £96m". `isOpen`: the preposition before the
 * figure is no part of it.
 */
function clauseBefore(before: string, isOpen: boolean): string | null {
  const clause = before.split(clauseMarks).at(-1)!.trim()
  const words = clause
    .replace(opening, '')
    .split(' ')
    .filter((word) => word !== '')
  while (words.length > 0 && hedging.test(bare(words.at(-1)!))) words.pop()
  if (isOpen && words.length > 0 && leading.test(bare(words.at(-1)!))) words.pop()
  if (words.length < 2 || words.length > longest || trailing.test(bare(words.at(-1)!))) return null
  if (isVerb(bare(words[0]!)) || !words.some((word, index) => index > 0 && (word === 'to' || isVerb(bare(word)))))
    return null
  return words.join(' ')
}

/** What is counted and what is said of it: "41 |vessels lay at anchor off Durban|". */
function clauseAfter(after: string): string | null {
  const [clause = ''] = after.split(clauseMarks)
  const words = clause
    .replace(/^[ -]+(?:of )?(?:the |its |their )?/, '')
    .split(' ')
    .filter((word) => word !== '')
  let to = Math.min(words.length, longest)
  const stop = words.findIndex((word, index) => index > 0 && (/\d/.test(word) || daysAndMonths.test(word)))
  if (stop >= 0) to = Math.min(to, stop)
  while (to > 0 && (trailing.test(bare(words[to - 1]!)) || bare(words[to - 1]!) === 'in')) to--
  while (to > 1 && /ly$/.test(words[to - 1]!)) to--
  const said = words.slice(0, to)
  if (
    said.length < 2 ||
    isVerb(bare(said[0]!)) ||
    isStopWord(bare(said[0]!)) ||
    !/^\p{L}/u.test(said[0]!) ||
    (words.length > longest && to < words.length)
  )
    return null
  if (!said.some((word, index) => index < 4 && isNoun(said, index) && !isVerb(bare(word)))) return null
  return said.join(' ').replace(/[^\p{L}\p{N}]+$/u, '')
}

/** "a €16.4m |fine|", "46% of the |shares|". */
function nounAfter(after: string): string | null {
  const [clause = ''] = after.split(clauseMarks)
  const words = clause.replace(/^[ -]+(?:of )?(?:the |its |their |his |her )?/, '').split(' ')
  let to = 0
  while (to < Math.min(words.length, 4) && isModifier(words, to)) to++
  while (to > 0 && !isNoun(words, to - 1)) to--
  return to > 0 ? words.slice(0, to).join(' ') : null
}

const clauseMarks =
  /[.!?]+[”’"]?$|[,;:()“”"—–]| - |\.\s| (?:and|but|or|while|as|when|which|who|that|because|after|before|said|says|if|than|from|until|since|with) /
/** What may open a clause without being part of what it names. */
const opening = /^(?:(?:the|a|an|its|their|his|her|our|this|that|these|some|about|yesterday|today|on \p{L}+) )+/iu
/** Words that lead on to a figure. */
const hedging = /^(?:about|around|some|roughly|nearly|almost|the|a|an|as|more|than|another|this|last|next|just|only)$/
const leading = /^(?:on|in|at|by|for|to|of|from|until|till|since|between|over|into|within|with|along|on)$/
/** Words with which no heading ends. */
const trailing =
  /^(?:on|at|by|for|to|of|from|until|till|since|between|into|through|within|about|around|some|roughly|nearly|almost|the|a|an|as|with|than|more|its|their|his|her|our|this|last|next|another|any|have|has|had|was|were|is|are|be|been|not|also|would|will)$/
const daysAndMonths = new RegExp(`^(?:${fullNames.join('|')}|today|yesterday|tomorrow|last|next|this)\\b`, 'i')

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, '')

const auxiliaries = new Set(
  'is are was were will would can could may might must should shall has have had be been'.split(' '),
)

function isVerb(lower: string): boolean {
  return (
    auxiliaries.has(lower) ||
    isVerbForm(lower) ||
    isPresentVerb(lower) ||
    /(?:[^aeiou]ed|[aeiou][^aeiou]ed)$/.test(lower)
  )
}

function isNoun(words: readonly string[], at: number): boolean {
  const word = words[at]!
  if ((/^\p{Lu}/u.test(word) && at > 0) || auxiliaries.has(bare(words[at - 1] ?? ''))) return false
  return (
    /^\p{L}[\p{L}’'-]*$/u.test(word) &&
    !isStopWord(bare(word)) &&
    isNounForm(nounSignsOf(bare(word)), nounSignsOf(bare(words[at - 1] ?? '')), false)
  )
}

function isModifier(words: readonly string[], at: number): boolean {
  const word = words[at]!
  return (
    /^\p{L}[\p{L}’'-]*$/u.test(word) &&
    !isStopWord(bare(word)) &&
    !auxiliaries.has(bare(word)) &&
    !isVerbForm(bare(word))
  )
}

/** How badly words read as a heading: 0 is best. */
function awkwardness(words: string): number {
  let cost = /^(?:last|next|this) |\b(?:year|month|week)$/.test(words) ? 2 : 0
  if (/^(?:he|she|it|they|them|we|i|you|to|there|here|what|how|why|who|those|these|that|this)\b/i.test(words))
    cost += 2.5
  else if (/\b(?:it|him|them|us|me|my|your|our|we)\b/i.test(words)) cost += 1
  if (/\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i.test(words)) cost += 1.5
  const count = words.split(' ').length
  if (count > 1 && isVerb(bare(words.split(' ').at(-1)!))) cost += count === 2 ? 1 : 0.3
  if (count > 6) cost += 0.3 * (count - 6)
  if (words === words.toUpperCase() && /\p{Lu}{5}/u.test(words)) cost += 1.5
  return cost
}
