import { wordsOf } from './wording.ts'
import { stem } from './words.ts'

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
largest,biggest / smallest
fastest,quickest / slowest
strongest / weakest
best / worst
oldest / youngest,newest
`

/** A word that takes part in an opposition. */
export interface Opposite {
  /** Stands for the pair: two words of one pair and other poles deny one another. */
  readonly pair: string
  readonly pole: 1 | -1
  /** Whether it may turn from day to day. */
  readonly changing: boolean
}

const verbs = indexPairs(verbPairs, stem)
const adjectives = indexPairs(adjectivePairs, (word) => word)

function indexPairs(table: string, formOf: (word: string) => string): ReadonlyMap<string, readonly Opposite[]> {
  const index = new Map<string, Opposite[]>()
  for (const line of table.trim().split('\n')) {
    const changing = line.includes('~')
    for (const [side, words] of line.replaceAll(' ~', '').split(' / ').entries()) {
      for (const word of words.split(',')) {
        const opposite: Opposite = { pair: line, pole: side === 0 ? 1 : -1, changing }
        // "throw-out" is written apart, the particle after the verb.
        const [first, particle] = wordsOf(word)
        const form = particle ? `${formOf(first!.key)} ${particle.key}` : formOf(first!.key)
        const list = index.get(form)
        if (list) list.push(opposite)
        else index.set(form, [opposite])
      }
    }
  }
  return index
}

/** The oppositions of a verb, by its stem. */
export function verbOpposites(stemmed: string): readonly Opposite[] {
  return verbs.get(stemmed) ?? none
}

const withParticle: ReadonlySet<string> = new Set(
  [...verbs.keys()].flatMap((form) => (form.includes(' ') ? form.slice(0, form.indexOf(' ')) : [])),
)

/** Whether a particle after the verb makes another verb of it that has an opposite: "throw out". */
export function takesParticle(stemmed: string): boolean {
  return withParticle.has(stemmed)
}

/** The oppositions of an adjective, by its form. */
export function adjectiveOpposites(key: string): readonly Opposite[] {
  return adjectives.get(key) ?? none
}

const none: readonly Opposite[] = []
