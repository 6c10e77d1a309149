import { dayOfIso } from '../../figures/days.ts'
import { groupBy } from '../../grouping.ts'
import { say } from '../../phrase.ts'
import type { Events } from './events.ts'
import { openGate } from './gates.ts'
import type { Item } from './items.ts'
import type { Dispute, Group } from './groups.ts'
import { sentenceKey, sentenceOf } from './sentenceOf.ts'

/**
 * Acts that an event often is, with the words for what is done and what it is done to. What one article dates by its signing
 * another dates by the day on which it was told. Sources: the verbs with which WordNet 3.1 glosses "to conclude an agreement" and
 * "to make into law", and the nouns they take in its examples.
 */
const acts: readonly { readonly verb: RegExp; readonly object: RegExp }[] = [
  {
    verb: /\b(?:signed|inked|initial+ed|sealed|concluded|clinched|exchanged signatures|signatures were exchanged|put pen to paper|put (?:their|its|his|her) names?)\b/gi,
    object:
      /\b(?:deals?|contracts?|agreements?|pacts?|accords?|memorand(?:um|a)|papers?|treaty|orders?|purchase|transaction|merger|takeover|partnership|signatures|terms)\b/i,
  },
  {
    verb: /\bagreed\b(?= (?:on \w+ )?(?:to|a) (?:buy|acquire|sell|merge|takeover|take over|pay|purchase)\b)/gi,
    object: /./,
  },
  {
    verb: /\b(?:picked|chose|awarded|selected|won)\b/gi,
    object: /\b(?:contract|contractor|supplier|bidder|tender|to build|to supply)\b/i,
  },
]
const laws: typeof acts = [
  {
    verb: /\b(?:passed|adopted|approved|ratified|enacted)\b/gi,
    object: /\b(?:laws?|bills?|acts?|budget|motion|resolution|reform|treaty|amendment|legislation)\b/i,
  },
  { verb: /\bvoted\b(?= (?:on \w+ )?(?:to|for|in favou?r|through)\b)/gi, object: /./ },
]
/** What makes it no act, or not yet: "is to be signed", "had not agreed", "expected to be adopted". */
const notDone =
  /\b(?:will|would|may|might|could|not|never|to be|to have|due|expected|hopes?|hoped|plans?|before|until|if)\b[^.;]{0,20}$/i

/** Code units between an act and its day. */
const farthest = 70
/** Days from an act to the article that reports it as news, and between two reports of one act. */
const newsWithin = 10
const oneActWithin = 7

/** Disputes on the day of the act that the articles are about, which are never more than a tension. */
export function actDisputes(items: readonly Item[], events: Events): Dispute[] {
  const sentences = itemsBySentence(items)
  return [acts, laws].flatMap((kinds) => {
    const dated = sentences.flatMap((sentence) => datedAct(sentence, kinds) ?? [])
    const days = byDay(
      items,
      dated.filter(({ source, quantity }) =>
        dated.every((each) => each.source !== source || each.quantity.min === quantity.min),
      ),
    )
    const [first, second, ...others] = days
    if (!first || !second || others.length > 1) return []
    const [left, right] = [first.items[0]!, second.items[0]!]
    if (!events.areOne(left, right) || Math.abs(dayOf(left)! - dayOf(right)!) > oneActWithin) return []
    return {
      groups: days,
      pairs: [{ left, right, score: 0, gate: openGate }],
      odds: 0,
      explanation: say('the one may be the day on which it was done, the other the day on which it was told'),
    }
  })
}

function itemsBySentence(items: readonly Item[]): Item[][] {
  const dates = items.filter(({ quantity }) => quantity.kind === 'date')
  return [...groupBy(dates, sentenceKey).values()]
}

/** The day of an act that a sentence tells as news: the date next to it, or that of the dateline before it. */
function datedAct(dates: readonly Item[], kinds: typeof acts): Item | null {
  const { claim } = dates[0]!
  const text = sentenceOf(dates[0]!)
  for (const { verb, object } of kinds) {
    if (!object.test(text)) continue
    for (const { 0: word, index } of text.matchAll(verb)) {
      if (notDone.test(text.slice(0, index))) continue
      const from = claim.sentence.from + index
      const distance = ({ figure }: Item) => (figure.from > from ? figure.from - from - word.length : from - figure.to)
      const own = dates.filter((item) => !item.qualifiers.has('dateline'))
      const [nearest] = [...own].sort((a, b) => distance(a) - distance(b))
      const day = nearest ?? dates.find((item) => item.qualifiers.has('dateline'))
      if (day && (day !== nearest || distance(day) <= farthest) && isNews(day)) return day
    }
  }
  return null
}

function dayOf({ quantity }: Item): number | null {
  return quantity.kind === 'date' && quantity.min !== null && quantity.min === quantity.max
    ? dayOfIso(quantity.min)
    : null
}

function isNews(item: Item): boolean {
  const day = dayOf(item)
  const published = dayOfIso(item.analysis.article.published ?? '')
  return day !== null && published !== null && published - day >= 0 && published - day <= newsWithin
}

/** Acts by their days, each with the dateline that says which day "Monday" or "today" is. */
function byDay(items: readonly Item[], dated: readonly Item[]): Group[] {
  const days = new Map<string, Set<Item>>()
  for (const act of dated) {
    const day = String(act.quantity.min)
    const of = days.get(day) ?? new Set()
    days.set(day, of.add(act))
    for (const item of items)
      if (item.source === act.source && item.qualifiers.has('dateline') && item.quantity.min === day) of.add(item)
  }
  return [...days.values()].map((of) => ({
    items: [...of].sort((a, b) => a.order - b.order),
    sources: new Set([...of].map(({ source }) => source)),
  }))
}
