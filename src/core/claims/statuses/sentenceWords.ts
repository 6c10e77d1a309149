import type { AloneWords } from '../words/aloneWords.ts'
import type { PhraseText } from '../words/phrases.ts'
import { endsInGap, opensClause } from '../predications/nounPhrases.ts'
import { endOfWord, startOfWord } from '../words/wording.ts'

/** What is known of a printed word wherever it stands. */
export interface WordForm<Cues> {
  /** What it is compared by. */
  readonly key: string
  /** A bit by which clauses that lack it are told; 0 for a word that is not looked for beside others. */
  readonly mark: number
  readonly opensClause: boolean
  readonly cues: Cues | null
}

export function wordForm<Cues>(key: string, mark: number, cues: Cues | null): WordForm<Cues> {
  return { key, mark, opensClause: opensClause(key), cues }
}

type FormsOf<Cues> = (text: string, from: number, to: number, number?: number) => readonly WordForm<Cues>[]

/** Room for the words of a sentence at first; longer ones are given more. */
const firstRoom = 256

/**
 * The words of one sentence after another, column by column. Most sentences state nothing that is looked for: no object is made for a word,
 * and all sentences are read into the same room.
 */
export class SentenceWords<Cues> implements PhraseText {
  text = ''
  count = 0
  /** What is known of each word; what stands behind the first `count` is of an earlier sentence, here and in the other columns. */
  readonly #forms: WordForm<Cues>[] = []
  readonly #formsOf: FormsOf<Cues>
  #from = new Int32Array(firstRoom)
  #to = new Int32Array(firstRoom)
  /** The clause of each word, and the marks of each clause's words. */
  #clauseOf = new Int32Array(firstRoom)
  readonly #clauseMarks: number[] = []
  #clause = 0

  /** `formsOf` gives what a printed word is: two words for a contraction. */
  constructor(formsOf: FormsOf<Cues>) {
    this.#formsOf = formsOf
  }

  /** Reads the sentence `text[from…end)` of a passage, of which `alone` has passed what stands before; whether any of its words has a cue. */
  read(text: string, alone: AloneWords, from: number, end: number): boolean {
    this.text = text
    this.count = 0
    this.#clause = 0
    this.#clauseMarks[0] = 0
    let cued = false
    let before = from
    for (let at = startOfWord(text, from, end); at < end;) {
      const known = alone.at(at, end)
      const after = known ? known.to : endOfWord(text, at, end)
      const forms = this.#formsOf(text, at, after, known?.alone)
      for (let index = 0; index < forms.length; index++) {
        const form = forms[index]!
        cued ||= form.cues !== null
        this.#add(form, at, after, before)
        before = after
      }
      at = startOfWord(text, after, end)
    }
    return cued
  }

  /** Adds a word; the one before it ends at `before`. */
  #add(form: WordForm<Cues>, from: number, to: number, before: number): void {
    const at = this.count++
    if (at === this.#from.length) this.#widen()
    this.#forms[at] = form
    this.#from[at] = from
    this.#to[at] = to
    if (at > 0 && (form.opensClause || endsInGap(this.text, before, from, at))) this.#clauseMarks[++this.#clause] = 0
    this.#clauseOf[at] = this.#clause
    this.#clauseMarks[this.#clause]! |= form.mark
  }

  #widen(): void {
    const wider = 2 * this.#from.length
    const from = new Int32Array(wider)
    const to = new Int32Array(wider)
    const clauseOf = new Int32Array(wider)
    from.set(this.#from)
    to.set(this.#to)
    clauseOf.set(this.#clauseOf)
    this.#from = from
    this.#to = to
    this.#clauseOf = clauseOf
  }

  keyOf(at: number): string {
    return this.#forms[at]!.key
  }

  cuesOf(at: number): Cues | null {
    return this.#forms[at]!.cues
  }

  fromOf(at: number): number {
    return this.#from[at]!
  }

  toOf(at: number): number {
    return this.#to[at]!
  }

  /** The marks of all words of the clause in which the word at `at` stands. */
  marksAround(at: number): number {
    return this.#clauseMarks[this.#clauseOf[at]!]!
  }

  /** Whether a clause ends before the word at `at`. */
  breaksAt(at: number): boolean {
    return at > 0 && at < this.count && this.#clauseOf[at] !== this.#clauseOf[at - 1]
  }
}
