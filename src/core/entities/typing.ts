import type { EntityType } from '../model.ts'
import type { Candidate } from './candidates.ts'
import { isNameShape, phrase } from './phrases.ts'
import {
  headTypes,
  institutions,
  kindNouns,
  leadTypes,
  legalForms,
  strongOrganizationHeads,
  surnameHeads,
} from './lexicon/kinds.ts'
import { corporateNouns, corporateVerbs, honorifics, roles, sayingVerbs } from './lexicon/people.ts'
import {
  isCity,
  isCommon,
  isCountry,
  isDemonym,
  isEastAsianSurname,
  isGivenName,
  isPlaceName,
  isInstitutionName,
  isPublicEvent,
  isRegion,
  particles,
} from './lexicon.ts'
import type { Token } from './tokens.ts'

/** What speaks for each type, in points: 1 is a hint, 3 decides where nothing contradicts, 6 is plain. */
export type Scores = Record<EntityType, number>

export const types: readonly EntityType[] = ['organization', 'person', 'place', 'product', 'project', 'event']

export function noScores(): Scores {
  return { organization: 0, person: 0, product: 0, project: 0, place: 0, event: 0 }
}

export function addScores(into: Scores, scores: Scores, weight = 1): void {
  for (const type of types) into[type] += weight * scores[type]
}

/** The type with most points; the first of `types` where several have as many. */
export function bestType(scores: Scores): EntityType {
  let best: EntityType = 'organization'
  for (const type of types) if (scores[type] > scores[best]) best = type
  return best
}

/** What the words of a name say of its type. */
export function scoreName(tokens: readonly Token[], first: number, last: number): Scores {
  const scores = noScores()
  const name = phrase(tokens, first, last)
  const words = tokens.slice(first, last + 1).filter(({ shape }) => shape !== 'lower')
  const single = words.length === 1
  const end = tokens[last]!
  const start = tokens[first]!
  if (isPublicEvent(name)) scores.event += 5
  const known = isInstitutionName(name)
  if (known) scores.organization += 5
  if (isCountry(name)) {
    scores.place += 8
    return scores
  }
  if (isRegion(name)) scores.place += 6
  else if (isCity(name)) scores.place += single && (isGivenName(name) || isCommon(name)) ? 2.2 : 3.5
  if (institutions.has(name.toUpperCase()) && start.shape === 'upper') scores.organization += 6
  if (legalForms.has(end.key) && !single) scores.organization += 7
  if (single) {
    if (start.shape === 'number') scores.product += 3
    if (start.shape === 'upper') scores.organization += start.text.length <= 6 ? 1.5 : 0.5
    if (start.shape === 'code') scores.product += /^[a-z]+$/i.test(start.text) ? 0 : 2.5
    if (start.shape === 'mixed') scores.organization += 1
    if (/\.(?:com|org|net|io|ai|co)$/i.test(start.text)) scores.organization += 3
    if (isGivenName(name)) scores.person += isCommon(name) ? 0.3 : 1
    else if (start.shape === 'capital' && !isCommon(name) && !isPlaceName(name) && !known) scores.person += 0.3
    if (singleBodies.has(name)) scores.organization += 5
    return scores
  }
  const head = headWord(tokens, first, last)
  const type = isPersonName(words) && head === end ? undefined : headTypes.get(head.key)
  if (type) {
    const strong = strongOrganizationHeads.has(head.key) || (type !== 'organization' && !isCommon(words[0]!.key))
    scores[type] += strong || (head !== end && leadTypes.has(head.key)) ? 5 : 3
  }
  const lead = leadTypes.get(start.key)
  if (lead && !type)
    scores[lead] += lead === 'place' && /^(?:st|saint|san|santa|bay|camp|port)$/.test(start.key) ? 2.5 : 4
  else if (lead === 'project' || lead === 'event') scores[lead] += 6
  if (words.some(({ before }) => before === ' & ') && !words.every(({ key }) => isCommon(key))) scores.organization += 4
  if (words.some(({ shape, text }, at) => (shape === 'code' || (shape === 'upper' && /^[IVX]+$/.test(text))) && at > 0))
    scores.product += 2.5
  if (end.shape === 'number') scores.product += 3
  if (known) return scores
  if (/^(?:north|south|east|west|upper|lower|new|central|greater)$/.test(start.key) && !type && words.length === 2)
    scores.place += 2.5
  if (tokens.slice(first, last + 1).some(({ key }) => foreignSmallWords.has(key))) scores.organization += 3
  if (isPersonName(words)) scores.person += personWeight(words)
  else if (isDemonym(start.key) && !type) scores.organization += 1
  if (
    !type &&
    words.length <= 4 &&
    words.every(({ shape, key }) => (shape === 'capital' || shape === 'initial') && !isCommon(key) && !isPlaceName(key))
  ) {
    scores.person += 1.5
  }
  if (
    tokens
      .slice(first, last)
      .some(
        ({ key, shape }, at) =>
          shape === 'lower' && at > 0 && particles.has(key) && !/^(?:la|las|los|el|the)$/.test(key),
      ) &&
    !head
  )
    scores.person += 1.5
  if (isPlaceName(start.key) && !type && !isGivenName(start.key)) scores.organization += 1
  if (words.every(({ shape }) => shape === 'upper')) scores.organization += 1
  return scores
}

/** Bodies known by one word. Source: parliaments and offices of state as newspapers call them. */
const singleBodies = new Set(
  (
    'congress senate parliament treasury pentagon kremlin knesset bundestag bundesrat duma politburo sejm riksdag storting folketing eduskunta dail stormont holyrood senedd ' +
    'cabinet interpol europol eurostat frontex labour tories democrats republicans conservatives greens'
  ).split(' '),
)

/** The noun that says what is named: the last word, or the one before "of", "for", "on". */
function headWord(tokens: readonly Token[], first: number, last: number): Token {
  for (let at = first; at < last; at++) {
    if (tokens[at + 1]!.shape === 'lower' && /^(?:of|for|on|against|in)$/.test(tokens[at + 1]!.key)) return tokens[at]!
  }
  return tokens[last]!
}

/** Articles and prepositions of other languages that stand in names of bodies more than of people. */
const foreignSmallWords = new Set(
  'sans des et und fur pour para della degli delle dell per nacional national nationale nationaal'.split(' '),
)

/** How much a name that may be a person's speaks for one: less where its words are also places or ordinary words. */
function personWeight(words: readonly Token[]): number {
  if (words.length > 4) return 1
  const start = words[0]!
  if (isCity(start.key) || isCountry(start.key) || isRegion(start.key)) return 1.5
  return words.every(({ key }) => isCommon(key)) ? 1.5 : 3.5
}

/** "Ana Ruiz", "J. K. Moss", "Kim Min-ji", "Ursula von der Aar". */
export function isPersonName(words: readonly Token[]): boolean {
  if (words.length < 2 || words.length > 5) return false
  const kind = headTypes.get(words[words.length - 1]!.key)
  if ((kind === 'place' || kind === 'organization') && !surnameHeads.has(words[words.length - 1]!.key)) return false
  const [start, next] = words as [Token, Token]
  const end = words[words.length - 1]!
  if (
    legalForms.has(end.key) ||
    words.some(({ shape, before }) => shape === 'upper' || shape === 'code' || shape === 'number' || before === ' & ')
  )
    return false
  if (
    isCountry(`${start.key} ${next.key}`) ||
    isCity(`${start.key} ${next.key}`) ||
    isRegion(`${start.key} ${next.key}`)
  )
    return false
  if (leadTypes.has(start.key)) return false
  if (start.shape === 'initial') return end.shape === 'capital'
  if (isGivenName(start.key)) {
    if (strongOrganizationHeads.has(end.key)) return false
    if (isCommon(start.key) && isCommon(end.key) && headTypes.has(end.key)) return false
    if (isPlaceName(start.key) && headTypes.has(end.key)) return false
    return !(isCommon(start.key) && words.length === 2 && isCommon(next.key) && !isGivenName(next.key) && start.opens)
  }
  return (
    isEastAsianSurname(start.key) &&
    !isCommon(start.key) &&
    !headTypes.has(end.key) &&
    words.length <= 3 &&
    (end.key.includes('-') || isPinyin(next.key))
  )
}

/** One or two syllables of romanised Chinese or Korean. */
function isPinyin(key: string): boolean {
  return (
    /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[aeiou]{1,3})(?:ng|n|r|h|k|l|m)?-?){1,2}$/.test(key) && key.length <= 9
  )
}

const kindBefore = new Set('the a an its their his her our this that'.split(' '))

/** What stands round a name says of its type. */
export function scoreContext(candidate: Candidate): Scores {
  const scores = noScores()
  const { line, first, last, titled, employs } = candidate
  const { tokens, style, passage } = line
  if (titled) scores.person += 6
  if (employs && !isPlaceName(phrase(line.tokens, first, last))) scores.organization += 5
  const previous = tokens[first - 1]
  const beforeName = tokens[first]!.before
  const next = tokens[last + 1]
  const after = next ? next.before : passage.text.slice(tokens[last]!.to)
  const owner = tokens[last]!.possessive
  const single = first === last
  if (passage.kind === 'byline' && /^by$/.test(previous?.key ?? '')) scores.person += 5

  // Before the name.
  if (previous && style !== 'capitals') {
    const adjacent = beforeName === ' '
    const comma = beforeName === ', '
    if (adjacent && honorifics.has(previous.key) && previous.shape !== 'lower') scores.person += 5
    else if (
      adjacent &&
      previous.shape === 'lower' &&
      (roles.has(previous.key) || /(?:-year-old|born)$/.test(previous.key))
    )
      scores.person += 4
    else if (comma && previous.shape === 'lower' && roles.has(previous.key) && after.startsWith(',')) scores.person += 4
    if (adjacent && previous.key === 'the') {
      scores.person -= 3
      scores.organization += 0.5
    }
    if (adjacent && previous.shape === 'lower') {
      const kind = kindNouns.get(previous.key)
      if (kind && !roles.has(previous.key)) scores[kind] += 3.5
      switch (previous.key) {
        case 'in':
          if (
            tokens[first - 2] &&
            /^(?:published|reported|writing|wrote|appeared|appearing|printed|shares|stake|stock|invested|investing|invest|investment|interest|investors|confidence|trading)$/.test(
              tokens[first - 2]!.key,
            )
          )
            scores.organization += 2
          else if (tokens[first]!.key !== 'the') scores.place += single ? 1.2 : 1
          break
        case 'behind':
          scores.product += 0.6
          break
        case 'near':
        case 'throughout':
        case 'outside':
        case 'across':
          scores.place += 2
          break
        case 'at':
          scores.organization += 0.7
          scores.place += 0.4
          break
        case 'from':
        case 'to':
          scores.place += 0.4
          break
        case 'by':
        case 'with':
          scores.organization += 0.4
          scores.person += 0.4
          break
        case 'for': {
          const doing = tokens[first - 2]
          if (
            doing &&
            /^(?:plays?|played|playing|works?|worked|working|scored|signed|signing|rides?|drives?|spokesman|spokeswoman|spokesperson|lawyer|lawyers)$/.test(
              doing.key,
            )
          )
            scores.organization += 2.5
          else scores.organization += 0.3
          break
        }
        case 'between':
          scores.organization += 0.3
          break
        case 'joined':
        case 'joining':
        case 'joins':
        case 'owns':
        case 'acquire':
        case 'acquired':
        case 'acquiring':
        case 'sued':
          scores.organization += 1.5
          break
        case 'of': {
          const ofWhat = tokens[first - 2]
          if (
            ofWhat &&
            /^(?:north|south|east|west|northeast|northwest|southeast|southwest|outskirts|coast|city|town|village|island|province|state|region|port|suburb|district|people|republic|residents|streets|capital|mayor|bishop|archbishop|north-west|north-east|south-west|south-east)$/.test(
              ofWhat.key,
            )
          )
            scores.place += 4
          else if (
            ofWhat &&
            (corporateNouns.has(ofWhat.key) ||
              /^(?:takeover|acquisition|purchase|subsidiary|unit|owner|maker|parent)$/.test(ofWhat.key))
          )
            scores.organization += 2.5
          else if (
            ofWhat &&
            /^(?:creator|maker|makers|developer|developers|users?|version|versions|edition|doses?|tablets?|owners?)$/.test(
              ofWhat.key,
            )
          )
            scores.product += 2.5
          else if (ofWhat && roles.has(ofWhat.key)) scores.organization += 1.5
          break
        }
      }
    }
    if (/^(?:’s|'s)? ?$/.test(beforeName) && previous.possessive && isNameShape(previous)) {
      scores[isPlaceName(previous.key) ? 'organization' : 'product'] += 0.8
    }
  }
  if (
    passage.text.charCodeAt(tokens[first]!.from - 1) === 0x201c ||
    passage.text.charCodeAt(tokens[first]!.from - 1) === 0x22
  )
    scores.product += 0.2

  // After the name.
  if (owner) {
    const owned = tokens[last + 1]
    if (owned && corporateNouns.has(owned.key)) scores.organization += 2
    if (
      owned &&
      /^(?:capital|coast|north|south|east|west|government|parliament|economy|border|streets|airport|mayor|president|army|military)$/.test(
        owned.key,
      )
    )
      scores.place += 2
    if (
      owned &&
      /^(?:mother|father|wife|husband|son|daughter|family|lawyer|lawyers|death|brother|sister|widow|career|parents|team-mate|coach|home)$/.test(
        owned.key,
      )
    )
      scores.person += 2.5
  } else if (next && after === ' ' && (next.shape === 'lower' || pluralKind(next.key))) {
    const key = next.key
    if (sayingVerbs.has(key)) {
      scores.person += single && !isGivenName(tokens[first]!.key) ? 0.6 : 1
      scores.organization += 0.8
    } else if (corporateVerbs.has(key)) scores.organization += 1.2
    if (corporateNouns.has(key)) scores.organization += 2
    const kind = kindNouns.get(key)
    if (kind && kind !== 'organization') scores[kind] += kind === 'product' || kind === 'project' ? 3 : 2
    else if (kind && key !== 'deal') scores.organization += 1
    if (pluralKind(key)) scores.product += 3
    if (/^(?:maker|creator|owner|developer|users?|subscribers|tablets|doses|owners|prescriptions)$/.test(key))
      scores.product += 2.5
    if (
      /^(?:rose|fell|gained|jumped|slid|dropped|climbed|sank|tumbled|soared|surged|slipped|closed|traded)$/.test(key) &&
      tokens[last + 2] &&
      /^ [£$€]?$/.test(tokens[last + 2]!.before) &&
      tokens[last + 2]!.shape === 'number'
    )
      scores.organization += 2
    const placed = headTypes.get(key)
    if (placed === 'place' && !kindNouns.has(key))
      scores.place +=
        key === 'state' || key === 'house' || key === 'hall' || key === 'field' || key === 'plant' || key === 'range'
          ? 0
          : 2.5
    if (
      /^(?:residents|streets|suburb|suburbs|outskirts|neighbourhood|neighborhood|metropolitan|municipality|voters)$/.test(
        key,
      )
    )
      scores.place += 2.5
    if (
      key === 'who' ||
      /^(?:himself|herself|died|scored|sang|smiled|grinned|wept|pleaded|joked|resigned|retired|wrote|grew|married|celebrated|won)$/.test(
        key,
      )
    )
      scores.person += 2
    if (key === 'and' && tokens[last + 2]?.key === 'his') scores.person += 1
  } else if (
    next &&
    after.startsWith(',') &&
    !(beforeName === ' ' && /^(?:in|at|near|outside)$/.test(previous?.key ?? ''))
  ) {
    scoreApposition(tokens, last + 1, scores)
  } else if (next && after === '-') {
    if (next.key === 'based') scores.place += 4
    else if (/^(?:owned|backed|made|built|powered|led|listed)$/.test(next.key)) scores.organization += 1.5
    else if (next.key === 'born') scores.place += 4
  } else if (next && after === ' (') {
    if (
      next.shape === 'upper' &&
      /^(?:NYSE|NASDAQ|LSE|LON|ASX|TSX|HKEX|TYO|FRA|EPA|AMEX|OTC|BSE|NSE|JSE)$/.test(next.text)
    )
      scores.organization += 8
    else if (next.shape === 'upper' && next.text.length <= 6) scores.organization += 1.5
    else if (next.shape === 'number' && /^\d\d$/.test(next.text) && passage.text.charCodeAt(next.to) === 0x29)
      scores.person += 3
  }
  if (
    /^ ?[—–-]{1,2}|^ \(/.test(after) &&
    line.index >= 0 &&
    first === 0 &&
    tokens[0]!.shape === 'upper' &&
    style === 'prose' &&
    single
  )
    scores.place += 3
  if (passage.kind === 'quotation' && /[—–]\s*$/.test(beforeName)) scores.person += 2
  return scores
}

function pluralKind(key: string): boolean {
  return key.endsWith('s') && kindNouns.get(key.slice(0, -1)) === 'product'
}

/** "X, 54, …", "X, chief executive of …", "X, a regional airline", "X, which …", "X, Ohio". */
function scoreApposition(tokens: readonly Token[], from: number, scores: Scores): void {
  let at = from
  const start = tokens[at]!
  if (start.shape === 'number') {
    const age = Number(start.text)
    const then = tokens[at + 1]
    if (age >= 5 && age <= 110 && then && then.before.startsWith(',')) scores.person += 5
    return
  }
  if (start.key === 'who' || start.key === 'whose' || start.key === 'aged')
    scores.person += start.key === 'whose' ? 1 : 3.5
  if (start.key === 'which') {
    scores.organization += 1
    scores.person -= 3
  }
  if (start.key === 'where') scores.place += 3.5
  if (isNameShape(start) && isPlaceName(start.key)) scores.place += 1.2
  for (let steps = 0; steps < 6; steps++, at++) {
    const token = tokens[at]
    if (!token || (steps > 0 && !/^ $|^-$|^’s |^'s /.test(token.before))) return
    const key = token.key
    if (roles.has(key) && !(key === 'head' && steps > 2)) {
      scores.person += 4
      return
    }
    const kind = kindNouns.get(key)
    const following = tokens[at + 1]
    const ends =
      !following ||
      following.before !== ' ' ||
      /^(?:of|in|on|that|which|with|for|based|and|to|about|near|where|from|by|known|run|owned|[a-z]+ing)$/.test(
        following.key,
      )
    if (kind && ends && (kindBefore.has(start.key) || steps === 0)) {
      scores[kind] += 4
      return
    }
    if (sayingVerbs.has(key) || /^(?:and|but|is|was|has|had|have|are|were|that|which|of|in|on)$/.test(key)) return
  }
}
