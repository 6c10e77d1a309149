import type { Case } from './case.ts'
import { abroad } from './abroad.ts'
import { counts } from './counts.ts'
import { dates } from './dates.ts'
import { elisions } from './elisions.ts'
import { hedges } from './hedges.ts'
import { lists } from './lists.ts'
import { measures } from './measures.ts'
import { money } from './money.ts'
import { names } from './names.ts'
import { refusals } from './refusals.ts'
import { shares } from './shares.ts'

/** The examples of every family of figures. */
export const families: Readonly<Record<string, readonly Case[]>> = {
  money,
  counts,
  shares,
  measures,
  dates,
  hedges,
  lists,
  elisions,
  abroad,
  refusals,
  names,
}
