// Units that English news prints, each with its factor to the base unit of its kind. Factors: the SI Brochure (BIPM, 9th
// edition) and NIST Special Publication 811, appendix B. Words and abbreviations: AP Stylebook, Guardian style guide.
import type { NumberKind } from '../../model.ts'
import { wordTable } from './wordTables.ts'

export interface Unit {
  readonly kind: NumberKind
  /** Base unit of its kind. */
  readonly base: string
  /** Base units in one of this unit. */
  readonly factor: number
  /** Added after multiplying: only temperatures have one. */
  readonly offset: number
}

/** Units by printed word, in lower case: "kilometres", "nautical miles", "year". */
const words = new Map<string, Unit>()
/** Units by printed symbol, case kept, because "MW" is not "mW": "km", "TWh", "Tbps". */
const symbols = new Map<string, Unit>()

function unit(kind: NumberKind, base: string, factor: number, names: string, marks = '', offset = 0): void {
  const value: Unit = { kind, base, factor, offset }
  for (const name of names.split('|')) if (name) words.set(name, value)
  for (const mark of marks.split('|')) if (mark) symbols.set(mark, value)
}

/** Each word with its plural: "metre" also stands for "metres". */
function plural(names: string): string {
  return names
    .split('|')
    .flatMap((name) => [name, /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`])
    .join('|')
}

/** "miles per hour", "miles an hour", "metres a second". */
function per(period: 'hour' | 'second', names: string): string {
  return names
    .split('|')
    .flatMap((name) => [`${name} per ${period}`, `${name} ${period === 'hour' ? 'an' : 'a'} ${period}`])
    .join('|')
}

const prefixes: readonly (readonly [word: string, mark: string, factor: number])[] = [
  ['kilo', 'k', 1e3],
  ['mega', 'M', 1e6],
  ['giga', 'G', 1e9],
  ['tera', 'T', 1e12],
  ['peta', 'P', 1e15],
  ['exa', 'E', 1e18],
]

unit('duration', 'second', 1e-9, plural('nanosecond'), 'ns')
unit('duration', 'second', 1e-6, plural('microsecond'), 'µs|μs')
unit('duration', 'second', 1e-3, plural('millisecond'), 'ms')
unit('duration', 'second', 1, plural('second|sec'), 's')
unit('duration', 'minute', 1, plural('minute|min'))
unit('duration', 'hour', 1, plural('hour|hr'), 'h')
unit('duration', 'day', 1, plural('day'))
unit('duration', 'week', 1, plural('week'))
unit('duration', 'week', 2, plural('fortnight'))
unit('duration', 'month', 1, plural('month|mth'))
unit('duration', 'month', 3, 'quarters')
unit('duration', 'year', 1, plural('year|yr'))
unit('duration', 'year', 10, plural('decade'))
unit('duration', 'year', 100, 'century|centuries')
unit('duration', 'year', 1000, 'millennia')

unit('length', 'm', 1e-9, plural('nanometre|nanometer'), 'nm')
unit('length', 'm', 1e-6, plural('micrometre|micrometer|micron'), 'µm|μm')
unit('length', 'm', 1e-3, plural('millimetre|millimeter'), 'mm')
unit('length', 'm', 0.01, plural('centimetre|centimeter'), 'cm')
unit('length', 'm', 0.1, plural('decimetre|decimeter'), 'dm')
unit('length', 'm', 1, plural('metre|meter'), 'm')
unit('length', 'm', 1000, plural('kilometre|kilometer|km'), 'km|KM')
unit('length', 'm', 0.0254, 'inch|inches', '″|in')
unit('length', 'm', 0.3048, 'foot|feet|ft', 'ft')
unit('length', 'm', 0.9144, plural('yard|yd'), 'yd')
unit('length', 'm', 1609.344, plural('mile'), 'mi')
unit('length', 'm', 1852, plural('nautical mile'), 'nmi|NM')
unit('length', 'm', 9.4607304725808e15, plural('light year|light-year'))
unit('length', 'm', 149597870700, plural('astronomical unit'), 'au|AU')

unit('area', 'm2', 1e-4, plural('square centimetre|square centimeter'), 'cm²|cm2')
unit('area', 'm2', 1, plural('square metre|square meter|sq metre|sq meter') + '|sq m', 'm²|m2|sqm')
unit('area', 'm2', 1e6, plural('square kilometre|square kilometer') + '|sq km', 'km²|km2')
unit('area', 'm2', 0.09290304, 'square foot|square feet|sq foot|sq feet|sq ft', 'sqft|ft²|ft2')
unit('area', 'm2', 0.83612736, plural('square yard'))
unit('area', 'm2', 2589988.110336, plural('square mile|sq mile') + '|sq mi')
unit('area', 'm2', 4046.8564224, plural('acre'))
unit('area', 'm2', 1e4, plural('hectare'), 'ha')

unit('volume', 'L', 1e-3, plural('millilitre|milliliter'), 'ml|mL')
unit('volume', 'L', 0.01, plural('centilitre|centiliter'), 'cl|cL')
unit('volume', 'L', 1, plural('litre|liter'), 'l|L')
unit('volume', 'L', 100, plural('hectolitre|hectoliter'), 'hl|hL')
unit('volume', 'L', 1e6, plural('megalitre|megaliter'), 'ML')
unit('volume', 'L', 1e9, plural('gigalitre|gigaliter'), 'GL')
unit('volume', 'L', 3.785411784, plural('gallon'), 'gal')
unit('volume', 'L', 0.473176473, plural('pint'))
unit('volume', 'L', 0.946352946, plural('quart'))
unit('volume', 'L', 158.987294928, plural('barrel'), 'bbl')
unit('volume', 'L', 1000, plural('cubic metre|cubic meter'), 'm³|m3|cbm')
unit('volume', 'L', 28.316846592, 'cubic foot|cubic feet|cu ft')
unit('volume', 'L', 764.554857984, plural('cubic yard'))
unit('volume', 'L', 1e9, '', 'Mm³|Mm3|hm³|hm3|MCM|mcm')
unit('volume', 'L', 1e12, plural('cubic kilometre|cubic kilometer|cubic km'), 'km³|km3|Gm³|Gm3|BCM|bcm')
unit('volume', 'L', 1233481.83754752, 'acre-foot|acre-feet|acre foot|acre feet')

unit('mass', 'kg', 1e-9, plural('microgram'), 'µg|μg|mcg')
unit('mass', 'kg', 1e-6, plural('milligram|milligramme'), 'mg')
unit('mass', 'kg', 1e-3, plural('gram|gramme'), 'g')
unit('mass', 'kg', 1, plural('kilogram|kilogramme|kilo|kg'), 'kg')
unit('mass', 'kg', 1000, plural('tonne|metric ton|metric tonne'), 't')
unit('mass', 'kg', 100, plural('quintal'))
unit('mass', 'kg', 907.18474, plural('ton|short ton'))
unit('mass', 'kg', 1016.0469088, plural('long ton'))
unit('mass', 'kg', 1e6, plural('kilotonne|kiloton'), 'kt')
unit('mass', 'kg', 1e9, plural('megatonne|megaton'), 'Mt')
unit('mass', 'kg', 1e12, plural('gigatonne|gigaton'), 'Gt')
for (const [mark, factor] of [
  ['', 1e3],
  ['k', 1e6],
  ['M', 1e9],
  ['G', 1e12],
] as const)
  unit('mass', 'kg', factor, '', `${mark}tCO2|${mark}tCO₂|${mark}tCO2e|${mark}tCO₂e`)
unit('mass', 'kg', 0.028349523125, plural('ounce'), 'oz')
unit('mass', 'kg', 0.0311034768, plural('troy ounce'))
unit('mass', 'kg', 0.45359237, '', 'lb|lbs')
unit('mass', 'kg', 6.35029318, 'stone')
unit('mass', 'kg', 2e-4, plural('carat'))

const degrees = (names: string) =>
  names
    .split(' ')
    .flatMap((name) => [name, `degree ${name}`, `degrees ${name}`])
    .join('|')
// The names of the scales, and how they are most often misspelled, which no other word is.
unit('temperature', '°C', 1, degrees('celsius centigrade celcius'), '°C|ºC|℃|degC|deg C')
unit('temperature', '°C', 5 / 9, degrees('fahrenheit farenheit'), '°F|ºF|℉|deg F', -160 / 9)
unit('temperature', '°C', 1, 'kelvin|kelvins', '', -273.15)

unit('speed', 'm/s', 1, per('second', plural('metre|meter')), 'm/s|mps')
unit('speed', 'm/s', 1 / 3.6, '', 'km/h|kph|kmh|kmph|km/hr|KPH')
unit('speed', 'm/s', 1 / 3.6, per('hour', plural('kilometre|kilometer|km')))
unit('speed', 'm/s', 0.44704, per('hour', plural('mile')))
unit('speed', 'm/s', 0.3048, per('second', 'foot|feet'), 'ft/s')
unit('speed', 'm/s', 1000, per('second', plural('kilometre|kilometer|km')), 'km/s')
unit('speed', 'm/s', 0.44704, 'mph', 'mph|MPH|mi/h')
unit('speed', 'm/s', 1852 / 3600, plural('knot'), 'kt/h|kn')

unit('power', 'W', 1, plural('watt'), 'W')
unit('power', 'W', 745.6998715822702, 'horsepower|brake horsepower|hp|bhp', 'hp|bhp')
unit('energy', 'Wh', 1, plural('watt-hour|watt hour'), 'Wh')
unit('energy', 'Wh', 1 / 3600, plural('joule'), 'J')
unit('energy', 'Wh', 1.162222222e-3, plural('calorie'), 'cal')
unit('energy', 'Wh', 1.162222222, plural('kilocalorie'), 'kcal')
unit('energy', 'Wh', 0.29307107, 'british thermal unit|british thermal units|btu|btus', 'BTU|Btu')
unit('energy', 'Wh', 293071.07, '', 'MMBtu|mmBtu|MMBTU|mmbtu')
unit('energy', 'Wh', 4.4504906e-23, plural('electronvolt'), 'eV')
for (const [, mark, factor] of prefixes.slice(0, 4)) unit('energy', 'Wh', 4.4504906e-23 * factor, '', `${mark}eV`)
unit('volume', 'L', 0.0147867648, plural('tablespoon'), 'tbsp')
unit('volume', 'L', 0.00492892159, plural('teaspoon'), 'tsp')
unit('data', 'B', 1, plural('byte'))
unit('data', 'B', 0.125, plural('bit'))
unit('rate', 'B/second', 0.125, plural('bit per second').replaceAll('seconds', 'second') + '|bits per second', 'bps')
unit('rate', 'Hz', 1, 'hertz', 'Hz')
unit('rate', 'flop/second', 1, 'flops', 'FLOPS|FLOP/s')
for (const [word, mark, factor] of prefixes) {
  unit('power', 'W', factor, plural(`${word}watt`), `${mark}W`)
  unit('energy', 'Wh', factor, plural(`${word}watt-hour|${word}watt hour`), `${mark}Wh`)
  unit('energy', 'Wh', factor / 3600, plural(`${word}joule`), `${mark}J`)
  unit('data', 'B', factor, plural(`${word}byte`), `${mark}B`)
  unit('data', 'B', factor / 8, plural(`${word}bit`))
  unit(
    'rate',
    'B/second',
    factor / 8,
    `${word}bit per second|${word}bits per second`,
    `${mark}bps|${mark}bit/s|${mark}b/s`,
  )
  unit('rate', 'B/second', factor, `${word}byte per second|${word}bytes per second`, `${mark}B/s`)
  unit('rate', 'Hz', factor, `${word}hertz`, `${mark}Hz`)
  unit('rate', 'flop/second', factor, `${word}flops`, `${mark}FLOPS|${mark}FLOP/s`)
}
unit('energy', 'Wh', 1e3, '', 'KWh|kwh|KWH')
unit('power', 'W', 1e3, '', 'KW')
unit('data', 'B', 1e3, '', 'KB')
unit('rate', 'Hz', 1e6, '', 'mhz')
unit('rate', 'g/km', 1, '', 'g/km')
unit('rate', 'kg/m3', 1e-9, '', 'µg/m3|µg/m³|μg/m³')
unit('rate', 'kg/kg', 1e-6, '', 'mg/kg')
unit('rate', 'kg/L', 1e-6, '', 'mg/L|mg/l')
unit('rate', 'kg/L', 1e-5, '', 'mg/dL|mg/dl')
unit('rate', 'L/second', 1, '', 'L/s|l/s')
unit('rate', 'L/second', 28.316846592, plural('cusec'))
unit('rate', 'L/second', 1000, plural('cumec'))
unit('rate', 'km/L', 1, 'kmpl', 'kmpl|km/l|km/L')
unit('rate', 'L/day', 158.987294928, '', 'bpd|b/d|bopd')

/** The unit printed as the word or words `name` (lower case). */
export function unitByWord(name: string): Unit | undefined {
  return words.get(name)
}

/** For each first word of a unit the number of words in the longest one. */
const firstWords = new Map<string, number>()
for (const name of words.keys()) {
  const parts = name.split(/[ -]/)
  firstWords.set(parts[0]!, Math.max(parts.length, firstWords.get(parts[0]!) ?? 0))
}

/** How many words the longest unit has that begins with a word; `undefined` where none does, which tells a reader early. */
export const unitLength = wordTable(firstWords)

/** The unit printed as the symbol `mark` (case kept). */
export function unitBySymbol(mark: string): Unit | undefined {
  return symbols.get(mark)
}

/** The lengths of the symbols that begin with a character, one bit each; several characters may share a place. */
const symbolLengths = new Uint32Array(256)
for (const mark of symbols.keys()) symbolLengths[mark.charCodeAt(0) & 255]! |= 1 << mark.length

/** Whether a symbol may begin with the character `first` and be so long: most words behind a number are then not cut out. */
export function maySymbolBe(first: number, length: number): boolean {
  return ((symbolLengths[first & 255]! >>> length) & 1) !== 0
}

/** Length of the longest symbol, so that a reader need look no further. */
export const LONGEST_SYMBOL = Math.max(...[...symbols.keys()].map((mark) => mark.length))

/** Seconds in each unit of duration; months and years at their Gregorian means (365.2425 days a year). */
export const secondsIn: ReadonlyMap<string, number> = new Map([
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86400],
  ['week', 604800],
  ['month', 2629746],
  ['year', 31556952],
])
