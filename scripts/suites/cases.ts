/** One case of a public suite, as `../shared/specs` holds them. */
export interface Case {
  readonly id: string
  readonly text: string
  readonly ref?: string
  /** Kinds that are annotated exhaustively. */
  readonly complete: readonly string[]
  readonly expected: readonly { readonly quote: string; readonly kind: string }[]
  readonly flags?: readonly string[]
}

/** One predicted span, as the score sheet reads it. */
export interface Predicted {
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly min: number | string | null
  readonly max: number | string | null
  readonly unit: string
}

/** The suites that hold numbers and dates, and the peers that read each. */
export const suites: Readonly<Record<string, readonly ('recognizers' | 'chrono' | 'compromise')[]>> = {
  recognizers_currency: ['recognizers', 'compromise'],
  recognizers_dimension: ['recognizers'],
  recognizers_temperature: ['recognizers'],
  recognizers_age: ['recognizers'],
  recognizers_number: ['recognizers', 'compromise'],
  recognizers_percent: ['recognizers', 'compromise'],
  recognizers_numberrange: ['recognizers'],
  recognizers_duration: ['recognizers'],
  recognizers_date: ['recognizers', 'chrono'],
  recognizers_dateperiod: ['recognizers', 'chrono'],
  chrono_en: ['recognizers', 'chrono'],
  duckling_en: ['recognizers', 'chrono', 'compromise'],
  quantulum3: ['recognizers', 'compromise'],
  compromise_numbers: ['recognizers', 'compromise'],
  measeval_train: ['recognizers', 'compromise'],
}
