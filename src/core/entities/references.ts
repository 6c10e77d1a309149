import { addTo } from '../grouping.ts'
import type { Article, Mention, Passage, Reference } from '../model.ts'
import { describeEntities, tokenAt, type Descriptions } from './descriptions.ts'
import { kindNouns } from './lexicon/kinds.ts'
import { roleModifiers, roles } from './lexicon/people.ts'
import { wordsOf, type Token } from './words/tokens.ts'

/** Nouns that stand for any business, whatever it does. */
const businessNouns = new Set('company firm business group corporation'.split(' '))
const pairNouns = new Set(
  'companies firms businesses groups sides parties airlines banks carriers lenders partners clubs teams countries nations governments'.split(
    ' ',
  ),
)
/** "It is likely that …", "it takes years to …": nothing is referred to. Source: Quirk et al., anticipatory "it". */
const emptyAfterIt = new Set(
  'is was would will may might could should has had takes took seems seemed appears appeared remains remained turns turned became becomes follows followed comes came means meant looks helps rained happens happened'.split(
    ' ',
  ),
)

interface Context {
  readonly passages: readonly Passage[]
  readonly mentions: readonly Mention[]
  readonly descriptions: Descriptions
  readonly counts: ReadonlyMap<number, number>
  /** Indices of the mentions of each passage, in order. */
  readonly byPassage: ReadonlyMap<number, readonly number[]>
}

/** Definite descriptions and pronouns whose referent the text makes plain, in order. */
export function resolveReferences(article: Article, mentions: readonly Mention[]): Reference[] {
  if (mentions.length === 0) return []
  const counts = new Map<number, number>()
  const byPassage = new Map<number, number[]>()
  mentions.forEach(({ first, passage }, index) => {
    counts.set(first, (counts.get(first) ?? 0) + 1)
    addTo(byPassage, passage, index)
  })
  const { passages } = article
  const descriptions = describeEntities(article, mentions)
  const context: Context = { passages, mentions, descriptions, counts, byPassage }
  const references: Reference[] = []
  let before: number[] = []
  article.passages.forEach((passage, index) => {
    if (passage.kind === 'code' || passage.kind === 'furniture' || passage.kind === 'reference') return
    before = resolveIn(passage, index, before, context, references)
  })
  return references
}

/**
 * Resolves the references of one passage; `before` are the mentions of the last sentence that had any, and what is
 * returned are those of this passage's last such sentence.
 */
function resolveIn(
  passage: Passage,
  index: number,
  before: number[],
  context: Context,
  references: Reference[],
): number[] {
  const tokens = wordsOf(passage)
  const own = context.byPassage.get(index) ?? []
  let previous = before
  for (const sentence of passage.sentences) {
    const here: number[] = own.filter((mention) => inside(context.mentions[mention]!, sentence.from, sentence.to))
    const start = tokenAt(tokens, sentence.from)
    if (start >= 0) {
      const resolved: number[] = []
      for (let at = start; at < tokens.length && tokens[at]!.from < sentence.to; at++) {
        const { key } = tokens[at]!
        if (key.length > longestReferring || !referring.has(key)) continue
        const found = referenceAt(tokens, at, start, index, here, previous, context)
        if (!found) continue
        references.push({
          from: tokens[at]!.from,
          to: tokens[found.last]!.to,
          passage: index,
          text: passage.text.slice(tokens[at]!.from, tokens[found.last]!.to),
          mentions: found.mentions,
        })
        resolved.push(...found.mentions)
        at = found.last
      }
      if (here.length > 0) previous = here
      else if (resolved.length > 0) previous = [...new Set(resolved)]
    }
  }
  return previous
}

function inside(mention: Mention, from: number, to: number): boolean {
  return mention.from >= from && mention.to <= to
}

/** Words with which a reference begins. */
const referring = new Set('the both he she it'.split(' '))
const longestReferring = 4

interface Resolved {
  readonly last: number
  readonly mentions: readonly number[]
}

function referenceAt(
  tokens: readonly Token[],
  at: number,
  start: number,
  passage: number,
  here: readonly number[],
  previous: readonly number[],
  context: Context,
): Resolved | null {
  const token = tokens[at]!
  const earlier = () =>
    here.filter(
      (index) => context.mentions[index]!.to <= token.from && clauseBetween(tokens, context.mentions[index]!.to, at),
    )
  switch (token.key) {
    case 'the':
    case 'both':
      return description(tokens, at, passage, here, earlier, previous, context)
    case 'he':
    case 'she': {
      const person = thePerson(earlier(), previous, context)
      return person < 0 ? null : { last: at, mentions: [person] }
    }
    case 'it': {
      if (at !== start || (tokens[at + 1] && emptyAfterIt.has(tokens[at + 1]!.key) && isEmptyIt(tokens, at)))
        return null
      const thing = theThing(previous, context)
      return thing < 0 ? null : { last: at, mentions: [thing] }
    }
    default:
      return null
  }
}

/** "It is/was … that", "it takes … to": the clause it announces follows in the same sentence. */
function isEmptyIt(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 2; next < Math.min(tokens.length, at + 9); next++) {
    if (tokens[next]!.opens) return false
    if (/^(?:that|to|whether|how|when|why|if|because|not)$/.test(tokens[next]!.key)) return true
  }
  return /^(?:is|was|takes|took|seems|seemed|rained|happens|happened)$/.test(tokens[at + 1]!.key)
}

function description(
  tokens: readonly Token[],
  at: number,
  passage: number,
  here: readonly number[],
  earlier: () => readonly number[],
  previous: readonly number[],
  context: Context,
): Resolved | null {
  const next = tokens[at + 1]
  if (!next || next.before !== ' ' || next.shape !== 'lower') return null
  const two = next.key === 'two' ? tokens[at + 2] : tokens[at]!.key === 'both' ? next : undefined
  if (two && two.before === ' ' && pairNouns.has(two.key)) {
    const pair = thePair(earlier(), previous, context)
    return pair ? { last: two === next ? at + 1 : at + 2, mentions: pair } : null
  }
  if (tokens[at]!.key === 'both') return null
  const office = officeAt(tokens, at + 1)
  const last = office === '' ? at + 1 : at + office.split(' ').length
  const following = tokens[last + 1]
  // "the company Corvus", "the bank of", "the company that": the description is completed by what follows it.
  if (
    following &&
    following.before === ' ' &&
    !tokens[last]!.possessive &&
    (following.shape !== 'lower' || /^(?:of|that|which|who|whose|in|at|where)$/.test(following.key))
  )
    return null
  if (office !== '') {
    // "Ana Ruiz, the mayor,": an apposition tells who she is and refers to nobody.
    if (tokens[at]!.before.startsWith(',') && here.some((each) => context.mentions[each]!.to === tokens[at - 1]?.to))
      return null
    const holder = tokens[last]!.possessive
      ? -1
      : theHolder(office, tokens[at]!.from, passage, earlier(), previous, context)
    return holder < 0 ? null : { last, mentions: [holder] }
  }
  const kind = kindNouns.get(next.key)
  if (!kind || kind === 'event' || kind === 'project') return null
  const meant = businessNouns.has(next.key)
    ? theBusiness(earlier(), previous, context)
    : theKind(next.key, earlier(), previous, context)
  return meant < 0 ? null : { last: at + 1, mentions: [meant] }
}

/** The words of an office that begins at a token, lower case: "mayor", "chief executive", "former minister"; "" for none. */
function officeAt(tokens: readonly Token[], at: number): string {
  const words: string[] = []
  for (let next = at; next < tokens.length && words.length < 4; next++) {
    const { key, shape, before, possessive } = tokens[next]!
    if (before !== ' ' || shape !== 'lower' || !(roles.has(key) || roleModifiers.has(key))) break
    words.push(key)
    if (possessive) break
  }
  return roles.has(words.at(-1) ?? '') ? words.join(' ') : ''
}

/** The one person named before whom the article calls by an office; the nearer where it has two. */
function theHolder(
  office: string,
  from: number,
  passage: number,
  earlier: readonly number[],
  previous: readonly number[],
  context: Context,
): number {
  const named = office
    .replace(/^(?:former|acting|interim|then|ex-) /, '')
    .split(' ')
    .slice(-2)
    .join(' ')
  const holders = [...context.descriptions].flatMap(([first, nouns]) => {
    const mention = context.mentions[first]!
    const before = mention.passage < passage || (mention.passage === passage && mention.to <= from)
    return before && mention.type === 'person' && nouns.has(named) ? [first] : []
  })
  if (holders.length < 2) return holders[0] ?? -1
  const near = distinct([...previous, ...earlier], context).filter((each) =>
    holders.includes(context.mentions[each]!.first),
  )
  return near.length === 1 ? near[0]! : -1
}

/** The one entity that the article itself calls a bank, an airline…; the nearer where it has two. */
function theKind(noun: string, earlier: readonly number[], previous: readonly number[], context: Context): number {
  const described = [...context.descriptions].filter(([, nouns]) => nouns.has(noun)).map(([first]) => first)
  if (described.length === 0) return -1
  if (described.length === 1) return described[0]!
  const near = distinct([...previous, ...earlier], context).filter((index) =>
    described.includes(context.mentions[index]!.first),
  )
  return near.length === 1 ? near[0]! : -1
}

/** Whether a new clause begins between a name and what may refer back to it: "Corvus said that the company …". */
function clauseBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = to; at > 0 && tokens[at]!.from > from; at--) {
    const { before, key } = tokens[at]!
    if (before !== ' ' && /[,;:—–]/.test(before)) return true
    if (at < to && clauseOpeners.has(key)) return true
  }
  return false
}

const clauseOpeners = new Set(
  'that because after before when while as if but which who said says where and so since although though'.split(' '),
)

/** The business that the sentence, or the one before it, is about. */
function theBusiness(earlier: readonly number[], previous: readonly number[], context: Context): number {
  for (const sentence of [earlier, previous]) {
    const firms = distinct(sentence, context).filter(
      (index) => context.mentions[index]!.type === 'organization' && isBusiness(index, context),
    )
    if (firms.length === 1) return firms[0]!
    if (firms.length > 1) {
      // Two firms in one sentence: plain only where the one that opens it is also the article's main one.
      const [subject] = firms as [number]
      const count = (index: number) => context.counts.get(context.mentions[index]!.first) ?? 0
      return firms.every((index) => index === subject || count(index) < count(subject)) ? subject : -1
    }
  }
  return -1
}

const publicNouns = new Set(
  'regulator watchdog agency ministry department commission court tribunal police university college school hospital council union party charity newspaper paper club'.split(
    ' ',
  ),
)

function isBusiness(index: number, context: Context): boolean {
  const nouns = context.descriptions.get(context.mentions[index]!.first)
  if (!nouns) return true
  for (const noun of nouns) if (publicNouns.has(noun)) return false
  return true
}

function thePerson(earlier: readonly number[], previous: readonly number[], context: Context): number {
  for (const sentence of [earlier, previous]) {
    const people = distinct(sentence, context).filter((index) => context.mentions[index]!.type === 'person')
    if (people.length === 1) return isOwnKin(context.mentions[people[0]!]!, context) ? -1 : people[0]!
    if (people.length > 1) return -1
  }
  return -1
}

/** "She is married to Ana Ruiz", "his wife, Ana Ruiz,": whom the sentence calls by a pronoun is somebody else. */
function isOwnKin({ passage, from }: Mention, { passages }: Context): boolean {
  return ownKin.test(passages[passage]!.text.slice(Math.max(0, from - longestKin), from))
}

/** Source: the kinship terms of Roget’s Thesaurus. */
const ownKin =
  /\b(?:(?:she|he) (?:is|was) married to|(?:his|her) (?:late |former |ex-|elder |younger |older |twin )?(?:wife|husband|partner|son|daughter|brother|sister|mother|father|widow|widower|nephew|niece|cousin|uncle|aunt),?)\s$/i
const longestKin = 40

/** What a sentence that opens with "It" goes on about: the only body or thing that the sentence before it names first. */
function theThing(previous: readonly number[], context: Context): number {
  const things = distinct(previous, context).filter((index) => {
    const { type } = context.mentions[index]!
    return type === 'organization' || type === 'product' || type === 'project'
  })
  return things.length === 1 ? things[0]! : -1
}

function thePair(earlier: readonly number[], previous: readonly number[], context: Context): readonly number[] | null {
  for (const sentence of [earlier, previous]) {
    const bodies = distinct(sentence, context).filter((index) => context.mentions[index]!.type === 'organization')
    if (bodies.length === 2) return bodies
    if (bodies.length > 2) return null
  }
  return null
}

/** One mention per entity, in order. */
function distinct(indices: readonly number[], context: Context): number[] {
  const seen = new Set<number>()
  return indices.filter((index) => {
    const { first } = context.mentions[index]!
    if (seen.has(first)) return false
    seen.add(first)
    return true
  })
}
