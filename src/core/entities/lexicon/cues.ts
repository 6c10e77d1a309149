import type { EntityType } from '../../model.ts'
import { corporateNouns } from './people.ts'

// Words that stand beside names and say what is named. Sources: the collocations of prepositions and verbs in Quirk et al.,
// A Comprehensive Grammar of the English Language; how AP and Reuters introduce people, firms and places.

/** What a cue says of a name: points by type; see `scores.ts` for their size. */
export type Points = readonly (readonly [EntityType, number])[]

/** Prepositions before a place, with or without "the": "along the Varno". */
export const roundPlaces = words('near throughout outside across around nearby off along down beyond toward towards')

/** Words right before a name. */
export const before: ReadonlyMap<string, Points> = table([
  ['behind', [['product', 0.6]]],
  ['aboard prescribed prescribe prescribing', [['product', 2]]],
  ['from to via', [['place', 0.6]]],
  [
    'reached reaches reaching flooded floods crossed crosses entered evacuated besieged shelled bombed buried struck',
    [['place', 1]],
  ],
  ['farm farms ranch homestead', [['place', 2]]],
  ['my our', [['person', 0.7]]],
  // Who is told something in the news is an outlet, or is called by more than a name.
  ['told tells', [['organization', 1.5]]],
  [
    'by with',
    [
      ['organization', 0.4],
      ['person', 0.4],
    ],
  ],
  ['for between', [['organization', 0.3]]],
  [
    'heads headed chairs chaired founded co-founded joined joining joins owns acquire acquired acquiring sued',
    [['organization', 1.5]],
  ],
  [
    'play plays face faces facing beat beats beating defeated defeats defeating thrashed stun stuns stunned edge edged edging overcame overcome hosted hosts relegated thumped trounced routed',
    [['organization', 1]],
  ],
])

/** Verbs and nouns before a preposition and a name: "plays for", "north of", "operations at". */
export const beforePreposition: ReadonlyMap<string, ReadonlyMap<string, Points>> = new Map(
  Object.entries({
    in: table([
      [
        'study studies paper papers article articles published reported writing wrote appeared appearing printed shares stake invested investing invest investment interest investors confidence trading',
        [['organization', 2]],
      ],
      [
        'hospital hospitals clinic school court factory plant warehouse office offices headquarters laboratory lab hotel restaurant church mosque prison jail ' +
          'barge barges boat boats ferry launch capsized sank drowned swam fishing held born lives lived live living died based arrived arrives arriving stationed apartment flat house home villages village town protest protests',
        [['place', 2]],
      ],
      ['flaw flaws bug bugs hole holes vulnerability vulnerabilities weakness', [['product', 2.5]]],
      ['paid pay pays payable payment payments denominated settled ransom', [['product', 2]]],
    ]),
    at: table([
      [
        'analyst analysts economist economists strategist strategists researcher researchers scientist scientists professor lecturer fellow partner staff ' +
          'workers worker employees work works worked working finance economics law politics physics chemistry biology medicine history philosophy engineering sociology psychology executive executives engineer engineers studied studies trader traders',
        [['organization', 2.5]],
      ],
      [
        'centre center clinic school hospital banks factory plant pad base mine operation operations station site camp port hospital facility facilities store warehouse brewery distillery office depot terminal works yard refinery ' +
          'landed arrived docked moored stationed ambushed ashore shop shops flights gate home',
        [['place', 2.5]],
      ],
    ]),
    for: table([
      [
        'twice play plays played playing runs running ran work works worked working scored signed signing ride rides drive drives spokesman spokeswoman spokesperson lawyer lawyers',
        [['organization', 2.5]],
      ],
      ['paid pays pay', [['person', 0.6]]],
      ['senator senators mp mps deputy lawmaker lawmakers representative congressman congresswoman', [['place', 2]]],
      ['left leaves leaving sailed bound headed', [['place', 2]]],
    ]),
    into: table([
      [
        'fell falls plunged plunges sank poured pours ran drove crashed dumped flows flowed drains leaked',
        [['place', 2.5]],
      ],
    ]),
    with: table([
      ['interview interviews contract contracts deal agreement partnership', [['organization', 1]]],
      ['treated treatment vaccinated injected dosed dosing', [['product', 2]]],
      ['walked walks dined dances danced lives lived married slept', [['person', 1.5]]],
    ]),
    over: table([['passed flew swept circled', [['place', 2]]]]),
    from: table([
      [
        'signed bought loaned hired recruited poached acquired inspectors investigators auditors regulators',
        [['organization', 2]],
      ],
      [
        'km kilometres kilometers miles metres meters north south east west flew sailed travelled traveled evacuated departed refugees migrants ferry train flight ' +
          'road roads highway motorway bus coach firefighters firemen soldiers families pupils villagers people commuters them those came comes hails hailed children students patients',
        [['place', 2.5]],
      ],
    ]),
    between: table([
      [
        'road roads railway line lines border strait km kilometres kilometers miles ferry ferries villages towns schools distance corridor highway bridge',
        [['place', 2.5]],
      ],
    ]),
    to: table([
      [
        'sold sale sell selling belongs belonged owed belonging commission commissions fee fees loan loans lent awarded',
        [['organization', 2]],
      ],
      [
        'flew fly flies sailed travelled traveled moved road roads flight flights returned drove trip ferry train trains deported fled closer spread bound route routes en-route way convoy convoys',
        [['place', 2]],
      ],
    ]),
    on: table([
      ['patients volunteers participants', [['product', 2]]],
      [
        'market markets shop shops house houses flat café cafe bar restaurant square stalls offices landed capsized sank barge barges boat boats ferry launch pier',
        [['place', 2]],
      ],
    ]),
    against: table([['scored play plays played playing won drew lost match game win draw', [['organization', 1.5]]]]),
    by: table([
      ['survey surveys poll polls audit audits', [['organization', 2]]],
      [
        'operated insured underwritten manufactured supplied marketed distributed brewed published chartered leased',
        [['organization', 2.5]],
      ],
      [
        'owned controlled held run built made backed sponsored funded advised managed',
        [
          ['organization', 1],
          ['person', 0.3],
        ],
      ],
      [
        'written painted composed directed designed translated sculpted novel novels poems poem book song songs painting paintings',
        [['person', 2.5]],
      ],
    ]),
    of: table([
      [
        'north south east west northeast northwest southeast southwest north-west north-east south-west south-east outskirts coast city town village island ' +
          'province state region regions port suburb district districts people republic residents streets capital mayor government governments collector prefect magistrate sheriff inhabitants school schools hamlet bishop archbishop bishop-elect vicar archdeacon curate abbot abbess burgomaster nawab raja maharaja restaurants bars squares ' +
          'valley valleys hills beaches hospital hospitals church chapel mosque monastery airport harbour harbor abbey castle palace prince princess king queen sultan emir duke siege bombing bombardment neighbourhood neighborhood prison',
        [['place', 4]],
      ],
      [
        'shares share stock stocks shareholders investors revenue revenues profit profits earnings sales customers clients employees staff ceo chairman chairwoman ' +
          'spokesman spokeswoman spokesperson executives executive board headquarters dividend results takeover acquisition purchase subsidiary unit owner parent',
        [['organization', 2.5]],
      ],
      [
        'creator maker makers developer developers user users version versions edition dose doses tablet tablets owners copies crew crews log logbook bow stern hull deck decks wreck wreckage ' +
          'vials jabs shots injections dosage bottles tubs jars tins packs packets sachets cartons kegs grounding sinking capsizing derailment carriages wagons coaches',
        [['product', 2.5]],
      ],
    ]),
  }),
)

/** Verbs of leaving before a name, where an hour or an aim follows: "left Varno at noon". */
export const leaving = words('left leaves leaving departed')
export const afterLeaving = words('at for on before after bound')

/** Nouns after "X’s". */
export const owned: ReadonlyMap<string, Points> = table([
  [
    'capital coast north south east west government parliament economy border borders streets airport mayor president army military currency constitution prime central national supreme foreign finance interior royal constitutional',
    [['place', 2]],
  ],
  [
    'mother father wife husband son daughter family lawyer lawyers death brother sister widow career parents team-mate home childhood',
    [['person', 2.5]],
  ],
])

/** Words right after a name. */
export const after: ReadonlyMap<string, Points> = table([
  [
    'maker creator owner developer user users subscribers tablets doses owners buyers drivers prescriptions pill pills',
    [['product', 2.5]],
  ],
  [
    'residents streets suburb suburbs outskirts neighbourhood neighborhood metropolitan municipality voters dealer dealers',
    [['place', 2.5]],
  ],
  ['derailed capsized', [['product', 2.5]]],
  // Only studies do that.
  ['enrolled randomised randomized', [['project', 2.5]]],
  ['beat beats thrashed drew hosted hosts', [['organization', 1]]],
  ['flight flights', [['organization', 1.5]]],
  ['drawing drawings painting paintings portrait sculpture etching symphony concerto sonata', [['person', 1.5]]],
  [
    'who himself herself died scored headed sang smiled grinned wept pleaded joked resigned retired wrote grew married celebrated won shouted whispered swam walked limped ' +
      'lives lived studied graduated woke slept ate fled hid wore heard thinks feels remembers remembered loves loved apologised apologized ' +
      'laughed shrugged sighed nodded fasted prayed drowned testified starred dribbled volleyed knelt recalled added',
    [['person', 2]],
  ],
])

/** Geographic nouns in lower case after a name, by which it is a place's: "the Varno river", "Varno village". Source: the feature codes of GeoNames. */
export const geographic = words(`
river rivers lake lakes sea ocean bay gulf strait straits channel sound creek canyon gorge valley valleys mountain mountains mount hill hills peak ridge
plateau plain plains desert forest woods jungle island islands isle isles archipelago peninsula cape coast beach shore reef harbour harbor port airport
airfield airbase dam reservoir bridge tunnel canal road street avenue highway motorway freeway square park castle cathedral abbey township town village city borough
county district province prefecture region territory oblast governorate parish suburb neighbourhood neighborhood quarter crossing waterfall volcano glacier basin
delta estuary marsh swamp lagoon atoll fjord loch lough countryside bypass slum slums prison jail penitentiary mine mines quarry colliery oilfield barracks mosque monastery church chapel temple shrine bazaar cemetery stadium racecourse gondola chairlift ropeway cableway funicular
`)

/** Verbs of prices, before a number: "Corvus fell 3 %". */
export const priceVerbs = words(
  'rose fell gained jumped slid dropped climbed sank tumbled soared surged slipped closed traded lost added',
)

/** Participles after a hyphen: "Corvus-owned". */
export const corporateParticiples = words(
  'owned backed made built powered led run funded equipped operated designed branded sponsored financed affiliated supplied',
)

/** Stock exchanges by the code that stands before a ticker. Source: the market identifier codes in use at Reuters and Bloomberg. */
export const exchanges = words('NYSE NASDAQ LSE LON ASX TSX HKEX TYO FRA EPA AMEX OTC BSE NSE JSE AMS SIX SGX XETRA')

export type Craft = 'ship' | 'car' | 'train' | 'road'

/**
 * Ships, cars, trains and what is driven on. Sources: the ship types of the World Shipping Encyclopaedia, the kinds of trains in railway timetables, the vehicle
 * categories of the UNECE, the parts of a road in its Vienna Convention on Road Traffic.
 */
export const crafts: ReadonlyMap<string, Craft> = new Map([
  ...each(
    'ship ships vessel vessels tanker tankers ferry ferries trawler trawlers freighter yacht submarine frigate warship destroyer liner tug tugs barge barges schooner lifeboat icebreaker dredger',
    'ship',
  ),
  ...each('car cars vehicle vehicles suv suvs hatchback hatchbacks saloon saloons sedan sedans pickup pickups', 'car'),
  ...each('train trains coach coaches locomotive railway railways derailed derailment', 'train'),
  ...each(
    'road roads motorway motorways traffic carriageway carriageways lane lanes junction tailback tailbacks',
    'road',
  ),
])

/** What ships do and no firm does. Source: the verbs of the casualty reports in Lloyd's List. */
export const voyages = words('sailed sank capsized docked anchored berthed drifted foundered')

/** Studies, whose names are acronyms: "the VARNA trial". */
export const studies = words('trial trials study studies cohort')

/** What is said of works before they stand: "the planned Varno Reservoir". */
export const planned = words('planned proposed unbuilt unfinished')

/** Between a noun and its name: "a virus called Drusk", "known as the Drusk". */
export const naming = words('called named dubbed nicknamed as')

/** Between a noun for many and the names of some. */
export const examples = words('include includes including included like as')

/** "The Corvus hotel": where business is done is called after whose it is, or after where it is. */
export const premises = words(
  'hotel hotels store stores shop shops supermarket supermarkets branch branches restaurant restaurants outlet outlets resort resorts showroom showrooms',
)

/** "Rovers are second": a team or a board is many. */
export const pluralVerbs = words('are were have')

/** "Drusk holds 41 of the 130 seats." */
export const holding = words('has had holds held won took lost gained controls')

/** What rivers do. */
export const flows = words('burst overflowed floods flooded flows flowed froze swelled meanders')

/** "Wind Farm", "Solar Park", "Power Station". Source: the names of plants in the Global Power Plant Database. */
export const powers = words('wind solar power hydro hydropower hydroelectric tidal geothermal biomass nuclear')
export const powerSites = words('farm park plant station')
/** Where a wind farm is: "the Varno offshore wind farm". */
export const windy = words('offshore onshore floating')

/** Whether a word right before a name says what the name is of, beside nouns and forms of address. */
export function isToldBefore(key: string): boolean {
  const says = [roundPlaces, leaving, planned, naming, examples, studies].some((list) => list.has(key))
  return says || before.has(key) || key.endsWith('-year-old') || key.endsWith('born')
}

/** Likewise right after one, beside nouns and verbs of saying and business. */
export function isToldAfter(key: string): boolean {
  const lists = [studies, corporateNouns, pluralVerbs, premises, geographic, priceVerbs, holding, flows, powers, windy]
  return after.has(key) || littleAfter.has(key) || lists.some((list) => list.has(key))
}

/** Words that say something only with what follows them: "to Mweru", "and his", "was born", "rose by three metres". */
const littleAfter = words('to of and was is will would could')

function table(rows: readonly (readonly [string, Points])[]): ReadonlyMap<string, Points> {
  const found = new Map<string, Points>()
  for (const [list, points] of rows) for (const word of list.split(' ')) found.set(word, points)
  return found
}

function each(list: string, craft: Craft): [string, Craft][] {
  return list.split(' ').map((word) => [word, craft])
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Where a town is served, and called after the town. Source: the feature codes of GeoNames. */
export const civic = words('clinic hospital school library station depot')

/** What joins two places. */
export const routes = words('section line route road highway motorway railway corridor ferry border stretch leg')

/** Last words of the names of streets. Source: the feature codes of GeoNames. */
export const streets = words('street road avenue lane boulevard drive square terrace crescent quay embankment')

/** What ships are measured in. Source: the tonnage measures of the International Maritime Organization. */
export const tonnage = words('teu feu dwt grt gt cgt')

/** What a power station has. */
export const wattage = words('kilowatt megawatt gigawatt kw mw gw')

/** Plurals by which a firm of such people is introduced. Source: the professions in the SIC divisions of business services. */
export const practices = words(
  'consultants auditors accountants architects engineers surveyors brokers solicitors lawyers contractors publishers builders developers ' +
    'underwriters pollsters recruiters lobbyists makers brewers distillers shipbuilders jewellers auctioneers insurers printers administrators ' +
    'advisers advisors',
)

/** Headers of columns over places and bodies, or over what is told of both. */
export const ambiguousHeaders = words(
  'station stations line unit office party project plant network outlet model product system',
)
