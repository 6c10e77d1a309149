import type { Article, Mention, Passage, Quotation, Range, Reference } from '../../model.ts'
import { matchesOf } from '../../text/matches.ts'
import { toSpan } from '../../text/passages.ts'
import { findQuotedRuns, type QuotedRun } from './quotemarks.ts'
import { nobody, SpeakerFinder, type Speaker } from './speaker.ts'
import { findReported } from './reported.ts'
import { anySaying, participles, plainSaying, sayingAtStart } from './speech.ts'

/** Fewer words without a speaker are a title, a nickname or doubt ("the so-called “fair fund”"), not speech. */
const fewestWordsUnattributed = 6

/** Direct and indirect quotations with their speakers, in order. */
export function findQuotations(
  article: Article,
  mentions: readonly Mention[],
  references: readonly Reference[],
): Quotation[] {
  const speakers = new SpeakerFinder(article, mentions, references)
  const found: Quotation[] = []
  /** Who spoke in the paragraph before, and whether the quotation was left open there. */
  let last = nobody
  let open = false
  for (const [index, passage] of article.passages.entries()) {
    if (passage.kind === 'code' || passage.kind === 'reference' || passage.kind === 'furniture') continue
    const next = article.passages[index + 1]
    const runs = runsOf(passage, next)
    const spoken = attribute(speakers, article.passages, index, runs, open ? last : nobody, last)
    const direct = spoken.filter(({ run, speaker }) =>
      speaker === nobody ? countWords(passage.text, run) >= fewestWordsUnattributed : !isScare(passage.text, run),
    )
    const indirect = passage.kind === 'quotation' ? [] : findReported(speakers, index, passage, runs)
    for (const { run, speaker } of direct) found.push(quotation(passage, index, run, speaker, true))
    for (const { range, speaker } of indirect) found.push(quotation(passage, index, range, speaker, false))
    const final = runs.at(-1)
    open = final !== undefined && !final.closed
    last = direct.at(-1)?.speaker ?? (runs.length > 0 || isAttributionOnly(passage) ? last : nobody)
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end || Number(b.direct) - Number(a.direct))
}

function quotation(passage: Passage, index: number, run: Range, speaker: Speaker, direct: boolean): Quotation {
  const { from, to } = trimmed(passage.text, run)
  const { start, end } = toSpan(passage, { from, to })
  return {
    from,
    to,
    start,
    end,
    passage: index,
    text: passage.text.slice(from, to),
    direct,
    speaker: speaker.mention,
    speakerText: speaker.text,
  }
}

/** Quoted runs of a passage. A block quotation without marks is one run up to its attribution. */
function runsOf(passage: Passage, next: Passage | undefined): QuotedRun[] {
  const runs = findQuotedRuns(passage.text).filter(
    ({ closed, to, from }) => to > from && (closed || /^\s*["“‘«]/.test(next?.text ?? '')),
  )
  if (runs.length > 0 || passage.kind !== 'quotation') return runs
  const dash = passage.text.search(/\s[—–―]\s?\p{Lu}[^.]*$/u)
  const to = dash > 0 ? dash : passage.text.length
  return /^[—–―]/.test(passage.text) || to === 0 ? [] : [{ open: 0, from: 0, to, close: to, closed: true }]
}

interface Attributed {
  readonly run: QuotedRun
  readonly speaker: Speaker
}

/** Speakers of a passage's runs: named after, named before, going on from the run before, or named in a line of its own. */
function attribute(
  speakers: SpeakerFinder,
  passages: readonly Passage[],
  index: number,
  runs: readonly QuotedRun[],
  continued: Speaker,
  previous: Speaker,
): Attributed[] {
  const passage = passages[index]!
  const { text } = passage
  const found: Attributed[] = []
  for (const [at, run] of runs.entries()) {
    const sentence = sentenceAround(passage, run)
    const limit = Math.min(runs[at + 1]?.open ?? text.length, sentence.to)
    const from = Math.max(runs[at - 1]?.close ?? 0, sentence.from)
    let speaker = namedAfter(speakers, index, passage, run, limit)
    if (speaker === nobody) speaker = namedBefore(speakers, index, text, from, run)
    if (speaker === nobody && at === 0) speaker = namedInSentenceBefore(speakers, index, passage, run)
    const before = found.at(-1)
    if (speaker === nobody && before) {
      const between = text.slice(before.run.close, run.open)
      // "…," Ruiz said. "…": the next run is hers too, unless someone else is brought in between.
      const whole = startsSentence(text, run)
      if (before.speaker !== nobody && (whole ? between.length < 200 : !/[.!?]\s/.test(between)))
        speaker = before.speaker
    }
    found.push({ run, speaker })
  }
  // "…" and "…," said Ruiz: what is named after the second is said of the first as well.
  for (let at = found.length - 2; at >= 0; at--) {
    const { run, speaker } = found[at]!
    const next = found[at + 1]!
    const between = text.slice(run.close, next.run.open)
    if (
      speaker === nobody &&
      next.speaker !== nobody &&
      between.length < 120 &&
      !/[.!?]\s/.test(between) &&
      !/\p{L}[.!?]$/u.test(text.slice(run.from, run.to))
    ) {
      found[at] = { run, speaker: next.speaker }
    }
  }
  if (found.length > 0 && found.every(({ speaker }) => speaker === nobody)) {
    const inside =
      passage.kind === 'quotation' ? speakers.anyIn(index, { from: runs.at(-1)!.close, to: text.length }) : nobody
    const outside = inside !== nobody ? inside : outsideSpeaker(speakers, passages, index, runs, continued, previous)
    if (outside !== nobody) return found.map(({ run }) => ({ run, speaker: outside }))
  }
  return found
}

/** `," said Ana Ruiz`, `," the mayor told reporters`, `," according to Ruiz`, `" — Ana Ruiz`. */
function namedAfter(speakers: SpeakerFinder, index: number, passage: Passage, run: QuotedRun, limit: number): Speaker {
  const { text } = passage
  if (!run.closed) return nobody
  const after = text.slice(run.close, limit)
  const dash = /^\s*[—–―-]{1,2}\s*(?=\p{Lu})/u.exec(after)
  if (dash) {
    const speaker = speakers.after(index, run.close + dash[0].length, limit)
    if (speaker !== nobody) return speaker
  }
  const source = /^[\s,]*(?:according to|in the words of|wrote in the words of)\s/.exec(after)
  if (source) return speakers.after(index, run.close + source[0].length, limit)
  // "…" is how Ruiz put it; and headlines: "…": Ruiz calls for calm.
  const told = /^[\s,:—–-]*(?:that|which|this)?\s?(?:is|was)\s(?:how|what)\s/.exec(after)
  const title = passage.kind === 'heading' && after.search(anySaying) > 0 ? /^:\s(?=\p{Lu})/u.exec(after) : null
  const lead = told ?? title
  if (lead) return speakers.anyIn(index, { from: run.close + lead[0].length, to: limit })
  const inverted = sayingAtStart.exec(after)
  if (inverted) {
    const verb = run.close + inverted[0].length
    const speaker = speakers.after(index, verb, limit)
    if (speaker.mention >= 0 || speaker.text) return speaker
  }
  const spoken =
    /[,?!…—–-]$/.test(text.slice(0, run.to)) || /^\s*,/.test(after) || /^[.]/.test(text.slice(run.to - 1, run.to))
  if (!spoken) return nobody
  plainSaying.lastIndex = 0
  const verb = plainSaying.exec(after)
  if (!verb || verb.index > 160 || /[.!?;]\s/.test(withoutTitles(after.slice(0, verb.index)))) return nobody
  return speakers.before(index, run.close, run.close + verb.index)
}

/** `Ruiz told them: "`, `Ruiz called it "`, `according to Ruiz, "`, `Ruiz: "`. */
function namedBefore(speakers: SpeakerFinder, index: number, text: string, from: number, run: QuotedRun): Speaker {
  const before = text.slice(from, run.open)
  const verb = matchesOf(anySaying, before).findLast(
    ({ index }) => !/\b(?:the|an?|its|their|his|her|much|long)\s$/.test(before.slice(0, index)),
  )
  const source = /\b(?:according to|in the words of|for)\s(?=[^.]*,\s*$)|^\s*For\s(?=\p{Lu}[^,.]*,\s)/iu.exec(before)
  if (source && !(verb && verb.index > source.index)) {
    const speaker = speakers.after(index, from + source.index + source[0].length, run.open)
    if (speaker !== nobody) return speaker
  }
  // "The plan was called “bold” by Ruiz": what is spoken of stands before the verb.
  if (verb && isPassive(before.slice(0, verb.index))) {
    const by = /\sby\s/.exec(before.slice(verb.index))
    return by ? speakers.after(index, from + verb.index + by.index + by[0].length, run.open) : nobody
  }
  if (verb) {
    const at = from + verb.index
    const subject = speakers.before(index, from, at)
    if (subject.mention >= 0 || subject.text) return subject
    const inverted = speakers.after(index, at + verb[0].length, run.open)
    if (inverted !== nobody) return inverted
  }
  if (participles.test(before)) {
    const subject = speakers.first(index, from, run.open)
    if (subject !== nobody) return subject
  }
  if (/:\s*$/.test(before)) {
    const near = speakers.anyIn(index, { from, to: run.open })
    if (near.mention >= 0) return near
    if (/\b(?:himself|herself|from (?:her|him)|as (?:she|he) put it)\b[^.]*$/i.test(before)) {
      return { mention: speakers.lastPerson(index, from), text: before.trim().replace(/:$/, '').slice(-60) }
    }
  }
  return nobody
}

function isPassive(before: string): boolean {
  return /\b(?:is|are|was|were|be|been|being|gets?|got)\s(?:(?:not|also|once|\p{L}+ly)\s)?$/u.test(before)
}

/** `The alarm rang, Ruiz said. "The system worked."`: whole sentences go on from the one before that ends with "said". */
function namedInSentenceBefore(speakers: SpeakerFinder, index: number, passage: Passage, run: QuotedRun): Speaker {
  const { text, sentences } = passage
  if (!startsSentence(text, run) || !/[.!?]["”’]?$/.test(text.slice(run.from, run.close))) return nobody
  const before = sentences.findLast(({ to }) => to <= run.open)
  if (!before || text.slice(before.to, run.open).trim() !== '') return nobody
  const verb = matchesOf(anySaying, text.slice(before.from, before.to)).at(-1)
  if (!verb) return speakers.subjectOf(index, before)
  if (!/^[.:]$/.test(text.slice(before.from + verb.index + verb[0].length, before.to).trim())) return nobody
  return speakers.before(index, before.from, before.from + verb.index)
}

/** For paragraphs that are speech and nothing else: the lines around them name the speaker. */
function outsideSpeaker(
  speakers: SpeakerFinder,
  passages: readonly Passage[],
  index: number,
  runs: readonly QuotedRun[],
  continued: Speaker,
  previous: Speaker,
): Speaker {
  const passage = passages[index]!
  const spoken = runs.reduce((length, { open, close }) => length + close - open, 0)
  if (spoken < passage.text.trim().length * 0.9) return nobody
  const next = passages[index + 1]
  if (next && isAttributionOnly(next)) {
    const speaker = speakers.anyIn(index + 1, { from: 0, to: next.text.length })
    if (speaker !== nobody) return speaker
  }
  if (continued !== nobody) return continued
  const lead = passages[index - 1]
  if (lead && /:\s*$/.test(lead.text)) {
    const sentence = lead.sentences.at(-1) ?? { from: 0, to: lead.text.length }
    const verb = matchesOf(anySaying, lead.text.slice(sentence.from)).at(-1)
    const speaker = verb
      ? speakers.before(index - 1, sentence.from, sentence.from + verb.index)
      : speakers.anyIn(index - 1, sentence)
    if (speaker !== nobody) return speaker
  }
  return passage.kind === 'quotation' ? nobody : previous
}

/** A line such as "— Ana Ruiz, mayor" or "Ana Ruiz, mayor of Port Selden". */
function isAttributionOnly(passage: Passage): boolean {
  if (passage.kind === 'heading' || passage.kind === 'cell' || passage.kind === 'item') return false
  const { text } = passage
  if (/^\s*[—–―-]{1,2}\s?\p{Lu}/u.test(text)) return text.length < 140
  return text.length <= 90 && !/[.!?:]["”’]?\s*$/.test(text) && /^\p{Lu}[\p{L}.’'-]*\s\p{Lu}/u.test(text)
}

/** From the start of the sentence where the run begins to the end of the one where it ends. */
function sentenceAround(passage: Passage, run: QuotedRun): Range {
  const { sentences, text } = passage
  const begins = sentences.find(({ to }) => to > run.open) ?? { from: 0, to: text.length }
  const ends = sentences.find(({ to }) => to >= run.close) ?? { from: 0, to: text.length }
  // A sentence that ends with the run ('"Why now?" she asked.') goes on where a small letter follows.
  const goesOn = /^\s*(?:\p{Ll}|[—–])/u.test(text.slice(run.close, run.close + 4))
  const after = goesOn ? sentences.find(({ to }) => to > run.close) : undefined
  return { from: begins.from, to: Math.max(ends.to, after?.to ?? 0) }
}

function startsSentence(text: string, run: QuotedRun): boolean {
  return /^[\s…]*\p{Lu}/u.test(text.slice(run.from, run.from + 4))
}

function withoutTitles(text: string): string {
  return text.replace(/\b(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Gen|Lt|Col|Capt|Sgt|Rev|St|[A-Z])\./g, '')
}

function trimmed(text: string, { from, to }: Range): Range {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /[\s,]/.test(text[end - 1]!)) end--
  return { from: start, to: end }
}

/** One or two quoted words that qualify the next one ("a “competitive” return") carry doubt, and capitals a title. */
function isScare(text: string, run: QuotedRun): boolean {
  const words = countWords(text, run)
  if (words > 4) return false
  if (words > 1 && /^(?:\p{Lu}[\p{L}’'-]*\s?)+$/u.test(text.slice(run.from, run.to))) return true
  return (
    words <= 2 && !/[,.!?…]$/.test(text.slice(run.from, run.to)) && modifies.test(text.slice(run.close, run.close + 12))
  )
}

const modifies = /^ (?!(?:and|than|or|but|in|on|at|to|for|by|as|after|while|when)\b)\p{Ll}/u

function countWords(text: string, { from, to }: Range): number {
  return text.slice(from, to).match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
