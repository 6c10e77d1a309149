import type { Article, Mention } from '../model.ts'
import { remember } from '../remember.ts'
import { kindNouns } from './lexicon/kinds.ts'
import { roleModifiers, roles } from './lexicon/people.ts'
import { fold } from './words/lexicon.ts'
import { wordsOf, type Token } from './words/tokens.ts'

/**
 * Nouns that say what each entity of an article is, by the index of its first mention: "bank" for one called Harbour Bank
 * or introduced as "a bank" or "the lender Corvus". Lower case, singular.
 */
export type Descriptions = ReadonlyMap<number, ReadonlySet<string>>

/** Nouns that may stand for one another when they refer back to something named. Source: newsroom synonyms. */
const synonyms: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    bank: ['lender', 'bank'],
    bancorp: ['lender', 'bank'],
    savings: ['lender', 'bank'],
    lender: ['bank', 'lender'],
    airline: ['carrier', 'airline'],
    airlines: ['carrier', 'airline'],
    airways: ['carrier', 'airline'],
    carrier: ['airline', 'carrier'],
    motors: ['carmaker', 'automaker', 'manufacturer'],
    automobiles: ['carmaker', 'automaker', 'manufacturer'],
    pharmaceuticals: ['drugmaker', 'manufacturer'],
    pharma: ['drugmaker', 'manufacturer'],
    commission: ['commission', 'regulator', 'watchdog', 'agency'],
    authority: ['authority', 'regulator', 'watchdog'],
    bureau: ['bureau', 'agency', 'regulator'],
    agency: ['agency'],
    department: ['department', 'agency'],
    ministry: ['ministry'],
    office: ['office', 'agency'],
    survey: ['survey', 'agency'],
    regulator: ['regulator', 'watchdog', 'agency'],
    union: ['union'],
    unions: ['union'],
    university: ['university'],
    college: ['college'],
    school: ['school'],
    hospital: ['hospital'],
    council: ['council'],
    court: ['court'],
    tribunal: ['tribunal', 'court'],
    police: ['police', 'force'],
    club: ['club', 'team', 'side'],
    fc: ['club', 'team', 'side'],
    city: ['city'],
    town: ['town'],
    party: ['party'],
    foundation: ['foundation', 'charity'],
    charity: ['charity'],
    trust: ['trust'],
    fund: ['fund'],
    museum: ['museum'],
    newspaper: ['newspaper', 'paper'],
    airport: ['airport'],
    island: ['island'],
    river: ['river'],
    republic: ['republic', 'country', 'nation'],
  }),
)

/** Nouns by which the first mentions of an article's entities are known. */
export function describeEntities(article: Article, mentions: readonly Mention[]): Descriptions {
  const described = new Map<number, Set<string>>()
  for (const mention of mentions) {
    let nouns = described.get(mention.first)
    if (!nouns) described.set(mention.first, (nouns = new Set()))
    if (mention.type !== 'person') {
      for (const word of foldedWordsOf(mention.name)) addNoun(nouns, word, mention.type)
    }
    const tokens = wordsOf(article.passages[mention.passage]!)
    const first = tokenAt(tokens, mention.from)
    if (first < 0) continue
    const previous = tokens[first - 1]
    if (previous && previous.shape === 'lower' && tokens[first]!.before === ' ')
      addNoun(nouns, previous.key, mention.type)
    if (mention.type === 'person') addOffice(nouns, tokens, first)
    let next = first
    while (next < tokens.length && tokens[next]!.to <= mention.to) next++
    for (const noun of appositionNouns(tokens, next)) addNoun(nouns, noun, mention.type)
  }
  return described
}

const foldedWordsOf = remember((name) => name.split(/\s+/).map(fold))

/** Index of the token that begins at or after `from`; −1 where there is none. */
export function tokenAt(tokens: readonly Token[], from: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.from < from) low = middle + 1
    else high = middle
  }
  return low < tokens.length ? low : -1
}

function addNoun(nouns: Set<string>, word: string, type: Mention['type']): void {
  const known = synonyms.get(word)
  if (known) for (const each of known) nouns.add(each)
  else if (kindNouns.has(word) && (kindNouns.get(word) === type || type === 'organization')) nouns.add(word)
  else if (type === 'person' && (roles.has(word) || word.includes(' '))) nouns.add(word)
}

/** The office before a person's name, and with the word before it: "minister" and "finance minister". */
function addOffice(nouns: Set<string>, tokens: readonly Token[], first: number): void {
  for (let at = first - 1; at >= 0 && tokens[at + 1]!.before === ' '; at--) {
    const { key } = tokens[at]!
    if (!roles.has(key) && !roleModifiers.has(key)) return
    if (roles.has(key)) nouns.add(key)
    const next = tokens[at + 1]!
    if (at + 1 < first && roles.has(next.key)) nouns.add(`${key} ${next.key}`)
  }
}

/** "regional airline" in ", a regional airline based in …", "parent" in ", the bank's parent,". */
function appositionNouns(tokens: readonly Token[], from: number): string[] {
  const start = tokens[from]
  if (!start || !start.before.startsWith(',') || !/^(?:a|an|the|one)$/.test(start.key)) return []
  const found: string[] = []
  for (let at = from + 1; at < Math.min(tokens.length, from + 7); at++) {
    const token = tokens[at]!
    if (token.before !== ' ' && token.before !== '-') break
    if (
      token.shape === 'lower' &&
      /^(?:of|in|on|that|which|who|with|for|and|to|is|was|has|had|said|from|by|based)$/.test(token.key)
    )
      break
    const following = tokens[at + 1]
    const ends =
      !following ||
      following.before !== ' ' ||
      /^(?:of|in|on|that|which|who|with|for|and|to|from|by|based|owned|run)$/.test(following.key)
    if (ends && !token.possessive) {
      found.push(token.key)
      if (at > from + 1 && roles.has(token.key)) found.push(`${tokens[at - 1]!.key} ${token.key}`)
    }
  }
  return found
}
