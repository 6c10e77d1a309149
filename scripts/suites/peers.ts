/** The peers on the same cases: @microsoft/recognizers-text-suite, chrono-node and compromise, from `bench/node_modules`. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Case, Predicted } from './cases.ts'

const load = createRequire(join(process.cwd(), 'bench', 'package.json'))

/** Why the peers cannot be run; `null` where they are installed. */
export function peersMissing(): string | null {
  try {
    for (const name of ['@microsoft/recognizers-text-suite', 'chrono-node', 'compromise']) load.resolve(name)
    return null
  } catch {
    return 'The peers are not installed (npm ci --prefix bench).'
  }
}

interface Recognized {
  readonly start: number
  readonly end: number
  readonly typeName: string
  readonly resolution: Record<string, unknown> | null
}
type Recognizer = (text: string, culture: string, options?: number, reference?: Date) => Recognized[]

/** One function per kind of the recognizers suite; absent kinds have none. */
const recognizerOf: Readonly<Record<string, string>> = {
  money: 'recognizeCurrency',
  dimension: 'recognizeDimension',
  temperature: 'recognizeTemperature',
  age: 'recognizeAge',
  number: 'recognizeNumber',
  percent: 'recognizePercentage',
  range: 'recognizeNumberRange',
  date: 'recognizeDateTime',
  daterange: 'recognizeDateTime',
  duration: 'recognizeDateTime',
}

export function recognizers(suite: string, { text, ref, complete }: Case): Predicted[] {
  const library = load('@microsoft/recognizers-text-suite') as Record<string, Recognizer>
  const wanted = complete.includes('quantity') ? ['number', 'percent', 'dimension', 'money', 'temperature'] : complete
  const found = wanted.flatMap((kind) => {
    const recognize = library[recognizerOf[kind] ?? '']
    if (!recognize) return []
    const results = recognize(text, 'en-us', 0, ref ? new Date(ref) : undefined)
    return results.flatMap((each) => fromRecognizer(suite, kind, each))
  })
  return complete.includes('quantity') ? asQuantities(found, complete.includes('number')) : found
}

/** Bare numbers inside a measured span are dropped, as its own suite of models does. */
function asQuantities(found: Predicted[], numbers: boolean): Predicted[] {
  const measured = found.filter(({ kind }) => kind !== 'number').map((each) => ({ ...each, kind: 'quantity' }))
  const bare = found.filter(
    ({ kind, start, end }) => kind === 'number' && !measured.some((each) => each.start < end && start < each.end),
  )
  return [...measured, ...bare.map((each) => (numbers ? each : { ...each, kind: 'quantity' }))]
}

function fromRecognizer(suite: string, kind: string, { start, end, typeName, resolution }: Recognized): Predicted[] {
  const span = { kind, start, end: end + 1, unit: String(resolution?.['unit'] ?? '') }
  if (recognizerOf[kind] !== 'recognizeDateTime') {
    const value = Number.parseFloat(String(resolution?.['value'] ?? ''))
    if (kind === 'range') {
      const [min, max] = String(resolution?.['value'] ?? '')
        .replace(/[[\]()]/g, '')
        .split(',')
      return [{ ...span, min: min ? Number(min) : null, max: max ? Number(max) : null, unit: '' }]
    }
    return [{ ...span, min: value, max: value }]
  }
  const type = typeName.replace('datetimeV2.', '')
  const same =
    suite === 'chrono_en'
      ? type.startsWith('date') || type.startsWith('time')
      : type === kind || (suite === 'duckling_en' && kind === 'date' && type.startsWith('date'))
  if (!same) return []
  const [first] = (resolution?.['values'] ?? []) as Record<string, string>[]
  const min = first?.['start'] ?? first?.['value'] ?? null
  const max = suite === 'chrono_en' || kind === 'date' ? min : (first?.['end'] ?? min)
  if (kind === 'duration')
    return [{ ...span, min: Number(first?.['value']), max: Number(first?.['value']), unit: 'second' }]
  return [{ ...span, min, max }]
}

interface ChronoResult {
  readonly index: number
  readonly text: string
  readonly start: ChronoComponents
  readonly end: ChronoComponents | null
}
interface ChronoComponents {
  date(): Date
  isCertain(component: string): boolean
}

export function chrono(suite: string, { text, ref, complete }: Case): Predicted[] {
  const { parse } = load('chrono-node') as { parse: (text: string, reference?: Date) => ChronoResult[] }
  if (!complete.includes('date') && !complete.includes('daterange')) return []
  return parse(text, ref ? new Date(ref) : undefined).flatMap((result) => {
    const period = result.end !== null || !result.start.isCertain('day')
    const range = suite === 'chrono_en' ? result.end !== null : period
    const kind = suite === 'duckling_en' ? complete[0]! : range ? 'daterange' : 'date'
    if (!complete.includes(kind)) return []
    const min = local(result.start.date())
    const max = result.end ? local(result.end.date()) : min
    return [
      {
        kind,
        start: result.index,
        end: result.index + result.text.length,
        min,
        max: suite === 'chrono_en' ? min : max,
        unit: '',
      },
    ]
  })
}

function local(date: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}

interface CompromiseNumber {
  readonly text: string
  readonly offset: { readonly start: number; readonly length: number }
  readonly number: { readonly num: number | null; readonly unit: string }
}

export function compromise(_suite: string, { text, complete }: Case): Predicted[] {
  const nlp = load('compromise') as (
    text: string,
  ) => Record<string, () => { json(options: object): CompromiseNumber[] }>
  const document = nlp(text)
  const kind = ['money', 'percent', 'number', 'quantity'].find((each) => complete.includes(each))
  if (!kind) return []
  const view = kind === 'money' ? document['money'] : kind === 'percent' ? document['percentages'] : document['numbers']
  return (view?.call(document).json({ offset: true }) ?? []).map(({ offset, number, text: printed }) => ({
    kind,
    start: offset.start,
    end: offset.start + printed.trimEnd().length,
    min: number?.num ?? null,
    max: number?.num ?? null,
    unit: kind === 'money' || kind === 'quantity' ? (number?.unit ?? '') : '',
  }))
}
