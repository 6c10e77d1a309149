// English names of the calendar, with AP's and ISO 8601's short forms, in lower case.

/** Months by number, 1–12. */
export const months: ReadonlyMap<string, number> = new Map(
  [
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
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
)

/** Days of the week: Monday is 0. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  [
    'monday mon',
    'tuesday tue tues',
    'wednesday wed',
    'thursday thu thurs thur',
    'friday fri',
    'saturday sat',
    'sunday sun',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index])),
)
