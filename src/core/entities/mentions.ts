import type { Article, Figure, Mention } from '../model.ts'
import { toSpan } from '../text/passages.ts'
import type { Candidate } from './spans/candidates.ts'
import { collectCandidates, placesOf } from './collect.ts'
import { groupSpellings } from './linking/coreference.ts'
import type { Spelling } from './linking/spellings.ts'
import { gatherEvidence, linesOf, type Evidence } from './spans/evidence.ts'
import { readImprints } from './spans/imprints.ts'
import { disasters } from './lexicon/kinds.ts'
import { fold, isCity, isCountry, isGivenName, isKnownCompany, isPlaceName, isTown } from './words/lexicon.ts'
import { shareInLists } from './types/lists.ts'
import { familyNames, readSpeakerLabels } from './types/speakerLabels.ts'
import { isAcronymOf, nameIn, nameKey, type NameKey } from './words/names.ts'
import type { Token } from './words/tokens.ts'
import { scoreContext } from './types/contextCues.ts'
import { countCrafts, scoreCraft } from './types/crafts.ts'
import { scoreDefinition } from './types/definitions.ts'
import { isBare, scoreName } from './types/nameCues.ts'
import { addScores, bestType, noScores, sureness, type Scores } from './words/scores.ts'

interface Found {
  readonly candidate: Candidate
  /** As it is printed. */
  readonly name: string
  readonly spelling: number
}

interface Entry {
  readonly name: string
  readonly key: NameKey
  /** Its forms as printed, legal form and article included. */
  readonly printed: string[]
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
  const crafts = countCrafts(lines)
  const imprints = readImprints(article)
  const speakers = readSpeakerLabels(lines, evidence)
  const families = speakers.size > 0 ? familyNames(lines) : null
  const candidates = collectCandidates(lines, evidence, figures, article.publisher, imprints, speakers)
  const entries: Entry[] = []
  const byName = new Map<string, number>()
  const found: Found[] = []
  const outlet = article.publisher && !isPlaceName(fold(article.publisher)) ? nameKey(article.publisher).text : ''
  // Articles introduce people by their full names. A message of a line or two does not.
  const brief = lines.reduce((sum, { tokens }) => sum + tokens.length, 0) < briefMessage
  candidates.forEach((candidate, order) => {
    const { line, first, last } = candidate
    const { tokens, passage } = line
    const { name, key } = nameIn(passage.text, tokens[first]!.from, tokens[last]!.to)
    const inProse = line.style === 'prose' && passage.kind !== 'heading'
    let spelling = byName.get(key.text)
    if (spelling === undefined) {
      byName.set(key.text, (spelling = entries.length))
      const scores = scoreName(tokens, first, last)
      if (brief && isBare(tokens, first, last)) scores.person += 0.3
      if (outlet !== '' && key.text === outlet) scores.organization += 6
      entries.push({ name, key, printed: [name], scores, order: inProse ? order : order + 1e6 })
    }
    const entry = entries[spelling]!
    if (inProse && entry.order >= 1e6) entry.order = order
    // "Corvus" and "Corvus Inc" are one spelling, but only one of them says what Corvus is.
    if (!entry.printed.includes(name)) {
      addScores(entry.scores, scoreName(tokens, first, last))
      entry.printed.push(name)
    }
    scoreContext(candidate, entry.scores)
    scoreCraft(candidate, crafts, entry.scores)
    scoreDefinition(candidate, entry.scores)
    const imprint = imprints.get(line.index)
    if (imprint && tokens[last]!.to <= imprint.to) entry.scores[imprint.type] += 6
    if (families?.has(tokens[last]!.key) && first === 0 && speakers.has(line)) entry.scores.person += 6
    found.push({ candidate, name, spelling })
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
  const spellings = entries.map(({ key, name, scores, order }): Spelling => {
    const type = bestType(scores)
    const lead = sureness(scores)
    return { key, name, type, sure: lead >= 3, leans: lead >= 1 ? type : undefined, order }
  })
  const groups = groupSpellings(spellings, aliases)
  const scoresOfGroup = entries.map(noScores)
  groups.forEach((targets, spelling) => {
    for (const target of targets) addScores(scoresOfGroup[target]!, entries[spelling]!.scores, 1 / targets.length)
  })
  scoreShortForms(spellings, groups, scoresOfGroup)
  shareInLists(found, groups, scoresOfGroup)
  const members = new Array<number>(entries.length).fill(0)
  for (const targets of groups) for (const target of targets) members[target]!++
  const kept = found.filter(({ candidate, spelling }) => {
    const targets = groups[spelling]!
    if (targets.length > 1 || members[targets[0]!]! > 1) return true
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
  for (const [key, { lower, inside, opening, following }] of evidence) {
    if (lower + inside + opening + following === 0) continue
    for (const place of placesOf(key)) {
      const named = byName.get(place)
      if (named !== undefined) entries[named]!.scores.place += 2
    }
  }
}

/** Where an article has the Varno earthquake, Varno is a place, as a rule: a storm or a war has a name of its own. */
function scorePlacesOfDisasters(byName: ReadonlyMap<string, number>, entries: readonly Entry[]): void {
  for (const { key } of entries) {
    const { words } = key
    const place = disasters.has(words.at(-1)!) ? byName.get(words.slice(0, -1).join(' ')) : undefined
    if (place !== undefined) entries[place]!.scores.place += 2
  }
}

/** Where an article has Ana Lyon, its Lyon needs more than the list of cities to be a place. */
function doubtCitiesOfPeople(entries: readonly Entry[]): void {
  const families = new Set<string>()
  for (const { key, scores } of entries) {
    const { words } = key
    if (words.length > 1 && bestType(scores) === 'person') families.add(words[words.length - 1]!)
  }
  for (const { key, scores } of entries) {
    const { text } = key
    if (!families.has(text)) continue
    if (isCity(text)) scores.place -= 3
    else if (isTown(text)) scores.place -= 0.9
    // The coach Ana Malta's Malta is the country only where it is spoken of as a place.
    else if (isCountry(text) && scores.place < 9) scores.place -= 8
    // And the coach Ana Boeing's Boeing the maker only where it is spoken of as one.
    else if (isKnownCompany(text) && scores.organization < 9) scores.organization -= 5
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
  const next = line.tokens[last + 1]
  // "Varno, on the far shore, lies", "Varnivo, a vaccine, is": what is told of at once.
  if (next?.before === ', ' && told.has(next.key)) return false
  return next?.before !== ' ' && !evidence.get(key)?.inside && sureness(scores) < 0.5
}

/** Words with which an apposition or a place begins. */
const told = new Set('a an the on in near at by which who where whose'.split(' '))

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
    if (before === ' ') continue
    if (
      /^: ?$/.test(before) &&
      at > 1 &&
      /^(?:[A-Z]{2,8}|Nasdaq|Euronext|Xetra)$/.test(tokens[long.candidate.last]!.text)
    ) {
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
  /** By group: the index of its first mention, how many it has, and the position of the one named last. */
  const firstOf = new Array<number>(scores.length).fill(-1)
  const totals = new Array<number>(scores.length).fill(0)
  const latest = new Array<number>(scores.length).fill(-1)
  for (const { spelling } of found) {
    const targets = groups[spelling]!
    if (targets.length === 1) totals[targets[0]!]!++
  }
  const verdicts = scores.map((each) => ({ type: bestType(each), certainty: sureness(each) }))
  found.forEach(({ candidate, name, spelling }, position) => {
    const { line, first, last } = candidate
    const { tokens, passage, index } = line
    const targets = groups[spelling]!
    const group = targets.length === 1 ? targets[0]! : nearest(targets, latest, totals, scores)
    if (!isRelative(tokens, first)) latest[group] = position
    const { from } = tokens[first]!
    const to = endOfName(tokens, last)
    const { start, end } = toSpan(passage, { from, to })
    if (end <= start) return
    const at = mentions.length
    if (firstOf[group]! < 0) firstOf[group] = at
    // Field by field: objects made by spreading two others get a hidden class each, and whatever reads them is slow.
    mentions.push({
      from,
      to,
      start,
      end,
      passage: index,
      text: article.text.slice(start, end),
      type: verdicts[group]!.type,
      name: to === tokens[last]!.to ? name : nameIn(passage.text, from, to).name,
      first: firstOf[group]!,
      certainty: verdicts[group]!.certainty,
    })
  })
  return mentions
}

/** "her son, Ana Ruiz": relatives go by their first names, and the family name stays with whom the article is about. */
function isRelative(tokens: readonly Token[], first: number): boolean {
  const kin = tokens[first - 1]
  const { before } = tokens[first]!
  return kin !== undefined && (before === ' ' || before === ', ') && relatives.has(kin.key)
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
  latest: readonly number[],
  totals: readonly number[],
  scores: readonly Scores[],
): number {
  const people = targets.some((target) => bestType(scores[target]!) === 'person')
  const size = (target: number) => (people ? 0 : totals[target]!)
  let best = targets[0]!
  for (const target of targets) {
    const [a, b] = [latest[target]!, latest[best]!]
    const larger = size(target) - size(best)
    if (larger !== 0) {
      if (larger > 0) best = target
    } else if (a > b || (a === b && totals[target]! > totals[best]!)) best = target
  }
  return best
}
