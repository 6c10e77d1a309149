import type { Candidate } from './candidates.ts'
import {
  after as afterName,
  afterLeaving,
  before as beforeName,
  beforePreposition,
  corporateParticiples,
  exchanges,
  geographic,
  leaving,
  owned,
  priceVerbs,
  roundPlaces,
  type Points,
} from './lexicon/cues.ts'
import { headTypes, surnameHeads } from './lexicon/kinds.ts'
import { starters } from './lexicon/ordinary.ts'
import { corporateNouns, corporateVerbs, honorifics, roles, sayingVerbs } from './lexicon/people.ts'
import { isGivenName, isPersonNoun, isPlaceName, kindOf, kindOfMany } from './lexicon.ts'
import { isNameShape, isQuotedTitle, phrase, placePrefix } from './phrases.ts'
import type { Scores } from './scores.ts'
import type { Token } from './tokens.ts'

/** Adds to `scores` what stands round a name says of its type. */
export function scoreContext(candidate: Candidate, scores: Scores): void {
  const { line, first, last, titled, employs } = candidate
  const { tokens, passage, style } = line
  if (titled) scores.person += 6
  // "Varno County Judge Ana Ruiz": whose judge she is, is a place.
  const placed =
    isPlaceName(phrase(tokens, first, last)) || (first < last && headTypes.get(tokens[last]!.key) === 'place')
  if (employs && !placed) scores.organization += 5
  const previous = tokens[first - 1]
  if (previous) {
    if (passage.kind === 'byline' && previous.key === 'by') scores.person += 5
    if (style !== 'capitals') scoreBefore(candidate, previous, scores)
  }
  const opening = passage.text.charCodeAt(tokens[first]!.from - 1)
  if (opening === 0x201c || opening === 0x22)
    scores.product += isQuotedTitle(passage.text, tokens[first]!.from, tokens[last]!.to) ? 2 : 0.2
  scoreAfter(candidate, scores)
  if (passage.kind === 'quotation' && /[—–]\s*$/.test(tokens[first]!.before)) scores.person += 2
}

function addPoints(scores: Scores, points: Points | undefined): void {
  if (points) for (const [type, count] of points) scores[type] += count
}

function scoreBefore({ line, first, last }: Candidate, previous: Token, scores: Scores): void {
  const { tokens, passage } = line
  const gap = tokens[first]!.before
  const lower = previous.shape === 'lower' || (previous.opens && starters.has(previous.key))
  if (previous.possessive && isNameShape(previous) && /^(?:’s|'s)? ?$/.test(gap))
    scores[isPlaceName(previous.key) ? 'organization' : 'product'] += 0.8
  // "the club’s captain, Ana Ruiz," and "its one rival project, Varno Loop,"
  if (gap === ', ' && lower && followsComma(tokens, last, passage.text)) {
    const kind = kindOf(previous.key)
    if (isPersonNoun(previous.key)) {
      scores.person += kind === 'person' ? 4 : 1
      if (kind === 'organization') scores.organization += 1
    } else if (kind) scores[kind] += 2.5
  }
  // "a later study, VARNA," and "one trial (VARNA)"
  if ((gap === ', ' || gap === ' (') && studies.has(previous.key) && isAcronym(tokens, first, last)) scores.project += 5
  // "brands including Varno", "villages such as Mweru"
  if (gap === ' ' && examples.has(previous.key)) {
    const kind = kindOfMany(tokens[first - (previous.key === 'as' ? 3 : 2)]?.key ?? '')
    if (kind && kind !== 'person' && (previous.key !== 'as' || tokens[first - 2]!.key === 'such')) scores[kind] += 3
  }
  // "two barges, the Varno and the Mweru"
  if (previous.key === 'the' && first > 1 && /^(?:, |: )$/.test(previous.before)) {
    const kind = kindOfMany(tokens[first - 2]!.key)
    if (kind && kind !== 'person') scores[kind] += 2.5
  }
  if (gap === ' (' && isNameShape(previous) && passage.text.charCodeAt(tokens[last]!.to) === 0x29)
    scores.organization += 1.5
  if (gap !== ' ') return
  if (lower) {
    const at = scoreWordBefore(tokens, first, last, previous, scores)
    scoreNaming(tokens, at, scores)
    scorePreposition(tokens, at, first, last, scores)
  } else if (honorifics.has(previous.key)) scores.person += 5
  else if (previous.opens) {
    const kind = kindOf(previous.key)
    if (kind === 'organization' || (kind === 'person' && first < last)) scores[kind] += 3.5
    // "Tugs Varno and Mweru"
    const many = kindOfMany(previous.key)
    if (many && many !== 'person' && many !== 'organization') scores[many] += 3.5
  }
}

/** Scores by the word before a name. Returns where the preposition would stand that governs it: at that word, or before "the". */
function scoreWordBefore(
  tokens: readonly Token[],
  first: number,
  last: number,
  previous: Token,
  scores: Scores,
): number {
  if (honorifics.has(previous.key) && previous.opens) scores.person += 5
  // "the former Varno governor": whoever held the office is not named.
  else if (isPersonNoun(previous.key) && !/^(?:former|acting|interim|then)$/.test(previous.key)) {
    // "the contractor Ana Ruiz", "the contractor Corvus"
    if (kindOf(previous.key) === 'person') scores.person += roles.has(previous.key) || first < last ? 4 : 2
    else scores.person += first < last ? 2 : 0.5
  } else if (previous.key.endsWith('-year-old') || previous.key.endsWith('born')) scores.person += 4
  let at = first - 1
  if (previous.key === 'the') {
    scores.person -= 3
    scores.organization += 0.5
    if (tokens[at]!.before === ' ') at--
    if (at < first - 1 && at >= 0 && roundPlaces.has(tokens[at]!.key)) scores.place += 2
  } else {
    const kind = kindOf(previous.key) ?? kindOfMany(previous.key)
    if (kind && kind !== 'person') scores[kind] += isPersonNoun(previous.key) ? 2.5 : 3.5
    addPoints(scores, beforeName.get(previous.key))
    // Places and bodies of two words look like people, who are seldom gone to.
    if (first < last && (previous.key === 'from' || previous.key === 'to')) scores.place += 0.7
    if (roundPlaces.has(previous.key)) scores.place += 2
    if (leaving.has(previous.key) && afterLeaving.has(tokens[last + 1]?.key ?? '')) scores.place += 2
  }
  return at
}

/** "a virus called Drusk", "the stone known as the Drusk": the noun before the word at `at` that gives a name. */
function scoreNaming(tokens: readonly Token[], at: number, scores: Scores): void {
  const namer = tokens[at]
  if (namer && naming.has(namer.key)) {
    const named = namer.key === 'as' && tokens[at - 1]?.key === 'known' ? at - 2 : at - 1
    const kind = kindOf(tokens[named]?.key ?? '')
    if (kind) scores[tokens[named]!.key === 'program' ? 'product' : kind] += 3.5
  }
}

/** Scores by the preposition at `at` that governs a name, and the noun before it. */
function scorePreposition(tokens: readonly Token[], at: number, first: number, last: number, scores: Scores): void {
  const preposition = tokens[at]
  const nouns = preposition && beforePreposition.get(preposition.key)
  if (!nouns || (preposition.shape !== 'lower' && !preposition.opens)) return
  const noun = tokens[at - 1]
  // "the government of Ana Ruiz": of people too, where the name is one.
  const led = noun?.key.startsWith('government') && first < last && isGivenName(tokens[first]!.key)
  const points = noun && !led && preposition.before === ' ' ? nouns.get(noun.key) : undefined
  if (first < last && placing.has(preposition.key) && isPlaceOrFamily(tokens[last]!)) scores.place += 4
  if (points) addPoints(scores, points)
  // "the market at Varno", "a mosque in Varno", "the road to Varno"
  else if (noun && lies.has(preposition.key) && isPlaceNoun(noun.key)) scores.place += 2
  else if (noun && preposition.key === 'at' && isOfPeople(noun.key)) scores.organization += 2
  else if (noun && preposition.key === 'from' && isOfPeople(noun.key)) scores.place += 1.5
  else if (preposition.key === 'of' && noun && roles.has(noun.key)) scores.organization += 1.5
  // "Ana Ruiz, 33, of Varno"
  else if (preposition.key === 'of' && preposition.before === ', ' && noun?.shape === 'number') scores.place += 3
  // "Corvus of Varno"
  else if (noun && preposition.key === 'of' && at === first - 1 && first === last && isNameShape(noun))
    scores.place += 1
  // "had left Varno for Mweru"
  else if (preposition.key === 'for' && noun && isNameShape(noun) && leaving.has(tokens[at - 2]?.key ?? ''))
    scores.place += 2
  else if (at < first - 1) {
    // "the barge sank in the Mweru"
    return
  } else if (preposition.key === 'in') scores.place += 1.6
  else if (preposition.key === 'at') {
    scores.organization += 0.5
    // "signed at Varno", and "At Varno the roads were closed"
    scores.place +=
      noun?.shape === 'lower' && noun.key.endsWith('ed') && !employed.has(noun.key)
        ? 1.2
        : preposition.opens
          ? 1
          : first === last
            ? 0.6
            : 0.4
  }
}

/** Words between a noun for many and the names of some. */
const examples = new Set(['include', 'includes', 'including', 'included', 'like', 'as'])

/** "Albert Park" after "at": of a word that ends the names of people and of places, the place is where things happen. */
function isPlaceOrFamily({ key, possessive }: Token): boolean {
  return !possessive && surnameHeads.has(key) && headTypes.get(key) === 'place'
}

const employed = new Set(['worked', 'studied', 'trained', 'employed', 'educated'])

const lies = new Set(['in', 'at', 'on', 'to', 'near', 'of', 'between'])

function isPlaceNoun(key: string): boolean {
  return (kindOf(key) ?? kindOfMany(key)) === 'place'
}

/** "smith" and "smiths". */
function isOfPeople(key: string): boolean {
  return isPersonNoun(key) || kindOfMany(key) === 'person'
}

const naming = new Set(['called', 'named', 'dubbed', 'nicknamed', 'as'])

function followsComma(tokens: readonly Token[], last: number, text: string): boolean {
  return text.charCodeAt(tokens[last]!.to) === 0x2c
}

function scoreAfter({ line, first, last }: Candidate, scores: Scores): void {
  const { tokens, passage, style } = line
  const next = tokens[last + 1]
  const gap = next ? next.before : passage.text.slice(tokens[last]!.to, tokens[last]!.to + 4)
  if (
    first === 0 &&
    first === last &&
    style === 'prose' &&
    tokens[0]!.shape === 'upper' &&
    /^ ?[—–-]{1,2}|^ \(/.test(gap)
  )
    scores.place += 3
  if (!next) return
  // "beat Corvus 3-2"
  if (
    next.shape === 'number' &&
    gap === ' ' &&
    /^\d{1,2}$/.test(next.text) &&
    /^[-–]\d{1,2}(?!\d)/.test(passage.text.slice(next.to, next.to + 3))
  )
    scores.organization += 1.5
  if (tokens[last]!.possessive) {
    if (corporateNouns.has(next.key)) scores.organization += 2
    addPoints(scores, owned.get(next.key))
  } else if (gap === ' ') {
    if (next.shape === 'lower' || kindOfMany(next.key) === 'product') scoreWordAfter(tokens, first, last, scores)
  } else if (gap.startsWith(',')) {
    const previous = tokens[first - 1]
    const placed =
      tokens[first]!.before === ' ' &&
      previous !== undefined &&
      (placing.has(previous.key) || isWhereFrom(tokens, first - 1))
    if (!placed) scoreApposition(tokens, last + 1, first < last, scores)
  } else if (gap === '-') {
    if (next.key === 'based' || next.key === 'born') scores.place += 4
    else if (corporateParticiples.has(next.key)) scores.organization += 1.5
  } else if (gap === ' (') {
    if (next.shape === 'upper' && exchanges.has(next.text)) scores.organization += 8
    else if (next.shape === 'upper' && next.text.length <= 6) scores.organization += 1.5
    else if (next.shape === 'number' && /^\d\d$/.test(next.text) && passage.text.charCodeAt(next.to) === 0x29)
      scores.person += 3
  }
}

const placing = new Set(['in', 'at', 'near', 'outside'])

/** "29, of Varno", "Ruiz, of Varno": "of" after a comma is where somebody is from. */
function isWhereFrom(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'of' && tokens[at]!.before === ', '
}

function scoreWordAfter(tokens: readonly Token[], first: number, last: number, scores: Scores): void {
  const { key } = tokens[last + 1]!
  const then = tokens[last + 2]
  // "the VARNA trial": names of trials are acronyms.
  if (isAcronym(tokens, first, last) && studies.has(key)) scores.project += 5
  if (sayingVerbs.has(key)) {
    scores.person += first === last && !isGivenName(tokens[first]!.key) ? 0.6 : 1
    scores.organization += 0.8
    if (then && reflexive.has(then.key)) scores.person += 2
  } else if (corporateVerbs.has(key)) scores.organization += 1.2
  if (corporateNouns.has(key)) scores.organization += 2
  // A team or a board is many: "Rovers are second".
  if (pluralVerbs.has(key) && (tokens[first]!.opens || !joinsBefore(tokens, first))) scores.organization += 2
  let kind = kindOf(key) ?? kindOfMany(key)
  // "the Corvus car park": the last noun says what it is.
  if (kind && then && then.before === ' ' && then.shape === 'lower') kind = kindOf(then.key) ?? kind
  if (premises.has(key)) scores.organization += 1
  else if (kind === 'organization') {
    if (key !== 'deal') scores.organization += 1
  } else if (kind === 'person') scores.organization += isPersonNoun(key) ? 0.5 : 0
  else if (kind === 'product' && kindOf(key) !== 'product' && /^[A-Z][a-z]+$/.test(tokens[last]!.text)) {
    // "Corvus jets": the maker as often as the model, but for "Corvus’s own Halo jets".
    const owned = tokens[first - 1]?.possessive || tokens[first - 2]?.possessive
    scores.product += owned ? 3 : 1
    if (!owned) scores.organization += 1
  } else if (kind) scores[kind] += kind === 'event' ? 2 : kind === 'place' ? 2.5 : 3
  // "The AP-7 motorway"
  if (geographic.has(key) && /^[A-Z]{1,3}-?\d{1,4}$/.test(tokens[last]!.text)) scores.place += 2
  addPoints(scores, afterName.get(key))
  // "from Varno to Mweru"
  if (key === 'to' && then && isNameShape(then) && tokens[first - 1]?.key === 'from') scores.place += 1
  // "The Varno overtopped its banks."
  if (then?.key === 'its' && tokens[last + 3]?.key === 'banks') scores.place += 3
  if (key === 'of' && then && placePrefix(tokens, last + 2, tokens.length - 1) > 0) scores.organization += 1
  if (then && then.shape === 'number' && priceVerbs.has(key) && /^ [£$€]?$/.test(then.before)) scores.organization += 2
  if (holding.has(key) && tokens.slice(last + 2, last + 6).some((token) => seats.has(token.key)))
    scores.organization += 3
  if (key === 'and' && then?.key === 'his') scores.person += 1
}

/** "The Corvus hotel": where business is done is called after whose it is, or after where it is. */
const premises = new Set(
  'hotel hotels store stores shop shops supermarket supermarkets branch branches restaurant restaurants outlet outlets resort resorts showroom showrooms'.split(
    ' ',
  ),
)

const studies = new Set('trial trials study studies cohort'.split(' '))

function isAcronym(tokens: readonly Token[], first: number, last: number): boolean {
  return first === last && tokens[first]!.shape === 'upper' && tokens[first]!.text.length > 2
}

const pluralVerbs = new Set(['are', 'were', 'have'])

/** Whether a name is the second of two, "Ana and Lena are", or follows "the" or "in". */
function joinsBefore(tokens: readonly Token[], first: number): boolean {
  return tokens[first]!.before !== ' ' || starters.has(tokens[first - 1]?.key ?? '')
}

/** "Drusk holds 41 of the 130 seats." */
const holding = new Set(['has', 'had', 'holds', 'held', 'won', 'took', 'lost', 'gained', 'controls'])
const seats = new Set(['seats', 'seat', 'votes', 'mps', 'lawmakers', 'deputies', 'senators'])

/** "Moss said he would resign": who says so is a person. */
const reflexive = new Set(['he', 'she', 'his', 'her'])

const determiners = new Set('the a an its their his her our my this that'.split(' '))
const beforeApposition = new Set(
  'then now once formerly also both perhaps still later already himself herself itself'.split(' '),
)
const kindBefore = new Set('the a an its their his her our this that'.split(' '))
const phraseEnds = new Set(
  'of in on at that which who with for based and to about near where from by known run owned'.split(' '),
)
const clauseWords = new Set('and but is was has had have are were that which who of in on at from with by'.split(' '))

/** "X, 54, …", "X, chief executive of …", "X, a regional airline", "X, which …", "X, Ohio". */
function scoreApposition(tokens: readonly Token[], from: number, full: boolean, scores: Scores): void {
  const start = tokens[from]!
  if (start.shape === 'number') {
    const age = Number(start.text)
    if (age >= 5 && age <= 110 && tokens[from + 1]?.before.startsWith(',')) scores.person += 5
    return
  }
  if (start.key === 'who' || start.key === 'aged') scores.person += full || start.key === 'aged' ? 3.5 : 2.5
  else if (start.key === 'whose') {
    scores.person += 1
    return
  } else if (start.key === 'which') {
    scores.organization += 1
    scores.person -= 3
  } else if (start.key === 'where') scores.place += /^(?:he|she|they)$/.test(tokens[from + 1]?.key ?? '') ? 1 : 3.5
  if (isNameShape(start) && isPlaceName(start.key)) scores.place += 1.2
  for (let steps = 0; steps < 6; steps++) {
    const at = from + steps
    const token = tokens[at]
    if (!token || (steps > 0 && token.before !== ' ' && !/^(?:-|’s |'s )$/.test(token.before))) return
    const { key } = token
    // ", lost a child": what begins after a verb says nothing of the name; ", now a farmer" does.
    if (steps > 0 && determiners.has(key) && !beforeApposition.has(tokens[at - 1]!.key)) return
    const kind = kindOf(key)
    if (
      isPersonNoun(key) &&
      !(key === 'head' && steps > 2) &&
      (roles.has(key) || (steps > 0 && endsPhrase(tokens[at + 1])))
    ) {
      scores.person += kind === 'person' ? 4 : full ? 2 : 1
      if (kind === 'organization') scores.organization += 2
      return
    }
    if (kind && kind !== 'person' && (steps === 0 || kindBefore.has(start.key)) && endsPhrase(tokens[at + 1])) {
      scores[kind] += 4
      return
    }
    if (sayingVerbs.has(key) || clauseWords.has(key)) return
  }
}

function endsPhrase(following: Token | undefined): boolean {
  return (
    following === undefined ||
    following.before !== ' ' ||
    phraseEnds.has(following.key) ||
    (following.shape === 'lower' && following.key.length > 4 && following.key.endsWith('ing'))
  )
}
