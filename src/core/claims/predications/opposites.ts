import { addTo } from '../../grouping.ts'
import { wordsOf } from '../words/wording.ts'
import { stem } from '../words/words.ts'

/**
 * Verbs and adjectives that deny one another of one thing at one time, a line each: `one side / other side`; words of a side
 * stand for each other there. "~" marks what may turn from day to day. Sources: the antonym relation of WordNet 3.1 and the
 * converses and complementaries in Cruse, Lexical Semantics (chapters 9 and 10), those that news uses; reviewed by hand: a
 * pair stays only where a reader who meets both of one thing must ask which is right.
 */
const verbPairs = `
approve,ratify,adopt,pass,endorse,clear,greenlight / reject,block,veto,scrap,refuse,throw-out,turn-down
support,back,favour,favor,welcome / oppose,resist,condemn
accept / reject,refuse,decline,turn-down,return
vote-for / vote-against
defuse / explode,detonate,go-off
free,release ~ / hold,detain ~
sign / veto
win / lose
allow,permit,authorise,authorize / ban,bar,forbid,prohibit,outlaw
recognise,recognize / ignore
keep,retain,preserve / scrap,abolish,demolish,axe,drop
hold,stage / cancel,call-off
open,reopen ~ / close,shut ~
lift / impose,extend
rise,climb,jump,surge,gain ~ / fall,drop,slip,slide,plunge,tumble ~
start,begin ~ / stop,halt,end ~
resume ~ / suspend,halt,cancel ~
survive / die,perish
arrive / depart
join / leave,quit
hire / dismiss,sack,fire
buy / sell
uphold,affirm,confirm / overturn,quash,annul,reverse,dismiss
attend / miss,skip,boycott
grant,award / deny,refuse,withhold
meet,reach,hit,exceed / miss
save / destroy
preserve / destroy
hide,conceal / disclose,reveal
obey,follow / ignore,defy,flout
raise,increase,lift ~ / cut,lower,reduce ~
strengthen ~ / weaken ~
expand ~ / shrink ~
confirm / deny,dismiss
repair ~ / demolish ~
lock / unlock
succeed / fail
arm / disarm
qualify / disqualify
include / exclude
admit / deny
order / forbid
encourage / discourage
praise / criticise,criticize,condemn
improve ~ / worsen,deteriorate ~
ease ~ / worsen,tighten ~
tighten ~ / loosen,relax ~
widen ~ / narrow ~
accelerate,speed-up ~ / slow,slow-down,decelerate ~
advance ~ / retreat ~
appear ~ / disappear,vanish ~
connect / disconnect
activate / deactivate
enable / disable
nationalize / privatize
publish / withhold
promote / demote,relegate
convict / acquit,clear
honor,respect,observe / breach,violate
beat,top,exceed,surpass / miss,undershoot
bring-forward / postpone,delay
impose / waive
ignore / heed
legalize / outlaw,criminalize
unite / divide,split
win / draw
lose / draw
prove / disprove
verify,authenticate / discredit,debunk
adopt / abandon,shelve
inflate / deflate
escalate ~ / defuse,de-escalate ~
overestimate / underestimate
outperform / underperform
remember / forget
agree / disagree
demand / waive
evacuate ~ / reoccupy ~
`

const adjectivePairs = `
safe,sound / unsafe,dangerous,unsound,hazardous
stable ~ / unstable,critical ~
legal,lawful / illegal,unlawful
valid / invalid
constitutional / unconstitutional
insured / uninsured
armed / unarmed
guilty / innocent
sober / drunk
alive ~ / dead ~
free / paid
open,ajar ~ / closed,shut ~
full,packed,crowded / empty,deserted
public / secret,private
married / single,unmarried,divorced
male / female
intact,undamaged,unharmed,unscathed / damaged,broken,destroyed,wrecked
fair / unfair,rigged,fraudulent
united,unanimous / divided,split
local / foreign
deliberate,intentional / accidental,unintentional
automatic / manual
natural / artificial
permanent / temporary
voluntary / compulsory,mandatory,forced
compulsory,mandatory / optional
profitable ~ / unprofitable ~
solvent / insolvent,bankrupt
licensed / unlicensed
crewed,manned / uncrewed,unmanned
vaccinated / unvaccinated
locked / unlocked
visible / invisible
conscious / unconscious
toxic,poisonous,harmful / harmless
curable / incurable
reversible / irreversible
adequate,sufficient / inadequate,insufficient
healthy / ill,sick
complete,finished ~ / incomplete,unfinished ~
effective / ineffective
genuine,authentic / fake,forged
true / false,untrue
urgent / routine
calm / rough,stormy
experienced / inexperienced
fit / unfit
acceptable / unacceptable
satisfactory / unsatisfactory
reliable / unreliable
available ~ / unavailable ~
highest / lowest
higher ~ / lower ~
larger,bigger ~ / smaller ~
faster,quicker ~ / slower ~
stronger ~ / weaker ~
better ~ / worse ~
warmer,hotter ~ / colder,cooler ~
heavier / lighter
longer / shorter
older / younger
strong ~ / weak ~
major / minor
internal / external,independent
elected / appointed
urban / rural
residential / commercial
senior / junior
adult / juvenile
isolated / widespread,systemic
mild / severe
rare / common
premeditated,planned / spontaneous
proven / unproven
upstream / downstream
inland / coastal
largest,biggest / smallest
fastest,quickest / slowest
strongest / weakest
best / worst
oldest / youngest,newest
`

/**
 * States of a thing that words of several kinds tell: adjectives, phrases after "is" or "remains" (written with "-"), verbs whose
 * object, or whose subject where they have none, is the thing ("!"), verbs whose subject is the thing whatever follows ("@"), and verbs that
 * say it only without an object ("^"). Sources as above, with the antonyms under these headwords in Roget's Thesaurus.
 */
const statePairs = `
on-sale,on-the-market ~ / off-the-market,discontinued,!withdraw,!recall,!pull ~
on-the-market,for-sale ~ / off-the-market,!withdraw ~
in-force,valid ~ / !revoke,!suspend,!annul,void,!cancel,!expire,!lapse ~
in-service,in-use,in-operation ~ / !ground,!withdraw,!scrap,out-of-service,out-of-use,out-of-action,!mothball ~
upright,standing / on-its-side,on-its-back,^topple,^overturn,^capsize,upside-down
^hold,!withstand,intact,sound,^stand / ^collapse,^burst,^fail,^break,!breach,^buckle,^crumble,^give-way
exempt,excused / @pay,@comply,liable,obliged,required
unchanged,untouched ~ / !cut,!raise,!lower,!increase,!reduce,!trim,!slash,!lift,!hike,!halve,!double ~
full,complete,total,entire / partial,limited,half
paid / unpaid
binding / advisory,nonbinding,consultative,symbolic
hostile,unsolicited,unwelcome / friendly,recommended
under-control,contained ~ / out-of-control,uncontained ~
in-custody,behind-bars,in-jail,in-prison,in-detention ~ / !release,!free,on-bail,at-large,on-the-run,at-liberty ~
under-way,ongoing,^continue,^go-on,^resume ~ / !complete,!finish,^end,over,!call-off,!abandon ~
on-schedule,on-time,on-track / late,behind-schedule,!delay,overdue
within-budget,on-budget,under-budget / over-budget
in-favor,supportive / opposed,hostile
at-work,on-duty / on-strike,off-duty
at-home / abroad,away
inhabited,occupied / uninhabited,unoccupied,vacant,empty,deserted
edible,drinkable / inedible,undrinkable
lit,illuminated / unlit,dark
dry / wet,flooded
populated / unpopulated
attached / detached
loaded / unloaded
known / unknown
supervised,guarded,attended / unsupervised,unguarded,unattended
accompanied / unaccompanied,alone
fixed / variable,floating
joint / separate
direct / indirect
domestic,national / foreign,international
civilian / military
peaceful / violent
nuclear / conventional
extinct / dormant,active
fatal / survivable
retired / active
amateur / professional
primary / secondary
indoor / outdoor
wholly-owned / partly-owned
state-owned / privately-owned,private
`

/** A word that takes part in an opposition. */
export interface Opposite {
  /** Stands for the pair: two words of one pair and other poles deny one another. */
  readonly pair: string
  readonly pole: 1 | -1
  /** Whether it may turn from day to day. */
  readonly changing: boolean
  /** Words that follow the word: "throw |out|", "on |sale|". */
  readonly rest: readonly string[]
  /** Whether the thing is the object, the subject, or the subject of a verb without an object. */
  readonly of: 'object' | 'subject' | 'alone'
}

const verbs = new Map<string, Opposite[]>()
const adjectives = new Map<string, Opposite[]>()
for (const [table, isVerb] of [
  [verbPairs, true],
  [adjectivePairs, false],
  [statePairs, false],
] as const) {
  for (const line of table.trim().split('\n')) indexLine(line, isVerb)
}

function indexLine(line: string, isVerb: boolean): void {
  const changing = line.includes('~')
  for (const [side, words] of line.replaceAll(' ~', '').split(' / ').entries()) {
    for (const word of words.split(',')) {
      const mark = /^[!@^]/.exec(word)?.[0]
      const [first, ...rest] = wordsOf(word).map(({ key }) => key)
      const of = mark === '@' ? 'subject' : mark === '^' ? 'alone' : 'object'
      const opposite: Opposite = { pair: line, pole: side === 0 ? 1 : -1, changing, rest, of }
      const [index, form] = isVerb || mark ? [verbs, stem(pastOf(first!))] : [adjectives, first!]
      addTo(index, form, opposite)
    }
  }
}

/** A verb in "-er" as no adjective is written: "lower" alone is more than low, "lowered" is a verb. */
function pastOf(verb: string): string {
  return verb.endsWith('er') ? `${verb}ed` : verb
}

/** The oppositions of a verb, by its stem; those with words after it among them. */
export function verbOpposites(stemmed: string): readonly Opposite[] {
  return verbs.get(stemmed) ?? none
}

/** The oppositions of an adjective, by its form. */
export function adjectiveOpposites(key: string): readonly Opposite[] {
  return adjectives.get(key) ?? none
}

const none: readonly Opposite[] = []
