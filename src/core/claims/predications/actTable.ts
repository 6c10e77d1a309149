import { addTo } from '../../grouping.ts'
import { wordsOf } from '../words/wording.ts'
import { stem } from '../words/words.ts'

/**
 * Acts of news, a line each: `verbs that tell it | nouns that name it | what holds of whom it was done to`. A word of a line may deny what
 * another states: "made no payment" against "paid". Sources: the synonym sets of WordNet 3.1 for the verbs, the nominalizations of NOMLEX
 * (New York University, 2001) for the nouns, and those of both that news uses; words with many other senses are left out.
 */
const table = `
pay | payment
complain,protest | complaint,protest
appeal | appeal
approve,ratify,endorse,authorize,consent | approval,ratification,endorsement,authorization,consent,clearance,assent,go-ahead
decide | decision
sign,initial,ink,put-name-to,put-names-to | signature
apologize | apology
resign,quit | resignation
warn,alert | warning,alert
pledge,promise,vow | pledge,promise,vow
threaten | threat
agree | agreement,accord,settlement
sell | sale
buy,purchase,acquire | purchase,acquisition
inspect,examine,check | inspection,examination,check
test | test
investigate,probe | investigation,probe
arrest,detain,jail,imprison,remand,take-into-custody | arrest,custody,detention | in-custody,under-arrest,behind-bars,in-jail,in-prison,in-detention
charge,indict | charge,indictment
evacuate | evacuation
sound,wail,blare,go-off | sound,noise
demolish,raze | demolition
suspend,halt,stop,pause | suspension,halt,stop,pause
request,seek | request
apply | application
visit | visit
attack | attack
search | search
repair,mend | repair
consult | consultation
withdraw | withdrawal
insure | insurance,coverage,cover
license | license,permit
damage | damage
leak,spill | leak,spill
contaminate,pollute | contamination,pollution
confess,admit | confession,admission
compensate | compensation
publish | publication
recall | recall
recommend | recommendation
object | objection
intervene | intervention
vaccinate,immunize | vaccination
ban | ban
bid | bid
recount | recount
default | default
refund,reimburse | refund
`

/** How an act is told by a word. */
export interface ActWord {
  /** The act, by the first verb of its line. */
  readonly act: string
  readonly as: 'verb' | 'noun' | 'state'
  /** Words that follow a verb, or stand before the last word of a state: "put |name to|", "|in| custody". */
  readonly others: readonly string[]
}

const words = new Map<string, ActWord[]>()
for (const line of table.trim().split('\n')) {
  const [verbs = '', nouns = '', states = ''] = line.split('|').map((list) => list.trim())
  const act = stem(wordsOf(verbs.split(',')[0]!)[0]!.key)
  const add = (list: string, as: ActWord['as']) => {
    for (const each of list.split(',').filter(Boolean)) {
      const keys = wordsOf(each).map(({ key }) => key)
      const at = as === 'state' ? keys.length - 1 : 0
      const others = keys.filter((_, index) => index !== at)
      addTo(words, stem(keys[at]!), { act, as, others })
    }
  }
  add(verbs, 'verb')
  add(nouns, 'noun')
  add(states, 'state')
}

const none: readonly ActWord[] = []

/** The acts that a word may tell, by its stem. */
export function actsOf(stemmed: string): readonly ActWord[] {
  return words.get(stemmed) ?? none
}

/** The act that a verb alone tells, or its own stem. */
export function actOf(stemmed: string): string {
  return words.get(stemmed)?.find(({ as, others }) => as === 'verb' && others.length === 0)?.act ?? stemmed
}

/** The question that a verb's denial answers. */
export function questionOf(stemmed: string): string {
  return `=${actOf(stemmed)}`
}
