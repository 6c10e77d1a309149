import { wordsBeside } from './beside.ts'
import { countArticles, placeOfFigure, type Digest, type Stated } from './digest.ts'
import type { Analysis, BriefLine, FigureKind } from '../model.ts'
import { say } from '../phrase.ts'
import { valuesOf } from './values.ts'

/** What a mishap takes away. Source: the troponyms of "lose", "destroy" and "discharge" in WordNet. */
const losing =
  /\b(?:lost|loss|leak(?:ed|s)?|spill(?:ed|t|s|age)?|escaped|released?|poured out|got out|discharged|destroy(?:ed|ing)?|burn(?:ed|t)|gutted|wrecked|sank|sunk|flooded|went to the bottom)\b/i
const lostKinds: ReadonlySet<FigureKind> = new Set(['count', 'mass', 'volume', 'area'])

/** What a mishap took, where nobody is counted among the dead: "1,400 tonnes (4 sources)", as most articles say beside words of loss. */
export function lostLine(sources: readonly Analysis[], digests: readonly Digest[]): BriefLine | null {
  const telling = digests
    .map((digest) => {
      const stated = digest.stated.filter(({ figure }) => lostKinds.has(figure.quantity.kind))
      return { digest, stated, beside: countArticles(stated.filter(isLost)) }
    })
    .filter(({ digest, stated, beside }) => {
      const articles = countArticles(digest.stated)
      return stated.length === digest.stated.length && articles * 2 > sources.length && beside * 2 >= articles
    })
    .filter(({ stated }) => stated.some(isMany))
  const best = telling.sort((a, b) => b.beside * b.digest.weight - a.beside * a.digest.weight)[0]?.digest
  if (!best) return null
  return { label: say('Lost'), text: valuesOf(best), disputed: best.disputed, places: best.stated.map(placeOfFigure) }
}

/** Whether words of loss stand beside the figure and nearer to it than another figure: "700 tonnes of the 4,000 on board were lost". */
function isLost(stated: Stated): boolean {
  return losing.test(wordsBeside(stated))
}

function isMany({ figure: { quantity } }: Stated): boolean {
  return quantity.kind !== 'date' && (quantity.max ?? quantity.min ?? 0) > 1
}
