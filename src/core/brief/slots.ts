import { countArticles, isInHeadline, isProminent, placeOfFigure, type Digest, type Stated } from './digest.ts'
import { wordsBeside } from './beside.ts'
import { commonSum, headlinedSum } from './sums.ts'
import { isLabour, isMatch, isRuling, isVote } from './kinds.ts'
import type { Analysis, BriefLine, Place, Quantity } from '../model.ts'
import { say, type Phrase } from '../phrase.ts'
import { valuesOf } from './values.ts'

/** Below that, a number is seldom what an event is known by. */
const largeNumber = 1000

/** What workers get by a settlement, and what they only asked for or are paid by others. Source: the labour guidelines of the AP Stylebook. */
const raise =
  /\b(?:raise|rise|rises|increase|increases|wages?|pay|first year|year one|this year|settle\w*|gets?|got|gives?|won|accept\w*|agreed)\b/i
const noRaise =
  /\b(?:inflation|demand(?:ed|ing|s)?|claim(?:ed|ing)?|seeking|sought|wanted|offer(?:ed|ing)?|opened|opening|proposed|members|turnout|fares?|cent of the|percent of the|% of the)\b/i

/** What the deal is worth: the sum that headlines and first paragraphs know it by; of a strike the rise that it ended with. */
export function valueLine(sources: readonly Analysis[], digests: readonly Digest[]): BriefLine | null {
  const rise = isLabour(sources) ? settledRise(sources, digests) : undefined
  if (rise) return lineOf(say('Pay rise'), rise)
  const sum = headlinedSum(sources, digests)
  const vote = isVote(sources) ? voteLine(sources, digests) : null
  // A vote is known by what it costs only where a headline says so.
  if (sum && (!vote || sum.stated.some(isInHeadline))) return lineOf(say('Value'), sum)
  if (vote) return vote
  // What was asked for in a strike is not what it is known by.
  const share = isLabour(sources) ? undefined : headlineShare(sources, digests)
  if (share) return lineOf(say('Rate'), share)
  const efficacy = efficacyOf(sources, digests)
  if (efficacy) return lineOf(say('Efficacy'), efficacy)
  const cases = casesOf(sources, digests)
  if (cases) return lineOf(say('Cases'), cases)
  const number = headlineNumber(sources, digests)
  if (number) return lineOf(say('Scale'), number)
  const common = isLabour(sources) ? undefined : commonSum(sources, digests)
  return common ? lineOf(say('Value'), common) : null
}

/** The share of the votes that somebody won with, or the votes that somebody won by. */
function voteLine(sources: readonly Analysis[], digests: readonly Digest[]): BriefLine | null {
  const share = headlineShare(sources, digests) ?? voteShare(sources, digests)
  if (share) return lineOf(say('Vote'), share)
  const margin = voteMargin(sources, digests)
  return margin ? lineOf(say('Margin'), margin) : null
}

/** What a trial found. Source: the terms of the CONSORT statement on reporting trials. */
const efficacyWords = /\b(?:efficacy|effectiveness|effective|protection|protected)\b/i

/** The share by which a medicine was found to work, which most articles give beside such a word. */
function efficacyOf(sources: readonly Analysis[], digests: readonly Digest[]): Digest | undefined {
  return digests.find(
    ({ stated }) =>
      countArticles(stated) * 2 > sources.length &&
      stated.every(({ figure }) => figure.quantity.kind === 'percent') &&
      stated.some(isProminent) &&
      countArticles(stated.filter((each) => efficacyWords.test(wordsBeside(each)))) >= Math.min(2, sources.length),
  )
}

/** Those who fell ill. Source: the entry on epidemics of the AP Stylebook. */
const caseWords = /^\s(?:\p{L}+\s){0,2}?(?:cases|infections|patients|illnesses)\b/iu

/** "47 confirmed cases": how many fell ill, as headlines or first paragraphs and most articles say. */
function casesOf(sources: readonly Analysis[], digests: readonly Digest[]): Digest | undefined {
  const isOfCases = ({ analysis, figure }: Stated) =>
    caseWords.test(analysis.article.passages[figure.passage]!.text.slice(figure.to, figure.to + 40))
  const found = digests.find(
    ({ stated }) =>
      countArticles(stated) * 2 > sources.length &&
      stated.every(({ figure }) => figure.quantity.kind === 'count' && !figure.change) &&
      stated.some(isProminent) &&
      stated.some(isOfCases),
  )
  // "47" alone says less than "47 confirmed cases".
  const withNoun = found?.sides.map((side) => {
    const named = side.stated.filter(isOfCases)
    return { ...side, stated: named.length > 0 ? named : side.stated }
  })
  return found && withNoun && { ...found, sides: withNoun }
}

function lineOf(label: Phrase, digest: Digest): BriefLine {
  return { label, text: valuesOf(digest), disputed: digest.disputed, places: digest.stated.map(placeOfFigure) }
}

/** The rate or share that most headlines and first paragraphs print, of events without a sum: a key rate, a vote. */
function headlineShare(sources: readonly Analysis[], digests: readonly Digest[]): Digest | undefined {
  return digests.find(({ stated }) => {
    if (!stated.every(({ figure }) => figure.quantity.kind === 'percent' && !figure.change)) return false
    return countArticles(stated.filter(isProminent)) * 2 > sources.length
  })
}

/** "50.8% of the vote": the first share beside such words that most articles give. */
function voteShare(sources: readonly Analysis[], digests: readonly Digest[]): Digest | undefined {
  return digests.find(
    ({ stated }) =>
      countArticles(stated) * 2 > sources.length &&
      stated.every(({ figure }) => figure.quantity.kind === 'percent' && !figure.change) &&
      stated.some(({ analysis, figure }) =>
        /^\s(?:of\s)?(?:the\s|all\s)?(?:\p{L}+\s)?(?:votes?|ballots?|poll)\b/iu.test(
          analysis.article.passages[figure.passage]!.text.slice(figure.to, figure.to + 40),
        ),
      ),
  )
}

/** "by 11 votes": the number of votes that most articles say somebody won by. */
function voteMargin(sources: readonly Analysis[], digests: readonly Digest[]): Digest | undefined {
  return digests.find(
    ({ stated }) =>
      countArticles(stated) * 2 > sources.length &&
      stated.every(({ figure }) => figure.quantity.kind === 'count') &&
      countArticles(
        stated.filter(({ analysis, figure }) => {
          const { text } = analysis.article.passages[figure.passage]!
          return /\b(?:by|(?:margin|lead|majority|difference|gap) (?:of|was|is)|to)\s(?:just\s|only\s|a mere\s)?$/i.test(
            text.slice(Math.max(0, figure.from - 40), figure.from),
          )
        }),
      ) >= Math.min(2, sources.length) &&
      stated.some(isProminent),
  )
}

/** The rise of the first year that most articles say the two sides settled on. */
function settledRise(sources: readonly Analysis[], digests: readonly Digest[]): Digest | undefined {
  return digests.find(({ stated }) => {
    if (!stated.every(({ figure }) => figure.quantity.kind === 'percent')) return false
    const settled = stated.filter((each) => {
      const words = wordsBeside(each)
      return raise.test(words) && !noRaise.test(words)
    })
    return (
      countArticles(settled) * 2 > sources.length ||
      (countArticles(stated) * 2 > sources.length && settled.length * 2 > stated.length)
    )
  })
}

/** A number of people or things that half of the headlines and first paragraphs print and most articles give. */
function headlineNumber(sources: readonly Analysis[], digests: readonly Digest[]): Digest | undefined {
  return digests.find(
    ({ stated }) =>
      countArticles(stated) * 2 > sources.length &&
      countArticles(stated.filter(isProminent)) * 2 >= sources.length &&
      stated.every(({ figure: { quantity, change } }) => isLarge(quantity) && !change),
  )
}

function isLarge({ kind, min, max }: Quantity): boolean {
  return kind === 'count' && Number(min ?? max) >= largeNumber
}

/** The day that most articles give in their first lines, or on which the first was published. */
export function announcedLine(sources: readonly Analysis[]): (BriefLine & { readonly text: string }) | null {
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
  // A match is played and a sentence passed: neither is announced.
  const label = isMatch(sources) ? say('Played') : isRuling(sources) ? say('Ruled') : say('Announced')
  return { label, text: best[0], disputed: false, places: best[1].places }

  function score(day: string, articles: number): number {
    // What is announced is told the same day.
    return articles + (day === published ? 1.5 : 0)
  }
}
