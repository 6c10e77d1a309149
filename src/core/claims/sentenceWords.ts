import { markOf, type PhraseText } from './phrases.ts'
import { endsInGap, opensClause } from './nounPhrases.ts'
import { endOfWord, startOfWord } from './wording.ts'

/** What is known of a printed word wherever it stands. */
export interface WordForm<Cues> {
  /** What it is compared by. */
  readonly key: string
  /** See {@link markOf}. */
  readonly mark: number
  readonly opensClause: boolean
  readonly cues: Cues | null
}

export function wordForm<Cues>(key: string, cues: Cues | null): WordForm<Cues> {
  return { key, mark: markOf(key), opensClause: opensClause(key), cues }
}

/** Room for the words of a sentence at first; longer ones are given more. */
const firstRoom = 256

/**
 * The words of one sentence after another, column by column. Most sentences state nothing that is looked for: no object is made for a word,
 * and all sentences are read into the same room.
 */
export class SentenceWords<Cues> implements PhraseText {
  text = ''
  count = 0
  /** The marks of all words. */
  marks = 0
  /** What words are compared by; what stands behind the first `count` is of an earlier sentence, here and in the other columns. */
  readonly keys: string[] = []
  readonly cues: (Cues | null)[] = []
  readonly #formsOf: (text: string, from: number, to: number) => readonly WordForm<Cues>[]
  #from = new Int32Array(firstRoom)
  #to = new Int32Array(firstRoom)
  #breaks = new Uint8Array(firstRoom)

  /** `formsOf` gives what a printed word is: two words for a contraction. */
  constructor(formsOf: (text: string, from: number, to: number) => readonly WordForm<Cues>[]) {
    this.#formsOf = formsOf
  }

  /** Reads the sentence `text[from…end)`; whether any of its words has a cue. */
  read(text: string, from: number, end: number): boolean {
    this.text = text
    this.count = 0
    this.marks = 0
    let cued = false
    let before = from
    for (let at = startOfWord(text, from, end); at < end;) {
      const after = endOfWord(text, at, end)
      const forms = this.#formsOf(text, at, after)
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
    this.marks |= form.mark
    this.keys[at] = form.key
    this.cues[at] = form.cues
    this.#from[at] = from
    this.#to[at] = to
    this.#breaks[at] = at > 0 && (form.opensClause || endsInGap(this.text, before, from, at)) ? 1 : 0
  }

  #widen(): void {
    const wider = 2 * this.#from.length
    const [from, to, breaks] = [new Int32Array(wider), new Int32Array(wider), new Uint8Array(wider)]
    from.set(this.#from)
    to.set(this.#to)
    breaks.set(this.#breaks)
    this.#from = from
    this.#to = to
    this.#breaks = breaks
  }

  fromOf(at: number): number {
    return this.#from[at]!
  }

  toOf(at: number): number {
    return this.#to[at]!
  }

  /** Whether a clause ends before the word at `at`. */
  breaksAt(at: number): boolean {
    return at < this.count && this.#breaks[at] === 1
  }
}
