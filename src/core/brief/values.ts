import { chain, say, type Words } from '../phrase.ts'
import type { Digest, Stated } from './digest.ts'
import type { Quantity, Range } from '../model.ts'

/** "$9 a year": a sum for each of something is no sum. */
const each =
  /^\s(?:a|an|per|(?:for|in)\s(?:each|every))\s(?:year|month|week|day|night|hour|season|share|dose|shot|jab|head|person|patient|child|pupil|student|family|household|home|vehicle|car|tonne|ton|barrel|kilo|kilogram|litre|gallon|packet|box|container|unit|seat|ticket|ride|trip|launch|vote|ballot|account|employee|worker|megawatt-hour|kilowatt-hour|MWh|kWh)\b/i

/** Whether what stands behind a sum says for each of what it is. */
export function isForEach(text: string, { to }: Range): boolean {
  return each.test(text.slice(to, to + 24))
}

/** Source: the cardinals of WordNet. */
const numberWord =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}{3,5}teen|\p{L}{3,5}ty|hundreds?|thousands?|dozens?|millions?|half|almost|nearly|about|around|roughly|some|more|over|up|at)\b/iu

/** "$38 billion" or "$8.6 billion (4 sources) or $6.8 billion (1 source)". */
export function valuesOf({ sides }: Digest): Words {
  const shown = [...sides].filter(({ stated }) => stated.length > 0).sort((a, b) => b.sources - a.sources)
  if (shown.length < 2) return printedValue(shown[0]!.stated, true)
  return chain(
    '{0} or {1}',
    shown.map(({ stated, sources }) => say('{0} ({1})', printedValue(stated, true), countArticles(sources))),
  )
}

/** Articles, copies of one text among them: the brief cites each of them. */
export function countArticles(count: number): Words {
  return count === 1 ? say('1 source') : say('{0} sources', count)
}

/** The value as most articles print it, its hedge included, and of a count what was counted; of equals the most exact. */
export function printedValue(stated: readonly Stated[], counted = false): string {
  const counts = new Map<string, number>()
  // "next Tuesday", which says less by itself than "24 November".
  const inWords = new Set<string>()
  for (const { figure, analysis } of stated) {
    const { text } = analysis.article.passages[figure.passage]!
    const { from, to } = figure.quantity.hedge === 'none' ? figure : figure.whole
    const noun = counted && figure.quantity.kind === 'count' && figure.noun ? Math.max(to, figure.noun.to) : to
    const end = figure.quantity.kind === 'money' ? to + (each.exec(text.slice(to, to + 24))?.[0].length ?? 0) : noun
    // "Between" may have begun its sentence.
    const printed = text.slice(from, figure.from).toLowerCase() + text.slice(Math.max(from, figure.from), end)
    const plain = asNoun(
      asInText(printed.replace(/\s+/g, ' ').trim(), from === 0 || /[.!?:]["”’)]?\s+$/.test(text.slice(0, from))),
      figure.quantity,
    )
    if (figure.quantity.kind === 'date' && !/\d/.test(figure.text)) inWords.add(plain)
    counts.set(plain, (counts.get(plain) ?? 0) + 1)
  }
  const best = [...counts].sort(
    ([a, x], [b, y]) =>
      Number(inWords.has(a)) - Number(inWords.has(b)) ||
      awkward(a) - awkward(b) ||
      y - x ||
      exactness(b) - exactness(a) ||
      b.length - a.length ||
      (a < b ? -1 : 1),
  )
  return best[0]![0]
}

/** "nine ships" for "Nine ships" at the head of its sentence, "three-year" for "THREE-YEAR" of a headline; "US$9m" stays. */
function asInText(printed: string, opensSentence: boolean): string {
  const plain = /\p{Lu}{4}/u.test(printed) && printed === printed.toUpperCase() ? printed.toLowerCase() : printed
  return opensSentence && /^\p{Lu}\p{Ll}+(?:[\s-]|$)/u.test(plain) && numberWord.test(plain)
    ? plain.charAt(0).toLowerCase() + plain.slice(1)
    : plain
}

/** Units that take no plural mark. Source: the dimensions guidelines of the AP Stylebook. */
const unmarked = /^(?:hertz|hp|percent|kronor|euro|yen|won|rand|baht|yuan|\p{L}{1,2})$/iu
const irregular: Readonly<Record<string, string>> = { foot: 'feet', inch: 'inches' }

/** "38 million kronor" for "38 million-kronor" and "62 meters" for "62-meter", which stand before what they tell of. */
function asNoun(printed: string, { kind, min, max }: Quantity): string {
  const [, number, unit] = /^([\p{Sc}\p{Lu}]*[\d.,]*\d(?:\s\p{Ll}+illion)?|\p{Ll}+)-(\p{Ll}+)$/u.exec(printed) ?? []
  if (number === undefined || unit === undefined || kind === 'date' || kind === 'count') return printed
  const one = min === max && (min === 1 || /^(?:a|one|1)$/i.test(number))
  if (kind === 'money' || one || unit.endsWith('s') || unmarked.test(unit))
    return /^\p{Ll}+$/u.test(number) && kind === 'money' ? printed : `${number} ${unit}`
  return `${number} ${irregular[unit] ?? `${unit}s`}`
}

/** Fewer of these are better: a duration that is an adjective, a sum that does not say for each of what it is where another does. */
function awkward(printed: string): number {
  return Number(isAdjective(printed)) - Number(saysForEach(printed))
}

function saysForEach(printed: string): boolean {
  return /\s(?:a|an|per|each|every)\s\p{L}+$/u.test(printed)
}

/** "seven-year" stands before what lasts seven years, and reads badly by itself. */
function isAdjective(printed: string): boolean {
  return /-(?:year|month|week|day|hour)$/i.test(printed)
}

/** Digits that say something; "$14.2 million" rather than "USD 14,200,000" of a filing. */
function exactness(printed: string): number {
  const digits = printed.replace(/\D/g, '').replace(/^0+|0+$/g, '').length
  return digits + (/\p{Sc}/u.test(printed) ? 10 : 0)
}
