import { isDigit } from '../../text/characters.ts'
import { currencyByWord } from '../words/currencies.ts'
import { isHyphen, joinedWord, nextWord, skipSpaces, unitAt, wordAt, type Word } from '../words/cursor.ts'
import { lemmaAt, lemmaOf } from '../words/nouns.ts'
import { readDigits } from '../numbers/numerals.ts'
import { unitBySymbol, unitByWord } from '../words/units.ts'

/** What an amount is "per": "year", "share", "MWh", "100,000 person". */
export interface Rate {
  readonly per: string
  readonly to: number
}

/** Periods that follow "a", "each", "every" or "per". */
const periods: ReadonlySet<string> = new Set(
  'second minute hour day night week fortnight month quarter year season decade annum sec min hr yr'.split(' '),
)

/** Things that prices and doses are quoted by after "a": from market reports and dosage instructions. */
const things: ReadonlySet<string> = new Set(
  (
    'share barrel ton tonne ounce gallon litre liter kilo kilogram gram pound bushel unit piece head person pupil student patient ' +
    'passenger household vehicle car seat ticket kilometre kilometer metre meter mile foot acre hectare dose pack bottle pint cup ' +
    'shift game match bag box dozen pop time member employee worker customer user night'
  ).split(' '),
)

/** One label for the spellings of a denominator. */
const labels: ReadonlyMap<string, string> = new Map([
  ['annum', 'year'],
  ['yr', 'year'],
  ['sec', 'second'],
  ['s', 'second'],
  ['min', 'minute'],
  ['hr', 'hour'],
  ['h', 'hour'],
  ['capita', 'person'],
  ['head', 'person'],
  ['people', 'person'],
  ['metre', 'm'],
  ['meter', 'm'],
  ['kilometre', 'km'],
  ['kilometer', 'km'],
  ['litre', 'L'],
  ['liter', 'L'],
  ['kilo', 'kg'],
  ['kilogram', 'kg'],
  ['kilogramme', 'kg'],
  ['tonne', 't'],
  ['lb', 'pound'],
  ['oz', 'ounce'],
  ['bbl', 'barrel'],
  ['gal', 'gallon'],
])

/** Whether the last denominator is a stretch of time: "a day", "per person per day". */
export function isPeriodic({ per }: Rate): boolean {
  return periods.has(per.slice(per.lastIndexOf('/') + 1))
}

const yearly: ReadonlyMap<string, string> = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
])

/** Currencies that others are quoted in. */
const common: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['pound', 'GBP'],
  ['euro', 'EUR'],
])

/** "11.84 per euro", "1.27 to the dollar", "147 a dollar": what a currency costs in another that the sentence names elsewhere. */
export function readExchange(text: string, at: number): Rate | null {
  const link = nextWord(text, at)
  if (link.lower !== 'per' && link.lower !== 'to') return null
  const first = nextWord(text, link.to)
  if (link.lower === 'to' && first.lower !== 'the') return null
  const what = link.lower === 'per' ? first : nextWord(text, first.to)
  const code = common.get(what.lower) ?? (link.lower === 'per' ? currencyByWord(what.lower) : undefined)
  return code ? { per: code, to: what.to } : null
}

/** Whether an adverb follows: "grows 33% annually" is a growth rate, and still a percentage. */
export function isYearly(text: string, at: number): boolean {
  return yearly.has(nextWord(text, at).lower)
}

/** The rate that begins after an amount at `at`: "a year", "per MWh", "/server", "each month", "for every day", "per person per day", "annually". */
export function readRate(text: string, at: number): Rate | null {
  const first = readOne(text, at)
  if (!first) return null
  const second = readOne(text, first.to)
  return second ? { per: `${first.per}/${second.per}`, to: second.to } : first
}

/** What a second figure or its conversion in brackets stands between: "400 cubic feet (11 cubic metres) of water per second". */
export function readRateAround(text: string, from: number, to: number): Rate | null {
  const behind = text.slice(to, to + 60)
  const opened = /\((?:about |around |roughly |nearly |some )?$/.test(text.slice(Math.max(0, from - 10), from))
  const gap = (
    opened
      ? /^\)(?: of \p{L}+)?(?= (?:per|every|each|an?) )/u
      : /^ \([^()]{4,36}\)(?: of \p{L}+)?(?= (?:per|every|each|an?) )/u
  ).exec(behind)
  const rate = gap && readRate(text, to + gap[0].length)
  return rate && isPeriodic(rate) ? rate : null
}

function readOne(text: string, at: number): Rate | null {
  if (unitAt(text, at) === 0x2f) return readSlash(text, at + 1)
  const hyphen = isHyphen(unitAt(text, at))
  const word = hyphen ? wordAt(text, at + 1) : nextWord(text, at)
  switch (word.lower) {
    case 'a':
    case 'an': {
      if (text[word.from] !== 'a') return null
      const energy = energyAt(text, word.to)
      if (energy) return energy
      const what = joinedWord(text, word.to)
      if (hyphen && !periods.has(what.lower)) return null
      if (isHyphen(unitAt(text, what.to)) || !(periods.has(what.lower) || things.has(what.lower))) return null
      return follows(text, what) ? null : rate(text, what)
    }
    case 'each':
    case 'every': {
      const what = nextWord(text, word.to)
      return periods.has(what.lower) ? rate(text, what) : null
    }
    case 'for': {
      // "$1,200 for each day"; "for every year of life", "for each year that follows" are no rates by the calendar.
      const each = nextWord(text, word.to).lower
      const found = each === 'each' || each === 'every' ? readOne(text, word.to) : null
      return found && !/^(?:of|that|after)$/.test(nextWord(text, found.to).lower) ? found : null
    }
    case 'per':
      return readPer(text, word.to)
    default: {
      // The adverbs all end in "y".
      const per = (unitAt(text, word.to - 1) | 0x20) === 0x79 ? yearly.get(word.lower) : undefined
      return per && !isHyphen(unitAt(text, word.to)) && !noun(text, word) ? { per, to: word.to } : null
    }
  }
}

/** Energy in two words, by its symbol: what electricity is priced by. */
const energies: ReadonlyMap<string, string> = new Map([
  ['kilowatt', 'kWh'],
  ['megawatt', 'MWh'],
  ['gigawatt', 'GWh'],
  ['terawatt', 'TWh'],
])

/** "megawatt-hour", "megawatt hour". */
function energyAt(text: string, at: number): Rate | null {
  const first = nextWord(text, at)
  const per = energies.get(first.lower)
  const hour = per ? joinedWord(text, first.to) : null
  return per && hour?.lower === 'hour' ? { per, to: hour.to } : null
}

/** "a year ago", "a week later", "a day after": the words belong to a date. */
function follows(text: string, what: Word): boolean {
  return periods.has(what.lower) && /^(?:ago|earlier|later|before|after|old)$/.test(nextWord(text, what.to).lower)
}

/** "daily flights", "weekly sales": the adverb is an adjective there. */
function noun(text: string, word: Word): boolean {
  if (word.lower === 'annually') return false
  const next = nextWord(text, word.to)
  return (
    next.lower !== '' &&
    !/^(?:in|on|for|from|to|by|and|or|at|until|since|over|through|with|as|but|if)$/.test(next.lower)
  )
}

function rate(text: string, what: Word): Rate {
  return { per: labels.get(what.lower) ?? lemmaAt(text, what.from, what.to), to: what.to }
}

function readPer(text: string, at: number): Rate | null {
  const start = skipSpaces(text, at)
  if (isDigit(unitAt(text, start))) {
    const digits = readDigits(text, start, false)
    if (!digits) return null
    const what = nextWord(text, digits.to)
    // "per 90kg bag", "per 100 ml".
    const unit = unitBySymbol(text.slice(what.from, what.to)) ?? unitByWord(what.lower)
    if (unit) return { per: `${digits.min} ${what.lower}`, to: what.to }
    const named =
      /^(?:people|person|persons|population|inhabitants|residents|births|women|men|children|patients|head|km|vehicles|households)$/.test(
        what.lower,
      )
    const per = `${digits.min}${named ? ` ${lemmaOf(what.lower)}` : ''}`
    return { per, to: named ? what.to : digits.to }
  }
  const energy = energyAt(text, start)
  if (energy) return energy
  const what = wordAt(text, start)
  if (what.lower === '' || what.lower === 'cent' || what.lower === 'se' || what.lower === 'the') return null
  if (what.lower === 'million' || what.lower === 'thousand') {
    return { per: what.lower === 'million' ? '1000000' : '1000', to: what.to }
  }
  // "per working day", "per trading day".
  if (/^(?:working|business|trading|school)$/.test(what.lower) && /^(?:day|week)$/.test(nextWord(text, what.to).lower))
    return { per: nextWord(text, what.to).lower, to: nextWord(text, what.to).to }
  if (what.lower === 'square' || what.lower === 'cubic' || what.lower === 'metric' || what.lower === 'full') {
    const second = nextWord(text, what.to)
    // "per full, compared with": a word that is no unit by itself.
    if (second.lower === '') return null
    return { per: `${what.lower} ${labels.get(second.lower) ?? second.lower}`, to: second.to }
  }
  // "per route-km", "per seat-mile".
  const joint = isHyphen(unitAt(text, what.to)) ? wordAt(text, what.to + 1) : null
  if (joint && joint.lower !== '')
    return { per: `${what.lower}-${labels.get(joint.lower) ?? lemmaAt(text, joint.from, joint.to)}`, to: joint.to }
  // "per maintenance patient", "per adult ticket": the head comes last.
  const head = nextWord(text, what.to)
  const described = !things.has(what.lower) && !periods.has(what.lower) && things.has(head.lower)
  return rate(text, described ? head : what)
}

function readSlash(text: string, at: number): Rate | null {
  // "N1,528.03/$1".
  if (/^\$1(?![\d.,]*\d)/.test(text.slice(at, at + 5))) return { per: 'USD', to: at + 2 }
  const what = wordAt(text, at)
  if (what.lower === '' || isDigit(unitAt(text, what.to))) return null
  return rate(text, what)
}
