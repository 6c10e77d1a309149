import type { Token } from './tokens.ts'

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

/** Last words of the names of papers. Source: the titles of the members of WAN-IFRA. */
const papers = new Set(
  'post herald examiner gazette courier times tribune telegraph chronicle journal mercury echo argus ledger observer bugle dispatch sentinel inquirer star express mail record standard news press sun mirror guardian independent citizen advertiser messenger reporter'.split(
    ' ',
  ),
)
