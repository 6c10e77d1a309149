import type { Article, Passage } from '../../model.ts'
import { wordsOf, type Token } from '../words/tokens.ts'
import * as is from '../words/wordFacts.ts'

/** How capitals are used in a run of words: as in prose, on every main word, or throughout. */
export type Style = 'prose' | 'title' | 'capitals'

/** Words of one passage, or of a label that opens it ("Next Steps: the board will …"). */
export interface Line {
  readonly passage: Passage
  readonly index: number
  readonly tokens: readonly Token[]
  readonly style: Style
}

/** How often a word stands in an article's prose, by how it is written there; of a word that only titles have, never. */
export interface Usage {
  lower: number
  /** Capitalised where prose would not do so by itself, as the first word of its name. */
  inside: number
  /** Capitalised at the opening of a sentence. */
  opening: number
  /** Capitalised right after another capitalised word. */
  following: number
}

export type Evidence = ReadonlyMap<string, Usage>

/** The article's words, line by line; code and page furniture are left out. */
export function linesOf(article: Article): Line[] {
  const lines: Line[] = []
  article.passages.forEach((passage, index) => {
    if (passage.kind === 'code' || passage.kind === 'furniture') return
    const tokens = wordsOf(passage)
    if (tokens.length === 0) return
    const label = labelEnd(tokens)
    if (label > 0) {
      lines.push({ passage, index, tokens: tokens.slice(0, label), style: styleOf(tokens.slice(0, label), true) })
      lines.push({
        passage,
        index,
        tokens: tokens.slice(label),
        style: styleOf(tokens.slice(label), !endsSentence(passage)),
      })
    } else {
      // "By Penny Marsh": words of a byline have their capitals as names.
      const mayBeTitle = passage.kind !== 'byline' && !endsSentence(passage) && !isNameCell(passage, tokens)
      lines.push({ passage, index, tokens, style: styleOf(tokens, mayBeTitle) })
    }
  })
  return lines
}

/** "Varno Heavy Industries" alone in a table's cell: a name, where the first word is no ordinary one and all have capitals. */
function isNameCell({ kind }: Passage, tokens: readonly Token[]): boolean {
  return (
    kind === 'cell' &&
    tokens.length > 1 &&
    tokens.length < 5 &&
    !(tokens[0]!.facts & is.common) &&
    tokens.every(({ shape, before }, at) => shape === 'capital' && (at === 0 || before === ' '))
  )
}

function endsSentence(passage: Passage): boolean {
  return passage.kind !== 'heading' && /[.!?][”"’')\]]*\s*$/.test(passage.text.slice(-6))
}

/** Index of the word after a label of a few words and a colon; 0 where there is none. */
function labelEnd(tokens: readonly Token[]): number {
  const limit = Math.min(tokens.length, 9)
  for (let at = 1; at < limit; at++) {
    const { before } = tokens[at]!
    if (before === ' ') continue
    if (before.startsWith(':') && at > 1) return at
    if (/[.,;!?—(“"]/.test(before)) return 0
  }
  return 0
}

function styleOf(tokens: readonly Token[], mayBeTitle: boolean): Style {
  if (!mayBeTitle && !holdsCapitals(tokens)) return 'prose'
  let upper = 0
  let capital = 0
  let lower = 0
  let ordinary = 0
  for (let at = 0; at < tokens.length; at++) {
    const { shape, key, text, facts } = tokens[at]!
    if (text.length < 2 || shape === 'number' || facts & is.calendar) continue
    if (shape === 'upper') upper++
    else if (shape === 'lower') {
      if (text.length > 3 && !(facts & is.starter && smallWords.has(key))) lower++
    } else if (at > 0 && text.length > 2) {
      capital++
      if (mayBeTitle && facts & is.derived) ordinary++
    }
  }
  if (upper >= fewestCapitals && upper > 2 * (capital + lower)) return 'capitals'
  return mayBeTitle && ordinary >= 1 && capital > 3 * lower ? 'title' : 'prose'
}

/** Whether as many words are in capitals as a line in capitals has at the least. */
function holdsCapitals(tokens: readonly Token[]): boolean {
  let upper = 0
  for (const { shape } of tokens) if (shape === 'upper' && ++upper === fewestCapitals) return true
  return false
}

const fewestCapitals = 2
const smallWords = new Set('with from over into after amid than that this upon about between'.split(' '))

/**
 * Acronyms that an article forms from words it writes small, "public-private partnership (PPP)": they name a kind of thing.
 */
export function ordinaryAcronyms(lines: readonly Line[]): Set<string> {
  const found = new Set<string>()
  for (const { tokens } of lines) {
    for (let at = 1; at < tokens.length; at++) {
      const { text, shape, before, key } = tokens[at]!
      if ((shape !== 'upper' && shape !== 'mixed') || before === ' ' || !before.endsWith(' (')) continue
      const letters = text.replace(/s$/, '').toLowerCase()
      let initials = ''
      for (let back = at - 1; back >= 0 && initials.length < letters.length; back--) {
        const token = tokens[back]!
        if (token.shape !== 'lower' && !token.opens) break
        initials =
          token.key
            .split('-')
            .map((part) => part[0] ?? '')
            .join('') + initials
      }
      if (letters.length > 1 && initials.endsWith(letters)) found.add(key)
    }
  }
  return found
}

/** Counts how words are written in prose: those that a line has with a capital, and what may be called after a place. */
export function gatherEvidence(lines: readonly Line[]): Map<string, Usage> {
  const evidence = new Map<string, Usage>()
  for (const { tokens, style } of lines) {
    for (let at = 0; at < tokens.length; at++) {
      const { key, shape, facts, opens, before } = tokens[at]!
      if (shape === 'number' || (shape === 'lower' && !(facts & is.people))) continue
      let usage = evidence.get(key)
      if (!usage) evidence.set(key, (usage = { lower: 0, inside: 0, opening: 0, following: 0 }))
      if (style !== 'prose' || shape === 'lower') continue
      const previous = tokens[at - 1]
      if (opens) usage.opening++
      // The second word of a name says nothing of the word by itself.
      else if (!(before === ' ' && previous && previous.shape !== 'lower' && previous.shape !== 'number'))
        usage.inside++
      else usage.following++
    }
  }
  for (const { tokens, style } of lines) {
    if (style !== 'prose') continue
    for (const { key, shape } of tokens) {
      const usage = shape === 'lower' ? evidence.get(key) : undefined
      if (usage) usage.lower++
    }
  }
  return evidence
}
