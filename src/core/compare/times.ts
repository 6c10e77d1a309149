import type { Analysis, Claim } from '../model.ts'

/** When a state is said to hold. */
export interface StateTime {
  /** ISO day for which the claim speaks: a day in its sentence, else the article's own. */
  readonly day: string | null
  /** Days that the sentence itself names; `null` where it names none. */
  readonly stated: readonly [string, string] | null
  /** Whether those days lie in a year before the article's: the claim tells of something earlier. */
  readonly past: boolean
  /** "since", "remains", "still": the state goes on to the article's day. */
  readonly lasting: boolean
  /** "remains", "still": it held before as well. */
  readonly remains: boolean
}

/** The time of a state claim, from the dates and the words of its sentence. */
export function stateTime({ article, figures }: Analysis, claim: Pick<Claim, 'passage' | 'sentence'>): StateTime {
  const { text } = article.passages[claim.passage]!
  const sentence = text.slice(claim.sentence.from, claim.sentence.to)
  const remains = /\b(?:remain(?:s|ed|ing)?|still|yet to|no longer)\b/i.test(sentence)
  const lasting = remains || /\bsince\b/i.test(sentence)
  let stated: readonly [string, string] | null = null
  for (const { passage, from, to, quantity } of figures) {
    if (passage !== claim.passage || from < claim.sentence.from || to > claim.sentence.to || quantity.kind !== 'date')
      continue
    const { min, max } = quantity
    if (min !== null && max !== null && !stated) stated = [min, max]
  }
  // "In 2014 nobody was hurt" speaks of 2014, whatever the day of the article.
  const past = stated !== null && article.published !== null && stated[1].slice(0, 4) < article.published.slice(0, 4)
  if (past) return { day: stated![1], stated, past, lasting, remains }
  const day = stated && stated[0] === stated[1] && !lasting ? stated[0] : article.published
  return { day, stated, past, lasting, remains }
}
