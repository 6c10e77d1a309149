import { disasters, headTypes, institutions, leadTypes, legalForms } from '../lexicon/kinds.ts'
import { geographic } from '../lexicon/cues.ts'
import { designators, divisions, placeNamed, venues } from '../lexicon/shortForms.ts'
import { isCommon, isCountry, isGivenName, isKnownCompany, isPlaceName, isTown } from '../words/lexicon.ts'
import { ofWords, type NameKey } from '../words/names.ts'
import { headOf, type Spelling, type WordIndex } from './spellings.ts'

// Which fuller names a shorter one may stand for: of one kind of name each, the indices of all that fit.

/** Full names of people that a single word may be the family name of: the last word, or the one before it ("Ruiz" in "Ana Ruiz Vega"). */
export function surnamesOf(short: Spelling, spellings: readonly Spelling[], index: WordIndex): number[] {
  if (short.sure && short.type !== 'person') return []
  const word = short.key.words[0]!
  const [ended, held] = [index.last.get(word), index.inner.get(word)]
  if (!ended && !held) return []
  if (short.leans === 'place' && !isGivenName(word)) return []
  if (isCountry(word) && short.type === 'place') return []
  for (const bearers of [ended, held]) {
    const people =
      bearers?.filter((each) => {
        const { type, order } = spellings[each]!
        // A firm that is named before is not called after its dealer.
        return type === 'person' && !(short.leans === 'organization' && short.order < order)
      }) ?? []
    if (people.length > 0) return people
  }
  return []
}

/** "the Commission", "United": bodies whose head, or last word, is this one word. The place in "Bank of Varno" is not the bank. */
export function bodiesOf(short: Spelling, spellings: readonly Spelling[], index: WordIndex): number[] {
  const word = short.key.words[0]!
  const [headed, ended] = [index.head.get(word), index.last.get(word)]
  if (!headed && !ended) return []
  if (
    isPlaceName(word) ||
    (short.leans === 'place' && !headTypes.has(word)) ||
    (short.sure && short.type !== 'organization')
  )
    return []
  const bodies = headed?.filter((each) => spellings[each]!.type === 'organization') ?? []
  if (bodies.length > 0) return bodies
  // "United" and "CVX" are what a body is called; "Corvus" of "Varno Corvus", which sells Corvus cars, is another's name where it comes first.
  const isNoun = headTypes.has(word) || isCommon(word) || short.name === short.name.toUpperCase()
  return (ended ?? []).filter((each) => {
    const { type, key, order } = spellings[each]!
    return type === 'organization' && headOf(key.words) === key.words.length - 1 && (isNoun || order < short.order)
  })
}

/** "Halo" for "Corvus Halo": a model without its maker, which is a name of its own. */
export function modelsOf(
  short: Spelling,
  spellings: readonly Spelling[],
  index: WordIndex,
  isName: (squashed: string) => boolean,
): number[] {
  const { key, type, sure } = short
  const ended = index.endings.get(key.text)
  if (!ended) return []
  if (isPlaceName(key.text) || (sure && type === 'place')) return []
  const given = isGivenName(key.text)
  return ended.filter((each) => {
    const long = spellings[each]!
    const lead = long.key.words[0]!
    // "Ida" for "Cyclone Ida", "Heron" for "Operation Heron"
    if (long.type === 'event' || long.type === 'project') {
      if (long.key.words.length !== key.words.length + 1 || leadTypes.get(lead) !== long.type) return false
      return !given || (storms.has(lead) && !(sure && type === 'person'))
    }
    if (given) return false
    // "Tres Rios" for "Grupo Tres Rios"
    if (long.type === 'organization' && short.leans !== 'place')
      return (
        long.key.words.length === key.words.length + 1 &&
        leadTypes.get(long.key.words[0]!) === 'organization' &&
        !headTypes.has(long.key.words[0]!)
      )
    // "Virrano" for "Estadio Virrano"
    if (long.type === 'place')
      return (
        long.key.words.length === key.words.length + 1 &&
        venues.has(long.key.words[0]!) &&
        short.leans !== 'person' &&
        !isTown(key.text)
      )
    if (long.type !== 'product') return false
    const maker = long.key.words.slice(0, -key.words.length)
    return isKnownCompany(maker.join(' ')) || isName(maker.join(''))
  })
}

/** What is called by given names. Source: the storm names of the World Meteorological Organization. */
const storms = new Set(['cyclone', 'hurricane', 'typhoon', 'storm'])

/** Fuller names that begin with this one and that a reader takes it to be short for. */
export function fullForms(
  short: Spelling,
  spellings: readonly Spelling[],
  index: WordIndex,
  isName: (squashed: string) => boolean,
): number[] {
  const { key } = short
  const opened = index.openings.get(key.text)
  if (!opened) return []
  if (isPlaceName(key.text) || institutions.has(key.text.toUpperCase())) return []
  return opened.filter((other) => {
    const long = spellings[other]!
    const rest = long.key.words.slice(key.words.length)
    if (rest.every((word) => disasters.has(word))) return false
    // "St Orvid’s" for "St Orvid’s Cathedral": what is the saint’s.
    const town = short.sure && short.type === 'place' && long.type !== 'place'
    if (!town && rest.length === 1 && isOfSaint(key, long.name) && headTypes.has(rest[0]!)) return true
    if (long.type === 'product' || rest.some((word) => /\d/.test(word))) return false
    if (short.sure && short.type !== long.type) return false
    // People go by their last word, companies by their first: two unknown words are a company where the first stands alone.
    if (long.type === 'person' && (long.sure || isGivenName(key.words[0]!)))
      return key.words.length === 1 && (short.type === 'person' || (short.leans === undefined && long.sure))
    if (short.leans === 'place' && long.type === 'organization') return false
    if (isPlainlyShort(key, long.key)) return true
    if (rest.some((word) => divisions.has(word))) return false
    // "Varno" and "Varno Primary School": a body named after a place, unless something speaks for the body.
    if (placeNamed.has(rest[rest.length - 1]!) || geographic.has(rest[0]!))
      return short.leans === 'organization' && long.order < short.order
    // "Corvus" and "Corvus Halo", where Halo is a name too: a maker and what it makes.
    if (rest.length === 1 && isName(rest[0]!)) return false
    // "Corvus" and "Corvus First National Bank": ordinary words and what the body is.
    if (rest.length > 1 && designators.has(rest.at(-1)!) && rest.slice(0, -1).every((word) => isCommon(word)))
      return true
    if (long.order === short.order) return short.leans === 'organization' && isOwnBody(key, long, rest)
    return (
      long.order < short.order && (rest.length === 1 || rest.every((word) => headTypes.has(word) || isCommon(word)))
    )
  })
}

function isOfSaint({ words }: NameKey, long: string): boolean {
  return words.length === 2 && /^(?:st|saint)$/.test(words[0]!) && /[’']s \p{Lu}\p{L}+$/u.test(long)
}

/** "Corvus" in one article and "Corvus Museum" in another: a word of no other meaning, and what the body is. */
function isOwnBody({ words, text }: NameKey, long: Spelling, rest: readonly string[]): boolean {
  return (
    long.type === 'organization' &&
    words.length === 1 &&
    !isCommon(text) &&
    !isGivenName(text) &&
    rest.every((word) => headTypes.get(word) === 'organization')
  )
}

function begins(short: NameKey, long: NameKey): boolean {
  return long.words.length > short.words.length && long.text.startsWith(short.text + ' ')
}

/** Whether the shorter name lacks only what any article leaves out: "Corvus" of "Corvus Mining", "National Bank" of "National Bank of Varno". */
export function isPlainlyShort(short: NameKey, long: NameKey): boolean {
  if (!begins(short, long)) return false
  const { length } = short.words
  const of = long.words.findIndex((word, at) => at >= length && at + 1 < long.words.length && ofWords.has(word))
  if (of === length) {
    const last = short.words[length - 1]!
    return length > 1 || (headTypes.get(last) !== undefined && !isCommon(last))
  }
  return long.words
    .slice(length, of < 0 ? undefined : of)
    .every((word) => legalForms.has(word) || designators.has(word))
}
