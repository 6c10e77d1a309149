import { isHeadline, isLead } from './digest.ts'
import { addTo } from '../grouping.ts'
import type { Analysis, DateQuantity, Entity, Mention, Range } from '../model.ts'
import { sentenceHolding } from '../text/passages.ts'

/** How much of the folder is about an entity. Each count is of articles. */
export interface Standing {
  readonly entity: Entity
  readonly named: number
  /** That name it in their headline. */
  readonly titled: number
  /** That name it in their first paragraph. */
  readonly leading: number
  /** With either. */
  readonly central: number
  /** That name it in a sentence which looks back on no earlier year. */
  readonly present: number
  /** That tell more of it than what it said. */
  readonly told: number
  /** Whether it is mostly named as what something stands in, at or on: a dam, a river, a refinery. */
  readonly site: boolean
}

/** Every entity but the outlets themselves, those that headlines and most articles name first. */
export function standings(sources: readonly Analysis[], entities: readonly Entity[]): Standing[] {
  const publishers = new Set(
    sources.flatMap(({ article }) => (article.publisher ? [article.publisher.toLowerCase()] : [])),
  )
  const readings = new Map(sources.map((analysis) => [analysis.article.source, new Reading(analysis)]))
  const found = entities.flatMap((entity): Standing[] => {
    if (entity.aliases.some((alias) => publishers.has(alias.toLowerCase()))) return []
    const [named, titled, leading, present, told] = Array.from({ length: 5 }, () => new Set<string>())
    let sites = 0
    let inText = 0
    for (const { source, mention: index } of entity.mentions) {
      const reading = readings.get(source)
      const mention = reading?.analysis.mentions[index]
      if (!reading || !mention) continue
      named!.add(source)
      if (isHeadline(reading.analysis, mention.passage)) titled!.add(source)
      if (isLead(reading.analysis, mention.passage)) leading!.add(source)
      if (!reading.looksBack(mention)) present!.add(source)
      if (!reading.speaks(index)) told!.add(source)
      if (reading.analysis.article.passages[mention.passage]!.kind === 'heading') continue
      inText++
      sites += reading.siteness(mention)
    }
    return [
      {
        entity,
        named: named!.size,
        titled: titled!.size,
        leading: leading!.size,
        central: new Set([...titled!, ...leading!]).size,
        present: present!.size,
        told: told!.size,
        site: sites > 0 && sites * 2 >= inText,
      },
    ]
  })
  const score = ({ entity, named, titled, leading }: Standing) =>
    named + 2 * titled + leading + Math.min(3, entity.mentions.length / 10)
  return found.sort((a, b) => score(b) - score(a) || (a.entity.name < b.entity.name ? -1 : 1))
}

const siteBefore =
  /\b(?:in|at|near|off|outside|inside|around|above|below|across|along|upstream of|downstream of)\s(?:(?:the|its|their|his|her)\s)?$|\b(?:upper|lower)\s$/i
/** Source: WordNet's hyponyms of "facility" and "body of water" that stand behind names. */
const siteAfter =
  /^(?:['’]s)?(?:\s\p{Ll}+)?\s(?:dam|river|reservoir|lake|bay|strait|valley|refinery|mine|quarry|pipeline|plant|factory|bridge|tunnel|stadium|arena|airport|harbou?r|reef|island|volcano|peninsula)\b/u

/** One article as the standings ask of it. */
class Reading {
  readonly #speakers: ReadonlySet<number>
  /** The earliest year that each passage's dates end in, by where they stand. */
  readonly #past = new Map<number, Range[]>()

  constructor(readonly analysis: Analysis) {
    this.#speakers = new Set(analysis.quotations.map(({ speaker }) => speaker))
    const year = analysis.article.published?.slice(0, 4)
    if (year === undefined) return
    for (const { quantity, passage, from, to } of analysis.figures) {
      if (quantity.kind === 'date' && endsBefore(quantity, year)) addTo(this.#past, passage, { from, to })
    }
  }

  speaks(mention: number): boolean {
    return this.#speakers.has(mention)
  }

  looksBack(mention: Mention): boolean {
    const past = this.#past.get(mention.passage)
    if (!past) return false
    const sentence = sentenceHolding(this.analysis.article.passages[mention.passage]!, mention)
    return past.some(({ from, to }) => from >= sentence.from && to <= sentence.to)
  }

  /** "the Arden refinery" says it outright; "at Arden" may be said of a firm too and counts half. */
  siteness({ passage, from, to }: Mention): number {
    const { text } = this.analysis.article.passages[passage]!
    if (siteAfter.test(text.slice(to, to + 40))) return 2
    return siteBefore.test(text.slice(Math.max(0, from - 24), from)) ? 1 : 0
  }
}

function endsBefore({ max }: DateQuantity, year: string): boolean {
  return max !== null && max.slice(0, 4) < year
}
