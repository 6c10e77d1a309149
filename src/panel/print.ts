/** Numbers and days as the panel prints them, in the editor's language. */
import { dateOf, dayNumber, type Scale } from './scale.ts'
import { t } from '../strings.ts'

/** ISO 4217: three capitals, which is what a browser takes for a currency. */
const currency = /^[A-Z]{3}$/

/** Units of time that `Intl` has words for. */
const times = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second'])

/** Day before month in English too, as the values beside the drawings are printed. */
function language(): string {
  const { lang } = document.documentElement
  return lang === 'en' ? 'en-GB' : lang
}

export function formatNumber(value: number): string {
  return value.toLocaleString(language())
}

/** Units of measures in which base units are printed, largest first: those of the values beside the drawings. */
const measures: Readonly<Record<string, readonly (readonly [factor: number, name: string])[]>> = {
  m: [
    [1000, 'km'],
    [1, 'm'],
  ],
  kg: [
    [1000, 't'],
    [1, 'kg'],
  ],
  m2: [
    [1e6, 'km²'],
    [1, 'm²'],
  ],
  ...Object.fromEntries(
    ['W', 'Wh', 'B'].map((unit) => [
      unit,
      [1e12, 1e9, 1e6, 1e3, 1].map((factor, index) => [factor, `${'TGMk'[index] ?? ''}${unit}`] as const),
    ]),
  ),
}

/** More digits than a double holds tell nothing apart. */
const mostDigits = 15

/** Short numbers for an axis, with their unit: "$30B", "7 years", "500K", "25 km". No two `ticks` are printed alike. */
export function numberFormat(unit: string, ticks: readonly number[] = []): (value: number) => string {
  for (let digits = 3; ; digits++) {
    const print = roundedFormat(unit, digits)
    if (digits === mostDigits || new Set(ticks.map(print)).size === new Set(ticks).size) return print
  }
}

function roundedFormat(unit: string, digits: number): (value: number) => string {
  const isCurrency = currency.test(unit)
  const steps = measures[unit]
  if (steps) {
    return (value) => {
      const [factor, name] = steps.find(([least]) => Math.abs(value) >= least) ?? steps.at(-1)!
      return `${formatNumber(Number((value / factor).toPrecision(digits)))} ${name}`
    }
  }
  const format = new Intl.NumberFormat(document.documentElement.lang, {
    notation: 'compact',
    maximumSignificantDigits: digits,
    ...(isCurrency && { style: 'currency', currency: unit }),
    ...(times.has(unit) && { style: 'unit', unit, unitDisplay: 'long' }),
    ...(unit === '%' && { style: 'unit', unit: 'percent' }),
  })
  const isSpelled = isCurrency || times.has(unit) || unit === '%'
  return (value) => (isSpelled ? format.format(value) : `${format.format(value)} ${unit}`.trim())
}

/** Years, months or days, as far apart as the ticks are; within one year only the first tick names it. */
export function dayFormat({ ticks }: Scale): (value: number) => string {
  const days = ticks.map(({ value }) => dateOf(value))
  const first = ticks[0]?.value
  const oneYear = new Set(days.map((day) => day.getUTCFullYear())).size === 1
  const wholeMonths = days.every((day) => day.getUTCDate() === 1)
  const wholeYears = wholeMonths && days.length > 1 && days.every((day) => day.getUTCMonth() === 0)
  return (value) =>
    new Intl.DateTimeFormat(language(), {
      timeZone: 'UTC',
      ...((!oneYear || value === first) && { year: 'numeric' }),
      ...(!wholeYears && { month: 'short' }),
      ...(!wholeMonths && { day: 'numeric' }),
    }).format(dateOf(value))
}

/** "2025", "May – Aug 2025", "from 3 Nov 2025": ISO days, no finer than they are meant. */
export function formatDays(min: string | null, max: string | null): string {
  const [from, to] = [dayNumber(min), dayNumber(max)]
  if (from === null && to === null) return t('undated')
  if (from === null || to === null) {
    if (from === null) return t('until {0}', format(true, true).format(dateOf(to!)))
    // From its first day on is from the year, or the month, on.
    const start = dateOf(from)
    const isFirst = start.getUTCDate() === 1
    return t('from {0}', format(!isFirst || start.getUTCMonth() > 0, !isFirst).format(start))
  }
  const [first, last, after] = [dateOf(from), dateOf(to), dateOf(to + 1)]
  const wholeMonths = first.getUTCDate() === 1 && after.getUTCDate() === 1
  const wholeYears = wholeMonths && first.getUTCMonth() === 0 && after.getUTCMonth() === 0
  return format(!wholeYears, !wholeMonths).formatRange(first, last)
}

function format(month: boolean, day: boolean): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language(), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'short' }),
    ...(day && { day: 'numeric' }),
  })
}
