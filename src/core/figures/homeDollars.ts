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

/** Letters that tell one dollar from another: where an article prints them for its own, its bare "$" is that of the United States. */
const otherSign =
  /(?<![A-Za-z])(?:A|AU|AUD|C|CA|CAD|CDN|NZ|NZD|HK|S|SG|NT) ?\$|\$(?:A|C|CAN|CDN|NZ)(?=\d)|\b(?:AUD|CAD|NZD|HKD|SGD) ?\d/

/** The code of the dollar that `text` means by a bare "$" and by "dollars"; that of the United States where nothing tells otherwise. */
export function homeDollar(text: string): string {
  const head = text.slice(0, headLength)
  // Most articles name none of the countries: that is the quick thing to know.
  const named = head.match(anyOwner) ?? []
  if (named.length < fewestNames) return 'USD'
  const counts = owners.map(([code, names]) => ({ code, count: named.filter((name) => names.test(name)).length }))
  const [most, next] = counts.sort((a, b) => b.count - a.count)
  // Two such countries, side by side, tell nothing.
  if (most!.count < fewestNames || next!.count * 2 > most!.count || otherSign.test(text)) return 'USD'
  return most!.count < timesAsOften * (head.match(unitedStates)?.length ?? 0) ? 'USD' : most!.code
}
