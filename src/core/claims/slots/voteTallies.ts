import { tens, units } from '../../figures/words/numberWords.ts'
import { readWords } from '../../figures/numbers/spelledNumbers.ts'
import type { Article, Range } from '../../model.ts'

/** How a body voted: "the board voted |6-3|", "by |seven votes to two|", "|108 to 94|, the senate approved it". */
export interface VoteTally {
  readonly passage: number
  readonly sentence: Range
  /** The two numbers and what joins them. */
  readonly range: Range
  readonly most: number
  readonly fewest: number
  /** What kind of body voted, as a noun that stands for its kind; "" where the sentence names none. */
  readonly body: string
}

/**
 * Bodies that vote, by kind. Source: the hyponyms of "assembly", "committee", "court" and "board" in WordNet 3.1, with the nouns for
 * their members. "Members" may be of any.
 */
const bodies: ReadonlyMap<string, string> = new Map(
  [
    'board boards directors director',
    'committee committees subcommittee panel panels commission commissioners advisers advisors',
    'council councils councillors councilors councilmembers selectmen aldermen',
    'senate senators',
    'house representatives commons assembly parliament lawmakers legislators deputies mps congress chamber bundestag knesset duma',
    'court courts judges justices tribunal bench',
    'jury jurors',
    'union delegates',
    'shareholders investors stockholders',
  ].flatMap((line) => {
    const [first, ...others] = line.split(' ')
    return [first!, ...others].map((noun) => [noun, first!] as const)
  }),
)

const capitalised = [...units.keys()].map((word) => word[0]!.toUpperCase() + word.slice(1)).join('|')
const spelled = [...units.keys(), ...tens.keys()].join('|')
const number = String.raw`(?:\d{1,3}(?![\d.,]*\d)|(?:${spelled})(?:-(?:${[...units.keys()].join('|')}))?)`
const anyCase = String.raw`(?:${number}|(?:${capitalised}))`
const joined = String.raw`(?<most>${number})(?:\s?[-–—:]\s?|\s(?:votes?\s)?to\s|\svotes?\s(?:for|in\sfavou?r)(?:\sand|,)?\s|\sin\sfavou?r(?:\sand|,|\sto)\s)(?<fewest>${number})`

/** A tally says that it is one: by what goes before it, by what follows, or by its own words. */
const readers: readonly RegExp[] = [
  String.raw`\b(?:[Vv]ote(?:d|s)?|split|divided|decided|ruled|passed|approved|rejected|adopted|carried|backed|upheld|defeated|agreed|[Bb]y\sa\s(?:vote|margin|majority)\sof|[Bb]y\sa)(?:\s\p{Ll}+){0,3}?[\s:]\s?(?:by\s)?(?:a\s)?(?<tally>${joined})(?=[\s.,;:)]|$)(?!\s?(?:\p{Sc}|%|per\scent|percent|points?\b|million|billion|years?\b|(?:p|a)\.?m))`,
  String.raw`(?<![\p{L}\d.,:–—-])(?<tally>${joined})\s(?:votes?|ruling|decision|majority|verdict|split|judgment|opinion)\b`,
  String.raw`(?<![\p{L}\d.,:–—-])(?<tally>(?<most>${number})\svotes?\s(?:to|(?:for|in\sfavou?r)(?:\sand|,)?)\s(?<fewest>${number}))\b(?=\sagainst|[\s.,;:)]|$)`,
  // "14 were in favour and only five against", "Five members voted for the rise and two preferred no change".
  String.raw`(?<![\p{L}\d.,:–—-])(?<tally>(?<most>${anyCase})(?:\s\p{Ll}+){0,3}?\s(?:for|in\sfavou?r|backed|supported)\b[^.;:]{0,60}?\b(?:and|but|with|while|,)\s(?:only\s|just\s|the\sother\s)?(?<fewest>${anyCase})(?:\s(?:were|voted|was|members?|others?|had))*\s(?:against|opposed|dissent(?:ed|ing)|wanted|preferred))\b`,
  // "All seven members backed it".
  String.raw`\b[Aa]ll\s(?:of\sthe\s)?(?<tally>(?<most>${anyCase})\s(?:of\s(?:the|its)\s)?\p{Ll}+)(?:\s\p{L}+){0,5}?\s(?:voted\s(?:for|in\sfavou?r|to\s)|backed|supported|approved|raised\s(?:their|a)\shands?)`,
].map((source) => new RegExp(source, 'gu'))

/** Another vote than that which the article is about, or a game. */
const ofAnother =
  /\b(?:previous(?:ly)?|earlier|another|last\s(?:time|year|month)|first\sround|second\sround|in\s(?:19|20)\d\d|polls?|odds|goals?|match|game|beat|season)\b/i
const notProse: ReadonlySet<string> = new Set(['code', 'reference', 'furniture', 'byline', 'caption'])

/** Finds the tallies of votes that an article states. */
export function findVoteTallies({ passages }: Article): VoteTally[] {
  return passages.flatMap(({ text, kind, sentences }, passage) => {
    if (
      notProse.has(kind) ||
      !/vot|split|ruling|ruled|decision|majority|pass|appro|reject|adopt|uph|backed|support|favou?r|hands/i.test(text)
    )
      return []
    const ranges = sentences.length > 0 ? sentences : [{ from: 0, to: text.length }]
    return ranges.flatMap((sentence) => {
      const part = text.slice(sentence.from, sentence.to)
      if (ofAnother.test(part)) return []
      const found = readers.flatMap((reader) => [...part.matchAll(reader)])
      const [match] = found
      if (!match) return []
      const { tally = '', most = '', fewest } = match.groups!
      const at = match.index + match[0].lastIndexOf(tally)
      // Where all voted one way, nobody voted the other.
      const [a, b] = [numberOf(most), fewest === undefined ? 0 : numberOf(fewest)]
      // Two tallies in one sentence are of two votes; a time of day is none.
      const others = found.some(({ groups }) => groups!['tally'] !== tally)
      const clock = /\d:\d\d/.test(tally)
      if (others || clock || a === null || b === null || a + b < 2) return []
      const range = { from: sentence.from + at, to: sentence.from + at + tally.length }
      return [{ passage, sentence, range, most: Math.max(a, b), fewest: Math.min(a, b), body: bodyIn(part, at) }]
    })
  })
}

function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word)
  return readWords(word.toLowerCase(), 0)?.min ?? null
}

/** The kind of the body that is named nearest. */
function bodyIn(sentence: string, at: number): string {
  let nearest = ''
  let least = Infinity
  for (const { 0: word, index } of sentence.matchAll(/\p{L}+/gu)) {
    const body = bodies.get(word.toLowerCase())
    if (body === undefined || Math.abs(index - at) >= least) continue
    nearest = body
    least = Math.abs(index - at)
  }
  return nearest
}
