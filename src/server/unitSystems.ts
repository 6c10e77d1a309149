import { convert, isBaseUnit, measuredKinds, pretty, toInterval } from '../core/figures/quantity.ts'
import { t } from '../strings.ts'
import type { NumberKind, NumberQuantity, Quantity } from '../core/model.ts'

/** For each kind, units of the other system, largest first, and the least of them that is worth printing. */
const others: Partial<Readonly<Record<NumberKind, readonly (readonly [unit: string, least: number])[]>>> = {
  length: [
    ['mile', 0.5],
    ['foot', 3],
    ['inch', 0],
  ],
  mass: [
    ['ton', 1],
    ['lb', 1],
    ['ounce', 0],
  ],
  area: [
    ['square mile', 1],
    ['acre', 1],
    ['square foot', 0],
  ],
  volume: [['gallon', 0]],
  temperature: [['fahrenheit', -Infinity]],
  speed: [['mph', 0]],
}

/** Names in print where they differ from the unit's own. */
const printed: Readonly<Record<string, string>> = {
  mile: 'miles',
  foot: 'feet',
  inch: 'inches',
  ton: 'short tons',
  ounce: 'oz',
  'square mile': 'square miles',
  acre: 'acres',
  'square foot': 'square feet',
  gallon: 'US gallons',
  fahrenheit: '°F',
}

/**
 * A quantity in the system of units that it is not printed in, metric or US customary; "" for what is measured in one
 * system only.
 */
export function inOtherUnits(quantity: Quantity, text: string): string {
  if (quantity.kind === 'date') return ''
  const customary = inCustomaryUnits(quantity)
  return customary !== '' && digitsIn(customary) === digitsIn(text) ? pretty(round(quantity)) : customary
}

/** The values that a hedged number stands for, "about" and "nearly" taken as wide as they are compared; "" for others. */
export function spread(quantity: Quantity): string {
  if (quantity.kind === 'date' || !quantity.approx) return ''
  const { min, max } = toInterval(quantity)
  const bounds = { min: Number.isFinite(min) ? min : null, max: Number.isFinite(max) ? max : null }
  return t('read as {0}', pretty(round({ ...quantity, ...bounds, approx: false })))
}

function inCustomaryUnits(quantity: NumberQuantity): string {
  const bound = quantity.max ?? quantity.min
  for (const [unit, least] of others[quantity.kind] ?? []) {
    const converted = convert(quantity, unit)
    const value = converted?.max ?? converted?.min ?? null
    if (!converted || bound === null || value === null || value < least) continue
    return print(converted, unit)
  }
  return ''
}

function digitsIn(text: string): string {
  return text.replace(/[^\d]/g, '')
}

/** Three significant digits: a conversion says no more than the original did. */
function round(quantity: NumberQuantity): NumberQuantity {
  const rounded = (value: number | null) => (value === null ? null : Number(value.toPrecision(3)))
  return { ...quantity, min: rounded(quantity.min), max: rounded(quantity.max) }
}

function print(quantity: NumberQuantity, unit: string): string {
  const bare = { ...round(quantity), unit: '' }
  return `${pretty({ ...bare, kind: 'count' })} ${printed[unit] ?? unit}`
}

/** The unit behind a number, with a space before it; counted things in the plural unless there is one. */
function unitName(quantity: Quantity): string {
  if (!quantity.unit) return ''
  if (quantity.kind !== 'count' && quantity.kind !== 'duration') return ` ${quantity.unit}`
  const bound = quantity.max === 1 ? 1 : 2
  return pretty({ ...quantity, min: bound, max: bound, approx: false }).replace(/^\d+/, '')
}

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })

/** Whether a quantity is kept in another unit than it may be printed in, as in "L/day". */
export function isMeasured(quantity: Quantity): quantity is NumberQuantity {
  return (
    quantity.kind !== 'date' &&
    (measuredKinds.has(quantity.kind) || isBaseUnit(/^(\w+)\//.exec(quantity.unit)?.[1] ?? ''))
  )
}

/**
 * The full number with its unit: "38,000,000,000 USD", "at least 20 %", "2025-11-01 to 2025-11-30". What is measured prints in
 * a unit of its size, and no finer than the text: "14 miles" are not known to the millimetre.
 */
export function spellOut(quantity: Quantity, text: string): string {
  const { min, max } = quantity
  const about = quantity.approx ? `${t('about')} ` : ''
  if (isMeasured(quantity)) {
    const exact = pretty({ ...quantity, approx: false })
    const isAsFine = digitsIn(exact).length <= digitsIn(text).length
    return about + (isAsFine ? exact : pretty({ ...round(quantity), approx: false }))
  }
  const unit = unitName(quantity)
  const one = (value: number | string) => (typeof value === 'string' ? value : grouped.format(value))
  if (min !== null && max !== null)
    return `${about}${min === max ? one(min) : t('{0} to {1}', one(min), one(max))}${unit}`
  const [open, close] = quantity.kind === 'date' ? [t('from'), t('by')] : [t('at least'), t('at most')]
  if (min !== null) return `${open} ${about}${one(min)}${unit}`
  return max === null ? t('not resolved') : `${close} ${about}${one(max)}${unit}`
}
