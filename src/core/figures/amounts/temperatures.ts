import { isDigit, isLetter, isSpace } from '../../text/characters.ts'
import type { Context } from '../context.ts'
import { unitAt } from '../words/cursor.ts'
import { measured, type Measured } from '../words/measured.ts'
import type { Numeral } from '../numbers/numerals.ts'

// Temperatures: degrees on a scale that is printed or that the article tells, bare letters, kelvins, and differences of two.

/**
 * "45 degrees" alone is an angle, a direction or a temperature: "degrees C", "° Fahrenheit" say which, or the article does where it
 * speaks of heat on one scale only. A sign that says nothing is kept as a count of degrees.
 */
export function readDegrees(text: string, start: number, context: Context): Measured | null {
  const match = /^(?:degrees?|deg\b\.?|°|º)/i.exec(text.slice(start, start + 8))
  if (!match) return null
  const to = start + match[0].length
  const scale = /^\s?(?:(C|c?el[sc]ius|centigrade)|(F|f?ah?renheit))(?![\p{L}\d])/u.exec(
    text
      .slice(to, to + 12)
      .replace('Cel', 'cel')
      .replace('Fah', 'fah'),
  )
  if (scale) return difference(text, temperature(scale[1] ? 'C' : 'F', to + scale[0].length))
  const elsewhere =
    /^\s?(?:north|south|east|west|of (?!warming|heating|cooling)|from|off|latitude|longitude|angle|[NSEW]\b)/.test(
      text.slice(to, to + 12),
    )
  const said =
    heat.test(text.slice(Math.max(0, start - 80), start + 40)) ||
    /\bit (?:was|is|hit|reached) (?:about |nearly |almost |only |just )?[\d.]{1,5} ?$/i.test(
      text.slice(Math.max(0, start - 30), start),
    )
  if (!elsewhere && said && context.degrees !== null) return difference(text, temperature(context.degrees, to))
  return match[0] === '°' || match[0] === 'º' ? measured('count', 'degree', 1, to) : null
}

function temperature(scale: 'C' | 'F', to: number): Measured {
  return scale === 'C' ? measured('temperature', '°C', 1, to) : measured('temperature', '°C', 5 / 9, to, -160 / 9)
}

/** "11F above average", "9 degrees warmer": how far from another temperature, which has no zero of its own. */
export function difference(text: string, of: Measured): Measured {
  const by =
    /\b(?:by|a rise of|an increase of|a drop of|a fall of)(?: about| nearly| almost| some| around| just| up to)? [\d.]{1,5} ?$/i
  const printed = text
    .slice(Math.max(0, of.to - 60), of.to)
    .replace(/(?:degrees?|°|º)? ?(?:C|F|[Cc]el[sc]ius|[Ff]ah?renheit|centigrade)?$/, '')
  return comparesHeat(text, of.to) || by.test(printed) ? { ...of, offset: 0 } : of
}

/** Whether the words at `at`, behind a temperature, compare it: "above average", "warmer", "below normal". */
export function comparesHeat(text: string, at: number): 'up' | 'down' | null {
  const words =
    /^ (?:(warmer|hotter|higher|more|above)|cooler|colder|lower|less|fewer|below)(?= (?:than|the|its|their|what|pre|normal|average|usual|seasonal|long|last|it)|[,.;-]|$)/i.exec(
      text.slice(at, at + 20),
    )
  return words && (words[1] ? 'up' : 'down')
}

/** Words round a number that is a temperature. */
const heat =
  /\b(?:temperatures?|heat|heatwave|hot|hotter|hottest|cold|colder|coldest|warm|warmed|warming|warmer|warmest|cool|cooler|thermometer|mercury|celsius|fahrenheit|freezing|(?:above|below) (?:the )?(?:seasonal |long-term )?(?:average|normal)|highs?|lows?|climate|record)\b/i

/** "45.3C", "113F": a bare letter is a temperature with a decimal before it, or where the words round it speak of heat. */
export function readTemperature(
  text: string,
  start: number,
  to: number,
  { min, decimal, scale }: Numeral,
): Measured | null {
  const letter = text[start]
  if (letter === 'K') return scale > 1 ? null : readKelvin(text, start)
  if ((letter !== 'C' && letter !== 'F') || scale > 1 || min > 150) return null
  if (isLetter(unitAt(text, start + 1)) || isDigit(unitAt(text, start + 1))) return null
  // "minus 5 C": apart from its number the letter needs the word or the sign.
  if (start !== to)
    return /(?:\bminus |[-\u2212])[\d.]{1,5} $/i.test(text.slice(Math.max(0, start - 13), start))
      ? temperature(letter, start + 1)
      : null
  if (!decimal && !heat.test(text.slice(Math.max(0, start - 80), start + 40))) return null
  return difference(text, temperature(letter, start + 1))
}

/** "heated to 873 K": a number that heat is spoken of beside, and no thousands ("$50 K") or kilometres ("a 10 K run"). */
function readKelvin(text: string, start: number): Measured | null {
  if (!/^(?![\p{L}\d])/u.test(text.slice(start + 1, start + 2)) || !isSpace(unitAt(text, start - 1))) return null
  if (/^ (?:run|race|walk|residents|people|users)\b/.test(text.slice(start + 1, start + 11))) return null
  const near = text.slice(Math.max(0, start - 120), start + 60)
  return scientificHeat.test(near) && !/[$£€] ?[\d.,]+ $/.test(text.slice(Math.max(0, start - 12), start))
    ? measured('temperature', '°C', 1, start + 1, -273.15)
    : null
}

/** Words beside a temperature on the absolute scale. */
const scientificHeat =
  /\b(?:temperatures?|kelvins?|heat(?:ed|ing)?|cool(?:ed|ing)|thermal|thermosphere|cryogenic|superconduct\w+|absolute zero|anneal(?:ed|ing)|calcin\w+|freez\w+|melt(?:s|ed|ing)|boil(?:s|ed|ing)|plasma|[Cc]elsius)\b|°C/
