import { addTo } from '../grouping.ts'
import { rememberOf } from '../remember.ts'
import { isFunctionWord, wordsOf } from './wording.ts'

// A small language for phrases: words, `(a|b c)` alternatives, `?` after what may be missing, `word+` with an English ending,
// `*` up to three words, `#` a number, `{class}` one of a class of nouns, whose match is remembered as the phrase's noun.

type Node =
  | { readonly kind: 'word'; readonly forms: ReadonlySet<string> }
  | { readonly kind: 'noun'; readonly name: string; readonly forms: ReadonlySet<string> }
  | { readonly kind: 'gap' }
  | { readonly kind: 'number' }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Node[])[] }
  | { readonly kind: 'optional'; readonly inner: readonly Node[] }

export interface Phrase {
  /** See {@link matchesAround}. */
  readonly match: Matcher
  /** Words of which one stands in every match, the fewest and rarest that could be found. */
  readonly triggers: ReadonlyMap<string, Trigger>
  /** Whether it is a choice from its first word on, whose options all count, wherever they begin; of another, only the tightest match does. */
  readonly leadingChoice: boolean
  /** Every word that the phrase itself is made of, gaps left out. */
  readonly forms: ReadonlySet<string>
}

/** What is known of every match that a word stands in as the trigger of its phrase. */
export interface Trigger {
  /** The most words that can stand before it. */
  readonly before: number
  /** Lists of words: one of each list stands in the match too. */
  readonly companions: readonly ReadonlySet<string>[]
}

export interface PhraseMatch {
  /** Word indices, half open. */
  readonly from: number
  readonly to: number
  /** Index of the word that a noun class matched, and its class; −1 where the phrase names none. */
  readonly noun: number
  readonly nounClass: string
}

/** The words of a sentence, in which phrases are looked for. */
export interface PhraseText {
  readonly count: number
  /** What the word at `at`, one of `count`, is compared by. */
  keyOf(at: number): string
  /** Whether a mark stands before the word, over which no phrase runs. */
  breaksAt(at: number): boolean
}

const longestGap = 3
/** Words that a gap may not pass over: they would turn the phrase round. */
export const negations: ReadonlySet<string> = new Set('not no never neither nor without non none nobody'.split(' '))

/** Reads a list of phrases divided by semicolons. */
export function readPhrases(source: string, nouns: Readonly<Record<string, string>>): Phrase[] {
  return source
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => {
      const nodes = new Reader(each, nouns).sequence()
      return { match: matcherOf(nodes, (_, at) => at), ...triggersOf(nodes), forms: new Set(nodes.flatMap(allForms)) }
    })
}

class Reader {
  #at = 0
  readonly #tokens: readonly string[]
  readonly #nouns: Readonly<Record<string, string>>

  constructor(source: string, nouns: Readonly<Record<string, string>>) {
    this.#tokens = source.match(/[(){}|?*#]|[\p{L}\p{N}'’]+\+?/gu) ?? []
    this.#nouns = nouns
  }

  sequence(): Node[] {
    const nodes: Node[] = []
    while (this.#at < this.#tokens.length && this.#tokens[this.#at] !== '|' && this.#tokens[this.#at] !== ')') {
      const node = this.#node()
      if (this.#tokens[this.#at] === '?') {
        this.#at++
        nodes.push({ kind: 'optional', inner: node })
      } else nodes.push(...node)
    }
    return nodes
  }

  #node(): Node[] {
    const token = this.#tokens[this.#at++]!
    if (token === '*') return [{ kind: 'gap' }]
    if (token === '#') return [{ kind: 'number' }]
    if (token === '{') {
      const name = this.#tokens[this.#at]!
      this.#at += 2
      return [{ kind: 'noun', name, forms: formsOfNouns(this.#nouns).get(name) ?? new Set() }]
    }
    if (token === '(') {
      const options: Node[][] = [this.sequence()]
      while (this.#tokens[this.#at] === '|') {
        this.#at++
        options.push(this.sequence())
      }
      this.#at++
      const words = options.map(([only, ...rest]) => (only?.kind === 'word' && rest.length === 0 ? only.forms : null))
      // "(approve|approved|cleared)" is one word of many forms.
      if (words.every((forms) => forms !== null)) {
        return [{ kind: 'word', forms: new Set(words.flatMap((forms) => [...forms])) }]
      }
      return [{ kind: 'choice', options }]
    }
    if (token.endsWith('+')) {
      return [{ kind: 'word', forms: new Set(inflected(token.slice(0, -1)).flatMap(keysOf)) }]
    }
    return keysOf(token).map((key) => ({ kind: 'word', forms: new Set([key]) }))
  }
}

/** The forms of each class of nouns; many phrases name one. */
const formsOfNouns = rememberOf(
  (nouns: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      Object.entries(nouns).map(([name, words]) => [
        name,
        new Set(words.split('|').flatMap((noun) => [noun, plural(noun)].flatMap(keysOf))),
      ]),
    ),
)

function keysOf(word: string): string[] {
  return wordsOf(word).map(({ key }) => key)
}

function plural(noun: string): string {
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

/** Regular English endings, with a final "e" dropped, "y" turned to "i" and a last consonant doubled where either may be. */
function inflected(base: string): string[] {
  const forms = [base, plural(base), `${base}ed`, `${base}ing`]
  if (base.endsWith('e')) forms.push(`${base}d`, `${base.slice(0, -1)}ing`)
  if (/[^aeiou]y$/.test(base)) forms.push(`${base.slice(0, -1)}ied`)
  if (/[aeiou][bdglmnprt]$/.test(base)) forms.push(`${base}${base.at(-1)}ed`, `${base}${base.at(-1)}ing`)
  if (/(?:dl|z|v|s|t|g|c|u)$/.test(base)) forms.push(`${base}e`, `${base}es`)
  return forms
}

function triggersOf(nodes: readonly Node[]): Pick<Phrase, 'triggers' | 'leadingChoice'> {
  const found = rarest(nodes)
  if (!found) return { triggers: new Map(), leadingChoice: false }
  const { node, forms, before } = found
  const beside = companionsOf(nodes.filter((other) => other !== node))
  if (node.kind !== 'choice') return { triggers: merged([{ forms, before, needed: [] }], beside), leadingChoice: false }
  // Each option of a choice that leads has rarest words of its own: "mouth" for "by mouth".
  if (before === 0) return { triggers: merged(node.options.map(ledByRarest), beside), leadingChoice: true }
  const options = node.options.map(([first, ...rest]) => ({
    forms: formsOf(first!)!,
    before,
    needed: companionsOf(rest),
  }))
  return { triggers: merged(options, beside), leadingChoice: false }
}

/** Words that are triggers for the same reason, and what one option needs beside them. */
interface Option {
  readonly forms: ReadonlySet<string>
  readonly before: number
  readonly needed: readonly ReadonlySet<string>[]
}

function ledByRarest(option: readonly Node[]): Option {
  const { node, forms, before } = rarest(option)!
  return { forms, before, needed: companionsOf(option.filter((other) => other !== node)) }
}

/** The triggers of all options; one that several share needs only what all of them do. */
function merged(options: readonly Option[], beside: readonly ReadonlySet<string>[]): Map<string, Trigger> {
  const triggers = new Map<string, Trigger>()
  for (const { forms, before, needed } of options) {
    for (const form of forms) {
      const other = triggers.get(form)
      triggers.set(form, {
        before: Math.max(before, other?.before ?? 0),
        companions: other ? beside : [...needed, ...beside],
      })
    }
  }
  return triggers
}

function companionsOf(nodes: readonly Node[]): ReadonlySet<string>[] {
  return nodes.flatMap((node) => wordsNeeded(node) ?? [])
}

/** As {@link formsOf}, with the rarest words of each option of a choice and not its first. */
function wordsNeeded(node: Node): ReadonlySet<string> | null {
  if (node.kind !== 'choice') return formsOf(node)
  const all = node.options.map((option) => rarest(option)?.forms)
  return all.every((forms) => forms !== undefined) ? new Set(all.flatMap((forms) => [...forms])) : null
}

/** The node that is likely to be met least often, and the most words that can stand before it; `null` where none need be met. */
function rarest(nodes: readonly Node[]): { node: Node; forms: ReadonlySet<string>; before: number } | null {
  let best: { node: Node; forms: ReadonlySet<string>; before: number; cost: number } | null = null
  let before = 0
  for (const node of nodes) {
    const forms = formsOf(node)
    if (forms) {
      const cost = [...forms].reduce((sum, form) => sum + costOf(form), node.kind === 'noun' ? 100 : 0)
      if (!best || cost < best.cost) best = { node, forms, before, cost }
    }
    before += longest(node)
  }
  return best
}

/** Function words and numbers are met far more often than others, the short ones most of all (Zipf's law of abbreviation). */
function costOf(form: string): number {
  return isFunctionWord(form) || /^\d/.test(form) ? 1000 + 1000 / form.length : 1
}

function allForms(node: Node): string[] {
  if (node.kind === 'word' || node.kind === 'noun') return [...node.forms]
  if (node.kind === 'optional') return node.inner.flatMap(allForms)
  return node.kind === 'choice' ? node.options.flat().flatMap(allForms) : []
}

/** Words of which one must stand where the node matches; `null` where nothing need stand. */
function formsOf(node: Node): ReadonlySet<string> | null {
  if (node.kind === 'word' || node.kind === 'noun') return node.forms
  if (node.kind !== 'choice') return null
  const all = new Set<string>()
  for (const option of node.options) {
    const first = option[0] && formsOf(option[0])
    if (!first) return null
    for (const form of first) all.add(form)
  }
  return all
}

function longest(node: Node): number {
  if (node.kind === 'gap') return longestGap
  if (node.kind === 'optional') return node.inner.reduce((sum, each) => sum + longest(each), 0)
  if (node.kind !== 'choice') return 1
  return Math.max(...node.options.map((option) => option.reduce((sum, each) => sum + longest(each), 0)))
}

/**
 * The matches of `phrase` that cover the word at `trigger`, begin at most `before` words before it and do not run over a mark: the tightest
 * first. `run` may be the same for all phrases.
 */
export function matchesAround(phrase: Phrase, run: Run, trigger: number, before: number): readonly PhraseMatch[] {
  const first = Math.max(0, trigger - before)
  let found = none
  for (let from = trigger; from >= first; from--) {
    run.from = from
    run.noun = -1
    const to = phrase.match(run, from)
    if (to <= trigger) continue
    found = [...found, { from, to, noun: run.noun, nounClass: run.noun < 0 ? '' : run.nounClass }]
    if (!phrase.leadingChoice) break
  }
  return found
}

const none: readonly PhraseMatch[] = []

/** A number that counts: "11.4 % died or were admitted" does not say how many died. */
function isCount(words: PhraseText, at: number): boolean {
  const next = keyAt(words, at + 1)
  return /^\d/.test(keyAt(words, at)) && next !== 'percent' && !(next === 'per' && keyAt(words, at + 2) === 'cent')
}

function keyAt(words: PhraseText, at: number): string {
  return at < words.count ? words.keyOf(at) : ''
}

/** An attempt to match a phrase from word `from` on, and the noun that its match names. */
export class Run {
  readonly words: PhraseText
  from = 0
  noun = -1
  nounClass = ''

  constructor(words: PhraseText) {
    this.words = words
  }
}

/** Goes on with a match at word `at`: where it ends, or −1 where there is none. */
type Matcher = (run: Run, at: number) => number

/** A matcher of `nodes`, after which `next` goes on. Made once for each phrase, so that to match takes no memory. */
function matcherOf(nodes: readonly Node[], next: Matcher): Matcher {
  return nodes.reduceRight((rest, node) => {
    const match = nodeMatcher(node, rest)
    return (run, at) => (at > run.from && run.words.breaksAt(at) ? -1 : match(run, at))
  }, next)
}

function nodeMatcher(node: Node, rest: Matcher): Matcher {
  switch (node.kind) {
    case 'word':
      return (run, at) => (node.forms.has(keyAt(run.words, at)) ? rest(run, at + 1) : -1)
    case 'noun':
      return (run, at) => {
        const to = node.forms.has(keyAt(run.words, at)) ? rest(run, at + 1) : -1
        // Of several nouns the last counts, which is the first to get here.
        if (to >= 0 && run.noun < 0) {
          run.noun = at
          run.nounClass = node.name
        }
        return to
      }
    case 'number':
      return (run, at) => (isCount(run.words, at) ? rest(run, at + 1) : -1)
    case 'gap':
      return (run, at) => {
        const { words } = run
        for (let skip = 0; skip <= longestGap && at + skip <= words.count; skip++) {
          if (skip > 0 && (words.breaksAt(at + skip - 1) || negations.has(words.keyOf(at + skip - 1)))) break
          const to = rest(run, at + skip)
          if (to >= 0) return to
        }
        return -1
      }
    case 'optional': {
      const taken = matcherOf(node.inner, rest)
      return (run, at) => {
        const to = taken(run, at)
        return to >= 0 ? to : rest(run, at)
      }
    }
    case 'choice':
      return choiceMatcher(node.options, rest)
  }
}

/** Tries the options in order; where all of them begin with a word, only those that begin with the word at hand. */
function choiceMatcher(options: readonly (readonly Node[])[], rest: Matcher): Matcher {
  const matchers = options.map((option) => matcherOf(option, rest))
  const firsts = options.map(([first]) => (first?.kind === 'word' || first?.kind === 'noun' ? first.forms : null))
  const byFirst = new Map<string, Matcher[]>()
  for (const [index, forms] of firsts.entries()) {
    for (const form of forms ?? []) addTo(byFirst, form, matchers[index]!)
  }
  const dispatched = firsts.every((forms) => forms !== null)
  return (run, at) => {
    const candidates = dispatched ? byFirst.get(keyAt(run.words, at)) : matchers
    if (!candidates) return -1
    for (const candidate of candidates) {
      const to = candidate(run, at)
      if (to >= 0) return to
    }
    return -1
  }
}
