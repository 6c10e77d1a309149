import type { Modality } from '../../model.ts'
import { perForm } from '../../text/wordForms.ts'
import { concept, opensPhrase } from '../words/concepts.ts'
import { jointOf, type Joint } from './joints.ts'
import { modalityOfWord } from './modality.ts'
import { qualifierOf, type Qualifier } from './qualifiers.ts'
import { nounSignsOf } from '../words/nounForms.ts'
import { noTerms, saidBy, type WordWithTerms } from './terms.ts'
import { lowerOf, stem } from '../words/words.ts'

/** What the tables say of a word wherever it stands, asked once for each printed form. */
export interface ReadWord extends WordWithTerms {
  /** Lower case; "" for a figure. */
  readonly lower: string
  /** What the word stands for; "" for a figure, a name or a word that says nothing. */
  readonly concept: string
  /** How it may join its neighbours. */
  readonly joint: Joint
  readonly qualifier: Qualifier | null
  readonly modality: Modality | null
  /** Whether any of these is of use to the figure beside which it stands. */
  readonly tells: boolean
  /** See {@link nounSignsOf}. */
  readonly nounSigns: number
  readonly opensPhrase: boolean
  /** Of a compound that names nothing by itself, its parts: "ready-for-service". */
  readonly parts: readonly ReadWord[] | null
}

export const noWord: ReadWord = readLower('', '')

/** A lower-case word that stands for `said`. */
export function readLower(lower: string, said: string): ReadWord {
  const qualifier = qualifierOf(lower)
  const modality = modalityOfWord(lower)
  return {
    lower,
    concept: said,
    joint: jointOf(lower),
    qualifier,
    modality,
    tells: said !== '' || qualifier !== null || modality !== null,
    nounSigns: nounSignsOf(lower),
    opensPhrase: opensPhrase(lower),
    parts: null,
    terms: noTerms,
    termsOf: null,
  }
}

export const readWord = perForm((printed): ReadWord => {
  const lower = lowerOf(printed)
  const word = readLower(lower, saidBy(lower))
  if (!lower.includes('-') || !namesNothing(lower)) return word
  return { ...word, parts: lower.split('-').map((part) => readLower(part, saidBy(part))) }
})

function namesNothing(compound: string): boolean {
  const joined = stem(compound.replace(/-/g, ''))
  return concept(joined) === joined
}

/** A name: the words of "the bank" say what kind of thing is meant; those of a name say nothing more than the name. */
export const readName = perForm((printed) => readLower(printed.toLowerCase(), ''))
