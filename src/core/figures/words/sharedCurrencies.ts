// Words that several countries call their money by. Codes: ISO 4217, list one; countries, nationalities and capitals: CLDR's English
// territory names and the entries of The Times Style Guide. An article that names one of the countries more than the others means its
// money; a word that is by far most often one country's has that as its `otherwise`.

import { wordSet } from './wordTables.ts'

interface SharedWord {
  readonly otherwise: string | null
  /** Codes, and the names that tell of them; a dateline prints those in capitals. */
  readonly owners: readonly (readonly [code: string, named: RegExp])[]
}

const shared = new Map<string, SharedWord>()
function share(words: string, otherwise: string | null, owners: Readonly<Record<string, string>>): void {
  const entry: SharedWord = {
    otherwise,
    owners: Object.entries(owners).map(([code, names]) => [code, new RegExp(`\\b(?:${names})`, 'gi')]),
  }
  for (const word of words.split('|')) shared.set(word, entry)
}
share('shilling|shillings', null, {
  KES: 'Kenya|Nairobi|Mombasa|K[Ss]h',
  UGX: 'Uganda|Kampala|USh',
  TZS: 'Tanzania|Dodoma|Dar es Salaam|TSh',
  SOS: 'Somali|Mogadishu',
})
share('rupee|rupees', 'INR', {
  INR: 'India|Delhi|Mumbai',
  PKR: 'Pakistan|Islamabad|Karachi|Lahore|Peshawar',
  LKR: 'Sri Lanka|Colombo',
  NPR: 'Nepal|Kathmandu',
  MUR: 'Mauriti|Port Louis',
  SCR: 'Seychell',
})
share('peso|pesos', null, {
  PHP: 'Philippine|Filipin|Manila',
  MXN: 'Mexic',
  ARS: 'Argentin|Buenos Aires',
  CLP: 'Chile|Antofagasta|Valpara[ií]so',
  COP: 'Colombia|Bogot[aá]',
  CUP: 'Cuba|Havana',
  DOP: 'Dominican|Santo Domingo',
  UYU: 'Urugua|Montevideo',
})
share('dinar|dinars', null, {
  RSD: 'Serbia|Belgrade',
  KWD: 'Kuwait',
  BHD: 'Bahrain|Manama',
  JOD: 'Jordan|Amman\\b',
  IQD: 'Iraq|Baghdad',
  DZD: 'Algeria|Algiers',
  TND: 'Tunis',
  LYD: 'Libya|Tripoli',
})
share('franc|francs', 'CHF', {
  CHF: 'Swiss|Switzerland|Zurich|Geneva|Bern\\b',
  XOF: 'CFA|Senegal|Dakar|Ivory Coast|Ivorian|Abidjan|Mali\\b|Bamako|Burkina|Benin|Togo|Niger\\b',
  XAF: 'Cameroon|Yaound|Gabon|Chad\\b|N.Djamena',
  RWF: 'Rwanda|Kigali',
  BIF: 'Burundi|Bujumbura',
  GNF: 'Guinea|Conakry',
  CDF: 'Congo|Kinshasa',
  DJF: 'Djibouti',
})
// English keeps the plurals apart: "kronor" are Sweden's, "kroner" those of Norway and Denmark.
share('krona|kronor', 'SEK', { SEK: 'Swed|Stockholm', ISK: 'Iceland|Reykjav' })
share('krone|kroner', null, { NOK: 'Norw|Oslo', DKK: 'Denmark|Danish|Danes|Copenhagen' })
share('crown|crowns', null, {
  SEK: 'Swed|Stockholm',
  NOK: 'Norw|Oslo',
  DKK: 'Denmark|Danish|Danes|Copenhagen',
  CZK: 'Czech|Prague|Brno|Moravia|Bohemia|Kč',
  ISK: 'Iceland|Reykjav',
})
share('riyal|riyals', null, { SAR: 'Saudi|Riyadh', QAR: 'Qatar|Doha', YER: 'Yemen|Sana.?a' })
share('rial|rials', 'IRR', { IRR: 'Iran|Tehran', OMR: 'Oman|Muscat', YER: 'Yemen|Sana.?a' })
share('dirham|dirhams', 'AED', { AED: 'Emirat|UAE|Dubai|Abu Dhabi', MAD: 'Morocc|Rabat|Casablanca' })
share('lira|liras', 'TRY', { TRY: 'Turk|Ankara|Istanbul', LBP: 'Leban|Beirut', SYP: 'Syria|Damascus' })
share('rouble|roubles|ruble|rubles', 'RUB', { RUB: 'Russia|Moscow|Kremlin', BYN: 'Belarus|Minsk' })
share('leu|lei', 'RON', { RON: 'Romania|Bucharest', MDL: 'Moldov|Chi[sș]in[aă]u' })
share('som|soms', null, { KGS: 'Kyrgyz|Bishkek', UZS: 'Uzbek|Tashkent' })
share('pound|pounds', null, {
  EGP: 'Egypt|Cairo|E£|LE ',
  LBP: 'Leban|Beirut',
  SYP: 'Syria|Damascus',
  SSP: 'South Sudan|Juba\\b',
  SDG: '(?<!South )Sudan|Khartoum',
})

/** Whether several currencies are called that. */
export const isSharedCurrency = wordSet(shared.keys())

/** The currency that `word` means in the text, by the countries that the text names; `null` where it names none or two as often. */
export function currencyNamedIn(text: string, word: string): string | null {
  const entry = shared.get(word)
  if (!entry) return null
  let best: string | null = null
  let most = 0
  let tied = false
  for (const [code, named] of entry.owners) {
    const count = (text.match(named)?.length ?? 0) + text.split(code).length - 1
    if (count > most) [best, most, tied] = [code, count, false]
    else if (count === most && count > 0) tied = true
  }
  return tied ? entry.otherwise : (best ?? entry.otherwise)
}
