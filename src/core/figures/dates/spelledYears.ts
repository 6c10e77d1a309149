import { isHyphen, joinedWord, nextWord, previousWord, unitAt, wordAt } from '../words/cursor.ts'
import { isPluralNoun } from '../words/nouns.ts'
import { tenNamed, tens, unitNamed } from '../words/numberWords.ts'
import { decadePeriod, yearPeriod, type Dated } from './periods.ts'

// Years and decades in words, as speech is printed: "nineteen eighty-four", "two thousand and eight", "the nineteen seventies".

const centuries: ReadonlyMap<string, number> = new Map([
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
])

/** The plurals of the tens, which name decades. */
const decades: ReadonlyMap<string, number> = new Map(
  [...tens].map(([word, value]): [string, number] => [`${word.slice(0, -1)}ies`, value]),
)

/** Words for the anchors of the scanner. */
export const decadeWords: readonly string[] = [...decades.keys()]

/** "nineteen eighty-four", "twenty twenty-five", "nineteen oh five", "two thousand and eight" at `at`. */
export function spelledYearAt(text: string, at: number): { year: number; to: number } | null {
  const first = wordAt(text, at)
  const century = centuries.get(first.lower)
  if (century !== undefined) {
    const oh = nextWord(text, first.to)
    const rest = oh.lower === 'oh' ? belowHundred(text, oh.to, 1, 9) : belowHundred(text, first.to, 10, 99)
    return rest && { year: century + rest.value, to: rest.to }
  }
  if (first.lower !== 'two') return null
  const thousand = nextWord(text, first.to)
  if (thousand.lower !== 'thousand') return null
  const and = nextWord(text, thousand.to)
  const rest = belowHundred(text, and.lower === 'and' ? and.to : thousand.to, 1, 99)
  return rest ? { year: 2000 + rest.value, to: rest.to } : { year: 2000, to: thousand.to }
}

/** A number in words after `at`, between `least` and `most`, both below a hundred, that no scale and no unit goes on with. */
function belowHundred(text: string, at: number, least: number, most: number): { value: number; to: number } | null {
  const first = joinedWord(text, at)
  const ten = tenNamed(first)
  const one = ten === undefined ? undefined : unitNamed(joinedWord(text, first.to))
  const both = one !== undefined && one > 0 && one < 10
  const value = ten === undefined ? unitNamed(first) : ten + (both ? one : 0)
  const to = both ? joinedWord(text, first.to).to : first.to
  if (value === undefined || value < least || value > most || isHyphen(unitAt(text, to))) return null
  return { value, to }
}

/** Words before a year in words that stands alone; elsewhere such words count. */
const leads: ReadonlySet<string> = new Set(
  'in since by until till during before after year spring summer autumn winter fall'.split(' '),
)

/** A decade in words, and a year that no month or day leads to: "in nineteen eighty-four", but not "in two thousand homes". */
export function readSpelledYear(text: string, at: number): Dated | null {
  const decade = readSpelledDecade(text, at)
  if (decade) return decade
  const lead = previousWord(text, at)
  if (
    !leads.has(lead.lower) &&
    !(
      lead.lower === 'of' &&
      /^(?:week|quarter|half|end|start|beginning|middle|spring|summer|autumn|winter|fall)$/.test(
        previousWord(text, lead.from).lower,
      )
    )
  )
    return null
  const year = spelledYearAt(text, at)
  if (!year || year.year === 2000) return null
  const next = nextWord(text, year.to)
  return next.lower === '' || !isPluralNoun(next) ? { from: at, to: year.to, period: yearPeriod(year.year) } : null
}

/** "the nineteen seventies" from its first word. */
function readSpelledDecade(text: string, at: number): Dated | null {
  const first = wordAt(text, at)
  const century = centuries.get(first.lower)
  const second = century === undefined ? null : joinedWord(text, first.to)
  const decade = second && decades.get(second.lower)
  return decade ? { from: at, to: second.to, period: decadePeriod(century! + decade) } : null
}

/** "the seventies", "the late sixties" at the plural, "nineteen" before it included: of the last century where nothing else is said. */
export function readDecadeWord(text: string, at: number, floor: number): Dated | null {
  const word = wordAt(text, at)
  const decade = decades.get(word.lower)
  if (decade === undefined) return null
  const before = previousWord(text, at)
  const century = before.from >= floor ? centuries.get(before.lower) : undefined
  if (century !== undefined) return { from: before.from, to: word.to, period: decadePeriod(century + decade) }
  return decade >= 50 && isEraLed(text, at) && !isScaleNear(text, at, word.to)
    ? { from: at, to: word.to, period: decadePeriod(1900 + decade) }
    : null
}

/** "the 70s", "the late 80s", "the 60's": of the last century, where nothing near is measured in tens. */
export function readBareDecade(text: string, at: number): Dated | null {
  if (unitAt(text, at + 1) !== 0x30) return null
  const match = /^([5-9]0)['’]?s(?![\p{L}\d])/u.exec(text.slice(at, at + 5))
  const to = at + (match?.[0].length ?? 0)
  return match && isEraLed(text, at) && !isScaleNear(text, at, to)
    ? { from: at, to, period: decadePeriod(1900 + Number(match[1])) }
    : null
}

/** "the", "the late", "the mid-" before a decade; "her late seventies" are an age. */
function isEraLed(text: string, at: number): boolean {
  return /(?:^|[^\p{L}])the (?:(?:early|mid|late|middle)[ -](?:to[ -](?:late|mid)[ -])?)?$/iu.test(
    text.slice(Math.max(0, at - 24), at),
  )
}

/** What is told in tens besides years: heat, ages, scores, speeds and shares. */
const scale =
  /\b(?:temperatures?|degrees?|heat|warm\w*|hot\w*|cold\w*|cool\w*|chilly|highs?|lows?|mercury|thermometer|sunny|weather|forecast|rounds?|shot|par|golf|scor\w*|averag\w*|mph|fastball|per ?cent|prices?|aged?|ages|patients?|marks?|upper|humidity|cents|index)\b|[%°]/i

function isScaleNear(text: string, at: number, to: number): boolean {
  return scale.test(text.slice(Math.max(0, at - 60), at)) || scale.test(text.slice(to, to + 40))
}
