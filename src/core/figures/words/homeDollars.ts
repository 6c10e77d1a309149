// Whose dollar a bare "$" is. Newspapers of Australia, Canada and New Zealand print their own without letters, as their style guides
// ask; agencies print "A$" for it and "$" for that of the United States. Names: CLDR's English territory names, the provinces and
// states, and the cities with more than half a million people; states of the United States with the Associated Press's abbreviations.

/** An article says where it is set near its head: nothing is looked for beyond so many characters. */
const headLength = 6000
/** Names of one country that make an article its own. */
const fewestNames = 2
/** So many times as often as the United States an article must name the other country. */
const timesAsOften = 3

const owners: readonly (readonly [code: string, named: RegExp])[] = [
  [
    'AUD',
    /^(?:Australia|Sydney|Melbourne|Brisbane|Perth\b|Adelaide|Canberra|Gold Coast|Queensland|New South Wales|NSW\b|Tasmania|Northern Territory)/i,
  ],
  [
    'CAD',
    /^(?:Canad(?:a|ian)|Ontario|Ont\.|Qu[eé]bec|British Columbia|Alberta\b|Alta\.|Manitoba|Saskatchewan|Sask\.|Nova Scotia|New Brunswick\b(?!, N)|Newfoundland|Prince Edward Island|Yukon|Nunavut|Toronto|Ottawa|Montr[eé]al|Vancouver\b(?!, Wash)|Calgary|Edmonton|Winnipeg|Mississauga)/i,
  ],
  ['NZD', /^(?:New Zealand|Auckland|Wellington\b|Christchurch|Aotearoa)/i],
]

/** Any of those names in a text. */
const anyOwner = new RegExp(`\\b${owners.map(([, { source }]) => source.slice(1)).join('|\\b')}`, 'gi')

const unitedStates =
  /\b(?:U\.S\.|US\b|USA\b|United States|American?s?\b|Washington|New York|Wall Street|Nasdaq|NYSE|Chicago|Los Angeles|San Francisco|Boston|Houston|Alabama|Ala\.|Alaska|Arizona|Ariz\.|Arkansas|Ark\.|California|Calif\.|Colorado|Colo\.|Connecticut|Conn\.|Delaware|Del\.|Florida|Fla\.|Georgia|Hawaii|Idaho|Illinois|Ill\.|Indiana|Ind\.|Iowa|Kansas|Kan\.|Kentucky|Ky\.|Louisiana|La\.|Maine\b|Maryland|Md\.|Massachusetts|Mass\.|Michigan|Mich\.|Minnesota|Minn\.|Mississippi|Miss\.|Missouri|Mo\.|Montana|Mont\.|Nebraska|Neb\.|Nevada|Nev\.|New Hampshire|N\.H\.|New Jersey|N\.J\.|New Mexico|N\.M\.|N\.Y\.|Carolina|N\.C\.|S\.C\.|Dakota|N\.D\.|S\.D\.|Ohio|Oklahoma|Okla\.|Oregon|Ore\.|Pennsylvania|Pa\.|Rhode Island|R\.I\.|Tennessee|Tenn\.|Texas|Utah|Vermont|Vt\.|Virginia|Va\.|Wash\.|Wisconsin|Wis\.|Wyoming|Wyo\.)/g

/** Letters that tell one dollar from another, where an article prints them for its own. */
const otherSign =
  /(?<![A-Za-z])(?:(A|AU|AUD)|(C|CA|CAD|CDN)|(NZ|NZD)|HK|S|SG|NT) ?\$|\$(?:A|C|CAN|CDN|NZ)(?=\d)|\b(?:AUD|CAD|NZD|HKD|SGD) ?\d/
const codesOfSigns = ['AUD', 'CAD', 'NZD']

/** "A$60 million ($39 million)", "$39 million (A$60 million)": the bare sign is of the other country. */
const converted =
  /(?<![A-Za-z])[A-Z]{1,3}\$[\d.,]+(?: ?[a-z]+)?,? ?(?:\(|or |which is |about )(?:about |around |roughly |some )?\$\d|(?<![A-Z])\$[\d.,]+(?: ?[a-z]+)? ?\((?:about |around |roughly |some )?[A-Z]{1,3}\$/

/** "118 million Australian dollars ($78 million)": nobody names the country of the money at home. */
const spelledOwner = /\d (?:[a-z]+ )?(?:Australian|Canadian|New Zealand) dollars?\b/

/** "US$" and "American dollars": where an article tells those apart, its bare "$" is its own. */
const apart = /(?<![A-Za-z])US ?\$|\bU\.?S\.? dollars?\b|\bAmerican dollars?\b/
const usMoney = /(?<![A-Za-z])US ?\$|\bU\.?S\.? dollars?\b|\bAmerican dollars?\b/g

/** Money of other countries: an article that prints it is not set in one of these. */
const otherMoney =
  /[£€¥₹₦₩₽฿]|\b(?:euros?|sterling|pence|yen|yuan|renminbi|rupees?|rand|naira|kwacha|shillings?|pesos?|reais|francs?|kron(?:a|e|or|er)|rubles?|roubles?|dirhams?|dinars?|baht|ringgit|rupiah|won|cedis?|birr|pula)\b/

/** What stands before and after a place that a dateline names: "Swan Bay, Ontario, 3 May — ", "TORONTO (Harbour Press) — ". */
const datelineBefore = /(?:^|\n|\p{Lu}[\p{L}’'-]+, )$/u
const datelineAfter = /^(?:, \p{L}[^\n]{0,30})?(?:,? (?:\p{Lu}\p{Ll}+\.? \d|\d\d? \p{Lu})| ?[—–(:]| --? )/u

/** The code of the dollar that `text` means by a bare "$" and by "dollars"; that of the United States where nothing tells otherwise. */
export function homeDollar(text: string): string {
  const head = text.slice(0, headLength)
  // Most articles name none of the countries: that is the quick thing to know.
  const named = head.match(anyOwner) ?? []
  if (named.length === 0) return 'USD'
  const counts = owners.map(([code, names]) => ({ code, count: named.filter((name) => names.test(name)).length }))
  const [most, next] = counts.sort((a, b) => b.count - a.count)
  // Two such countries, side by side, tell nothing.
  if (next!.count * 2 > most!.count) return 'USD'
  if (spelledOwner.test(text)) return 'USD'
  const sign = otherSign.exec(text)
  const others = (head.match(unitedStates)?.length ?? 0) - (head.match(usMoney)?.length ?? 0)
  // "A$" for the first sum and "$" for those that follow, or "$" for its own and "US$" for the other.
  if (sign) {
    const own = codesOfSigns.find((_, index) => sign[index + 1] !== undefined)
    return own === most!.code && others <= 0 && !converted.test(text) && !otherMoney.test(text) ? own : 'USD'
  }
  if (most!.count < fewestNames)
    return others <= 0 && (apart.test(text) || isSetThere(head, named[0]!)) ? most!.code : 'USD'
  return most!.count < timesAsOften * others ? 'USD' : most!.code
}

/** Whether the only name of the country is a dateline's, and no other country's money is printed. */
function isSetThere(head: string, name: string): boolean {
  const at = head.indexOf(name)
  const to = at + name.length
  return (
    datelineBefore.test(head.slice(Math.max(0, at - 30), at)) &&
    datelineAfter.test(head.slice(to, to + 50)) &&
    !otherMoney.test(head)
  )
}
