import type { Article, Range } from '../../model.ts'
import { isFunctionWord } from '../words/wording.ts'

/** A name with the kind of thing that it is: "the |Clean Rivers Act|", "on a |Halcyon 5| rocket", "|Judge Ines Brandt|". */
export interface NamedKind {
  readonly kind: string
  /** The common noun that goes with it: a ferry is a ship, and no freighter. */
  readonly noun: string
  readonly passage: number
  readonly sentence: Range
  /** The name in its passage. */
  readonly range: Range
}

interface Kind {
  readonly kind: string
  /** Nouns in small letters beside a name: "a Halcyon 5 rocket", "the tanker Orla Venn", "Petrel 2, a reusable rocket". */
  readonly nouns?: string
  /** Nouns that count only after a name and with a word of naming: "Night Owl, a ransomware gang". */
  readonly apposed?: string
  /** Nouns that count only with a word of naming: "a group calling itself Night Owl". */
  readonly called?: string
  /** Words with which a name ends: "Clean Rivers Act". */
  readonly endings?: string
  /** Words with which a name begins: "Storm Agnes", "Judge Brandt". */
  readonly titles?: string
}

/**
 * Kinds of named things of which an event has one. Source: the headwords under which the AP Stylebook lists names (legislation, ships,
 * aircraft, spacecraft, storms, courtesy titles) and the feature classes of GeoNames (H, S, T), those that news stories turn on.
 */
const kinds: readonly Kind[] = [
  { kind: 'law', endings: 'Act|Bill|Law|Directive|Ordinance' },
  { kind: 'treaty', endings: 'Treaty|Convention|Protocol|Accords?|Pact' },
  { kind: 'operation', titles: 'Operation' },
  { kind: 'rocket', nouns: 'rocket|booster|launcher|launch vehicle' },
  { kind: 'aircraft', nouns: 'aircraft|plane|jet|airliner|helicopter|turboprop|jetliner|business jet' },
  {
    kind: 'ship',
    nouns: 'ship|vessel|ferry|tanker|freighter|trawler|yacht|barge|cruise ship|container ship|bulk carrier',
  },
  { kind: 'storm', titles: 'Storm|Hurricane|Typhoon|Cyclone' },
  { kind: 'river', titles: 'River', endings: 'River|Creek' },
  { kind: 'dam', endings: 'Dam' },
  { kind: 'bridge', endings: 'Bridge' },
  { kind: 'mission', nouns: 'mission|expedition' },
  { kind: 'gang', apposed: 'gang|crew|cartel|militia', called: 'group|collective' },
  { kind: 'vaccine', apposed: 'vaccine|jab' },
  { kind: 'medicine', apposed: 'drug|medicine|pill' },
  { kind: 'spacecraft', apposed: 'satellite|probe|lander|spacecraft|rover|orbiter|capsule' },
  { kind: 'film', apposed: 'film|movie|documentary' },
  { kind: 'novel', apposed: 'novel|memoir' },
  { kind: 'play', apposed: 'play|musical|opera' },
  { kind: 'album', apposed: 'album' },
  { kind: 'horse', apposed: 'horse|colt|filly|mare|stallion|gelding' },
  { kind: 'jewel', apposed: 'diamond|necklace|tiara|gem|brooch' },
  { kind: 'malware', apposed: 'malware|worm|trojan' },
  { kind: 'train', apposed: 'train|express' },
  { kind: 'mine', apposed: 'mine|quarry|colliery' },
  { kind: 'hotel', apposed: 'hotel|nightclub|pub|restaurant' },
  { kind: 'wind farm', nouns: 'wind farm|solar park|solar farm' },
  { kind: 'volcano', nouns: 'volcano' },
  { kind: 'stadium', endings: 'Stadium|Arena' },
  { kind: 'strain', nouns: 'strain|variant' },
  { kind: 'judge', titles: 'Judge|Justice|Magistrate' },
  { kind: 'captain', titles: 'Captain|Capt' },
]

export const kindNames: readonly string[] = kinds.map(({ kind }) => kind)

const name = String.raw`\p{Lu}[\p{L}\p{N}’'-]*(?:\s(?:(?:of|and|for|de|la)\s)?[\p{Lu}\p{N}][\p{L}\p{N}’'-]*){0,5}`

interface Reader {
  readonly kind: string
  readonly pattern: RegExp
}

/** What reads the names beside some nouns. */
interface Readers {
  /** Finds a noun, in which nearly every sentence is lacking: a search for names takes longer. */
  readonly noun: RegExp
  /** Patterns with the name as `name` and the noun, in small letters, as `noun`. */
  readonly readers: readonly Reader[]
}

/** Between a noun and the name that somebody gave what it stands for. Source: the verbs of dubbing in Levin, English Verb Classes, 29.3. */
const naming = String.raw`\s(?:(?:that|which)\s)?(?:(?:it|they|he|she|is|was)\s)?(?:call(?:ed|s|ing)?|nam(?:ed|ing)|dubbed|christened|code-?named|known\sas)(?:\s(?:itself|themselves))?\s["“]?`

const apposition = String.raw`(?:,\s(?:an?|the)|\s(?:is|was)\san?)\s(?:[\p{L}-]+\s){0,3}`

const allReaders: readonly Readers[] = kinds.flatMap(({ kind, nouns, apposed, called, endings, titles }) => {
  const after = [nouns, apposed].filter(Boolean).join('|')
  const named = [nouns, apposed, called].filter(Boolean).join('|')
  return [
    ...(endings ? [readersOf(kind, endings, [String.raw`(?<name>(?:${name})\s(?<noun>${endings}))\b`])] : []),
    ...(titles ? [readersOf(kind, titles, [String.raw`\b(?<name>(?<noun>${titles})\.?\s(?:${name}))`])] : []),
    ...(nouns
      ? [
          readersOf(kind, nouns, [
            String.raw`(?<name>${name})\s(?:\p{Ll}+\s)?(?<noun>${nouns})\b(?!-)`,
            String.raw`\b(?<noun>${nouns}),?\s(?:an?\s)?(?<name>${name})`,
          ]),
        ]
      : []),
    ...(apposed
      ? [readersOf(kind, apposed, [String.raw`\b[Tt]he\s(?:\p{Ll}+\s)?(?<noun>${apposed}),?\s["“]?(?<name>${name})`])]
      : []),
    ...(after ? [readersOf(kind, after, [String.raw`(?<name>${name})${apposition}(?<noun>${after})\b(?!-)`])] : []),
    ...(named ? [readersOf(kind, named, [String.raw`\b(?<noun>${named})${naming}(?<name>${name})`])] : []),
  ]
})

function readersOf(kind: string, nouns: string, sources: readonly string[]): Readers {
  const readers = sources.map((source) => ({ kind, pattern: new RegExp(source, 'gu') }))
  return { noun: new RegExp(String.raw`\b(?:${nouns})`, 'u'), readers }
}

const anyNoun = new RegExp(allReaders.map(({ noun }) => noun.source).join('|'), 'u')

/** What a name is compared with, or what it replaces or follows: not that of the event. */
const elsewhere =
  /\b(?:since|than|like|unlike|replac\p{L}+|amend\p{L}+|repeal\p{L}+|another|other|former|earlier|previous|second|next|old|two|three|sister|from|between|with)\s(?:the\s)?(?:\p{Ll}[\p{L}-]*\s){0,2}$/u
/** "the Clean Water Act of 1974", "Storm Agnes in 2011". */
const dated = /^(?:\s\p{Ll}+)?,?\s(?:of|in|\()\s?(?:1[5-9]|20)\d\d/u
/** Sentences of another time, or of another thing of the kind. */
const ofAnother =
  /\b(?:[Aa]nother|[Ee]arlier|[Pp]reviously|[Bb]ail)\b|\b(?:[Ss]econd|[Tt]hird|[Nn]ext|[Pp]revious|[Oo]ther)\s\p{Ll}/u

const notProse = new Set(['code', 'reference', 'furniture', 'byline'])
/** A capital that makes no name: a nationality ("Liberian-flagged" too), a month, whose it is, an office. */
const noName =
  /^(?:\p{Lu}\p{Ll}+(?:an|ish|ese|i)|January|February|March|April|May|June|July|August|September|October|November|December|Each|Which|What|With|All|No|Some|Any)$|['’]s$|-(?:\p{Ll}+ed|built|run|made)$|\b(?:Department|Ministry|Office|Court|Committee|Minister)\b/u

/** A name without the word that begins its sentence: "The Orla Venn". */
function withoutOpener(text: string): string {
  const [first, ...rest] = text.split(' ')
  return isFunctionWord(first!.toLowerCase()) ? rest.join(' ') : text
}

/** Names of things of which an event has one. */
export function findKinds({ passages }: Article): NamedKind[] {
  return passages.flatMap(({ text, kind, sentences }, passage) => {
    if (notProse.has(kind)) return []
    const ranges = sentences.length > 0 ? sentences : [{ from: 0, to: text.length }]
    return ranges.flatMap((sentence) => {
      const part = text.slice(sentence.from, sentence.to)
      if (!anyNoun.test(part) || ofAnother.test(part)) return []
      const readers = allReaders.filter(({ noun }) => noun.test(part)).flatMap((each) => each.readers)
      return readers.flatMap(({ kind: of, pattern }) =>
        [...part.matchAll(pattern)].flatMap((match): NamedKind[] => {
          const groups = match.groups!
          const said = withoutOpener(groups['name']!)
          const from = match.index + match[0].indexOf(groups['name']!) + groups['name']!.length - said.length
          const bare = said === '' || said === groups['noun'] || noName.test(said)
          if (bare || elsewhere.test(part.slice(0, from)) || dated.test(part.slice(from + said.length))) return []
          const range = { from: sentence.from + from, to: sentence.from + from + said.length }
          return [{ kind: of, noun: groups['noun']!.toLowerCase(), passage, sentence, range }]
        }),
      )
    })
  })
}
