import { wordsOf as tokensOf } from '../../entities/words/tokens.ts'
import { identify } from '../../identity.ts'
import type { Article, Claim, Mention, Modality, Passage, Range, Reference } from '../../model.ts'
import { rememberIn } from '../../remember.ts'
import { toSpan } from '../../text/passages.ts'
import { perForm } from '../../text/wordForms.ts'
import { AloneWords } from '../words/aloneWords.ts'
import { isContent, isMonth, nounKeyOf } from '../predications/nounPhrases.ts'
import { matchesAround, negations, Run, type PhraseMatch } from '../words/phrases.ts'
import { SentenceWords, wordForm } from './sentenceWords.ts'
import type { Axis } from './statusAxes.ts'
import { cuesOf, markOfWord, type Cue, type Cues } from './statusCues.ts'
import { wordsOf } from '../words/wording.ts'

/** Words that turn a status round, within the clause before it. */
const negators = new Set([
  ...negations,
  ...'denied denies deny denying lacks lack lacked hardly fail failed fails refuse refuses refused declined declines'.split(
    ' ',
  ),
])
/** Words that leave a status open. */
const possible = new Set(
  'if whether unless could may might should whose asked asks asking questions possible possibly'.split(' '),
)
const expected = new Set(
  'expect expects expected likely plans plan planned hopes hope aims will shall forecast set due intends'.split(' '),
)
/** Words that put a status in the past or in mere supposition, wherever they stand before it in the sentence. */
const notNow = new Set(
  'if unless previously formerly once originally initially until earlier former hitherto'.split(' '),
)
const reporters = new Set('said says told announced ruled confirmed promised insisted added agreed decided'.split(' '))
/** Verbs that with "until" after the phrase say that it is over: "held exclusive rights until May". */
const past = new Set('held had was were enjoyed kept'.split(' '))
/** Classes whose nouns stand for one another: "plants" and "factories" may both be meant. */
const wholeClass = new Set(['deal', 'works', 'outlets'])
/** Words before a phrase that a negation reaches over. */
const reach = 8
/** Content words taken from either side of a phrase. */
const sideWords = 6

/** Statuses that an article states: exclusive or not, admitted or denied, open or closed… */
export function findStatuses(
  article: Article,
  mentions: readonly Mention[],
  references: readonly Reference[],
): Claim[] {
  const mentionsOf = byPassage(article, mentions)
  const referencesOf = byPassage(article, references)
  const claims: Claim[] = []
  for (const [index, passage] of article.passages.entries()) {
    if (notProse.has(passage.kind)) continue
    const stated = statedIn(passage)
    if (stated.length === 0 || isDefinition(article, passage)) continue
    for (const { sentence, before, status } of stated) {
      const subjects = subjectsOf(
        sentence,
        before,
        status,
        mentionsOf[index]!,
        referencesOf[index]!,
        mentions,
        references,
      )
      claims.push(makeClaim(article, index, sentence, status, subjects))
    }
  }
  return claims
}

const notProse = new Set(['code', 'reference', 'furniture', 'byline', 'cell'])

/** Glossaries say what words mean, not what happened. */
function isDefinition(article: Article, passage: Passage): boolean {
  const heading = passage.section >= 0 ? article.passages[passage.section]!.text : ''
  return /\b(?:glossary|definitions?|key terms|forward-looking)\b/i.test(heading)
}

interface Status {
  readonly axis: Axis
  readonly value: string
  readonly negated: boolean
  readonly modality: Modality
  /** From the negation, if there is one, to the end of the phrase. */
  readonly range: Range
  readonly cue: Range
  readonly noun: string
  readonly nouns: readonly string[]
}

interface Stated {
  readonly sentence: Range
  /** The sentence before it in its passage. */
  readonly before: Range | null
  readonly status: Status
}

/** Statuses of a passage by its words alone. */
const statedIn = rememberIn((passage: Passage): readonly Stated[] => {
  const stated: Stated[] = []
  const { sentences, text } = passage
  const alone = new AloneWords(tokensOf(passage), 0)
  const ranges = sentences.length > 0 ? sentences : [{ from: 0, to: text.length }]
  for (const [index, sentence] of ranges.entries()) {
    const before = ranges[index - 1] ?? null
    for (const status of statusesIn(sentence, text, alone)) stated.push({ sentence, before, status })
  }
  return stated
})

/** The words of the sentence at hand, each with the cues that it may start the search for. */
const words = new SentenceWords<Cues>(
  perForm((printed) => wordsOf(printed).map(({ key }) => wordForm(key, markOfWord(key), cuesOf(key)))),
)
const run = new Run(words)

const none: readonly Status[] = []

interface Found {
  readonly cue: Cue
  readonly match: PhraseMatch
}

function statusesIn({ from, to }: Range, text: string, alone: AloneWords): readonly Status[] {
  if (text[to - 1] === '?' || !words.read(text, alone, from, Math.min(to, text.length))) return none
  const found: Found[] = []
  for (let at = 0; at < words.count; at++) {
    words.cuesOf(at)?.forEachPossible(words.marksAround(at), (cue) => {
      for (const match of matchesAround(cue.phrase, run, at, cue.before)) found.push({ cue, match })
    })
  }
  if (found.length === 0) return none
  // Where two overlap, the one that begins first wins ("not guilty" over "guilty"), then the longer.
  found.sort((a, b) => a.match.from - b.match.from || b.match.to - a.match.to)
  const kept: Found[] = []
  for (const each of found) {
    const overlapping = kept.some(
      ({ cue, match }) => cue.axis === each.cue.axis && match.from < each.match.to && match.to > each.match.from,
    )
    if (!overlapping) kept.push(each)
  }
  return kept.flatMap(({ cue, match }) => readStatus(cue, match) ?? [])
}

/** What a match among {@link words} states. */
function readStatus(cue: Cue, match: PhraseMatch): Status | null {
  const { count, text } = words
  const anyOf = (from: number, to: number, test: (key: string, at: number) => boolean) => {
    for (let at = Math.max(0, from); at < Math.min(to, count); at++) if (test(words.keyOf(at), at)) return true
    return false
  }
  // "Ruiz said the cuts would be voluntary" states it; "the cuts would be voluntary" supposes it.
  const isReported = () => anyOf(0, match.from, (key) => key === 'that' || reporters.has(key))
  let negations = 0
  let first = match.from
  let modality: Modality = 'actual'
  for (let at = match.from - 1; at >= 0 && match.from - at <= reach; at--) {
    if (words.breaksAt(at + 1)) break
    const key = words.keyOf(at)
    const before = at > 0 ? words.keyOf(at - 1) : ''
    const next = words.keyOf(at + 1)
    // "not only exclusive" denies nothing; "has yet to apologise" does.
    const ruledOut = key === 'out' && /^rul(?:e[sd]?|ing)$/.test(before)
    if ((negators.has(key) && !/^(?:only|just|least)$/.test(next)) || (key === 'yet' && next === 'to') || ruledOut) {
      negations++
      first = at
    } else if (
      (possible.has(key) && !isMonth(text, { key, from: words.fromOf(at) })) ||
      (key === 'would' && !isReported())
    )
      modality = 'hypothetical'
    else if (expected.has(key) && modality === 'actual' && key !== 'will') modality = 'forecast'
    if (key === 'to' && next === 'be' && !expected.has(before)) modality = 'hypothetical'
  }
  if (modality === 'hypothetical' || anyOf(0, match.from, (key, at) => isNotNow(key, match.from - at))) return null
  const ended =
    anyOf(match.to, match.to + 3, (key) => key === 'until') && anyOf(match.from - 4, match.to, (key) => past.has(key))
  if (ended) return null
  return {
    axis: cue.axis,
    value: cue.value,
    negated: negations % 2 === 1,
    modality,
    range: { from: words.fromOf(first), to: words.toOf(match.to - 1) },
    cue: { from: words.fromOf(match.from), to: words.toOf(match.to - 1) },
    noun: match.noun < 0 ? '' : wholeClass.has(match.nounClass) ? match.nounClass : nounKeyOf(words.keyOf(match.noun)),
    nouns: nounsBeside(cue, match),
  }
}

/** The nouns beside a match, the nearest first on either side, and in its gaps. */
function nounsBeside({ phrase }: Cue, match: PhraseMatch): string[] {
  const { count } = words
  const nouns = new Set<string>()
  const add = (key: string) => isContent(key) && nouns.add(nounKeyOf(key))
  for (let at = match.from - 1; at >= Math.max(0, match.from - sideWords * 2); at--) add(words.keyOf(at))
  for (let at = match.to; at < Math.min(count, match.to + sideWords * 2); at++) add(words.keyOf(at))
  for (let at = match.from; at < match.to; at++) if (!phrase.forms.has(words.keyOf(at))) add(words.keyOf(at))
  return [...nouns]
}

/** "The former manager was acquitted" speaks of now: "former" reaches the next noun alone. */
function isNotNow(key: string, distance: number): boolean {
  return notNow.has(key) && (key !== 'former' || distance <= 2)
}

interface Placed {
  readonly passage: number
}

function byPassage<T extends Placed>(article: Article, all: readonly T[]): number[][] {
  const lists: number[][] = article.passages.map(() => [])
  all.forEach(({ passage }, index) => lists[passage]?.push(index))
  return lists
}

/** Names in the sentence, nearest before the phrase first; where there is none, what a pronoun or the sentence before names. */
function subjectsOf(
  sentence: Range,
  before: Range | null,
  { cue }: Status,
  mentionIndices: readonly number[],
  referenceIndices: readonly number[],
  mentions: readonly Mention[],
  references: readonly Reference[],
): number[] {
  const inside = ({ from, to }: Range, range: Range) => from >= range.from && to <= range.to
  const named = mentionIndices.filter((index) => inside(mentions[index]!, sentence))
  const meant = referenceIndices
    .filter((index) => inside(references[index]!, sentence))
    .flatMap((index) => references[index]!.mentions)
  const distance = (index: number) => {
    const { from, to } = mentions[index]!
    return to <= cue.from ? cue.from - to : 1000 + from - cue.to
  }
  const own = [...named].sort((a, b) => distance(a) - distance(b))
  const all = [...new Set([...own, ...meant])]
  if (all.length > 0 || !before) return all
  const previous = mentionIndices.find((index) => inside(mentions[index]!, before))
  return previous === undefined ? [] : [previous]
}

function makeClaim(
  article: Article,
  passage: number,
  sentence: Range,
  status: Status,
  subjects: readonly number[],
): Claim {
  const { axis, value, negated, range, noun, nouns } = status
  const place = article.passages[passage]!
  const { start, end } = toSpan(place, range)
  return {
    id: identify(
      'status',
      article.source,
      axis.name,
      place.text.slice(sentence.from, sentence.to),
      range.from - sentence.from,
    ),
    kind: 'status',
    start,
    end,
    passage,
    sentence,
    figure: -1,
    quotation: -1,
    subjects,
    measure: { head: noun, phrase: axis.question, words: nouns, qualifiers: [] },
    status: { axis: axis.name, pole: negated ? -1 : 1, value },
    modality: status.modality,
    denied: negated,
    asOf: null,
    speaker: -1,
    attribution: '',
  }
}
