/**
 * Classes of cases in which a suite's convention is not Tickmark's, told by the gold spans alone: what any tool finds plays no part.
 * The second table leaves them out for every tool alike. None is followed against the gold schema of the shared corpora, by which
 * dates are days, hedges stand outside figures and names, references and labels are none.
 */
import type { Case } from './cases.ts'

interface Convention {
  readonly name: string
  readonly why: string
  /** Whether a gold span is of the class: its words and its kind, with the text that it stands in. */
  readonly holds: (quote: string, kind: string, text: string) => boolean
}

const isDate = (kind: string) => kind === 'date' || kind === 'daterange'
const hasNumber =
  /\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|\p{L}+illion|dozen|couple|several|few|half|quarter|third)s?\b/iu
const period = '(?:day|weekday|week|weekend|month|quarter|year|decade|spring|summer|autumn|winter)'
const rank = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\p{L}+teenth|twentieth|thirtieth)'

export const conventions: readonly Convention[] = [
  {
    name: 'times of day',
    why: 'a date covers days; times of day are refused, and hours and minutes from now with them',
    holds: (quote, kind) =>
      (isDate(kind) &&
        /\d:\d\d|\d ?[ap]\.?m\b|\b(?:noon|midnight|midday|o'?clock|morning|afternoon|evening|night|tonight|hours?|hrs?|minutes?|mins?|seconds|secs?)\b|\b(?:at|@) \d{1,2}(?:[.h]\d\d)?(?:\+\d+)?$|\d[.T]\d\d:\d\d|\d(?:h|hr|min)\b|\bnow$/i.test(
          quote.replace(/ from now$/i, ''),
        )) ||
      (isDate(kind) && / [ECMP]S?T$/.test(quote)),
  },
  {
    name: 'units without a number',
    why: 'no value that a second source could state otherwise ("percent", "dollar"; "per cent of 210")',
    holds: (quote, kind) =>
      /^(?:percent|temperature|money|quantity)$/.test(kind) && (!hasNumber.test(quote) || /^per ?cent of/i.test(quote)),
  },
  {
    name: 'formulas',
    why: 'powers, a bare "3/4" (a day, a score, a page), a sign apart from its number: typed to a calculator',
    holds: (quote, kind) => kind === 'number' && /\^|\d ?e[-+]?\d|(?:^| )- |^\d\/\d+$/i.test(quote),
  },
  {
    name: 'dates and decimal commas as numbers',
    why: 'a date is one figure; "5,00" is five or five hundred',
    holds: (quote, kind, text) => kind === 'number' && (/\d\/\d+\/\d/.test(text) || /^\d+,\d\d$/.test(quote)),
  },
  {
    name: 'days in digits with two readings',
    why: '"8/10", "4-22", "3-7-27" are also scores, shares, codes and versions: a wrong day is worse than none',
    holds: (quote, kind) =>
      isDate(kind) &&
      /(?:^|[ (])(?:\d{1,2}-\d{1,2}(?:-\d\d)?|(?:0?\d|1[0-2])\/(?:0?\d|1[0-2])(?:\/\d\d)?|\d\/\d\d)(?:\)| to |$)/.test(
        quote,
      ),
  },
  {
    name: 'typed dates',
    why: 'glued, slashed or spaced as no editor prints them ("Oct2", "2016 -11", "october. 2", "2016/11")',
    holds: (quote, kind) =>
      isDate(kind) &&
      /[a-z]{3}\d|^[a-z]+\/\d|[a-z]{5,}\. ?\d|\d [-,] ?(?:\d|[a-z])|\d [-,]\d|\d- \d|^\d{4}\/\d{1,2}$|^\d\d?\/\d\d?,|\([a-z]{3}-\d|^from \d\d to [a-z]|^\d{4} the /i.test(
        quote,
      ),
  },
  {
    name: 'days without a month',
    why: '"the 27", "the second", "third Tuesday": of what, the text does not say',
    holds: (quote, kind) =>
      isDate(kind) && new RegExp(`^(?:the )?(?:\\d{1,2}|(?:\\p{L}+[- ])?${rank}(?: \\p{L}+day)?)$`, 'iu').test(quote),
  },
  {
    name: 'days as cardinal words',
    why: '"June twenty two", "Friday the fifteen": speech that no newspaper sets',
    holds: (quote, kind) =>
      isDate(kind) && /\b(?:jan|june|friday the)(?:uary)? (?:twenty|thirty|\p{L}+teen)\b/iu.test(quote),
  },
  {
    name: 'periods without an anchor',
    why: '"that year", "my weekend", "upcoming month", "the next decade": no days that the words and the day of publication tell',
    holds: (quote, kind) =>
      isDate(kind) &&
      (new RegExp(`^(?:the|this|that|my|next|last|past|upcoming) (?:day|weekday|month|year|summer|decade)$`, 'i').test(
        quote,
      )
        ? !/^(?:next|last|this) (?:month|year|summer)$/i.test(quote)
        : new RegExp(
            `^(?:rest (?:of )?(?:my |the |current )?week|(?:my|that) ${period}|the ${period} after the next)$`,
            'i',
          ).test(quote)),
  },
  {
    name: 'numbered weeks',
    why: '"week 10" is a label',
    holds: (quote, kind) => isDate(kind) && /^week \d+$/i.test(quote),
  },
  {
    name: 'years of other eras',
    why: 'ISO 8601 has no four digits for the years before ours, and the model no Buddhist ones',
    holds: (quote, kind) => isDate(kind) && /\d (?:BCE?|BE|AD|CE)\b/.test(quote),
  },
  {
    name: 'edges of periods',
    why: '"the end of 2012" is its last day, as in the gold of the shared corpora, and "the start" its first; to the suites it is months long',
    holds: (quote, kind) =>
      isDate(kind) && /^(?:(?:at|by|around|from) )?(?:the )?(?:end|beginning|start) of\b/i.test(quote),
  },
  {
    name: 'weeks of a month or year',
    why: '"the first week of October" is its days 1 to 7; the suites count weeks from the first Monday, or ISO weeks',
    holds: (quote, kind) =>
      isDate(kind) && /\b(?:first|second|third|fourth|last|1st|2nd|3rd|4th) week of\b/i.test(quote),
  },
  {
    name: 'periods as moments',
    why: '"this week" is its seven days, and no moment of it',
    holds: (quote, kind) => kind === 'date' && /^(?:this|next|last) (?:week|month|year)$/i.test(quote),
  },
  {
    name: 'business days',
    why: 'how many days they are, a calendar of holidays would tell',
    holds: (quote) => /\bbusiness days?\b/i.test(quote),
  },
  {
    name: 'lettered and signed spans of time',
    why: '"3w", "2ys", "1d 2hr", "in 1 mon", "+2 months", "-3y": typed to a calendar',
    holds: (quote, kind) => (isDate(kind) || kind === 'duration') && /^[-+] ?\d|\d ?(?:d|w|y|ys|mon|mo)\b/i.test(quote),
  },
  {
    name: 'spans of time without a number',
    why: '"all day", "full-month", "a day", "a min before": idioms as often as lengths; kept only with a hedge or "full" and an article',
    holds: (quote, kind) =>
      (kind === 'duration' || isDate(kind)) &&
      /^(?:the |in )?(?:all|full|whole|entire|an?|the)[ -](?:min|hour|day|week|month|year)(?: (?:before|after))?$/i.test(
        quote,
      ),
  },
  {
    name: 'holidays',
    why: 'names of events',
    holds: (quote, kind) => isDate(kind) && !hasNumber.test(quote) && !calendar.test(quote),
  },
  {
    name: 'equalities',
    why: '"equals 20" bounds nothing',
    holds: (quote, kind) => kind === 'range' && /^equal/i.test(quote),
  },
]

/** Words of a calendar, one of which every date without digits has that is no feast. */
const calendar =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\p{L}*\b|(?:day|days|week|weeks|weekend|month|months|quarter|half|year|years|decade|century|fortnight|today|yesterday|tomorrow|spring|summer|autumn|fall|winter|tmr|ies)\b/iu

/** The first class that a gold span of the case belongs to; `null` where the conventions agree. */
export function conventionOf({ text, complete, expected }: Case): Convention | null {
  const spans = expected.filter(({ kind }) => complete.includes(kind))
  return conventions.find(({ holds }) => spans.some(({ quote, kind }) => holds(quote, kind, text))) ?? null
}
