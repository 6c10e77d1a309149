import { Corpus } from '../src/core/corpus.ts'
import { toReport } from '../src/core/report.ts'

/** A deal as three articles tell it, the last of which gives another sum. */
export const deal = [
  '# Norda Air signs ferry contract\n\nTILBURY, March 3, 2025 (Harbour Press) — Norda Lines signed a seven-year, $90 million ' +
    'contract with Boswell Marine on Monday to run its ferries. Boswell Marine will start in January 2026.',
  '# Boswell Marine wins $90 million Norda Lines contract\n\nMarch 4, 2025\n\nBoswell Marine has won a seven-year contract ' +
    'worth $90 million from Norda Lines. “We are glad,” said Ines Brandt, chief executive of Boswell Marine.',
  '# Ferry deal\n\nNorda Lines will pay Boswell Marine $70 million for the seven-year ferry contract, an official said.',
]
/** A disaster on its first and third day. */
export const disaster = [
  '# Flood kills 12 in Tilbury\n\nTILBURY, March 3, 2025 (Harbour Press) — A flood killed 12 people in Tilbury on Monday and ' +
    'left 30 missing, the rescue service said.',
  '# Tilbury flood toll rises\n\nMarch 5, 2025\n\nThe flood in Tilbury has now killed 19 people, with 8 people missing and 140 ' +
    'injured, the rescue service said. The last such flood, in 1953, killed 300.',
]

/** The folder of these articles, named by their place unless `name` says otherwise. */
export function corpusOf(texts: readonly string[], name = (index: number) => `${index}.md`): Corpus {
  return Corpus.of(texts.map((text, index) => ({ source: name(index), text })))
}

/** The brief of these articles as reports tell it: in English, with the words of every place that it rests on. */
export function briefOf(texts: readonly string[]) {
  return toReport(corpusOf(texts)).brief
}
