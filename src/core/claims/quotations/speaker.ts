import type { Article, Mention, Range, Reference } from '../../model.ts'
import { matchesOf } from '../../text/matches.ts'
import { findQuotedRuns } from './quotemarks.ts'
import { personPronoun } from './speech.ts'

/** Whoever is said to speak: an index of a mention (−1 where the text does not make it plain) and the words printed. */
export interface Speaker {
  readonly mention: number
  readonly text: string
}

export const nobody: Speaker = { mention: -1, text: '' }

/** Resolves the subjects of verbs of saying to mentions, passage by passage in reading order. */
export class SpeakerFinder {
  readonly #article: Article
  readonly #mentions: readonly Mention[]
  readonly #references: readonly Reference[]
  /** Mention and reference indices by passage. */
  readonly #mentionsOf: number[][]
  readonly #referencesOf: number[][]
  /** Quoted runs by passage, found when first asked for. */
  readonly #quoted = new Map<number, readonly Range[]>()

  constructor(article: Article, mentions: readonly Mention[], references: readonly Reference[]) {
    this.#article = article
    this.#mentions = mentions
    this.#references = references
    this.#mentionsOf = article.passages.map(() => [])
    this.#referencesOf = article.passages.map(() => [])
    mentions.forEach(({ passage }, index) => this.#mentionsOf[passage]?.push(index))
    references.forEach(({ passage }, index) => this.#referencesOf[passage]?.push(index))
  }

  /** The subject of a verb at `verb`, looked for back to `from`: "Ana Ruiz, the mayor, had |told". */
  before(passage: number, from: number, verb: number): Speaker {
    const text = this.#article.passages[passage]!.text
    let end = trimEnd(text, from, verb)
    const apposed = text[end - 1] === ','
    const clause = clauseStart(text, from, end, apposed)
    if (apposed) end = trimEnd(text, clause, end - 1)
    const inside = this.#within(passage, { from: clause, to: end })
    if (apposed) {
      const holder = this.#holder(passage, clause, end, inside)
      if (holder >= 0) return this.#named(passage, holder, { from: clause, to: end })
      // "Ruiz's lawyer, Ines Brandt, |said": an owner does not speak.
      const subjects = inside.filter((index) => !this.#owns(index, text) || index === inside.at(-1))
      const named = subjects.find((index) => this.#isPerson(index)) ?? subjects.find((index) => this.#canSpeak(index))
      if (named !== undefined) return this.#named(passage, named, { from: clause, to: end })
    }
    const phrase = { from: Math.max(clause, lastComma(text, clause, end)), to: end }
    const near = this.#within(passage, phrase)
    // "Ana Ruiz of Harbour Press": the name before "of" speaks.
    const belongs = near.find((index) =>
      /^ (?:of|at|from) /.test(text.slice(this.#mentions[index]!.to, this.#mentions[index]!.to + 6)),
    )
    const named =
      belongs ?? near.findLast((index) => this.#isPerson(index)) ?? near.findLast((index) => this.#canSpeak(index))
    if (named !== undefined && isSomeone(text.slice(phrase.from, phrase.to))) {
      return { mention: -1, text: text.slice(phrase.from, phrase.to).trim() }
    }
    if (named !== undefined) return this.#named(passage, named, phrase)
    // "Harbour Press, a London publisher, cut 40 jobs and |said": the sentence's first name is the subject of both verbs.
    if (/\sand$/.test(text.slice(clause, end))) return this.first(passage, clause, end)
    // "Ana Ruiz, the woman who |said": what "who" stands for is in apposition to the name.
    if (text[phrase.from - 1] === ',' && /^\swho\s/.test(text.slice(end, verb))) {
      const named = this.#mentionsOf[passage]!.find((index) => this.#mentions[index]!.to === phrase.from - 1)
      if (named !== undefined && this.#isPerson(named)) return this.#named(passage, named, { from: clause, to: end })
    }
    return this.#unnamed(passage, phrase)
  }

  /** The name after a post that names what it is over: "The Minister for the |Marine, |Ines Brandt"; −1 where none is. */
  #holder(passage: number, clause: number, end: number, inside: readonly number[]): number {
    const { text } = this.#article.passages[passage]!
    const last = inside.at(-1)
    if (last === undefined) return -1
    const { from, to } = this.#mentions[last]!
    // Letters after a name, "Ines Brandt MP", may not belong to it.
    if (end - to > longestLetters || text.slice(from - 2, from) !== ', ') return -1
    const before = text.slice(clause, from - 2)
    const post = postBefore.exec(before)
    // "Ana Ruiz, the head of Norda, Kelso": somebody is named already.
    return post && (post.index === 0 || /^\s*\p{L}+ing\s/u.test(before)) ? last : -1
  }

  /** The subject that follows a verb or "according to": "said |Ana Ruiz, the mayor of Port Selden". */
  after(passage: number, from: number, limit: number): Speaker {
    const text = this.#article.passages[passage]!.text
    const start = from + /^[\s:]*/.exec(text.slice(from, limit))![0].length
    const stop = start + phraseLength(text.slice(start, limit))
    const inside = this.#within(passage, { from: start, to: stop })
    const first = inside[0]
    if (first === undefined)
      return this.#unnamed(passage, { from: start, to: Math.min(stop, start + firstNoun(text.slice(start, stop))) })
    // A pronoun or a common noun before a far name is the subject itself: "she told Ana Ruiz", "said he would call Ruiz".
    const lead = text.slice(start, this.#mentions[first]!.from)
    if (/^(?:he|she|it|they|we|i)\b/i.test(lead))
      return this.#unnamed(passage, { from: start, to: start + firstNoun(lead) })
    const subject = text.slice(start, start + firstNoun(text.slice(start, stop)))
    if (isSomeone(subject)) return { mention: -1, text: subject }
    const person = inside.find((index) => this.#isPerson(index))
    // "said Norda's managing director, Ines Brandt": whoever holds the post speaks.
    const holder = inside.find((index) =>
      postOf.test(text.slice(this.#mentions[first]!.to, this.#mentions[index]!.from)),
    )
    const named = holder ?? person ?? inside.find((index) => this.#canSpeak(index))
    return named === undefined ? nobody : this.#named(passage, named, { from: start, to: this.#mentions[named]!.to })
  }

  /** The subject with which a sentence begins at `from`: its first name or pronoun. */
  first(passage: number, from: number, limit: number): Speaker {
    const text = this.#article.passages[passage]!.text.slice(from, limit)
    const pronoun = /^\s*(?:he|she|they|it)\b/i.exec(text)
    if (pronoun) return this.#unnamed(passage, { from, to: from + pronoun[0].length })
    return this.anyIn(passage, { from, to: Math.min(limit, from + 80) })
  }

  /** The person whom the last sentence before `at` that names any names first, at most two passages back. */
  lastPerson(passage: number, at: number): number {
    for (let back = passage; back >= Math.max(0, passage - 2); back--) {
      const people = this.#mentionsOf[back]!.filter(
        (index) =>
          this.#isPerson(index) && (back < passage || this.#mentions[index]!.to <= at) && !this.#isQuoted(index),
      )
      const { sentences, text } = this.#article.passages[back]!
      const last = people.at(-1)
      if (last === undefined) continue
      const start = sentences.findLast(({ from }) => from <= this.#mentions[last]!.from)?.from ?? 0
      return people.find((index) => this.#mentions[index]!.from >= start && !this.#owns(index, text)) ?? last
    }
    return -1
  }

  /** The only person of the sentence that ends before `at`, where it begins with the name: "|Ruiz shook her head." */
  subjectOf(passage: number, sentence: Range): Speaker {
    const { text } = this.#article.passages[passage]!
    const people = this.#within(passage, sentence).filter((index) => this.#isPerson(index))
    const [only] = people
    if (only === undefined || people.length > 1 || this.#owns(only, text) || this.#isQuoted(only)) return nobody
    const lead = text.slice(sentence.from, this.#mentions[only]!.from)
    return /^(?:[\p{L}’'.-]+\s){0,3}$/u.test(lead) ? this.#named(passage, only, sentence) : nobody
  }

  /** Whether a name stands as an owner: "Ruiz's lawyer". */
  #owns(mention: number, text: string): boolean {
    const { from, to } = this.#mentions[mention]!
    return /['’](?:s|\s|$)/.test(text.slice(Math.max(from, to - 2), to + 2))
  }

  /** The first mention in a range that could speak, persons first. */
  anyIn(passage: number, range: Range): Speaker {
    const inside = this.#within(passage, range)
    const named = inside.find((index) => this.#isPerson(index)) ?? inside.find((index) => this.#canSpeak(index))
    return named === undefined ? nobody : this.#named(passage, named, range)
  }

  #named(passage: number, mention: number, phrase: Range): Speaker {
    const printed = this.#article.passages[passage]!.text.slice(phrase.from, phrase.to).trim()
    const { from, to, text } = this.#mentions[mention]!
    const near = phrase.to - to <= 25 || printed.includes(',')
    return { mention, text: printed.length <= 80 && near && from >= phrase.from ? printed : text }
  }

  #unnamed(passage: number, phrase: Range): Speaker {
    const { text } = this.#article.passages[passage]!
    const printed = text.slice(phrase.from, phrase.to).trim()
    if (!printed || printed.length > 80) return nobody
    const references = this.#referencesOf[passage]!.map((index) => this.#references[index]!)
    const reference = references.findLast(({ from, to }) => from < phrase.to && to > phrase.from)
    const meant = reference?.mentions.length === 1 ? reference.mentions[0]! : -1
    if (meant >= 0 && !this.#isQuoted(meant)) return { mention: meant, text: printed }
    if (personPronoun.test(printed)) return { mention: this.lastPerson(passage, phrase.from), text: printed }
    return { mention: -1, text: printed }
  }

  #within(passage: number, { from, to }: Range): number[] {
    return this.#mentionsOf[passage]!.filter((index) => {
      const mention = this.#mentions[index]!
      return mention.from >= from && mention.from < to
    })
  }

  #isPerson(mention: number): boolean {
    return this.#mentions[mention]!.type === 'person'
  }

  /** Whether a name stands in quoted words: she who says "Rocketry is hard" is not Rocketry. */
  #isQuoted(mention: number): boolean {
    const { passage, from, to } = this.#mentions[mention]!
    let runs = this.#quoted.get(passage)
    if (!runs) {
      runs = findQuotedRuns(this.#article.passages[passage]!.text)
      this.#quoted.set(passage, runs)
    }
    // A quoted name alone is a title or a nickname.
    return runs.some((run) => from >= run.from && to <= run.to && to - from < run.to - run.from)
  }

  #canSpeak(mention: number): boolean {
    const { type } = this.#mentions[mention]!
    return type === 'person' || type === 'organization' || type === 'place'
  }
}

/** What stands between an owner and the holder of a post: "Norda|'s managing director, |Ines Brandt"; not "Ruiz| of the firm |Norda". */
const postOf = /^(?:['’]s?)?\s(?!(?:of|at|from|for|with)\s)[\p{Ll} -]{3,50},?\s$/u

/** Characters of the letters after a name, at most. */
const longestLetters = 4

/** A post and what it is over at the end of a phrase: "the Minister for the Marine", "the head of Norda Bank". */
const postBefore = /(?:^|(?<=,\s))[Tt]he\s(?:\p{L}+\s){1,3}(?:for|of)\s[^,]+$/u

/** An unnamed member of what is named ("a Harbour Press engineer"), whose words are not the organization's own. */
function isSomeone(phrase: string): boolean {
  return (
    /^\s*(?:an?|one|another)\s.*\s\p{Ll}+$/u.test(phrase) && !/\b(?:spokes\w+|statement|filing|release)\b/.test(phrase)
  )
}

/** Marks and joining words at which a new clause begins. */
const strongBreak = /[;:]\s|\s(?:[—–]|--?)\s|[.!?]["”’)]*\s(?=[\p{Lu}“"])|,\s(?:but|and|while|so|yet)\s/gu
const weakBreak = /\s(?:but|while|after|as|because|when|where|although|though|that|which|if|since|until)\s/g

/**
 * Where the clause that ends at `to` begins. Where a comma stands before the verb, words such as "which" may belong to an
 * insertion after the subject ("Kelso, which advises shareholders, said") and begin nothing.
 */
function clauseStart(text: string, from: number, to: number, apposed: boolean): number {
  const before = text.slice(from, to).replace(/\([^()]*\)/g, (inside) => ' '.repeat(inside.length))
  const end = before.trimEnd().length
  let start = 0
  for (const breaks of apposed ? [strongBreak] : [strongBreak, weakBreak]) {
    for (const found of matchesOf(breaks, before)) {
      // "Ruiz wept, and |said": the subject stands before the joining word.
      const next = found.index + found[0].length
      if (next < end && !isAdverbial(before.slice(next, end))) start = Math.max(start, next)
    }
  }
  return from + start
}

function isAdverbial(text: string): boolean {
  return trailing.exec(text)?.[0].length === text.length
}

function lastComma(text: string, from: number, to: number): number {
  const comma = text.lastIndexOf(',', to - 1)
  return comma >= from ? comma + 1 : from
}

const trailing =
  /(?:^|[\s,])(?:has|have|had|also|then|later|once|never|repeatedly|earlier|reportedly|who|would|will|openly|publicly|flatly|today|yesterday|\w{2,}ly)\s*$/

/** End of the subject before a verb, past auxiliaries and adverbs: "the Prime Minister, Ines Brandt,| had ". */
function trimEnd(text: string, from: number, to: number): number {
  let end = to
  for (;;) {
    while (end > from && /\s/.test(text[end - 1]!)) end--
    const found = trailing.exec(text.slice(Math.max(from, end - 16), end))
    if (!found) return end
    const word = found[0].trimStart().replace(/^,/, '')
    end -= word.length
  }
}

/** Length of the noun phrase that stands after "said": up to a clause of its own, at most 140 characters. */
function phraseLength(after: string): number {
  const stop =
    /[;:.!?]["”’)]*(?:\s|$)|["“]|,?\s(?:who|which|where|when|after|as|while|whose|because|adding|referring|that|but)\s|\s[—–]\s|\s(?:in an?|on|at a|during|before)\s/.exec(
      after,
    )
  // "Dr. Ana Ruiz": a title's full stop does not end the phrase.
  if (
    stop?.[0].startsWith('.') &&
    /\b(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Gen|Lt|Col|Capt|Sgt|Rev|St|[A-Z])$/.test(after.slice(0, stop.index))
  ) {
    return Math.min(140, stop.index + 2 + phraseLength(after.slice(stop.index + 2)))
  }
  return Math.min(140, stop?.index ?? after.length)
}

/** Length of the first few words up to a comma: "a spokesman for the ministry". */
function firstNoun(phrase: string): number {
  const stop = phrase.search(/[,.;:!?"“]|\s(?:that|who|which|in|on|after|as|when|told|was|would)\s/)
  return stop < 0 ? phrase.length : stop
}
