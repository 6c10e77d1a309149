import { concept } from '../../claims/words/concepts.ts'
import { countedAs } from '../../claims/setting/persons.ts'
import { stem } from '../../claims/words/words.ts'
import type { Analysis, Claim, Entity, Figure, Quantity, Setting } from '../../model.ts'
import { fold, isCountry, isPlaceName, isRegion } from '../../entities/words/lexicon.ts'
import { toInterval, type Interval } from '../../figures/quantity.ts'
import { datedBy } from './dated.ts'
import { dayOfArticle, dayOfClaim, isGrowing, isMoving, isRunning, statesOf, type AsOf } from './running.ts'

/** Least weight at which a name counts as what a claim is about. */
const nameWeight = 0.25

/** Least weight at which a name counts as the one the figure belongs to. */
const principalWeight = 0.75

/** How many of the words round a figure stand next to it. */
const nearestWords = 3

/** Passages that open an article: headline, byline, dateline or date, first paragraph. */
const openingPassages = 4

/** How many of the names that an article uses most say what it is about. */
const mostMainNames = 3

/** A figure claim made ready for comparing. */
export interface Item {
  /** Place in the order of {@link itemsOf}. */
  readonly order: number
  /** Place of its article in that order. */
  readonly article: number
  readonly analysis: Analysis
  readonly source: string
  readonly claim: Claim
  readonly index: number
  readonly figure: Figure
  readonly quantity: Quantity
  readonly interval: Interval
  /** Terms with mentions replaced by the names of their entities. */
  readonly terms: ReadonlyMap<string, number>
  readonly subjects: readonly string[]
  /** Names of organizations, persons, products, projects and events, and of places, that stand near. */
  readonly names: ReadonlySet<string>
  /** Whether its own sentence names them, and they are not those of all the article. */
  readonly named: boolean
  readonly placeNames: ReadonlySet<string>
  /** All names of the article, places left out. */
  readonly articleNames: ReadonlySet<string>
  /** Places of the article, countries and regions left out: true for one that no gazetteer lists, the village or the street. */
  readonly articlePlaces: ReadonlyMap<string, boolean>
  /** Those of `articleNames` that the article uses most. */
  readonly mainNames: ReadonlySet<string>
  /** The names, not of places, that stand right beside the figure. */
  readonly principals: ReadonlySet<string>
  /** Whether figures of the same kind stand in the same sentence or row, as in a list. */
  readonly listed: boolean
  /** What the telling words next to the figure mean. */
  readonly nearest: ReadonlySet<string>
  /** What a count counts, as a concept; "" for other kinds and bare numbers. */
  readonly counted: string
  readonly qualifiers: ReadonlyMap<string, string>
  /** Whether the figure counts something that changes from day to day while the event unfolds. */
  readonly running: boolean
  /** Whether what it counts only grows in number while the event unfolds. */
  readonly onlyGrows: boolean
  readonly day: AsOf
  /** What befell or sets apart the persons that a count counts: "died", "employed". */
  readonly states: ReadonlySet<string>
  /** Whether it stands in the headline or in what opens the article. */
  readonly opening: boolean
  /** Whether its sentence says that the count is still moving. */
  readonly moving: boolean
  /** The day of the article. */
  readonly articleDay: AsOf
}

/** The figure claims of a folder in an order that depends on the articles' words alone, and not on files' names or order. */
export function itemsOf(analyses: readonly Analysis[], entities: readonly Entity[]): Item[] {
  const entityNames = namesOf(entities)
  const byWords = [...analyses].sort(({ article: a }, { article: b }) =>
    a.text < b.text ? -1 : a.text > b.text ? 1 : 0,
  )
  const published = analyses.flatMap(({ article }) => article.published ?? []).sort()
  let order = 0
  return byWords.flatMap((analysis, article) => {
    const { source } = analysis.article
    const nameOf = (mention: number) => entityNames.get(source)?.get(mention) ?? analysis.mentions[mention]?.name ?? ''
    const day = dayOfArticle(analysis, published)
    const { articleNames, articlePlaces, mainNames } = namesOfArticle(analysis, nameOf)
    const kinds = kindsBySentence(analysis)
    const figures = datedBy(analysis, day)
    return analysis.claims.flatMap((claim, index) => {
      const figure = figures[claim.figure]
      if (!figure || !claim.setting) return []
      const { quantity } = figure
      const { terms, names, placeNames, principals } = namesNear(claim, claim.setting, analysis, nameOf)
      const counted = countedBy(quantity)
      const running = isRunning(quantity, counted, terms)
      return [
        {
          order: order++,
          article,
          analysis,
          source,
          claim,
          index,
          figure,
          quantity,
          interval: toInterval(quantity),
          terms,
          // A sentence that names nobody may be about anyone its article names.
          names: names.size > 0 ? names : articleNames,
          named: names.size > 0,
          placeNames,
          principals,
          articleNames,
          articlePlaces,
          mainNames,
          listed: isListed(analysis, figure, claim, kinds),
          nearest: new Set(claim.measure.words.slice(0, nearestWords).map((word) => concept(stem(word)))),
          counted,
          running,
          onlyGrows: running && isGrowing(quantity, counted, terms),
          day: dayOfClaim(claim, running, day),
          states: statesOf(quantity, counted, terms),
          moving: isMoving(analysis, claim, figure),
          opening: claim.passage < openingPassages,
          articleDay: day,
          subjects: [...new Set(claim.subjects.map(nameOf))],
          qualifiers: new Map(
            claim.measure.qualifiers.map((each) => [
              each.slice(0, each.indexOf(':')),
              each.slice(each.indexOf(':') + 1),
            ]),
          ),
        },
      ]
    })
  })
}

/** The names of an article, those it uses most, and its places. */
function namesOfArticle(
  { mentions }: Analysis,
  nameOf: (mention: number) => string,
): Pick<Item, 'articleNames' | 'articlePlaces' | 'mainNames'> {
  const uses = new Map<string, number>()
  const articlePlaces = new Map<string, boolean>()
  for (const [index, { type }] of mentions.entries()) {
    const name = nameOf(index)
    if (type !== 'place') uses.set(`@${name}`, (uses.get(`@${name}`) ?? 0) + 1)
    else {
      const key = fold(name)
      if (!isCountry(key) && !isRegion(key)) articlePlaces.set(`@${name}`, !isPlaceName(key))
    }
  }
  const byUse = [...uses].sort((a, b) => b[1] - a[1])
  // In a few lines that name each once, the first is what they are about.
  const often = byUse[0] !== undefined && byUse[0][1] > 1 ? mostMainNames : 1
  const mainNames = new Set(byUse.slice(0, often).map(([name]) => name))
  return { articleNames: new Set(uses.keys()), articlePlaces, mainNames }
}

/** What stands round a figure, with the names of entities for their mentions. The person who says so is not what it is about. */
function namesNear(
  { speaker }: Claim,
  setting: Setting,
  { mentions }: Analysis,
  nameOf: (mention: number) => string,
): Pick<Item, 'terms' | 'names' | 'placeNames' | 'principals'> {
  const terms = new Map<string, number>()
  const names = new Set<string>()
  const placeNames = new Set<string>()
  const principals = new Set<string>()
  for (const { key, weight } of setting.terms) {
    const mention = key.startsWith('@') ? Number(key.slice(1)) : -1
    const term = mention >= 0 ? `@${nameOf(mention)}` : key
    const speaks = mention === speaker && mentions[mention]?.type === 'person'
    if (mention >= 0 && !speaks && weight >= nameWeight) {
      const place = mentions[mention]?.type === 'place'
      ;(place ? placeNames : names).add(term)
      if (!place && weight >= principalWeight) principals.add(term)
    }
    terms.set(term, Math.max(weight, terms.get(term) ?? 0))
  }
  return { terms, names, placeNames, principals }
}

/** What a count counts, as a concept; "64 others" and "the two" do not say. */
function countedBy({ kind, unit }: Quantity): string {
  const noun = kind === 'count' && unit ? countedAs(unit) : ''
  return noun === 'other' ? '' : noun
}

/** How many figure claims of each kind stand in each sentence. */
function kindsBySentence({ figures, claims }: Analysis): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const claim of claims) {
    const figure = figures[claim.figure]
    if (figure) counts.set(kindKey(claim, figure), (counts.get(kindKey(claim, figure)) ?? 0) + 1)
  }
  return counts
}

function kindKey({ passage, sentence }: Claim, { quantity }: Figure): string {
  return `${passage}\n${sentence.from}\n${quantity.kind}`
}

function isListed({ article }: Analysis, figure: Figure, claim: Claim, kinds: ReadonlyMap<string, number>): boolean {
  return article.passages[figure.passage]!.cell !== null || kinds.get(kindKey(claim, figure))! > 1
}

function namesOf(entities: readonly Entity[]): Map<string, Map<number, string>> {
  const names = new Map<string, Map<number, string>>()
  for (const { name, mentions } of entities) {
    for (const { source, mention } of mentions) {
      let of = names.get(source)
      if (!of) names.set(source, (of = new Map()))
      of.set(mention, name)
    }
  }
  return names
}
