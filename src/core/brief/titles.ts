import { isOpening } from './digest.ts'
import type { Analysis } from '../model.ts'

/** What addresses the reader or promises an explanation names no event. Source: the headlines guidelines of the AP Stylebook. */
const chatty =
  /[?!“”"]|^['‘]|\b(?:you|your|we|our|my|I|how|why|what|everything|inside|explained|explainer|thoughts|episode|issue|newsletter|edition|no\.|statement|update|report)\b/i
/** "Norda: what went wrong": half a headline is the name of a subject. */
const parted = /:\s|\s[—–-]\s/
const discounts = { chatty: 0.5, parted: 0.5, short: 0.3 }
/** A headline has at least so many words, and a word that tells at least so many letters. */
const fewestWords = 4
const shortestWord = 4

/** The headline whose words most other headlines and first paragraphs share; one in capitals, of a few words, with a question or a joke comes last. */
export function titleOf(sources: readonly Analysis[]): string | null {
  const openings = sources.map((analysis) => {
    const { passages } = analysis.article
    return wordsOf(passages.flatMap(({ text }, index) => (isOpening(analysis, index) ? [text] : [])).join(' '))
  })
  const titles = sources.flatMap(({ article: { title } }, index) => {
    if (!title) return []
    const words = [...wordsOf(title)]
    const shared = words.map((word) => openings.filter((opening, at) => at !== index && opening.has(word)).length)
    const total = shared.reduce((sum, count) => sum + count, 0)
    return [{ title, score: (plainness(title) * (1 + total)) / Math.sqrt(Math.max(fewestWords, words.length)) }]
  })
  return titles.sort((a, b) => b.score - a.score || (a.title < b.title ? -1 : 1))[0]?.title ?? null
}

function plainness(title: string): number {
  const short = title === title.toUpperCase() || title.split(/\s+/).length < fewestWords
  return (
    (short ? discounts.short : 1) *
    (chatty.test(title) ? discounts.chatty : 1) *
    (parted.test(title) ? discounts.parted : 1)
  )
}

/** The words that tell, without their endings. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.,]*[\p{L}\p{N}]/gu) ?? []
  return new Set(
    words.flatMap((word) =>
      word.length >= shortestWord || /\d/.test(word) ? [word.replace(/(?:ing|ed|es|s)$/, '')] : [],
    ),
  )
}
