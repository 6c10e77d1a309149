import { isVerbForm } from './words.ts'

/** Words after which an -ing form or a bare form is a noun: "the |funding|", "of |spending|". */
const determiners = new Set('a an the its their his her our this that of in per and total annual net gross'.split(' '))
/** Words after which a bare form is a verb: "to |fund|", "will |cost|", "not |pay|". */
const verbMarkers = new Set(
  "to will would shall should can could may might must not n't who which they it he she we i you then also".split(' '),
)
/** Adjectives and adverbs that stand after a figure or before a pause without a noun. Source: the predicative adjectives of Quirk et al. */
const adjectives = new Set(
  (
    'high low long short deep wide tall old new young early late large small big great good bad better worse best worst higher lower ' +
    'longer shorter larger smaller bigger older younger earlier later further far near close due worth strong weak heavy light hard easy ' +
    'able unable likely unlikely ready open free full empty comfortable possible public private local national international foreign ' +
    'different similar equal separate single double whole entire main major minor final initial previous next last first second third ' +
    'fourth fifth current recent former outside inside abroad worldwide nationwide overnight today yesterday tomorrow ago away apart alone ' +
    'together instead already always often once twice again soon still yet back forward ahead altogether'
  ).split(' '),
)
/**
 * Endings that only adjectives have, as good as: "incremental", "additional", "cumulative", "excessive", "customary". Source: the
 * suffixes of Quirk et al., less those that nouns share ("rental", "initiative", "secretary").
 */
const adjectiveEnding = /(?:[^r]ental|ional|ical|ulative|[aeiou]ssive|nsive|onary)$/

export const isAdjective = (lower: string): boolean => adjectives.has(lower) || adjectiveEnding.test(lower)

/** Present forms of verbs that stand beside figures and are no nouns. Source: the verbs of AP market and toll reports. */
const verbs = new Set(
  (
    'agree agrees buy buys sell sells pay pays make makes take takes give gives get gets say says see sees keep keeps hold holds own owns ' +
    'employ employs include includes expect expects become becomes remain remains reach reaches raise raises bring brings come comes ' +
    'go goes run runs put puts set sets let lets need needs want wants allow allows join joins use uses win wins lose loses meet meets ' +
    'stand stands sit sits begin begins start starts open opens close closes follow follows lead leads leave leaves add adds earn earns ' +
    'contain contains cover covers carry carries serve serves live lives move moves turn turns fall falls rise rises grow grows lend lends ' +
    'receive receives require requires produce produces generate generates die dies know think believe seem seems appear appears call calls ' +
    'recover recovers settle settles accept accepts weigh weighs lie lies measure total last lasts'
  ).split(' '),
)

/** Whether a word is a present form of a verb that stands beside figures: "employs", "get". */
export const isPresentVerb = (lower: string): boolean => verbs.has(lower)

// What the form of a word tells of nouns, in bits.

export const adjectiveForm = 1
/** A noun behind a determiner, as far as its form tells. */
const nounBehindDeterminer = 2
/** A noun wherever no other sign speaks against it. */
const nounElsewhere = 4
/** After a name a verb, as a rule: "Arden |employs| 1,200". */
const endsInS = 8
const determiner = 16
const verbMarker = 32

/** The signs of a lower-case word. */
export function nounSignsOf(lower: string): number {
  let signs = 0
  if (isAdjective(lower)) signs |= adjectiveForm
  else if (lower.length >= 3 && !/^\d/.test(lower)) {
    if (!/(?:ly|ed)$/.test(lower)) signs |= nounBehindDeterminer
    if (!verbs.has(lower) && !isVerbForm(lower) && !/(?:ly|ed|ing|ous|ful|less|able|ible|est)$/.test(lower))
      signs |= nounElsewhere
    if (/[^s]s$/.test(lower)) signs |= endsInS
  }
  if (determiners.has(lower)) signs |= determiner
  if (verbMarkers.has(lower)) signs |= verbMarker
  return signs
}

/**
 * Whether a word may be a noun where it stands, by its {@link nounSignsOf} and those of the word before it; `afterName` where that word is a
 * name. English has no sure sign; what is unsure is no noun.
 */
export function isNounForm(signs: number, before: number, afterName: boolean): boolean {
  if (before & determiner && signs & nounBehindDeterminer) return true
  return (signs & nounElsewhere) !== 0 && !(before & verbMarker) && !(afterName && signs & endsInS)
}
