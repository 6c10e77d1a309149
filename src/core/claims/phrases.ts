import { isFunctionWord, wordsOf, type Word } from './wording.ts'

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
  readonly nodes: readonly Node[]
  /** Words of which one stands in every match, the fewest and rarest that could be found. */
  readonly triggers: ReadonlySet<string>
  /** Most words that can stand before the trigger. */
  readonly before: number
  /** Every word that the phrase itself is made of, gaps left out. */
  readonly forms: ReadonlySet<string>
}

export interface PhraseMatch {
  /** Word indices, half open. */
  readonly from: number
  readonly to: number
  /** Index of the word that a noun class matched, and its class; −1 where the phrase names none. */
  readonly noun: number
  readonly nounClass: string
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
      const { triggers, before } = triggerOf(nodes)
      return { nodes, triggers, before, forms: new Set(nodes.flatMap(allForms)) }
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
      const forms = (this.#nouns[name] ?? '').split('|').flatMap((noun) => [noun, plural(noun)].flatMap(keysOf))
      return [{ kind: 'noun', name, forms: new Set(forms) }]
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

function triggerOf(nodes: readonly Node[]): { triggers: ReadonlySet<string>; before: number } {
  let best: { triggers: ReadonlySet<string>; before: number; cost: number } | undefined
  let before = 0
  for (const node of nodes) {
    const forms = formsOf(node)
    if (forms) {
      const common = [...forms].filter((form) => isFunctionWord(form)).length
      const cost = forms.size + 1000 * common + (node.kind === 'noun' ? 100 : 0)
      if (!best || cost < best.cost) best = { triggers: forms, before, cost }
    }
    before += longest(node)
  }
  return best ?? { triggers: new Set(), before: 0 }
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

/** The tightest match of `phrase` that covers the word at `trigger` and does not run over a mark in `breaks`. */
export function matchAround(
  phrase: Phrase,
  words: readonly Word[],
  trigger: number,
  breaks: ReadonlySet<number>,
): PhraseMatch | null {
  for (let from = trigger; from >= Math.max(0, trigger - phrase.before); from--) {
    const found = matchFrom(phrase.nodes, 0, words, from, breaks, { from, to: from, noun: -1, nounClass: '' })
    if (found && found.to > trigger) return found
  }
  return null
}

/** A number that counts: "11.4 % died or were admitted" does not say how many died. */
function isCount(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.key
  return /^\d/.test(words[at]?.key ?? '') && next !== 'percent' && !(next === 'per' && words[at + 2]?.key === 'cent')
}

function matchFrom(
  nodes: readonly Node[],
  index: number,
  words: readonly Word[],
  at: number,
  breaks: ReadonlySet<number>,
  soFar: PhraseMatch,
): PhraseMatch | null {
  const node = nodes[index]
  if (!node) return { ...soFar, to: at }
  if (at > soFar.from && breaks.has(at)) return null
  switch (node.kind) {
    case 'word':
    case 'noun': {
      const word = words[at]
      if (!word || !node.forms.has(word.key)) return null
      const next = node.kind === 'noun' ? { ...soFar, noun: at, nounClass: node.name } : soFar
      return matchFrom(nodes, index + 1, words, at + 1, breaks, next)
    }
    case 'number':
      return isCount(words, at) ? matchFrom(nodes, index + 1, words, at + 1, breaks, soFar) : null
    case 'gap':
      for (let skip = 0; skip <= longestGap && at + skip <= words.length; skip++) {
        if (skip > 0 && (breaks.has(at + skip - 1) || negations.has(words[at + skip - 1]!.key))) break
        const found = matchFrom(nodes, index + 1, words, at + skip, breaks, soFar)
        if (found) return found
      }
      return null
    case 'optional': {
      const rest = nodes.slice(index + 1)
      return (
        matchFrom([...node.inner, ...rest], 0, words, at, breaks, soFar) ?? matchFrom(rest, 0, words, at, breaks, soFar)
      )
    }
    case 'choice': {
      const rest = nodes.slice(index + 1)
      for (const option of node.options) {
        const found = matchFrom([...option, ...rest], 0, words, at, breaks, soFar)
        if (found) return found
      }
      return null
    }
  }
}
