// English names of the calendar, with AP's and ISO 8601's short forms, in lower case.

const monthNames = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
]
const weekdayNames = [
  'monday mon',
  'tuesday tue tues',
  'wednesday wed',
  'thursday thu thurs thur',
  'friday fri',
  'saturday sat',
  'sunday sun',
]

/** Months by number, 1–12. */
export const months = numbered(monthNames, 1)

/** Days of the week: Monday is 0. */
export const weekdays = numbered(weekdayNames, 0)

/** Days of the week and months in full: some short forms are other words ("sat", "mar"). */
export const fullNames: readonly string[] = [...weekdayNames, ...monthNames].map((names) => names.split(' ', 1)[0]!)

function numbered(list: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(
    list.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, first + index])),
  )
}
