import { groupBy } from '../grouping.ts'
import type { Figure } from '../model.ts'
import { withoutAilments } from './spans/ailments.ts'
import {
  candidateOf,
  doesBusiness,
  findCandidates,
  isBareBody,
  isNickname,
  type Candidate,
} from './spans/candidates.ts'
import { ordinaryAcronyms, type Evidence, type Line } from './spans/evidence.ts'
import { findInHeadline } from './spans/headlines.ts'
import { kindNouns } from './lexicon/kinds.ts'
import type { Imprint } from './spans/imprints.ts'
import { KnownNames } from './spans/knownNames.ts'
import { fold, isCompound, isKnownCompany, isPlaceName } from './words/lexicon.ts'
import { isNoName } from './spans/noNames.ts'
import { scoreName } from './types/nameCues.ts'
import { isPaperTold } from './spans/papers.ts'
import { isQuotedTitle, phrase } from './words/phrases.ts'
import { neverBlocked } from './spans/runs.ts'
import { bestType } from './words/scores.ts'
import { joinByAcronym } from './spans/statedAcronyms.ts'
import type { Token } from './words/tokens.ts'
import * as is from './words/wordFacts.ts'

/** Candidates of all lines in order, the prose first to know names by, then the lines whose capitals prove nothing. */
export function collectCandidates(
  lines: readonly Line[],
  evidence: Evidence,
  figures: readonly Figure[],
  publisher: string | null,
  imprints: ReadonlyMap<number, Imprint>,
  speakers: ReadonlyMap<Line, Candidate>,
): Candidate[] {
  const blockedBy = groupBy(figures, ({ passage }) => passage)
  const perLine: (readonly Candidate[])[] = []
  const known = new KnownNames()
  const outlet = publisher
    ? publisher
        .split(/[\s&]+/)
        .map(fold)
        .join(' ')
    : ''
  const isOutlet = ({ name }: Candidate) => outlet !== '' && name === outlet
  const acronyms = ordinaryAcronyms(lines)
  const names = (candidate: Candidate) =>
    (isName(candidate, evidence) || isOutlet(candidate)) &&
    !isNoName(candidate) &&
    !(candidate.first === candidate.last && acronyms.has(candidate.line.tokens[candidate.first]!.key))
  if (outlet) known.add(outlet)
  const outlets = lines.map((line) => outletIn(line, imprints.get(line.index)))
  for (const each of outlets) if (each) known.add(phrase(each.line.tokens, each.first, each.last))
  lines.forEach((line, index) => {
    if (line.style !== 'prose') return
    const figuresHere = blockedBy.get(line.index)
    const blocked = figuresHere ? (from: number, to: number) => overlaps(figuresHere, from, to) : neverBlocked
    const found = joinByAcronym(
      line,
      findCandidates(line, evidence, blocked).filter(
        (each) => names(each) && !(figuresHere && isSum(each, figuresHere)),
      ),
    )
    perLine[index] = found
    for (const { name } of found) known.add(name)
  })
  lines.forEach((line, index) => {
    const named = outlets[index] ?? speakers.get(line)
    if (named) {
      const rest = perLine[index] ?? findInHeadline(line, evidence, known).filter(names)
      perLine[index] = [named, ...rest.filter(({ first }) => first > named.last)]
    } else if (line.style !== 'prose') perLine[index] = findInHeadline(line, evidence, known).filter(names)
  })
  const all: Candidate[] = []
  for (const candidates of perLine) for (const candidate of candidates) all.push(candidate)
  return splitModels(withoutAilments(withoutPeoples(withoutCompounds(all, evidence))))
}

function overlaps(figures: readonly Figure[], from: number, to: number): boolean {
  for (const figure of figures) if (figure.from < to && from < figure.to) return true
  return false
}

/** "NPR900m" is a sum and no model. */
function isSum({ line: { tokens }, first, last }: Candidate, figures: readonly Figure[]): boolean {
  const [start, end] = [tokens[first]!.from, tokens[last]!.to]
  return figures.some(
    ({ quantity, from, to }) =>
      (quantity.kind === 'money' || (quantity.kind === 'rate' && /^[A-Z]{3}\//.test(quantity.unit))) &&
      from <= start &&
      end <= to,
  )
}

/** The outlet or body that a line at the top prints as its own name, whole. */
function outletIn(line: Line, imprint: Imprint | undefined): Candidate | null {
  if (imprint?.type !== 'organization') return null
  const { tokens } = line
  const first = tokens.findIndex(({ from }) => from >= imprint.from)
  let last = first
  while (last + 1 < tokens.length && tokens[last + 1]!.to <= imprint.to) last++
  if (first < 0 || tokens[last]!.to > imprint.to) return null
  return candidateOf(line, first, last)
}

/** Drops "Headcount fell" and "STATUS   Containment 40 %", compounds and labels that the dictionary lacks at the opening of a line, unless a longer name begins with it. */
function withoutCompounds(candidates: readonly Candidate[], evidence: Evidence): Candidate[] {
  const begins = new Set<string>()
  for (const { line, first, last } of candidates) if (last > first) begins.add(line.tokens[first]!.key)
  return candidates.filter(({ line, first, last, titled, employs }) => {
    const { key, opens, shape, facts } = line.tokens[first]!
    if (line.style !== 'prose' || first < last || titled || employs || !opens || shape !== 'capital' || begins.has(key))
      return true
    if (facts & (is.givenName | is.placeName) || evidence.get(key)?.inside) return true
    const label = line.tokens[first]!.before.startsWith('   ') && line.tokens[last + 1]?.shape === 'number'
    return (!isCompound(key) || standsAsName(line.tokens, first, evidence)) && !label
  })
}

/**
 * "Wavecrest promises", "Wavecrest’s fleet": one thing that may be counted has an article in a sentence, unless it is a name. "Seafood sells" and
 * "Shareholdings rose" have none. The article has to print it twice.
 */
function standsAsName(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const { key, possessive } = tokens[at]!
  const usage = evidence.get(key)
  if (!usage || usage.lower > 0 || usage.opening + usage.inside < 2) return false
  if (
    /(?:s|ing|ware|food|work|wear|craft|ness|ment|ship|hood|land|life|time|water|power|way|age|one|body|thing|where)$/.test(
      key,
    )
  )
    return false
  const next = tokens[at + 1]
  return (
    possessive ||
    (next?.before === ' ' && ((next.facts & is.corporateVerb) !== 0 || next.key === 'works' || next.key === 'promises'))
  )
}

/** Drops "Varnians" and "Varnian" where Varnia or Varno is named: adjectives of origin that no list has. */
function withoutPeoples(candidates: readonly Candidate[]): Candidate[] {
  const isNamed = namesAmong(candidates)
  const peoples = new Set<string>()
  for (const each of candidates) if (isPeople(each)) peoples.add(each.line.tokens[each.first]!.key)
  return candidates.filter(({ line, first, last }) => {
    const { key } = line.tokens[first]!
    return first < last || !(placesOf(key).some(isNamed) || peoples.has(key))
  })
}

/** Tells the names of the candidates from other words; they are put together when first asked for. */
function namesAmong(candidates: readonly Candidate[]): (name: string) => boolean {
  let names: Set<string> | undefined
  return (name) => {
    names ??= new Set(candidates.map((each) => each.name))
    return names.has(name)
  }
}

const peopleNouns = new Set('people peoples clan clans tribe tribes tribesmen nomads tribespeople'.split(' '))

/** The peoples in "the Varn people" and "the Varn and the Mwer clans". */
function isPeople({ line: { tokens }, first, last }: Candidate): boolean {
  const before = first > 0 ? tokens[first - 1]!.key : ''
  if (first < last || (before !== 'the' && before !== 'and')) return false
  const next = tokens[last + 1]
  if (!next || next.before !== ' ' || tokens[first]!.facts & (is.placeName | is.knownCompany)) return false
  if (peopleNouns.has(next.key)) return true
  if (next.key !== 'and') return false
  const second = tokens[last + 2]?.key === 'the' ? last + 3 : last + 2
  return peopleNouns.has(tokens[second + 1]?.key ?? '')
}

/** Places whose people a word may name: "varnians" gives "varnia" and "varn", "varno", "varna". */
export function placesOf(key: string): readonly string[] {
  if (!key.endsWith('an') && !key.endsWith('ans') && !key.endsWith('ese')) return nowhere
  const people = /^(.{3,}?)(?:(i?)ans?|ese)$/.exec(key)
  if (!people) return nowhere
  const [, stem, link] = people
  return link ? [`${stem}ia`, stem!, `${stem}y`] : [stem!, `${stem}a`, `${stem}e`, `${stem}o`]
}

const nowhere: readonly string[] = []

/** Cuts "Corvus X200" in two where Corvus is named by itself too: the maker is one thing and the model another. */
function splitModels(candidates: readonly Candidate[]): Candidate[] {
  const isNamed = namesAmong(candidates)
  const found: Candidate[] = []
  for (const candidate of candidates) {
    const model = modelIn(candidate, isNamed)
    const carrier = carrierBefore(candidate)
    if (carrier > 0) {
      found.push(
        part(candidate, candidate.first, carrier - 1),
        part(candidate, carrier, carrier),
        part(candidate, carrier + 1, candidate.last),
      )
    } else if (model > 0)
      found.push(part(candidate, candidate.first, model - 1), part(candidate, model, candidate.last))
    else found.push(candidate)
  }
  return found
}

/** Some words of a candidate: a title before it is that of the first. */
function part(whole: Candidate, first: number, last: number): Candidate {
  const { line, titled } = whole
  return { ...whole, first, last, name: phrase(line.tokens, first, last), titled: titled && first === whole.first }
}

/** Index of the maker in "Air Varnia Boeing 787": whose model it is stands before it; 0 where there is none. */
function carrierBefore({ line: { tokens }, first, last }: Candidate): number {
  const { shape, before } = tokens[last]!
  const maker = tokens[last - 1]
  if (last - first < 2 || before !== ' ' || (shape !== 'number' && shape !== 'code')) return 0
  return (maker!.facts & (is.knownCompany | is.common | is.givenName)) === is.knownCompany ? last - 1 : 0
}

/** Index of the word at which the model begins; 0 where the name is of one thing. */
function modelIn({ line: { tokens }, first, last }: Candidate, isNamed: (name: string) => boolean): number {
  for (let at = first + 1; at <= last; at++) {
    const { shape, before, text } = tokens[at]!
    if ((shape !== 'number' && (shape !== 'code' || at < last)) || before !== ' ') continue
    if (shape === 'number' && text.length < 3) return 0
    const maker = phrase(tokens, first, at - 1)
    return isNamed(maker) || isKnownCompany(maker) || tokens[at - 1]!.facts & is.legalForm ? at : 0
  }
  return 0
}

/** "coach S5", "(S3 to S6)", a cell with "F2": a letter and a figure that tell one of many from the others. */
function isLabel({ tokens, passage }: Line, at: number): boolean {
  const { text, before } = tokens[at]!
  if (text.length > 3 || !code.test(text)) return false
  if (passage.kind === 'cell') return true
  const previous = tokens[at - 1]
  const next = tokens[at + 1]
  if (
    previous &&
    before === ' ' &&
    previous.shape === 'lower' &&
    (previous.facts & (is.starter | is.common)) === is.common
  )
    return true
  const sibling = (there: Token | undefined) =>
    there !== undefined && code.test(there.text) && there.text[0] === text[0]
  return (next?.key === 'to' && sibling(tokens[at + 2])) || (previous?.key === 'to' && sibling(tokens[at - 2]))
}

const code = /^[A-Z]\d{1,2}$/

/** "Birds First, a charity,": what a sentence begins with and says at once what it is. */
function isIntroduced(tokens: readonly Token[], last: number): boolean {
  const article = tokens[last + 1]
  if (!article?.before.startsWith(', ') || !/^(?:a|an|the|its)$/.test(article.key)) return false
  for (let at = last + 2; at < Math.min(tokens.length, last + 6); at++) {
    const { key, shape, before } = tokens[at]!
    if (shape !== 'lower' || before !== ' ') return false
    if (kindNouns.has(key)) return true
  }
  return false
}

/** Refuses capitalised words that the article itself or the dictionary shows to be ordinary. */
function isName({ line, first, last, name, titled, employs, definite }: Candidate, evidence: Evidence): boolean {
  const { tokens } = line
  if (titled || employs) return true
  const single = first === last
  const start = tokens[first]!
  if (single) {
    if (isLabel(line, first)) return false
    if (start.shape !== 'capital') return start.shape !== 'initial'
    const { facts } = start
    const usage = evidence.get(start.key)
    if (isNickname(start.key, usage) || isBareBody(tokens, first) || doesBusiness(tokens, first)) return true
    if (start.opens && !(facts & is.common) && isCompound(start.key) && standsAsName(tokens, first, evidence))
      return true
    if (start.opens && (facts & (is.derived | is.givenName | is.placeName)) === is.derived && !usage?.inside)
      return false
    if (facts & is.placeName) return !(facts & is.common) || !usage || usage.lower === 0
    if (!(facts & is.common)) return true
    if (usage && usage.lower > 0) return false
    if (definite) return true
    if (isPaperTold(tokens, first)) return true
    return !start.opens || (facts & is.givenName) !== 0 || (usage !== undefined && usage.inside > 0)
  }
  if (start.opens && isIntroduced(tokens, last)) return true
  if (isPlaceName(name) || isQuotedTitle(line.passage.text, start.from, tokens[last]!.to)) return true
  let common = true
  let lower = 0
  for (let at = first; at <= last; at++) {
    const { key, shape, facts } = tokens[at]!
    if (shape === 'lower') continue
    if (!(facts & is.common) || shape === 'mixed' || shape === 'code') common = false
    if ((evidence.get(key)?.lower ?? 0) > 0) lower++
  }
  if (!common) return true
  if (!start.opens && last - first < 3 && lower <= last - first) return true
  const scores = scoreName(tokens, first, last)
  const best = scores[bestType(scores)]
  return best >= 3 || (best >= 1.5 && lower === 0)
}
