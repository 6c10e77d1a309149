import type { Article, Figure, Mention } from '../model.ts'
import { toSpan } from '../text/passages.ts'
import type { Candidate } from './candidates.ts'
import { collectCandidates, placesOf } from './collect.ts'
import { groupSpellings, type Spelling } from './coreference.ts'
import { gatherEvidence, linesOf, type Evidence } from './evidence.ts'
import { readImprints } from './imprints.ts'
import { disasters } from './lexicon/kinds.ts'
import { fold, isCity, isCountry, isGivenName, isKnownCompany, isPlaceName, isTown } from './lexicon.ts'
import { shareInLists } from './lists.ts'
import { isAcronymOf, nameKey, tidyName } from './names.ts'
import type { Token } from './tokens.ts'
import { scoreContext } from './contextCues.ts'
import { scoreCraft } from './crafts.ts'
import { scoreDefinition } from './definitions.ts'
import { isBare, scoreName } from './nameCues.ts'
import { addScores, bestType, noScores, sureness, type Scores } from './scores.ts'

interface Found {
  readonly candidate: Candidate
  readonly spelling: number
}

interface Entry {
  readonly name: string
  /** Its forms as printed, legal form and article included. */
  readonly printed: Set<string>
  readonly scores: Scores
  /** Order of its first mention in prose; those of headlines alone come last. */
  order: number
}

/** Words below which a text is a message and no article. */
const briefMessage = 50

/** Every mention of an entity by name, in order, maximal and not nested. */
export function findMentions(article: Article, figures: readonly Figure[]): Mention[] {
  const lines = linesOf(article)
  const evidence = gatherEvidence(lines)
  const imprints = readImprints(article)
  const candidates = collectCandidates(lines, evidence, figures, article.publisher, imprints)
  const entries: Entry[] = []
  const byName = new Map<string, number>()
  const found: Found[] = []
  const outlet = article.publisher && !isPlaceName(fold(article.publisher)) ? nameKey(article.publisher).text : ''
  // Articles introduce people by their full names. A message of a line or two does not.
  const brief = lines.reduce((sum, { tokens }) => sum + tokens.length, 0) < briefMessage
  candidates.forEach((candidate, order) => {
    const { line, first, last } = candidate
    const { tokens, passage } = line
    const name =
      first === last ? tokens[first]!.text : tidyName(passage.text.slice(tokens[first]!.from, tokens[last]!.to))
    const key = nameKey(name).text
    let spelling = byName.get(key)
    if (spelling === undefined) {
      byName.set(key, (spelling = entries.length))
      const scores = scoreName(tokens, first, last)
      if (brief && isBare(tokens, first, last)) scores.person += 0.3
      if (outlet !== '' && key === outlet) scores.organization += 6
      entries.push({
        name,
        printed: new Set(),
        scores,
        order: line.style === 'prose' && passage.kind !== 'heading' ? order : order + 1e6,
      })
    }
    const entry = entries[spelling]!
    if (line.style === 'prose' && passage.kind !== 'heading' && entry.order >= 1e6) entry.order = order
    // "Corvus" and "Corvus Inc" are one spelling, but only one of them says what Corvus is.
    if (!entry.printed.has(name)) {
      if (entry.printed.size > 0) addScores(entry.scores, scoreName(tokens, first, last))
      entry.printed.add(name)
    }
    scoreContext(candidate, entry.scores)
    scoreCraft(candidate, evidence, entry.scores)
    scoreDefinition(candidate, entry.scores)
    const imprint = imprints.get(line.index)
    if (imprint && tokens[last]!.to <= imprint.to) entry.scores[imprint.type] += 6
    found.push({ candidate, spelling })
  })
  scorePlacesOfPeoples(byName, entries, evidence)
  doubtCitiesOfPeople(entries)
  scorePlacesOfDisasters(byName, entries)
  const aliases = statedAliases(found, entries)
  // "Progress and Reform Congress (PRC)": not the country that goes by the same letters.
  for (const [long, short] of aliases) {
    if (isCountry(fold(entries[short]!.name)) && bestType(entries[long]!.scores) !== 'place')
      entries[short]!.scores.place -= 8
  }
  const spellings: Spelling[] = entries.map(({ name, scores, order }) => ({
    key: nameKey(name),
    name,
    type: bestType(scores),
    sure: sureness(scores) >= 3,
    leans: sureness(scores) >= 1 ? bestType(scores) : undefined,
    order,
  }))
  const groups = groupSpellings(spellings, aliases)
  const scoresOfGroup = entries.map(noScores)
  groups.forEach((targets, spelling) => {
    for (const target of targets) addScores(scoresOfGroup[target]!, entries[spelling]!.scores, 1 / targets.length)
  })
  scoreShortForms(spellings, groups, scoresOfGroup)
  shareInLists(found, groups, scoresOfGroup)
  const members = new Map<number, number>()
  for (const targets of groups) for (const target of targets) members.set(target, (members.get(target) ?? 0) + 1)
  const kept = found.filter(({ candidate, spelling }) => {
    const targets = groups[spelling]!
    if (targets.length > 1 || members.get(targets[0]!)! > 1) return true
    return !candidate.definite && !isDoubtful(candidate, evidence, scoresOfGroup[targets[0]!]!)
  })
  return assemble(article, kept, groups, scoresOfGroup)
}

/** Where an article has "Varnian", Varnia is a place. */
function scorePlacesOfPeoples(
  byName: ReadonlyMap<string, number>,
  entries: readonly Entry[],
  evidence: Evidence,
): void {
  for (const key of evidence.keys()) {
    for (const place of placesOf(key)) {
      const named = byName.get(place)
      if (named !== undefined) entries[named]!.scores.place += 2
    }
  }
}

/** Where an article has the Varno earthquake, Varno is a place, as a rule: a storm or a war has a name of its own. */
function scorePlacesOfDisasters(byName: ReadonlyMap<string, number>, entries: readonly Entry[]): void {
  for (const { name } of entries) {
    const words = nameKey(name).words
    const place = disasters.has(words.at(-1)!) ? byName.get(words.slice(0, -1).join(' ')) : undefined
    if (place !== undefined) entries[place]!.scores.place += 2
  }
}

/** Where an article has Ana Lyon, its Lyon needs more than the list of cities to be a place. */
function doubtCitiesOfPeople(entries: readonly Entry[]): void {
  const families = new Set<string>()
  for (const { name, scores } of entries) {
    const { words } = nameKey(name)
    if (words.length > 1 && bestType(scores) === 'person') families.add(words[words.length - 1]!)
  }
  for (const { name, scores } of entries) {
    const key = nameKey(name).text
    if (families.has(key) && isCity(key)) scores.place -= 3
    else if (families.has(key) && isTown(key)) scores.place -= 0.9
    // The coach Ana Malta's Malta is the country only where it is spoken of as a place.
    else if (families.has(key) && isCountry(key) && scores.place < 9) scores.place -= 8
    // And the coach Ana Boeing's Boeing the maker only where it is spoken of as one.
    else if (families.has(key) && isKnownCompany(key) && scores.organization < 9) scores.organization -= 5
  }
}

/** People go by the last word of their names and companies by the first. */
function scoreShortForms(
  spellings: readonly Spelling[],
  groups: readonly (readonly number[])[],
  scores: readonly Scores[],
): void {
  const shorts = new Map<number, string>()
  spellings.forEach(({ key }, at) => {
    if (groups[at]!.length === 1 && key.words.length === 1) shorts.set(groups[at]![0]!, key.text)
  })
  const given = new Set<number>()
  spellings.forEach(({ key: { words } }, at) => {
    const [group] = groups[at]!
    const short = shorts.get(group!)
    if (short === undefined || words.length < 2 || groups[at]!.length > 1 || given.has(group!)) return
    given.add(group!)
    if (words[0] === short && !isGivenName(short)) scores[group!]!.organization += 1.5
    else if (words[words.length - 1] === short && bestType(scores[group!]!) === 'person') scores[group!]!.person += 1
  })
}

/** "Whoops, it broke": a word that the dictionary lacks, set apart at the opening of a sentence, and nothing makes it a name. */
function isDoubtful({ line, first, last }: Candidate, evidence: Evidence, scores: Scores): boolean {
  const { opens, shape, key, possessive } = line.tokens[first]!
  if (first !== last || !opens || shape !== 'capital' || possessive || line.passage.kind !== 'paragraph') return false
  return line.tokens[last + 1]?.before !== ' ' && !evidence.get(key)?.inside && sureness(scores) < 0.5
}

/** Pairs that the text itself declares one: "Aubrey Harbour Trust (AHT)". */
function statedAliases(found: readonly Found[], entries: readonly Entry[]): [number, number][] {
  const pairs: [number, number][] = []
  for (let at = 1; at < found.length; at++) {
    const long = found[at - 1]!
    const short = found[at]!
    if (long.candidate.line !== short.candidate.line) continue
    const { tokens, passage } = short.candidate.line
    const { first, last } = short.candidate
    const gap = first - long.candidate.last
    // "the Harbour Survey, known as UHS,": initials in its own language.
    if (gap === 3 && /^[A-Z]{3,8}$/.test(tokens[first]!.text) && isKnownAs(tokens, first)) {
      pairs.push([long.spelling, short.spelling])
      continue
    }
    if (gap !== 1) continue
    const { before, text } = tokens[first]!
    if (/^: ?$/.test(before) && at > 1 && /^[A-Z]{2,8}$/.test(tokens[long.candidate.last]!.text)) {
      // "Corvus Air (NYSE: CVA)": the ticker stands for the company before the bracket.
      const company = found[at - 2]!
      const listed =
        company.candidate.line === short.candidate.line && company.candidate.last + 1 === long.candidate.first
      if (listed && /^(?:’s|'s)?[.,]? ?\($/.test(tokens[long.candidate.first]!.before))
        pairs.push([company.spelling, short.spelling])
      continue
    }
    if (
      !/^(?:’s|'s)?\.? \((?:the |or )?[“"]?$/.test(before) ||
      !/^[”"]?\)/.test(passage.text.slice(tokens[last]!.to, tokens[last]!.to + 2))
    )
      continue
    const [a, b] = [entries[long.spelling]!, entries[short.spelling]!]
    if (
      isAcronymOf(text, a.name) ||
      (first === last && /^[A-Z]{2,6}$/.test(text) && a.name.toUpperCase().startsWith(text[0]!) && a.name.includes(' '))
    )
      pairs.push([long.spelling, short.spelling])
    else if (isAcronymOf(a.name, b.name)) pairs.push([long.spelling, short.spelling])
  }
  return pairs
}

function isKnownAs(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]!.key === 'as' &&
    tokens[at - 2]!.key === 'known' &&
    tokens[at]!.before === ' ' &&
    /^,? $/.test(tokens[at - 2]!.before)
  )
}

function assemble(
  article: Article,
  found: readonly Found[],
  groups: readonly (readonly number[])[],
  scores: readonly Scores[],
): Mention[] {
  const mentions: Mention[] = []
  const firstOf = new Map<number, number>()
  const totals = new Map<number, number>()
  found.forEach(({ spelling }) => {
    const [group] = groups[spelling]!
    if (groups[spelling]!.length === 1) totals.set(group!, (totals.get(group!) ?? 0) + 1)
  })
  const verdicts = scores.map((each) => ({ type: bestType(each), certainty: sureness(each) }))
  const latest = new Map<number, number>()
  found.forEach(({ candidate, spelling }, position) => {
    const { line, first, last } = candidate
    const { tokens, passage, index } = line
    const targets = groups[spelling]!
    const group = targets.length === 1 ? targets[0]! : nearest(targets, latest, totals, scores)
    if (!isRelative(tokens, first)) latest.set(group, position)
    const { from } = tokens[first]!
    const to = endOfName(tokens, last)
    const { start, end } = toSpan(passage, { from, to })
    if (end <= start) return
    const at = mentions.length
    if (!firstOf.has(group)) firstOf.set(group, at)
    // Field by field: objects made by spreading two others get a hidden class each, and whatever reads them is slow.
    mentions.push({
      from,
      to,
      start,
      end,
      passage: index,
      text: article.text.slice(start, end),
      type: verdicts[group]!.type,
      name: tidyName(passage.text.slice(from, to)),
      first: firstOf.get(group)!,
      certainty: verdicts[group]!.certainty,
    })
  })
  return mentions
}

/** "her son, Ana Ruiz": relatives go by their first names, and the family name stays with whom the article is about. */
function isRelative(tokens: readonly Token[], first: number): boolean {
  const kin = tokens[first - 1]
  return kin !== undefined && /^,? $/.test(tokens[first]!.before) && relatives.has(kin.key)
}

/** Source: the kinship terms of Roget’s Thesaurus. */
const relatives = new Set(
  'son sons daughter daughters wife husband brother sister mother father widow widower nephew niece cousin uncle aunt grandson granddaughter grandfather grandmother stepson stepdaughter brother-in-law sister-in-law fiance fiancee'.split(
    ' ',
  ),
)

/** The full stop of "U.S. is part of the name, and that of "Inc." too where it does not end the sentence. */
function endOfName(tokens: readonly Token[], last: number): number {
  const { to, text, key, stopped } = tokens[last]!
  if (!stopped) return to
  const next = tokens[last + 1]
  return text.includes('.') || (abbreviatedEnds.has(key) && next !== undefined && !next.opens) ? to + 1 : to
}

const abbreviatedEnds = new Set('inc corp co ltd bros jr sr st'.split(' '))

/**
 * Of several entities with one short name, the one named last where they are people, and the one named most where they are
 * bodies: a company's short name does not pass to its bank because the bank is mentioned.
 */
function nearest(
  targets: readonly number[],
  latest: ReadonlyMap<number, number>,
  totals: ReadonlyMap<number, number>,
  scores: readonly Scores[],
): number {
  const people = targets.some((target) => bestType(scores[target]!) === 'person')
  const size = (target: number) => (people ? 0 : (totals.get(target) ?? 0))
  let best = targets[0]!
  for (const target of targets) {
    const [a, b] = [latest.get(target) ?? -1, latest.get(best) ?? -1]
    const larger = size(target) - size(best)
    if (larger !== 0) {
      if (larger > 0) best = target
    } else if (a > b || (a === b && (totals.get(target) ?? 0) > (totals.get(best) ?? 0))) best = target
  }
  return best
}
