import { isHeadline, isLead, placeOfFigure, statedByPlace, weigh, type Digest, type Stated } from './digest.ts'
import { excerpt } from './excerpts.ts'
import type { Analysis, BriefLine, Place } from './model.ts'

// --------------------------------------------------------------------------------------------------- kind of event

/** Words of disasters and accidents in headlines. Source: the hyponyms of WordNet's "calamity" and the AP's entry on tolls. */
const calamity =
  /\b(?:dead|deaths?|death toll|kills?|killed|killing|dies|died|toll|earthquake|quake|tsunami|flood(?:s|ing)?|hurricane|typhoon|cyclone|tornado|storm|landslide|avalanche|wildfires?|blaze|eruption|explosion|collapse[sd]?|crash(?:es|ed)?|derail\w*|sinks?|capsiz\w+|missing|casualties|victims|outbreak|famine|gives? way|gave way|bursts?|breach(?:es|ed)?|spills?|fires?|blast|rescuers?|bodies|survivors?|mourns?|disaster|catastrophe)\b/i
const human = /\b(?:people|dead|died|killed|injured|missing|homeless|displaced|evacuated|bodies|survivors|victims)\b/i

/** Whether most articles tell of a calamity and of people hurt by it. */
export function isDisaster(sources: readonly Analysis[]): boolean {
  const telling = sources.filter((analysis) => {
    const { passages, title } = analysis.article
    const lead = passages.find((passage, index) => passage.kind === 'paragraph' && isLead(analysis, index))?.text ?? ''
    return calamity.test(`${title ?? ''} ${lead}`) && human.test(passages.map(({ text }) => text).join(' '))
  })
  return telling.length * 2 > sources.length
}

// ----------------------------------------------------------------------------------------------- value, term, date

/** Nouns whose amount an event is known by: what was paid, raised, fined, built, won. */
const headlineNouns =
  /\b(?:deal|contract|agreement|order|orders|worth|valued?|value|price|cost|costs|pay|pays|fine|fined|penalty|settle|settlement|damages|raise[sd]?|round|funding|buy|buys|buying|bought|acquire|acquisition|takeover|bid|offer|merger|grant|loan|award|prize|budget|sold|sale|revenue|profit|sales|jackpot|bond|aid|investment|invest|stake|total)\b/i

/** What one person earns is seldom what an event is known by. */
const personalPay =
  /\b(?:salary|bonus|remuneration|(?:his|her|their|whose|boss\w*|executive\w*|total) (?:total )?(?:pay|package|compensation)|pay (?:package|award|rise|of)|paid|getting|earn(?:s|ed|ing)?|takes? home|took home)\b/i

export function valueLine(sources: readonly Analysis[], digests: readonly Digest[]): BriefLine | null {
  const money = digests.filter(({ stated }) => stated.some(({ figure }) => figure.quantity.kind === 'money'))
  const named = money
    .map((digest) => {
      const known = digest.stated.map((each) => excerpt(each).text).filter((text) => headlineNouns.test(text))
      const share = known.filter((text) => !personalPay.test(text)).length / digest.stated.length
      return { digest, share, score: digest.weight * (0.5 + share) }
    })
    .sort((a, b) => b.score - a.score)
  // A sum that no headline and no first paragraph prints is not what the event is known by.
  const usual = named.find(
    ({ digest: { stated, weight }, share }) => share > 0 && weight >= 2 && weight > countArticles(stated),
  )
  const best = usual?.digest ?? headlineSum(sources)
  if (!best || best.weight < 2 || countArticles(best.stated) < Math.min(2, sources.length)) return null
  return { label: 'Value', text: valuesOf(best), disputed: best.disputed, places: best.stated.map(placeOfFigure) }
}

/** The sum that most headlines and first paragraphs print, where no two articles' sums were put together. */
function headlineSum(sources: readonly Analysis[]): Digest | undefined {
  const bySum = new Map<string, Stated[]>()
  for (const stated of statedByPlace(sources).values()) {
    const { analysis, figure } = stated
    const { quantity, passage } = figure
    if (quantity.kind !== 'money' || figure.change) continue
    if (!isHeadline(analysis, passage) && !isLead(analysis, passage)) continue
    if (!headlineNouns.test(excerpt(stated).text)) continue
    const key = `${quantity.unit} ${quantity.min} ${quantity.max}`
    const list = bySum.get(key)
    if (list) list.push(stated)
    else bySum.set(key, [stated])
  }
  const [best] = [...bySum].sort(([a, x], [b, y]) => weigh(y) - weigh(x) || (a < b ? -1 : 1))
  if (!best) return undefined
  const [value, stated] = best
  return {
    sides: [{ value, stated, sources: countArticles(stated) }],
    stated,
    disputed: false,
    conflict: null,
    weight: weigh(stated),
  }
}

/** "$38 billion" or "$8.6 billion (4 sources) or $6.8 billion (1 source)". */
export function valuesOf({ sides }: Digest): string {
  const shown = [...sides].filter(({ stated }) => stated.length > 0).sort((a, b) => b.sources - a.sources)
  if (shown.length < 2) return printedValue(shown[0]!.stated)
  return shown.map(({ stated, sources }) => `${printedValue(stated)} (${countSources(sources)})`).join(' or ')
}

export function countSources(count: number): string {
  return count === 1 ? '1 source' : `${count} sources`
}

/** The value as most articles print it, its hedge included; of equals the most exact. */
export function printedValue(stated: readonly Stated[]): string {
  const counts = new Map<string, number>()
  for (const { figure, analysis } of stated) {
    const { text } = analysis.article.passages[figure.passage]!
    const printed =
      figure.quantity.hedge === 'none'
        ? text.slice(figure.from, figure.to)
        : text.slice(figure.whole.from, figure.whole.to)
    const plain = printed.replace(/\s+/g, ' ').trim()
    counts.set(plain, (counts.get(plain) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0]![0]
}

/** What a term belongs to; those of the second list are the event's own only where headlines or first paragraphs say so. */
const dealNouns =
  'deal|contract|agreement|partnership|lease|licen[cs]e|pact|term|treaty|concession|mandate|tenure|moratorium|ceasefire|truce'
const otherNouns = 'loan|bond|sentence|prison|jail|ban|suspension|sentenced|jailed|banned|suspended'
/** "seven-year, $90 million contract", "three years in prison". */
const termAfter = (nouns: string) => new RegExp(String.raw`^(?:[\s,-]+[^\s.;:]+){0,4}?[\s,-]+(?:${nouns})s?\b`, 'i')
/** "a contract of five years", "sentenced to three years", "leased it for ten years". */
const termBefore = (nouns: string) =>
  new RegExp(
    String.raw`\b(?:${nouns}|leased)\s(?:[^\s.;:]+\s){0,3}?(?:of|for|to|over|lasts?|lasting|running|runs)\s(?:(?:about|at least|up to|the next|a)\s)?$`,
    'i',
  )
const [dealAfter, dealBefore] = [termAfter(dealNouns), termBefore(dealNouns)]
const [otherAfter, otherBefore] = [termAfter(otherNouns), termBefore(otherNouns)]

/** "the biggest deal in a decade", "within three years of the contract": a stretch that runs up to something. */
const since =
  /\b(?:in|within|after|last|past|previous|every|by|into|before)\s(?:(?:the|a|an|about|more|over|than|first|next)\s){0,3}$/i

/** How long the contract, sentence or mandate lasts, where at least a third of the articles say so beside that word. */
export function termLine(sources: readonly Analysis[], digests: readonly Digest[]): BriefLine | null {
  const best =
    digests.find(({ stated }) => stated.every(isLong) && stated.filter(isTerm).length * 2 >= stated.length) ??
    soleTerm(sources)
  if (!best) return null
  const articles = countArticles(best.stated)
  if (articles * 3 < sources.length || articles < Math.min(2, sources.length)) return null
  return { label: 'Term', text: valuesOf(best), disputed: best.disputed, places: best.stated.map(placeOfFigure) }
}

/** The only term that any article states beside the word for what lasts so long. */
function soleTerm(sources: readonly Analysis[]): Digest | undefined {
  const stated = [...statedByPlace(sources).values()].filter((each) => isLong(each) && isTerm(each))
  const values = new Set(stated.map(({ figure: { quantity } }) => `${quantity.unit} ${quantity.min} ${quantity.max}`))
  const [value] = values
  if (value === undefined || values.size > 1) return undefined
  const sides = [{ value, stated, sources: countArticles(stated) }]
  return { sides, stated, disputed: false, conflict: null, weight: weigh(stated) }
}

function isLong({ figure: { quantity } }: Stated): boolean {
  return quantity.kind === 'duration' && /year|month/.test(quantity.unit)
}

function isTerm({ analysis, figure, claim }: Stated): boolean {
  const { text } = analysis.article.passages[figure.passage]!
  const after = text.slice(figure.to, Math.min(claim.sentence.to, figure.to + 60))
  const before = text.slice(Math.max(claim.sentence.from, figure.from - 60), figure.from)
  if (/^[\s-]old\b/.test(after) || since.test(before)) return false
  if (dealAfter.test(after) || dealBefore.test(before)) return true
  const prominent = isHeadline(analysis, figure.passage) || isLead(analysis, figure.passage)
  return prominent && (otherAfter.test(after) || otherBefore.test(before))
}

function countArticles(stated: readonly Stated[]): number {
  return new Set(stated.map(({ analysis }) => analysis.article.source)).size
}

/** Concepts of a toll, in the order a reader asks for them. */
const tollConcepts: readonly (readonly [label: string, words: RegExp])[] = [
  [
    'dead',
    /^(?:dead|deaths?|died|killed|fatalities|lives|bodies|dead,?)\b|\b(?:dead|deaths?|died|killed|killing|toll|fatalities)\b/i,
  ],
  ['missing', /\b(?:missing|unaccounted)\b/i],
  ['injured', /\b(?:injured|injuries|hurt|wounded)\b/i],
  ['displaced', /\b(?:displaced|homeless|evacuated|evacuees|fled|left their homes|shelters?)\b/i],
]

interface Toll {
  readonly label: string
  readonly stated: Stated
  readonly when: string
}

/** The latest toll: "12 dead, 7 missing, 90 injured (as of 2025-03-02)". */
export function tollLine(sources: readonly Analysis[], digests: readonly Digest[]): BriefLine | null {
  const known = [...statedByPlace(sources).values()]
  const found = tollConcepts.flatMap(([label, words]): Toll[] => {
    const candidates = known.flatMap((stated): Toll[] => {
      const { figure, claim, analysis } = stated
      const { quantity } = figure
      if (quantity.kind !== 'count' || figure.change || claim.modality !== 'actual') return []
      if (!isNextTo(stated, words)) return []
      const when = claim.asOf?.max ?? analysis.article.published ?? ''
      return isOfAnotherYear(stated, when) ? [] : [{ label, stated, when }]
    })
    const latest = candidates
      .map(({ when }) => when)
      .sort()
      .at(-1)
    const last = candidates.filter(({ when }) => when === latest)
    const first = last.sort((a, b) => prominence(b) - prominence(a) || amount(b) - amount(a))[0]
    return first ? [first] : []
  })
  const [first] = found
  if (!first) return null
  // The missing of one day do not belong beside the dead of another.
  const tolls = found.filter(({ when }) => when === first.when)
  const disputed = digests.find(
    (digest) => digest.disputed && digest.stated.some(({ figure }) => figure === first.stated.figure),
  )
  const others =
    disputed?.sides.filter(({ stated }) => !stated.some(({ figure }) => figure === first.stated.figure)) ?? []
  const text = tolls.map(({ label, stated }) => `${stated.figure.text.replace(/\s+/g, ' ')} ${label}`).join(', ')
  const other = others
    .map(({ stated, sources: count }) => `${printedValue(stated)} ${first.label} in ${countSources(count)}`)
    .join(', ')
  const when = first.when ? ` as of ${first.when}` : ''
  return {
    label: 'Toll',
    text: `${text}${when}${other ? ` (${other})` : ''}`,
    disputed: disputed !== undefined,
    places: [
      ...tolls.map(({ stated }) => placeOfFigure(stated)),
      ...others.flatMap(({ stated }) => stated.map(placeOfFigure)),
    ],
  }
}

/** A toll whose sentence names another year, or "the last" such event, is not this event's. */
function isOfAnotherYear({ analysis, claim, figure }: Stated, when: string): boolean {
  const passage = analysis.article.passages[claim.passage]!
  const { from, to } = claim.sentence
  if (
    /\b(?:last|previous|earlier) (?:deadly|major|such|big|comparable)\b|\bthat time\b|\byears ago\b/i.test(
      passage.text.slice(from, to),
    )
  )
    return true
  return analysis.figures.some(
    (other) =>
      other !== figure &&
      other.passage === claim.passage &&
      other.from >= from &&
      other.to <= to &&
      other.quantity.kind === 'date' &&
      other.quantity.max !== null &&
      when !== '' &&
      other.quantity.max.slice(0, 4) < when.slice(0, 4),
  )
}

/** Figures of headlines, first paragraphs and lists of main points come before those of the text. */
function prominence({ stated: { analysis, figure } }: Toll): number {
  const { kind } = analysis.article.passages[figure.passage]!
  if (isHeadline(analysis, figure.passage)) return 3
  return isLead(analysis, figure.passage) ? 2 : kind === 'item' ? 1 : 0
}

function amount({ stated }: Toll): number {
  const { quantity } = stated.figure
  return quantity.kind === 'date' ? 0 : (quantity.max ?? quantity.min ?? 0)
}

/** Whether one of the words stands beside the figure, or heads its row or column. */
function isNextTo({ analysis, figure }: Stated, words: RegExp): boolean {
  const passage = analysis.article.passages[figure.passage]!
  if (passage.cell) return words.test(passage.cell.rowHeader) || words.test(passage.cell.columnHeader)
  const after = /^[\s\w’-]{0,28}/.exec(passage.text.slice(figure.to, figure.to + 28))![0]
  const before = /[\s\w’-]*$/.exec(passage.text.slice(Math.max(0, figure.from - 24), figure.from))![0]
  // "58 people still missing": up to the next figure, so that "164 dead and 58 missing" gives each its own word.
  return (
    words.test(after.replace(/\d.*$/, '').replace(/\band\b.*$/, '')) ||
    words.test(before.replace(/^.*(?:\d|\band\b)/, ''))
  )
}

/** The day that most articles give in their first lines, or on which the first was published. */
export function announcedLine(sources: readonly Analysis[], disaster: boolean): BriefLine | null {
  const votes = new Map<string, { articles: Set<string>; places: Place[] }>()
  const published = sources.flatMap(({ article }) => article.published ?? []).sort()[0]
  for (const analysis of sources) {
    const { source, passages } = analysis.article
    for (const figure of analysis.figures) {
      const { quantity, passage } = figure
      if (quantity.kind !== 'date' || quantity.min === null || quantity.min !== quantity.max) continue
      const early = passages.slice(0, passage).filter(({ kind }) => kind === 'paragraph').length < 2
      if (!early && quantity.min !== published) continue
      if (published && quantity.min > published) continue
      const vote = votes.get(quantity.min) ?? { articles: new Set(), places: [] }
      vote.articles.add(source)
      vote.places.push({ source, start: figure.start, end: figure.end, text: figure.text })
      votes.set(quantity.min, vote)
    }
  }
  const best = [...votes].sort(
    ([a, x], [b, y]) => score(b, y.articles.size) - score(a, x.articles.size) || (a < b ? -1 : 1),
  )[0]
  if (!best) return null
  return { label: disaster ? 'Happened' : 'Announced', text: best[0], disputed: false, places: best[1].places }

  function score(day: string, articles: number): number {
    // What is announced is told the same day; a disaster may have happened the day before.
    return articles + (day === published && !disaster ? 1.5 : 0)
  }
}
