import { paperNames } from '../../text/vocabulary.ts'
import type { Token } from '../words/tokens.ts'

// Papers that speak of themselves by the last word of their names.

/** "told the Examiner", "The Herald can reveal": the paper itself, by the last word of its name. */
export function isPaperTold(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.key !== 'the' || tokens[at]!.before !== ' ' || !papers.has(tokens[at]!.key)) return false
  if (/^(?:told|tells|tell|telling)$/.test(tokens[at - 2]?.key ?? '')) return true
  const [verb, next] = [tokens[at + 1], tokens[at + 2]]
  if (verb?.before !== ' ' || verb.shape !== 'lower') return false
  if (verb.key === 'understands') return true
  return verb.key === 'can'
    ? /^(?:reveal|report|disclose|confirm)$/.test(next?.key ?? '')
    : verb.key === 'has' && /^(?:seen|learned|learnt|obtained|established)$/.test(next?.key ?? '')
}

/** Last words of the names of papers, those included by which ships, trains and people are called too. */
const papers = new Set([...paperNames, ...'mercury bugle star express sun citizen messenger'.split(' ')])
