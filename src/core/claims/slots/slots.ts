import type { Analysis } from '../../model.ts'
import { say } from '../../phrase.ts'
import { rememberOf } from '../../remember.ts'
import { findDeeds } from './deeds.ts'
import { inSentence, makeSlot, nameAt, nameEndingAt, type Slot, type SlotReading } from './slotReading.ts'

/** Posts that one person holds at a time. Source: the list of formal titles in the AP Stylebook. */
export const posts: readonly (readonly [post: string, forms: string])[] = [
  ['chief executive', 'chief executive(?: officer)?|CEO'],
  ['chief financial officer', 'chief financial officer|CFO|finance director|finance chief'],
  ['chair', 'chair|chairman|chairwoman|chairperson'],
  ['prime minister', 'prime minister'],
  ['president', 'president'],
  ['mayor', 'mayor'],
  ['governor', 'governor'],
  ['chancellor', 'chancellor'],
  ['finance minister', 'finance minister'],
  ['health minister', 'health minister|health secretary'],
  ['police chief', 'police chief|chief of police|chief constable|police commissioner'],
  ['fire chief', 'fire chief'],
  ['head coach', 'head coach|coach|manager'],
  ['captain', 'captain'],
  ['lead author', 'lead author|first author|lead researcher|principal investigator'],
  ['judge', 'judge|justice|magistrate'],
  ['prosecutor', 'prosecutor|lead prosecutor'],
  ['headteacher', 'headteacher|head teacher|school principal'],
]

/** And those that are held by one person wherever an event has them, so that nobody needs to say whose they are. */
export const solePosts: readonly (readonly [post: string, forms: string])[] = [
  ['bishop', 'bishop'],
  ['archbishop', 'archbishop'],
  ['medical officer', 'chief medical officer|medical officer of health|chief public health officer'],
  ['incident commander', 'incident commander|on-scene commander'],
  ['coroner', 'coroner|medical examiner'],
  ['chair of the works council', 'works council (?:chair(?:man|woman|person)?|boss|leader|head|chief|president)'],
  ['chair of the inquiry', 'inquiry (?:chair(?:man|woman|person)?|head|chief|president)'],
]
const everyPost = [...posts, ...solePosts]
const allPosts = everyPost.map(([, forms]) => forms).join('|')
const postBefore = new RegExp(String.raw`\b(${allPosts}),?\s(?:the\s(?:Rev|Hon)\.\s)?$`, 'i')
const postAfter = new RegExp(String.raw`^,\s(?:the\s|its\s|an?\s)?(?:[\w’'&.-]+\s){0,4}?(${allPosts})\b`, 'i')
const notHolder =
  /\b(?:former|ex|acting|interim|deputy|vice|assistant|outgoing|incoming|previous|then|late|new|next|designate|elect|predecessor|successor|rival)\b|\bvice-|\bex-/i

/**
 * A manager of these runs no team. Source: the hyponyms of "manager" in WordNet and the job titles of the International Standard
 * Classification of Occupations, group 1.
 */
const managed =
  /\b(?:general|plant|site|fund|project|branch|station|office|product|portfolio|operations|sales|store|bank|campaign|case|risk|account|hotel|depot|terminal|port|airport|line|traffic|divisional|regional|area|district|country|senior|marketing|programme|program|estate|farm|factory|works|duty|programmes)\smanager\b/i

/** Parts and things of which a product or a project has one kind, named by its maker or model. */
export const parts =
  'engine|turbine|reactor|battery|chip|processor|rocket|booster|launcher|aircraft|airframe|platform|vaccine|drug|software|model|satellite|ship|vessel|cable|contractor|supplier|venue|stadium|court|hospital|prison|county|bank|airport|adviser|auditor|sponsor|broadcaster|insurer'
const choice =
  /\b(?:selected|selects|select|chosen|chose|chooses|picked|picks|opted\sfor|opts\sfor|powered\sby|fitted\swith|equipped\swith|driven\sby)\s(?:the\s|its\s|an?\s)?/gi
const chosen = /\b(?:was|were|is|are|has\sbeen|have\sbeen)\s(?:chosen|selected|picked|preferred)\b/gi
const vehicle =
  /\b(?:aircraft|jets?|planes?|airliners?|ships?|vessels?|ferr(?:y|ies)|trains?|locomotives?|buses|trucks?|cars?|rockets?|helicopters?|tanks?)\b/i
const rejected = /\b(?:over|instead\sof|rather\sthan|ahead\sof|against|beating|not)\s(?:the\s|its\s)?$/i
const partWord = new RegExp(String.raw`\b(${parts})(?:s|es|ies)?\b`, 'gi')

/** The slots that an article fills. */
export const findSlots = rememberOf(({ article, mentions }: Analysis): readonly Slot[] => {
  const byPassage: number[][] = article.passages.map(() => [])
  mentions.forEach(({ passage }, index) => byPassage[passage]?.push(index))
  const slots: Slot[] = []
  for (const [passage, { text, kind, sentences, section }] of article.passages.entries()) {
    const indices = byPassage[passage]!
    if (indices.length === 0 || kind === 'code' || kind === 'reference' || kind === 'furniture') continue
    const heading = section >= 0 && section !== passage ? article.passages[section]!.text : ''
    for (const sentence of sentences.length > 0 ? sentences : [{ from: 0, to: text.length }]) {
      const named = indices.filter(
        (index) => mentions[index]!.from >= sentence.from && mentions[index]!.to <= sentence.to,
      )
      if (named.length === 0) continue
      const reading: SlotReading = { text, sentence, named, mentions, passage, heading }
      slots.push(...findDeeds(reading), ...holders(reading), ...choices(reading), ...counties(reading))
    }
  }
  return slots
})

function holders(reading: SlotReading): Slot[] {
  const { text, sentence, named, mentions } = reading
  return named.flatMap((index) => {
    const { type, from, to } = mentions[index]!
    if (type !== 'person') return []
    const before = text.slice(Math.max(sentence.from, from - 60), from)
    const after = text.slice(to, Math.min(sentence.to, to + 80))
    const match = postBefore.exec(before) ?? postAfter.exec(after)
    if (
      !match ||
      notHolder.test(before.slice(-50)) ||
      notHolder.test(after.slice(0, (match.index || 0) + match[0].length))
    )
      return []
    if (managed.test(match[0]) || managed.test(before.slice(-40))) return []
    const post = everyPost.find(([, forms]) => new RegExp(`^(?:${forms})$`, 'i').test(match[1]!))
    if (!post) return []
    return [makeSlot(reading, post[0], say('who is {0}', say(post[0])), index, postOwner(reading, index))]
  })
}

/** Whose post it is: "|Arden Rail's chief executive Ines Brandt", "Ines Brandt, chief executive of |Arden Rail". */
function postOwner({ text, named, mentions }: SlotReading, person: number): number {
  const { from, to } = mentions[person]!
  const owner = named.find((index) => {
    const other = mentions[index]!
    if (other.type !== 'organization' && other.type !== 'place') return false
    const before = other.to <= from ? text.slice(other.to, from) : null
    if (before !== null)
      return (
        before.length < 50 && /^(?:['’]s?)?,?\s[\w\s-]+,?\s$/.test(before) && !/\b(?:said|told|and|with)\b/.test(before)
      )
    return /^,\s[\w\s'’-]{0,60}\s(?:of|at|for)\s(?:the\s)?$/.test(text.slice(to, other.from))
  })
  return owner ?? -1
}

function choices(reading: SlotReading): Slot[] {
  const { text, sentence, mentions, heading } = reading
  const headed = [...heading.matchAll(partWord)].map((match) => match[1]!.toLowerCase())
  const own = inSentence(reading, partWord)
  const found: Slot[] = []
  const add = (filler: number, implied?: string) => {
    if (filler < 0) return
    const { from, to } = mentions[filler]!
    if (rejected.test(text.slice(Math.max(sentence.from, from - 20), from))) return
    const next = own.find((part) => part.from >= to && part.from - to <= 3)
    const part = (next?.group ?? implied ?? own[0]?.group ?? headed[0])?.toLowerCase()
    if (part) found.push(makeSlot(reading, `part:${part}`, say('which {0} it is', say(part)), filler))
  }
  for (const match of inSentence(reading, choice)) {
    const powers = /^(?:powered|driven)/i.test(text.slice(match.from, match.to))
    const implied = powers && vehicle.test(text.slice(sentence.from, sentence.to)) ? 'engine' : undefined
    add(nameAt(reading, match.to, 'product', 'organization', 'place'), implied)
  }
  for (const match of inSentence(reading, chosen))
    add(nameEndingAt(reading, match.from, 'product', 'organization', 'place'))
  // "Engines: Corvane V9 across the board".
  const label = labelled.exec(text.slice(sentence.from, sentence.to))
  if (label) {
    const filler = nameAt(reading, sentence.from + label[0].length, 'product', 'organization', 'place')
    if (filler >= 0)
      found.push(
        makeSlot(
          reading,
          `part:${label[1]!.toLowerCase()}`,
          say('which {0} it is', say(label[1]!.toLowerCase())),
          filler,
        ),
      )
  }
  return found
}

const labelled = new RegExp(String.raw`^\W*(${parts})(?:s|es)?\W*:\W*`, 'i')

export const areas = 'County|Parish|Province|Prefecture|District|Township|Borough'
const county = new RegExp(String.raw`\b(?:${areas})$`)

function counties(reading: SlotReading): Slot[] {
  return reading.named.flatMap((index) => {
    const { type, name } = reading.mentions[index]!
    const kind = county.exec(name)?.[0].toLowerCase()
    return type !== 'person' && kind ? [makeSlot(reading, kind, say('which {0} it is', say(kind)), index)] : []
  })
}
