import type { FigureMatch, Range } from '../model.ts'
import { months } from '../text/calendarNames.ts'
import { DIGIT, isDigit, isLetter, isUpperCase, LETTER } from '../text/characters.ts'
import { asAge, asHeat, followsMagnitude, withMagnitude } from './agesAndMagnitudes.ts'
import { amountStart, readPrefix } from './amounts/amounts.ts'
import { lettersEnd, nextAnchor, typeAt } from './anchors.ts'
import { isBareYear } from './bareYears.ts'
import { readCalendar } from './dates/calendar.ts'
import type { Context } from './context.ts'
import { isHyphen, nextWord, previousWord, skipSpaces, unitAt, wordAt, wordEnding, type Word } from './words/cursor.ts'
import { readArticleDuration, readSeveral } from './amounts/durations.ts'
import { dateFigure, readDate, readMonthsOf, readMonthsTo } from './dates/dates.ts'
import { readFigure, type NumberMatch } from './figure.ts'
import { readFraction } from './numbers/fractions.ts'
import { readFractionByRank } from './numbers/fractionsByRank.ts'
import { Role, roleOf } from './lexicon.ts'
import { shareUnits } from './lists.ts'
import { standsAlone } from './loneNumbers.ts'
import { impossibleDayEnd, readMonth } from './dates/monthDays.ts'
import { readMultiple } from './numbers/multiples.ts'
import { denominatorNamed, scaleNamed, tenNamed, unitNamed, units } from './words/numberWords.ts'
import { tokenEnd } from './numbers/numerals.ts'
import { readOdds, readSlashShare } from './numbers/odds.ts'
import { readCodedPeriod } from './dates/periodWords.ts'
import { addressEnd, isDesignator, isNamed } from './refusals/refusals.ts'
import { readRankedDay } from './dates/ranks.ts'
import { isHour, isDateLike, isMinutesTo, skipEnd } from './refusals/skips.ts'
import { readSpelledYear } from './dates/spelledYears.ts'
import { isTitleCase } from './words/titleCase.ts'
import { readWeekdaysAway } from './dates/weekdays.ts'
import { endsRank, isCompound, isRank, isSomeDay, isSpoken, isStem } from './stems.ts'
import { readVotes } from './refusals/votes.ts'
import { readEra } from './dates/years.ts'

/** Figures of one passage's reading text, in order, not overlapping. `sentences` are the passage's. */
export function scanText(text: string, sentences: readonly Range[], context: Context): FigureMatch[] {
  return new Scanner(text, sentences, context).scan()
}

/** "Oct2", as notes print a day. */
const gluedDay = /^(?:Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:[1-9]|[12]\d|3[01])(?![\d\p{L}-])/u

class Scanner {
  readonly #text: string
  readonly #sentences: readonly Range[]
  readonly #context: Context
  readonly #matches: FigureMatch[] = []
  #sentence = 0
  /** End of the last figure or refused token: readers that look back stop here. */
  #floor = 0
  /** End of the last number that was a name, which others may follow in a list. */
  #named = 0
  #title: boolean | undefined

  constructor(text: string, sentences: readonly Range[], context: Context) {
    this.#text = text
    this.#sentences = sentences
    this.#context = context
  }

  /** Walks the text once; only digits and words with a role are looked at closely. */
  scan(): FigureMatch[] {
    const text = this.#text
    const { length } = text
    let at = nextAnchor(text, 0)
    while (at < length) {
      const type = typeAt(text, at)
      if (type === LETTER) {
        const word = wordAt(text, at)
        // A word is read no further than any table knows one.
        const to = lettersEnd(text, word.to)
        at = isDigit(unitAt(text, to))
          ? this.#glued(at, to)
          : this.#word(at, to, to > word.to ? Role.none : roleOf(word))
      } else if (type === DIGIT) at = this.#digits(at)
      else at = this.#address(at)
      at = nextAnchor(text, at)
    }
    return shareUnits(text, this.#matches, this.#context)
  }

  /** Past the web or mail address that the mark at `at` is part of, or past the mark. */
  #address(at: number): number {
    const text = this.#text
    const { from } = wordEnding(text, at)
    if (from === 0 && !isLetter(unitAt(text, at - 1))) return at + 1
    const end = addressEnd(text, from, at)
    if (end > at) this.#floor = end
    return Math.max(end, at + 1)
  }

  /** Keeps a match and goes on behind it. */
  #keep(match: FigureMatch): number {
    const matches = this.#matches
    // A date that begins before the last figure takes its place: "first ten months of 2025".
    while (matches.length > 0 && matches[matches.length - 1]!.to > match.from) matches.pop()
    matches.push(match)
    this.#floor = match.to
    return Math.max(match.to, this.#floor)
  }

  #refuse(end: number): number {
    this.#floor = end
    return end
  }

  // --------------------------------------------------------------------------------------------------- letters

  /** Letters that touch digits: "Q3", "FY2026", "EUR45"; all others are names ("GB200"). */
  #glued(from: number, to: number): number {
    const text = this.#text
    const period = readCodedPeriod(text, from, to)
    if (period) return this.#keep(dateFigure(text, period, this.#floor, this.#context))
    const day =
      months.has(wordAt(text, from).lower) && gluedDay.test(text.slice(from, to + 3))
        ? readMonth(text, wordAt(text, from), this.#floor, this.#context)
        : null
    if (day?.period.granularity === 'day') return this.#keep(dateFigure(text, day, this.#floor, this.#context))
    const prefix = readPrefix(text, from, this.#context)
    if (prefix?.to === to && !isHyphen(unitAt(text, from - 1))) {
      const match = readFigure(text, from, this.#floor, this.#context)
      if (match) return this.#keep(match)
    }
    return this.#refuse(tokenEnd(text, from))
  }

  #word(from: number, to: number, role: Role): number {
    const text = this.#text
    const match = this.#readWord(from, role)
    if (match && match.from >= this.#floor) {
      this.#keep(match)
      return Math.max(match.to, to)
    }
    // "twenty twenty", "nineteen eighty-four": the whole run of number words is left out.
    return role === Role.number && isHyphen(unitAt(text, to)) && !match ? to + 1 : to
  }

  #readWord(from: number, role: Role): FigureMatch | null {
    const text = this.#text
    const floor = this.#floor
    const context = this.#context
    switch (role) {
      case Role.date:
        return readDate(text, from, floor, context)
      case Role.period:
        return readDate(text, from, floor, context) ?? readArticleDuration(text, from, floor, context)
      case Role.duration:
        return readArticleDuration(text, from, floor, context) ?? readDate(text, from, floor, context)
      case Role.fraction:
        return readFraction(text, from, floor, context) ?? readDate(text, from, floor, context)
      case Role.multiple:
        return readMultiple(text, from, floor)
      case Role.vague:
        return this.#vague(from)
      case Role.number:
        return this.#numberWord(from)
      case Role.none:
        return null
    }
  }

  #vague(from: number): FigureMatch | null {
    const text = this.#text
    const word = wordAt(text, from)
    if (isHyphen(unitAt(text, from - 1))) return null
    if ((word.lower === 'tens' || word.lower === 'scores') && nextWord(text, word.to).lower !== 'of') return null
    if (word.lower === 'several' || word.lower === 'few')
      return readFigure(text, from, this.#floor, this.#context) ?? readSeveral(text, from)
    return readFigure(text, from, this.#floor, this.#context)
  }

  #numberWord(from: number): FigureMatch | null {
    const text = this.#text
    const floor = this.#floor
    const word = wordAt(text, from)
    if (isHyphen(unitAt(text, from - 1)) || unitAt(text, from - 1) === 0x2019 || unitAt(text, from - 1) === 0x27)
      return null
    const next = nextWord(text, word.to)
    if (next.lower === 'past' && unitNamed(nextWord(text, next.to)) !== undefined) return null
    if (isHour(text, word) || isMinutesTo(text, word)) return null
    if (isSpoken(text, word)) return null
    if (word.lower === 'one' && pronounFollowers.has(next.lower)) return null
    const before = previousWord(text, from)
    if (isHyphen(unitAt(text, word.to)) && /^-(?:under|over)-par\b/.test(text.slice(word.to, word.to + 10))) return null
    if (word.lower === 'zero' && /^(?:net|ground|absolute|near|from|below|above|sub)$/.test(before.lower)) return null
    if (before.lower === 'past' || before.lower === 'to') {
      const hour = previousWord(text, before.from).lower
      if (
        hour === 'half' ||
        hour === 'quarter' ||
        (before.lower === 'past' ? units.has(hour) : isMinutesTo(text, previousWord(text, before.from)))
      )
        return null
    }
    if (scaleNamed(word) !== undefined || word.lower === 'dozen') {
      const led =
        (/^(?:a|an|another|one)$/.test(before.lower) && before.from >= floor) ||
        // "the next dozen years".
        (word.lower === 'dozen' && /^(?:next|last|past|first)$/.test(before.lower))
      // "hundred and fifty rupees", as Indian English says it.
      if (!led && (before.lower === 'the' || next.lower !== 'and' || tenNamed(nextWord(text, next.to)) === undefined))
        return null
    }
    const ranked =
      tenNamed(word) !== undefined && before.lower === 'the' ? readRankedDay(text, from, this.#context) : null
    if (ranked) return dateFigure(text, ranked, floor, this.#context)
    const year = readSpelledYear(text, from)
    if (year) return dateFigure(text, year, floor, this.#context)
    const parts = readFractionByRank(text, from, floor, this.#context)
    if (parts) return parts
    if (isSomeDay(text, word, before) || isRank(text, word, before) || this.#isNamedWord(word, before)) return null
    const odds = readOdds(text, from, floor)
    if (odds) return odds
    const fraction = this.#fractionAfter(word)
    if (fraction) return fraction
    const start = scaleNamed(word) !== undefined && /^(?:a|an|another|one)$/.test(before.lower) ? before.from : from
    const found = readFigure(text, from, floor, this.#context)
    if (found && (isCompound(text, word, found) || endsRank(text, found.amount.numeral.to))) return null
    const match =
      found && start < from
        ? { ...found, from: start, whole: { from: Math.min(start, found.whole.from), to: found.whole.to } }
        : found
    if (!match || (match.amount.measured === null && !standsAlone(text, match, before, word, this.#matches.at(-1))))
      return null
    return this.#asDate(match) ?? asAge(text, match) ?? match
  }

  #fractionAfter(word: Word): FigureMatch | null {
    const text = this.#text
    const start = isHyphen(unitAt(text, word.to)) ? word.to + 1 : skipSpaces(text, word.to)
    return denominatorNamed(wordAt(text, start)) !== undefined
      ? readFraction(text, start, this.#floor, this.#context)
      : null
  }

  /** "Chapter Two", "phase two", "the Big Three": number words inside names. */
  #isNamedWord(word: Word, before: Word): boolean {
    const text = this.#text
    if (
      before.lower !== '' &&
      before.lower !== 'number' &&
      isNamed(text, word.from, this.#sentenceStart(word.from), this.#isTitle)
    ) {
      return text[before.from]! >= 'a' || isUpperCase(unitAt(text, word.from))
    }
    if (!isUpperCase(unitAt(text, word.from)) || this.#isTitle()) return false
    // "the Group of Seven", "the Fab Four": a capital inside a sentence, where no quotation begins.
    return before.lower !== '' && word.from !== this.#sentenceStart(word.from)
  }

  // ---------------------------------------------------------------------------------------------------- digits

  #digits(at: number): number {
    const text = this.#text
    let end = at
    while (end < text.length && isDigit(text.charCodeAt(end))) end++
    const slashed = unitAt(text, end) === 0x2f && end - at === 1 && !isDigit(unitAt(text, at - 1))
    const share = slashed && unitAt(text, at - 1) !== 0x2f ? readSlashShare(text, at, this.#floor) : null
    if (share) return this.#keep(share)
    const votes = readVotes(text, at, end)
    if (votes) return (this.#keep(votes[0]), this.#keep(votes[1]))
    const skipped = skipEnd(text, at, end, this.#floor, this.#context)
    // A rank may still belong to what follows: "the 2nd quarter".
    if (skipped > at)
      return isLetter(unitAt(text, skipped - 1)) && isDigit(unitAt(text, skipped - 3)) ? skipped : this.#refuse(skipped)
    const era = end - at < 6 ? readEra(text, at, end) : undefined
    if (era) return this.#keep(dateFigure(text, era, this.#floor, this.#context))
    if (era === null) return this.#refuse(tokenEnd(text, at))
    const date = end - at < 5 && unitAt(text, end) !== 0x25 ? this.#dateAt(at) : null
    if (date) return this.#keep(date)
    // A day that could be read two ways, or that no calendar has.
    if (isDateLike(text, at, end)) return this.#refuse(tokenEnd(text, at))
    const impossible = end - at === 2 ? impossibleDayEnd(text, at) : at
    if (impossible > at) return this.#refuse(impossible)
    const from = amountStart(text, at, this.#floor, this.#context)
    const bare = from === at
    if (bare && this.#isNamed(at) && !followsMagnitude(text, at)) {
      const measured = readFigure(text, at, this.#floor, this.#context)
      if (measured && isMeasured(text, measured)) return this.#keep(measured)
      this.#named = tokenEnd(text, at)
      return this.#refuse(this.#named)
    }
    const odds = bare ? readOdds(text, at, this.#floor) : null
    if (odds) return this.#keep(odds)
    const match = readFigure(text, from, this.#floor, this.#context)
    if (!match || (bare && isStem(text, end))) return this.#refuse(tokenEnd(text, at))
    return this.#keep(
      this.#asDate(match) ??
        asAge(text, match) ??
        asHeat(text, match, this.#context) ??
        withMagnitude(text, match, this.#floor),
    )
  }

  /** "Lane 3", and the "4" of "Lanes 3 and 4". */
  #isNamed(at: number): boolean {
    const text = this.#text
    const listed =
      this.#named > 0 && at - this.#named < 8 && /^(?:,|,? (?:and|or|to)) $/.test(text.slice(this.#named, at))
    return listed || isNamed(text, at, this.#sentenceStart(at), this.#isTitle)
  }

  #dateAt(at: number): FigureMatch | null {
    const text = this.#text
    const before = unitAt(text, at - 1)
    if (before === 0x24 || before === 0xa3 || before === 0x20ac) return null
    const short = before === 0x27 || before === 0x2019
    const date = readCalendar(text, short ? at - 1 : at, this.#floor, this.#context)
    if (!date) return null
    const bareYear = date.to === at + 4 && date.period.granularity === 'year'
    if (bareYear && !isBareYear(text, at, this.#floor, this.#context, this.#sentenceStart(at), this.#isTitle))
      return null
    return dateFigure(text, date, this.#floor, this.#context)
  }

  // --------------------------------------------------------------------------------------- what figures become

  /** A duration that names a period: "ten months of 2025", "three months to June". */
  #asDate(match: NumberMatch): FigureMatch | null {
    const { quantity, amount } = match
    const days =
      quantity.kind === 'count' &&
      quantity.min !== null &&
      quantity.min === quantity.max &&
      quantity.unit.endsWith('day')
        ? readWeekdaysAway(this.#text, quantity.min, match.from, nextWord(this.#text, amount.numeral.to), this.#context)
        : null
    if (days) return dateFigure(this.#text, days, this.#floor, this.#context)
    if (quantity.kind !== 'duration' || quantity.min === null || quantity.min !== quantity.max) return null
    const counted = { count: quantity.min, unit: quantity.unit, from: amount.from, to: amount.to }
    return (
      readMonthsOf(this.#text, counted, this.#floor, this.#context) ??
      readMonthsTo(this.#text, counted, this.#floor, this.#context)
    )
  }

  // --------------------------------------------------------------------------------------------------- sentences

  #sentenceStart(at: number): number {
    const sentences = this.#sentences
    while (this.#sentence + 1 < sentences.length && sentences[this.#sentence + 1]!.from <= at) this.#sentence++
    let from = sentences[this.#sentence]?.from ?? 0
    // A list's dash or an opening quotation mark does not make the first word a later one.
    for (let skipped = 0; skipped < 4 && from < at && !isLetter(unitAt(this.#text, from)); skipped++) from++
    return from
  }

  /** Whether the passage is set in title case, where capitals tell nothing. */
  readonly #isTitle = (): boolean => (this.#title ??= isTitleCase(this.#text))
}

/** Words before which "one" is a pronoun: "one of them", "one that", "the one who". */
const pronounFollowers: ReadonlySet<string> = new Set(
  'of the a is was has had that who which by on at for with from as but if when where while he she it they we you can could will would said'.split(
    ' ',
  ),
)

/** A number that cannot be part of a name, whatever stands before it: "Tanjong Digital 25 per cent". */
function isMeasured(text: string, { amount }: NumberMatch): boolean {
  const { measured, numeral } = amount
  // "Section 1.2b".
  if (measured === null && text[numeral.to - 1] === 'b') return false
  // "Signal 2L": one letter that touches the digits is a part of the label.
  if (measured?.to === numeral.to + 1 && numeral.plain && isDesignator(previousWord(text, numeral.from))) return false
  return numeral.grouped || numeral.scale > 1 || (measured !== null && measured.kind !== 'count')
}
