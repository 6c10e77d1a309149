import {
  inSentence,
  makeSlot,
  nameAt,
  nameEndingAt,
  nearestBefore,
  type Slot,
  type SlotReading,
} from './slotReading.ts'
import { say } from '../../phrase.ts'

/** What is led: a group or an undertaking with one leader. Series and rounds keep their letter. */
export const ledThings =
  'round|financing|fundraising|funding|investment|consortium|group|syndicate|coalition|team|study|inquiry|investigation|mission|expedition|raid|operation|Series\\s[A-H]'
const ledThing = new RegExp(String.raw`\b(${ledThings})\b`, 'gi')
const ledBy = new RegExp(
  String.raw`\b(${ledThings})\b(?:[^.;:]|\.(?=\d)){0,60}?\b(?:led|headed|fronted)\sby\s(?:the\s|an?\s)?`,
  'gi',
)
const ledActive = new RegExp(
  String.raw`\s(?:led|leads|headed|fronted|is leading|will lead)\s(?:the|an?|its|this)\s(?:[\w$£€.-]+\s){0,4}(${ledThings})\b`,
  'gi',
)
/** "Arden Capital led, Tarn Partners joined": what was led has been told. */
const ledAlone = /\sled(?=,\s|\.(?:\s|$)|;\s|\sand\s)/g
/** Which of several rounds it is. */
const numbered = /\bseries\s[A-H]\b|\b(?:pre-)?seed(?=\s(?:round|funding))/gi
const leadInvestor = /\blead\s(?:investor|backer)(?:\s(?:was|is))?,?\s(?:the\s|an?\s)?/gi

function led(reading: SlotReading): Slot[] {
  const { text } = reading
  const found: Slot[] = []
  const add = (of: string, filler: number, owner = -1) => {
    if (filler < 0) return
    const which = [...text.slice(0, reading.sentence.to).matchAll(numbered)].at(-1)?.[0] ?? ''
    found.push({
      ...makeSlot(reading, `lead:${thing(of)}`, say('who led the {0}', say(thing(of))), filler, owner),
      which: which.toLowerCase().replace(/\s+/g, ' '),
    })
  }
  for (const { group, from, to } of inSentence(reading, ledBy))
    add(group, nameAt(reading, to, 'organization', 'person'), nearestBefore(reading, from))
  for (const { group, from } of inSentence(reading, ledActive))
    add(group, nameEndingAt(reading, from, 'organization', 'person'))
  for (const { from } of inSentence(reading, ledAlone)) {
    const told = [...text.slice(0, from).matchAll(ledThing)].at(-1)?.[1]
    if (told) add(told, nameEndingAt(reading, from, 'organization', 'person'))
  }
  for (const { to } of inSentence(reading, leadInvestor)) add('round', nameAt(reading, to, 'organization', 'person'))
  return found
}

function thing(words: string): string {
  const lower = words.toLowerCase().replace(/\s+/g, ' ')
  return /^(?:financing|fundraising|funding|investment|series .)$/.test(lower) ? 'round' : lower
}

const settled = 'deal|agreement|settlement|accord|pact|truce|ceasefire|contract|compromise|peace'
const brokered = new RegExp(
  String.raw`\s(?:who\s)?(?:had\s|has\s)?brokered\s(?:the|an?|this)\s(?:\w+\s){0,2}(?:${settled})\b`,
  'g',
)
const brokeredBy = new RegExp(
  String.raw`\b(?:${settled})\b[^.;:]{0,30}?\b(?:brokered|mediated)\sby\s(?:the\s|an?\s)?`,
  'g',
)
/** Several may mediate; one at least must be said to have brokered it. */
const mediator = /\bmediator,?\s$/i
const theMediator = /^,\s(?:the|an?)\s(?:\w+\s){0,2}mediator\b/i

function brokers(reading: SlotReading): Slot[] {
  const { text, sentence, named, mentions } = reading
  const found: Slot[] = []
  const add = (filler: number, open = false) => {
    if (filler >= 0) found.push({ ...makeSlot(reading, 'deed:broker', say('who brokered the deal'), filler), open })
  }
  for (const { from } of inSentence(reading, brokered)) add(nameEndingAt(reading, from, 'organization', 'person'))
  for (const { to } of inSentence(reading, brokeredBy)) add(nameAt(reading, to, 'organization', 'person'))
  for (const index of named) {
    const { type, from, to } = mentions[index]!
    if (type !== 'person') continue
    if (
      mediator.test(text.slice(Math.max(sentence.from, from - 20), from)) ||
      theMediator.test(text.slice(to, Math.min(sentence.to, to + 50)))
    )
      add(index, true)
  }
  return found
}

/** Who came first, where a story asks for help: "first on the scene", "the first vessel to reach the ferry". */
const first =
  /\b(?:the\s)?first\s(?:[\w-]+\s){0,2}(?:(?:on|at)\sthe\s(?:scene|spot)|to\s(?:reach|arrive|get\sthere)\b)/gi
const firstBefore =
  /^(?:,?\s(?:which|that|who))?\s(?:was|were|is|became)\s$|^,\s(?:which|that|who|an?|the)\s[^.;:]{0,90}\s(?:and|which|that|who)\s(?:was|were|became)\s$/
const firstAfter = /^[^.;:,]{0,30}?\s(?:was|were|is)\s(?:an?\s[\p{L}-]+(?:\s[\p{L}-]+)?,\s)?(?:the\s)?$/u

function firsts(reading: SlotReading): Slot[] {
  const { text, named, mentions } = reading
  const fits = (index: number) => mentions[index]!.type !== 'place'
  return inSentence(reading, first).flatMap(({ from, to }) => {
    const filler =
      named.findLast(
        (index) =>
          fits(index) && mentions[index]!.to <= from && firstBefore.test(text.slice(mentions[index]!.to, from)),
      ) ??
      named.find(
        (index) => fits(index) && mentions[index]!.from >= to && firstAfter.test(text.slice(to, mentions[index]!.from)),
      )
    return filler === undefined ? [] : [makeSlot(reading, 'first:scene', say('who was first on the scene'), filler)]
  })
}

/** Deeds of one party alone, with the name of who did them. */
export function findDeeds(reading: SlotReading): Slot[] {
  return [...led(reading), ...brokers(reading), ...firsts(reading)]
}
