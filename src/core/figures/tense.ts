const future =
  /\b(?:will|shall|would|should(?! have)|must(?! have)|due|expect(?:s|ed)?|scheduled|set|plans?|planned|until|next|aims?|could|may|might|hopes?|intends?|proposed|targets?|going to)\b(?:[^.;]|\.(?=\d)){0,60}$/i

/** "the trial opens on Monday": the present tense of what is on a calendar. */
const scheduled =
  /(?<!\b(?:housing|building|new|case|dead|loose|odds and) )\b(?:begins|starts|opens|ends|meets|enters|expires|resumes|reopens|kicks off|takes place|gets under way|goes on sale|goes to the polls|turns(?= \d))\b(?:[^.;]|\.(?=\d)){0,30}\b(?:on|in|from|until) (?:the )?$/i

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

/** Whether the words before a bare weekday or month look ahead. */
export function looksAhead(text: string, at: number): boolean {
  const words = text.slice(Math.max(0, at - 90), at)
  if (by.test(words) && done.test(words) && !future.test(words)) return false
  if (by.test(words)) return !(/(?:^|[.!?\n] ?)By $/.test(words) && told.test(text.slice(at, at + 120)))
  if (closed.test(text.slice(at, at + 30))) return false
  return (
    future.test(words) ||
    scheduled.test(words) ||
    (start.test(words) && !moved.test(words) && !lasted.test(words)) ||
    (notBefore.test(words) && !/\b(?:had|was|were|did)\b/i.test(words))
  )
}
