import { addTo } from '../../grouping.ts'
import { readPhrases, type Phrase } from '../words/phrases.ts'
import type { Trigger } from '../words/phraseTriggers.ts'
import { axes, nounClasses, type Axis } from './statusAxes.ts'
import { isFunctionWord } from '../words/wording.ts'

// The phrases of all statuses, by the words that start the search for them.

export interface Cue {
  readonly axis: Axis
  readonly value: string
  readonly phrase: Phrase
  /** Most words of the phrase before the one under which the cue is found. */
  readonly before: number
  /** For each list of words of which one must stand beside it: their marks. */
  readonly companions: readonly number[]
}

/** The cues of one word. */
export class Cues {
  readonly #cues: readonly Cue[]
  /** The companions of one cue after the other, with a 0 after each: nearly all are ruled out, without a look at the cue itself. */
  readonly #companions: number[] = []

  constructor(cues: readonly Cue[]) {
    this.#cues = cues
    for (const { companions } of cues) this.#companions.push(...companions, 0)
  }

  /** The cues that may be met in a clause of words with these marks. */
  forEachPossible(marks: number, look: (cue: Cue) => void): void {
    const companions = this.#companions
    let at = 0
    for (let index = 0; at < companions.length; index++, at++) {
      let possible = true
      for (; companions[at] !== 0; at++) if ((companions[at]! & marks) === 0) possible = false
      if (possible) look(this.#cues[index]!)
    }
  }
}

/** More bits would take a number an object of its own where pointers are compressed, as in an editor. */
const bits = 30
/** Those for function words, which most clauses hold. */
const functionBits = 8

/** A bit for each word that stands beside others in phrases: the bits of a clause's words tell which phrases it cannot hold. */
class Marks {
  readonly #marks = new Map<string, number>()
  #lists = 0
  #functionWords = 0

  /** The bits of words of which one must stand in a phrase: the same bit for all of them, as far as they have none yet. */
  ofAll(words: ReadonlySet<string>): number {
    const own = 1 << (functionBits + (this.#lists++ % (bits - functionBits)))
    let all = 0
    for (const word of words) {
      let mark = this.#marks.get(word)
      if (mark === undefined) {
        mark = isFunctionWord(word) ? 1 << (this.#functionWords++ % functionBits) : own
        this.#marks.set(word, mark)
      }
      all |= mark
    }
    return all
  }

  of(word: string): number {
    return this.#marks.get(word) ?? 0
  }
}

const marks = new Marks()
const cues: ReadonlyMap<string, Cues> = indexCues()

function indexCues(): Map<string, Cues> {
  const index = new Map<string, Cue[]>()
  for (const axis of axes) {
    for (const [value, source] of Object.entries(axis.values)) {
      for (const { phrase, triggers } of readPhrases(source, nounClasses)) {
        /** Words that are triggers for the same reason share their cue. */
        const cueOf = new Map<Trigger, Cue>()
        for (const [word, trigger] of triggers) {
          let cue = cueOf.get(trigger)
          if (!cue) {
            const companions = trigger.companions.map((words) => marks.ofAll(words))
            cueOf.set(trigger, (cue = { axis, value, phrase, before: trigger.before, companions }))
          }
          addTo(index, word, cue)
        }
      }
    }
  }
  return new Map([...index].map(([trigger, cues]) => [trigger, new Cues(cues)]))
}

export function cuesOf(word: string): Cues | null {
  return cues.get(word) ?? null
}

/** A bit for a word that may have to stand beside another; 0 for any other word. */
export function markOfWord(word: string): number {
  return marks.of(word)
}
