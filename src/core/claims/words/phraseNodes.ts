import { remember, rememberOf } from '../../remember.ts'
import { wordsOf } from './wording.ts'

// A small language for phrases: words, `(a|b c)` alternatives, `?` after what may be missing, `word+` with an English ending,
// `*` up to three words, `#` a number, `{class}` one of a class of nouns, whose match is remembered as the phrase's noun.

export type Node =
  | { readonly kind: 'word'; readonly forms: ReadonlySet<string> }
  | { readonly kind: 'noun'; readonly name: string; readonly forms: ReadonlySet<string> }
  | { readonly kind: 'gap' }
  | { readonly kind: 'number' }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Node[])[] }
  | { readonly kind: 'optional'; readonly inner: readonly Node[] }

/** Words that a gap passes over at most. */
export const longestGap = 3

/** Reads a phrase. */
export function readNodes(source: string, nouns: Readonly<Record<string, string>>): Node[] {
  return new Reader(source, nouns).sequence()
}

/** Alternatives of a word each, which most are, count as one. */
const tokens = /\((?:\s*[\p{L}\p{N}'’]+\+?\s*\|)+\s*[\p{L}\p{N}'’]+\+?\s*\)|[(){}|?*#]|[\p{L}\p{N}'’]+\+?/gu

class Reader {
  #at = 0
  readonly #tokens: readonly string[]
  readonly #nouns: Readonly<Record<string, string>>

  constructor(source: string, nouns: Readonly<Record<string, string>>) {
    this.#tokens = source.match(tokens) ?? []
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

  #node(): readonly Node[] {
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
      return [choiceOf(options)]
    }
    return token.startsWith('(') ? alternativesOf(token) : nodesOf(token)
  }
}

/** "(approve|approved|cleared)" is one word of many forms. */
function choiceOf(options: readonly (readonly Node[])[]): Node {
  const forms = new Set<string>()
  for (const [only, ...rest] of options) {
    if (only?.kind !== 'word' || rest.length > 0) return { kind: 'choice', options }
    for (const form of only.forms) forms.add(form)
  }
  return { kind: 'word', forms }
}

const alternativesOf = remember((group): readonly Node[] => [
  choiceOf(
    group
      .slice(1, -1)
      .split('|')
      .map((word) => nodesOf(word.trim())),
  ),
])

/** A word alone, or with its endings. Phrases share many of their words. */
const nodesOf = remember((token): readonly Node[] => {
  if (token.endsWith('+')) return [{ kind: 'word', forms: new Set(inflected(token.slice(0, -1)).flatMap(keysOf)) }]
  return keysOf(token).map((key) => ({ kind: 'word', forms: new Set([key]) }))
})

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
