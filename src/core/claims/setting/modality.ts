import type { Modality } from '../../model.ts'
import type { Weighing } from './weighing.ts'

/** Words that make a value a forecast, a target or a mere possibility. Source: modal verbs and verbs of expectation of a learner's grammar. */
const cues: Readonly<Record<Exclude<Modality, 'actual'>, string>> = {
  forecast:
    'expect expects expected forecast forecasts fcst predicted predicts projected projects projection outlook anticipates ' +
    'anticipated would will shall expecting foresees guidance',
  target:
    'target targets aim aims aimed goal plans plan planned planning pencilled intends seeks wants requires required hopes',
  hypothetical: 'could may might if unless potentially possible possibly',
}

const modalities: ReadonlyMap<string, Modality> = new Map(
  Object.entries(cues).flatMap(([modality, words]) =>
    words.split(' ').map((word): [string, Modality] => [word, modality as Modality]),
  ),
)

/** How a lower-case word means a value beside it; `null` for most words. */
export function modalityOfWord(lower: string): Modality | null {
  return modalities.get(lower) ?? null
}

/** How a figure is meant, from the words near it; a date to come without such words makes it a forecast. */
export function modalityOf({ count, tokens, barriers, distances }: Weighing, future: boolean): Modality {
  let first: Modality | null = null
  for (let at = 0; at < count; at++) {
    const { modality } = tokens[at]!.word
    if (modality === null || barriers[at]! < 0.6 || distances[at]! > 4) continue
    if (modality === 'hypothetical') return modality
    first ??= modality
  }
  return first ?? (future ? 'forecast' : 'actual')
}
