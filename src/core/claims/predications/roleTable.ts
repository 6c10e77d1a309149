/** A part in an event that one party plays, and the words that give it. Lists are divided by commas. */
export interface RoleWords {
  /** Roles of one name ask one question. */
  readonly name: string
  /** A template for what is asked of the thing: "who builds {0}". */
  readonly question: string
  /** Verbs whose agent plays it. */
  readonly verbs?: string
  /** Nouns for who plays it. */
  readonly nouns?: string
  /** Verbs whose thing goes to who plays it: "sold to". */
  readonly to?: string
  /** Verbs whose thing comes from who plays it: "bought from". */
  readonly from?: string
  /** Nouns of the things that these words are about, where they say something else of others. */
  readonly things?: string
}

const prizes =
  'prize,award,medal,title,contract,order,seat,cup,trophy,tender,crown,championship,oscar,gold,silver,bronze,stage,mandate,licence,franchise'
const goals = 'winner,goal,equalizer,equaliser,opener,try,header,touchdown,run'
const holdings =
  'division,unit,business,arm,stake,painting,lot,house,brand,plant,club,site,mill,factory,mine,field,refinery,land,farm,picture,canvas,vase,car,coin,diamond,manuscript,estate'

/**
 * Roles that one party plays in one event. Source: the frames of FrameNet 1.7 with one core element of an agent or a recipient
 * (Building, Manufacturing, Supply, Commerce_buy, Commerce_sell, Possession, Operating_a_system, Renting, Funding, Win_prize,
 * Scoring, Text_creation, Behind_the_scenes, Create_physical_artwork, Invention, Becoming_aware, Leadership, Taking_over, Operate_vehicle, Education_teaching of teams)
 * with their lexical units; those that news uses of several parties at once ("backed", "advised") are left out.
 */
export const roleTable: readonly RoleWords[] = [
  { name: 'build', question: 'who builds {0}', verbs: 'build,construct,erect', nouns: 'builder,contractor' },
  { name: 'make', question: 'who makes {0}', verbs: 'manufacture,produce', nouns: 'maker,manufacturer' },
  {
    name: 'make',
    question: 'who makes {0}',
    verbs: 'make',
    things:
      'vaccine,drug,pill,medicine,engine,battery,chip,device,plane,aircraft,jet,train,bus,car,truck,phone,rocket,lander,pump,turbine,cable,valve,gun,toy,heater,film',
  },
  {
    name: 'supply',
    question: 'who supplies {0}',
    verbs: 'supply,provide,deliver',
    nouns: 'supplier,provider',
    from: 'come,source,import,order',
  },
  { name: 'design', question: 'who designed {0}', verbs: 'design', nouns: 'designer,architect' },
  { name: 'own', question: 'who owns {0}', verbs: 'own', nouns: 'owner', to: 'belong' },
  {
    name: 'buy',
    question: 'who bought {0}',
    verbs: 'buy,acquire,purchase',
    nouns: 'buyer,purchaser,acquirer',
    to: 'sell',
  },
  { name: 'buy', question: 'who bought {0}', to: 'go,pass', things: holdings },
  { name: 'sell', question: 'who sold {0}', verbs: 'sell', nouns: 'seller,vendor', from: 'buy,acquire,purchase' },
  { name: 'operate', question: 'who runs {0}', verbs: 'operate,run', nouns: 'operator' },
  { name: 'insure', question: 'who insures {0}', verbs: 'insure', nouns: 'insurer' },
  { name: 'charter', question: 'who chartered {0}', verbs: 'charter', nouns: 'charterer' },
  { name: 'pay', question: 'who pays for {0}', verbs: 'fund,finance,bankroll,pay-for,foot', nouns: 'funder' },
  { name: 'sponsor', question: 'who sponsors {0}', verbs: 'sponsor', nouns: 'sponsor' },
  { name: 'host', question: 'who hosts {0}', verbs: 'host' },
  { name: 'call', question: 'who called {0}', verbs: 'organise,organize', nouns: 'organiser,organizer' },
  {
    name: 'call',
    question: 'who called {0}',
    verbs: 'call,stage',
    things: 'strike,march,rally,protest,walkout,stoppage,boycott,vigil',
  },
  { name: 'win', question: 'who won {0}', verbs: 'win', nouns: 'winner', to: 'award' },
  {
    name: 'win',
    question: 'who won {0}',
    verbs: 'take,land,scoop,clinch,secure,claim',
    to: 'go,give,hand,present',
    things: prizes,
  },
  {
    name: 'score',
    question: 'who scored {0}',
    verbs: 'score,net,head,slot,convert',
    nouns: 'scorer',
    from: 'come',
    things: goals,
  },
  { name: 'direct', question: 'who directed {0}', verbs: 'direct' },
  { name: 'write', question: 'who wrote {0}', verbs: 'write,author', nouns: 'author' },
  { name: 'compose', question: 'who composed {0}', verbs: 'compose', nouns: 'composer' },
  { name: 'paint', question: 'who painted {0}', verbs: 'paint', nouns: 'painter' },
  { name: 'invent', question: 'who invented {0}', verbs: 'invent', nouns: 'inventor' },
  { name: 'discover', question: 'who discovered {0}', verbs: 'discover,find,spot', nouns: 'discoverer' },
  {
    name: 'lead',
    question: 'who led {0}',
    verbs: 'lead,head,chair',
    things:
      'study/research/trial,inquiry/investigation/probe,mission,expedition,project,team,talks,panel,delegation,review,operation,march',
  },
  { name: 'claim', question: 'who claimed {0}', verbs: 'claim', things: 'responsibility' },
  { name: 'succeed', question: 'who succeeds {0}', verbs: 'succeed,replace', nouns: 'successor,replacement' },
  {
    name: 'drive',
    question: 'who was in command of {0}',
    verbs: 'captain,skipper,pilot,drive,fly',
    nouns: 'skipper,pilot,driver',
  },
  { name: 'ride', question: 'who rode {0}', verbs: 'ride', nouns: 'jockey,rider' },
  { name: 'train', question: 'who trains {0}', verbs: 'coach,train', nouns: 'trainer' },
  { name: 'audit', question: 'who audited {0}', verbs: 'audit', nouns: 'auditor' },
  { name: 'broadcast', question: 'who broadcasts {0}', verbs: 'broadcast', nouns: 'broadcaster' },
  {
    name: 'nominate',
    question: 'who appointed {0}',
    verbs: 'nominate,appoint',
    things: 'judge,minister,director,chair,chairman,head,chief,governor,commissioner,ambassador',
  },
  { name: 'represent', question: 'who represented {0}', verbs: 'represent,defend' },
  { name: 'prosecute', question: 'who prosecuted {0}', verbs: 'prosecute' },
  { name: 'commission', question: 'who commissioned {0}', verbs: 'commission' },
  { name: 'photograph', question: 'who photographed {0}', verbs: 'photograph' },
]
