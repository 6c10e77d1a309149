import { makeSlot, type Slot } from '../../claims/slots/slotReading.ts'
import { fold, isCountry, isPlaceName } from '../../entities/words/lexicon.ts'
import { groupBy } from '../../grouping.ts'
import type { Analysis, Figure, Range } from '../../model.ts'
import { say, type Phrase } from '../../phrase.ts'
import { rememberOf } from '../../remember.ts'
import { sentenceHolding } from '../../text/passages.ts'
import { dayAndMonth, namesDay } from '../values/daysOfMonth.ts'

/** Where a clause ends, before or after a date. */
const clauseEnd = /[;:()]|,\s(?:because|which|who|where|while|when|but|and|after|as|since)\b/
/** Before the name of a venue; "to" after a verb of moving alone. */
const into =
  /\b(?:at|inside|(?:mov|shift|shunt|switch|relocat|transferr|return)\p{Ll}*\s(?:[^.;:]{0,40}\s)?(?:to|into))\s(?:the\s)?["“]?$/u

/** Characters before a name in which a verb of moving may stand. */
const moveReach = 70

/** Where something takes place on a day to come: "will be at |Tarn Hall| on 12 May". A city is no venue, for several stand in one. */
export const findVenues = rememberOf((analysis: Analysis): readonly Slot[] => {
  const { article, figures, mentions } = analysis
  const byPassage = groupBy(mentions.keys(), (index) => mentions[index]!.passage)
  return figures.flatMap((figure): Slot[] => {
    if (figure.quantity.kind !== 'date' || !namesDay(figure) || isOver(figure, article.published)) return []
    const { passage, from, to } = figure
    const { text } = article.passages[passage]!
    const sentence = sentenceHolding(article.passages[passage]!, figure)
    const before = text.slice(sentence.from, from).split(clauseEnd).at(-1)!.length
    const after = text.slice(to, sentence.to).split(clauseEnd, 1)[0]!.length
    const filler = byPassage.get(passage)?.find((index) => {
      const mention = mentions[index]!
      return (
        mention.type === 'place' &&
        mention.from >= from - before &&
        mention.to <= to + after &&
        !isPlaceName(fold(mention.name)) &&
        into.test(text.slice(Math.max(sentence.from, mention.from - moveReach), mention.from))
      )
    })
    if (filler === undefined) return []
    return [slotOf(analysis, sentence, filler, `venue:${dayAndMonth(figure)}`, say('where it takes place'))]
  })
})

/** To put one's name to a paper. Source: WordNet 3.1, "sign" and its synonyms. */
const signing =
  /\b(?:sign(?:ed|ing)|initiall?ed|inked|put\s(?:their|its|his|her)\s(?:names?|signatures?)\sto|exchanged\ssignatures)\b/
/** Between "signed" and a city: not what the paper is for, "signed a deal to build a mill in Selden". */
const ofPaper = /\b(?:to\s(?!the\b|an?\b|its?\b)\p{Ll}+|for\s(?!in\b)|of\sa|that|from)\b/u
const ceremony = /\b(?:ceremony|summit|meeting|palace|hall|house|hotel|cent(?:er|re))\sin\s$/i

/** The city in which a paper was signed: "put their names to the pact at a ceremony in |Selden|". */
export const findSignings = rememberOf((analysis: Analysis): readonly Slot[] =>
  analysis.mentions.flatMap((mention, filler): Slot[] => {
    const { passage, from, type, name } = mention
    if (type !== 'place' || !isPlaceName(fold(name)) || isCountry(fold(name))) return []
    const { text } = analysis.article.passages[passage]!
    const sentence = sentenceHolding(analysis.article.passages[passage]!, mention)
    const clause = text.slice(sentence.from, from).split(clauseEnd).at(-1)!
    const verb = signing.exec(clause)
    const gap = verb && clause.slice(verb.index + verb[0].length)
    const inCity = /\sin\s$/.test(clause)
    if (
      !inCity ||
      (gap === null ? !ceremony.test(clause) || !signing.test(text.slice(mention.to, sentence.to)) : ofPaper.test(gap))
    )
      return []
    return [slotOf(analysis, sentence, filler, 'place:signed', say('where it was signed'))]
  }),
)

/** A slot that nothing but a name of its sentence fills. */
function slotOf({ article, mentions }: Analysis, sentence: Range, filler: number, key: string, question: Phrase): Slot {
  const { passage } = mentions[filler]!
  const { text } = article.passages[passage]!
  return makeSlot({ text, sentence, named: [filler], mentions, passage, heading: '' }, key, question, filler)
}

export function isVenue({ key }: Slot): boolean {
  return key.startsWith('venue:')
}

/** Whether a day had come when the article was written; one that could not be resolved may lie ahead. */
function isOver({ quantity: { min } }: Figure, published: string | null): boolean {
  return typeof min === 'string' && published !== null && min <= published
}
