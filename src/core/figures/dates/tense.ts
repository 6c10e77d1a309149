const future =
  /\b(?:will|shall|would|should(?! have)|must(?! have)|due|expect(?:s|ed)?|scheduled|set|plans?|planned|until|next|aims?|could|may|might|hopes?|intends?|proposed|targets?|going to|(?:is|are) to (?!the\b|an?\b|its\b|his\b|her\b|their\b|blame\b|date\b)\p{Ll}+|(?:is|are) forecast)\b(?:[^.;]|\.(?=\d)){0,60}$/iu

/**
 * "the trial opens on Monday", "the fair closes Friday": the present tense of what is on a calendar. Source of the verbs: Quirk et al.,
 * A Comprehensive Grammar of the English Language, 4.9 and 4.45 (the simple present of fixed events).
 */
const scheduled =
  /(?<!\b(?:housing|building|new|case|dead|loose|odds and) )\b(?:begins|starts|opens|ends(?! (?:lower|higher|up|down|flat|at)\b)|closes(?! (?:lower|higher|up|down|flat|at)\b)|finishes|meets|sits|enters|expires|lapses|resumes|reopens|restarts|(?<!\btax )returns|kicks off|takes place|gets under way|goes on (?:sale|show|strike|trial)|goes to the polls|takes (?:effect|office|over)|comes into (?:force|effect|use)|appears in court|is (?:back |due )?in court|leaves for|flies to|turns(?= \d))\b(?:[^.;]|\.(?=\d)){0,30}?(?:\b(?:on|in|from|until) (?:the )?|(?<=s ))$/i

/** "Shifts resume on Tuesday", "Polls open Thursday": the same of several, at the head of a clause that has no other verb. */
const scheduledMany =
  /(?:^|[.;:,!?“"—–] ?|\b(?:and|but|before|after|until|when|says?|said) )(?!(?:\p{L}+ ){0,4}(?:kept?|left|leave|found|had|were|was|stay(?:ed)?|held)\b)(?:[\p{L}’'-]+ ){0,4}(?:\p{L}{2,}(?<!s)s|\p{L}*(?:men|women)|people|children) (?:begin|start|open|close|end|finish|meet|vote|sit|resume|reopen|restart|return|expire|go (?:to the polls|on (?:sale|show|strike|trial)|back)|take (?:place|effect|office)|come into (?:force|effect|use))(?! (?:lower|higher|up|down|flat|at)\b)(?: (?:again|early|late|there|work|for|their|its|[\p{L}]+ly|in \p{Lu}[\p{L}]+)){0,2}(?: (?:on|from) (?:the )?| )$/iu

/** "The funeral is on Saturday", "the deadline is Friday": an event that has its day. */
const appointed =
  /\b(?:votes?|elections?|hearings?|funeral|burial|deadline|cut-off|meetings?|ballot|inquest|final|match|launch|trial|verdict|sentencing|opening|debate|auction|sale|concert|ceremony|closing date|due date|runoff|run-off|talks|rally|march|strike)\b(?:[^.;]){0,24}\b(?:is|are) (?:now )?(?:on |for )?$/i

/** "by Monday", "by the end of July": what something is to be done by, not who did it. */
const by =
  /\bby (?:(?:the |this )?(?:end|start|middle|beginning|close) of |early |late |mid-|the |this |next )*(?:\w+day (?:to|and|or) )?$/i

/** "By Friday night 12 had died": the words from the day on tell what is past. */
const told =
  /^\p{L}+(?: (?:morning|afternoon|evening|night|noon))?,? (?:(?!(?:will|would|should|must|may|might|could|can|is|are|has|have|due)\b)[\p{L}\d,.%$£€'’-]+ ){0,8}?(?:had|was|were|stood at|numbered|reached|rose to|remained)\b(?! (?:to|due|expected|set|scheduled|supposed|likely)\b)/iu

/** "a premium to Friday's close": a market's day that is over. */
const closed = /^\p{L}+['’]s (?:clos(?:e|ing)|opening|settlement)\b/u

/** "nothing before September": what has not come yet. */
const notBefore = /\b(?:nothing|not|never|unlikely|cannot)\b[^.;]{0,50}\bbefore\s*$/i

/** "from July": a start, unless something moved "2 points from July" or is "up from July". */
const start =
  /(?:^|[^\p{L}])(?<!(?:[\d%]|points?|percent|cent|million|billion|bn|up|down|lower|higher|more|less|change|data|results|figures|report) )from\s*$/iu

/** "up 3% from July", "down 9 paise from Monday": where something moved from. */
const moved =
  /\b(?:up|down|rose|risen|fell|fallen|gained|lost|higher|lower|above|below|more|less|changed|unchanged|(?:in|de)creased?|jumped|dropped|slipped|climbed|eased)\b[^.;]{0,40}from\s*$/i

/** "ran from 3 to 14 March", "was held from June": what has been; "was to run from" is seen as future first. */
const lasted =
  /\b(?:ran|lasted|was|were|had|did|fell|stood|worked|lived|held|stayed|served|reigned|raged|continued|took place)\b(?:(?! to )[^.;]){0,40} from\s*$/i

/** "had sold 40,000 by June": what was done by then. */
const done = /\bhad (?:(?! to )[^.;]){1,50} by (?:early |late |mid-|the (?:end|middle|start) of )?$/i

/** "was contained by Tuesday": the same, but not of what was asked for by then. */
const wasDone =
  /\b(?:was|were) (?:(?! to )[^.;]){0,30}(?<!\b(?:want|need|demand|promis|expect|plann?|hop|request|order|requir|schedul|propos|ask|need|publish|issu|sign|writt|call))(?:ed|built|done|gone|lost|found|put out|under control|shut|cut|sold|held) by $/i

/** Whether the words before a bare weekday or month look ahead. */
export function looksAhead(text: string, at: number): boolean {
  const words = text.slice(Math.max(0, at - 90), at)
  if (by.test(words) && (done.test(words) || wasDone.test(words)) && !future.test(words)) return false
  if (by.test(words)) return !(/(?:^|[.!?\n] ?)By $/.test(words) && told.test(text.slice(at, at + 120)))
  if (closed.test(text.slice(at, at + 30))) return false
  return (
    future.test(words) ||
    scheduled.test(words) ||
    scheduledMany.test(words) ||
    appointed.test(words) ||
    (start.test(words) && !moved.test(words) && !lasted.test(words)) ||
    (notBefore.test(words) && !/\b(?:had|was|were|did)\b/i.test(words))
  )
}
