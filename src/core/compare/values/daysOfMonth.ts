import type { Figure } from '../../model.ts'
import { rememberOf } from '../../remember.ts'

export const monthNamed = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((name) => new RegExp(`\\b${name}`, 'i'))

const quarters = ['first', 'second', 'third', 'fourth']
const quarterNamed = /\bq([1-4])\b|\b([1-4])q\b|\b(first|second|third|fourth)[ -]quarter\b/i

/** "05-08" for "8 May" or 2025-05-08, "05-04/06-12" for days from one to another, "Q3" for a quarter; "" for any other date. */
export const dayAndMonth = rememberOf(({ quantity, text: printed }: Figure): string => {
  const quarter = quarterNamed.exec(printed)
  if (quarter) return `Q${quarter[1] ?? quarter[2] ?? quarters.indexOf(quarter[3]!.toLowerCase()) + 1}`
  const { min, max } = quantity
  if (typeof min === 'string' && typeof max === 'string') {
    if (min === max) return min.slice(5)
    if (quantity.kind === 'date' && quantity.hedge === 'range') return `${min.slice(5)}/${max.slice(5)}`
    return min.slice(0, 7) === max.slice(0, 7) ? min.slice(5, 8) : ''
  }
  const month = months.findIndex((name) => name.test(printed))
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(printed)?.[1]
  return month < 0 ? '' : `${String(month + 1).padStart(2, '0')}-${day?.padStart(2, '0') ?? ''}`
})

/** Whether a date prints a day of a month. */
export function namesDay(figure: Figure): boolean {
  return monthNamed.test(figure.text) && dayAndMonth(figure).length === 5
}
