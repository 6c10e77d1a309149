// Currencies of ISO 4217 (list one, current since 2024) with the words and signs that English news prints for them. Signs: the
// Unicode block "Currency Symbols" and CLDR's English `symbol` and `narrow symbol`; words: CLDR's English display names.

import { wordSet } from './wordTables.ts'

/** Every current alphabetic code; funds and precious metals (XAU…) are left out, because news prints those as words. */
export const isoCodes: ReadonlySet<string> = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY ' +
    'COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR ' +
    'IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR ' +
    'MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD ' +
    'SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD ' +
    'XOF XPF YER ZAR ZMW ZWG'
  ).split(' '),
)

/** Codes that are also English words in capitals: before a small number they are words ("ALL 5 ANSWERS"). */
export const wordCodes: ReadonlySet<string> = new Set('ALL ANG BAM COP CUP GEL LAK MAD MOP PEN SOS TOP TRY'.split(' '))

/** Codes that are common enough in small letters after an amount: "20 usd". */
export const smallCodes: ReadonlySet<string> = new Set(
  'usd eur gbp rmb cny inr aud cad nzd chf jpy hkd sgd krw'.split(' '),
)

/** Letters that print before an amount as a code would: "RMB 50 million", "Rs 500", "RM12", "Rp 5 trillion". */
export const letterCodes: ReadonlyMap<string, string> = new Map([
  ['RMB', 'CNY'],
  ['SDR', 'XDR'],
  ['Rs', 'INR'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['Sfr', 'CHF'],
  ['SFr', 'CHF'],
  ['Fr', 'CHF'],
  ['Kč', 'CZK'],
  ['zł', 'PLN'],
  ['Ft', 'HUF'],
  ['kr', 'SEK'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['Sh', 'KES'],
  ['BTC', 'BTC'],
  ['STG', 'GBP'],
  ['Tk', 'BDT'],
])

/** Of those, the ones that stand for a word of several countries: whose they are, the article tells as it does for the word. */
export const sharedLetters: ReadonlyMap<string, string> = new Map([
  ['Rs', 'rupees'],
  ['Re', 'rupees'],
  ['kr', 'crowns'],
  ['Sh', 'shillings'],
])

/** Single letters that are a currency where the article names it or its country, and parts of names elsewhere. */
export const singleLetters: ReadonlyMap<string, readonly { readonly code: string; readonly named: RegExp }[]> = new Map(
  [
    [
      'R',
      [
        {
          code: 'ZAR',
          named: /\brands?\b|South Africa|Johannesburg|\bR\d{1,3}(?:\.\d\d|[ ,]\d{3}|m|bn|[- ]?[mb]illion)\b/,
        },
      ],
    ],
    ['N', [{ code: 'NGN', named: /\b[Nn]aira\b|Nigeria/ }]],
    [
      'P',
      [
        { code: 'PHP', named: /\bpesos?\b.{0,2000}Philippin|Philippin.{0,2000}\bpesos?\b|Manila/s },
        { code: 'BWP', named: /\b[Pp]ula\b|\bBWP\b|Botswana|Gaborone/ },
      ],
    ],
    [
      'K',
      [
        { code: 'ZMW', named: /Zambia|Lusaka|\bZMW\b|^(?!.*Malawi).*\b[Kk]wacha\b/s },
        { code: 'MWK', named: /Malawi|Lilongwe|Blantyre|\bMWK\b/ },
      ],
    ],
  ],
)

/** Words for a thousandth of one currency alone; "fils" are several countries'. */
export const thousandths: ReadonlyMap<string, string> = new Map([
  ['millime', 'TND'],
  ['millimes', 'TND'],
  ['baisa', 'OMR'],
  ['baiza', 'OMR'],
])

/**
 * Words for a hundredth of one currency alone; "cents", "pence" and the like are several countries'. Source: the minor units of
 * CLDR and of the central banks' own pages.
 */
export const hundredths: ReadonlyMap<string, string> = new Map([
  ['paise', 'INR'],
  ['paisa', 'INR'],
  ['kobo', 'NGN'],
  ['ngwee', 'ZMW'],
  ['thebe', 'BWP'],
  ['tambala', 'MWK'],
  ['pesewa', 'GHS'],
  ['pesewas', 'GHS'],
  ['satang', 'THB'],
  ['groszy', 'PLN'],
  ['stotinki', 'BGN'],
  ['kopeks', 'RUB'],
  ['kopecks', 'RUB'],
  ['kurus', 'TRY'],
  ['agorot', 'ILS'],
])

/** Of those, the ones that are printed after an amount as well: "42 RM", "500Rs", "300 Kč". */
export const trailingCodes: ReadonlyMap<string, string> = new Map(
  ['Rs', 'RM', 'Rp', 'Kč', 'zł', 'KSh', 'Ksh', 'kr'].map((mark) => [mark, letterCodes.get(mark)!]),
)

/** Signs that stand for one currency, or by far most often for one. "$" is settled by the article: see `dollar` in context.ts. */
export const signs: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['元', 'CNY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₨', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₪', 'ILS'],
  ['₱', 'PHP'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['₵', 'GHS'],
  ['₸', 'KZT'],
  ['₮', 'MNT'],
  ['₭', 'LAK'],
  ['₾', 'GEL'],
  ['₿', 'BTC'],
  ['៛', 'KHR'],
  ['₼', 'AZN'],
  ['৳', 'BDT'],
])

/** Letters before a sign that say whose: "A$", "NZ$", "HK$", "CN¥", "E£". */
export const prefixedSigns: ReadonlyMap<string, string> = new Map([
  ['GH¢', 'GHS'],
  ['GH₵', 'GHS'],
  ['US$', 'USD'],
  ['U.S.$', 'USD'],
  ['USD$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['AUD$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['CAD$', 'CAD'],
  ['Can$', 'CAD'],
  ['CDN$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['SG$', 'SGD'],
  ['NT$', 'TWD'],
  ['R$', 'BRL'],
  ['MX$', 'MXN'],
  ['Mex$', 'MXN'],
  ['J$', 'JMD'],
  ['TT$', 'TTD'],
  ['Z$', 'ZWG'],
  ['FJ$', 'FJD'],
  ['EC$', 'XCD'],
  ['B$', 'BND'],
  ['N$', 'NAD'],
  ['CN¥', 'CNY'],
  ['RMB¥', 'CNY'],
  ['JP¥', 'JPY'],
  ['E£', 'EGP'],
  ['GH₵', 'GHS'],
  ['GH¢', 'GHS'],
  ['LE£', 'EGP'],
  ['I£', 'GBP'],
  ['IR£', 'EUR'],
])

/** Words after an amount, without what makes them plural. A national adjective may stand before: "Norwegian kroner". */
const words = new Map<string, string>()
function name(code: string, list: string): void {
  for (const word of list.split('|')) words.set(word, code)
}
name('USD', 'us dollar|us dollars|u.s. dollar|u.s. dollars|american dollar|american dollars|united states dollar')
name('USD', 'united states dollars|bucks|buck|us$')
name('AUD', 'australian dollar|australian dollars')
name('CAD', 'canadian dollar|canadian dollars')
name('NZD', 'new zealand dollar|new zealand dollars')
name('HKD', 'hong kong dollar|hong kong dollars')
name('SGD', 'singapore dollar|singapore dollars|singaporean dollars')
name('TWD', 'new taiwan dollar|new taiwan dollars|taiwan dollar|taiwan dollars|taiwanese dollars')
name('JMD', 'jamaican dollar|jamaican dollars')
name('TTD', 'trinidad and tobago dollars')
name('BBD', 'barbadian dollars|barbados dollars')
name('BSD', 'bahamian dollar|bahamian dollars')
name('FJD', 'fijian dollar|fijian dollars|fiji dollars')
name('NAD', 'namibian dollar|namibian dollars')
name('ZWG', 'zimbabwean dollar|zimbabwean dollars|zimbabwe dollars')
name('XCD', 'east caribbean dollars')
name('EUR', 'euro|euros|eur')
name('GBP', 'british pound|british pounds|pound sterling|pounds sterling|quid|sterling')
name('EGP', 'egyptian pound|egyptian pounds')
name('LBP', 'lebanese pound|lebanese pounds|lebanese lira')
name('SYP', 'syrian pound|syrian pounds')
name('SDG', 'sudanese pound|sudanese pounds')
name('SSP', 'south sudanese pounds')
name('JPY', 'yen|japanese yen')
name('CNY', 'yuan|chinese yuan|renminbi|rmb')
name('KRW', 'won|korean won|south korean won')
name('INR', 'indian rupee|indian rupees')
name('PKR', 'pakistani rupee|pakistani rupees|pakistan rupees')
name('LKR', 'sri lankan rupee|sri lankan rupees|sri lanka rupees')
name('NPR', 'nepali rupees|nepalese rupees')
name('MUR', 'mauritian rupee|mauritian rupees')
name('IDR', 'rupiah|rupiahs|indonesian rupiah')
name('MYR', 'ringgit|malaysian ringgit')
name('THB', 'baht|thai baht')
name('PHP', 'philippine peso|philippine pesos')
name('VND', 'dong|vietnamese dong')
name('BDT', 'taka|bangladeshi taka')
name('MMK', 'kyat|kyats')
name('KHR', 'riel|riels')
name('CHF', 'swiss franc|swiss francs')
name('SEK', 'swedish krona|swedish kronor|swedish crowns')
name('NOK', 'norwegian krone|norwegian kroner|norwegian crowns|norwegian crown')
name('DKK', 'danish krone|danish kroner|danish crowns|danish crown')
name('ISK', 'icelandic krona|icelandic kronur|icelandic króna|krónur')
name('CZK', 'czech koruna|czech crowns|czech crown|koruna|korunas')
name('PLN', 'zloty|zlotys|zloties|polish zloty|polish zlotys|złoty')
name('HUF', 'forint|forints|hungarian forint|hungarian forints')
name('RON', 'romanian leu|romanian lei')
name('BGN', 'bulgarian lev|bulgarian leva|leva')
name('RSD', 'serbian dinar|serbian dinars')
name('UAH', 'hryvnia|hryvnias|hryvnya|ukrainian hryvnia')
name('RUB', 'russian rubles|russian roubles')
name('TRY', 'turkish lira|turkish liras')
name('ILS', 'shekel|shekels|israeli shekels|new shekels')
name('SAR', 'saudi riyal|saudi riyals')
name('QAR', 'qatari riyal|qatari riyals')
name('OMR', 'omani rial|omani rials')
name('IRR', 'iranian rial|iranian rials')
name('AED', 'uae dirhams|emirati dirhams')
name('MAD', 'moroccan dirham|moroccan dirhams')
name('KWD', 'kuwaiti dinar|kuwaiti dinars')
name('BHD', 'bahraini dinar|bahraini dinars')
name('JOD', 'jordanian dinar|jordanian dinars')
name('IQD', 'iraqi dinar|iraqi dinars')
name('DZD', 'algerian dinar|algerian dinars')
name('TND', 'tunisian dinar|tunisian dinars')
name('LYD', 'libyan dinar|libyan dinars')
name('ZAR', 'rand|rands|south african rand')
name('NGN', 'naira|nairas|nigerian naira')
name('GHS', 'cedi|cedis|ghanaian cedi|ghanaian cedis')
name('KES', 'kenyan shilling|kenyan shillings')
name('UGX', 'ugandan shilling|ugandan shillings')
name('TZS', 'tanzanian shilling|tanzanian shillings')
name('ETB', 'birr|ethiopian birr')
name('ZMW', 'kwacha|zambian kwacha')
name('XOF', 'cfa franc|cfa francs')
name('BRL', 'reais|brazilian real|brazilian reais')
name('MXN', 'mexican peso|mexican pesos')
name('ARS', 'argentine peso|argentine pesos|argentinian pesos')
name('CLP', 'chilean peso|chilean pesos')
name('COP', 'colombian peso|colombian pesos')
name('CUP', 'cuban peso|cuban pesos')
name('DOP', 'dominican peso|dominican pesos')
name('UYU', 'uruguayan peso|uruguayan pesos')
name('PEN', 'soles|peruvian sol|peruvian soles')
name('VES', 'bolivar|bolivars|bolívares')
name('PYG', 'guarani|guaranies|guaraní|guaraníes')
name('CRC', 'colon|colones|colón')
name('GTQ', 'quetzal|quetzales')
name('MNT', 'tugrik|tugriks|mongolian tugrik')
name('KZT', 'tenge|kazakh tenge')
name('UZS', 'uzbek som|uzbek soms')
name('GEL', 'lari|georgian lari')
name('AMD', 'dram|drams|armenian dram')
name('AZN', 'manat|azerbaijani manat')
name('BWP', 'pula|pulas|botswana pula')
name('SLE', 'leones|sierra leonean leones')
name('AOA', 'kwanza|kwanzas|angolan kwanza')
name('MZN', 'meticais|mozambican meticais')
name('MWK', 'malawian kwacha')
name('GMD', 'dalasi|dalasis')
name('MGA', 'ariary')
name('MRU', 'ouguiya|ouguiyas')
name('ALL', 'albanian lek|lekë')
name('MKD', 'macedonian denar|denars')
name('BAM', 'convertible marks')
name('AFN', 'afghanis')
name('MVR', 'rufiyaa')
name('BTN', 'ngultrum|ngultrums')
name('LAK', 'lao kip|laotian kip')
name('MOP', 'pataca|patacas')
name('PGK', 'papua new guinean kina')
name('WST', 'samoan tala')
name('VUV', 'vatu')
name('TJS', 'somoni|somonis')
name('HNL', 'lempira|lempiras')
name('NIO', 'córdobas|nicaraguan córdobas')
name('PAB', 'balboas')
name('BOB', 'bolivianos|boliviano')
name('HTG', 'gourdes|gourde|haitian gourdes')
name('AWG', 'aruban florins')
name('ERN', 'nakfa')
name('LSL', 'maloti')
name('SZL', 'emalangeni')
name('BTC', 'bitcoin|bitcoins')
// Historic, ISO 4217 list three: what articles on earlier decades print.
name('FIM', 'finnish markka|finnish markkas|markka|markkas')
name('DEM', 'deutsche mark|deutsche marks|deutschmarks|german marks')
name('FRF', 'french francs|french franc')
name('ITL', 'italian lire|italian lira')
name('ESP', 'pesetas|spanish pesetas|peseta')
name('NLG', 'guilders|dutch guilders')
name('IEP', 'irish pounds|punts')
name('ATS', 'austrian schillings')
name('BEF', 'belgian francs')
name('PTE', 'portuguese escudos')
name('GRD', 'drachmas|greek drachmas')

/** Currency of a name of one to four words in lower case ("norwegian kroner"); the bare "dollars" and "pounds" are not here. */
export function currencyByWord(printed: string): string | undefined {
  return words.get(printed)
}

/** Whether any currency's words begin with a word. */
export const beginsCurrency = wordSet([...words.keys()].map((word) => word.split(' ', 1)[0]!))

/** Words that name a currency together with the one after them, so that a reader knows how far to look: "norwegian", "new". */
export const MOST_WORDS = Math.max(...[...words.keys()].map((word) => word.split(' ').length))

/** How each code prints before an amount where it has a usual sign; others print as their code and a space. */
export const signOf: ReadonlyMap<string, string> = new Map([
  ['USD', '$'],
  ['GBP', '£'],
  ['EUR', '€'],
  ['JPY', '¥'],
  ['INR', '₹'],
  ['KRW', '₩'],
  ['AUD', 'A$'],
  ['CAD', 'C$'],
  ['NZD', 'NZ$'],
  ['HKD', 'HK$'],
  ['SGD', 'S$'],
  ['TWD', 'NT$'],
  ['BRL', 'R$'],
  ['CNY', 'CN¥'],
  ['ILS', '₪'],
  ['NGN', '₦'],
  ['PHP', '₱'],
  ['UAH', '₴'],
  ['VND', '₫'],
])
