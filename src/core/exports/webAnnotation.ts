import type { Place } from '../model.ts'
import { describe } from '../selector.ts'
import type { Dossier } from './dossier.ts'
import { toJson } from './escape.ts'
import { toAddress, wordDecision } from './wording.ts'

const context = 'http://www.w3.org/ns/anno.jsonld'

/**
 * Figures, entities and conflicts as a W3C Web Annotation page (JSON-LD). Selectors count code points, as the W3C's do.
 * `folder` is the address of the articles' folder, which ends in a slash: the model wants sources by absolute addresses.
 */
export function toWebAnnotation({ report, texts }: Dossier, folder: string): string {
  const target = ({ source, start, end }: Omit<Place, 'text'>) => {
    const { quote, position } = describe({ start, end }, texts.get(source) ?? '')
    return { source: folder + toAddress(source), selector: [quote, position] }
  }
  const annotation = (id: string, motivation: string, bodies: readonly (Body | null)[], places: readonly Place[]) => ({
    '@context': context,
    id: `urn:tickmark:${id}`,
    type: 'Annotation',
    motivation,
    body: bodies.filter((each) => each !== null),
    target: places.map(target),
  })
  const items = [
    ...report.figures.map((figure) =>
      annotation(
        `figure:${figure.id}`,
        'classifying',
        [body('classifying', figure.kind), body('describing', interval(figure))],
        [figure],
      ),
    ),
    ...report.mentions.map((mention) =>
      annotation(
        `mention:${toAddress(mention.source)}:${mention.start}-${mention.end}`,
        'identifying',
        [body('identifying', mention.entity), body('classifying', mention.type)],
        [mention],
      ),
    ),
    ...report.conflicts.map((conflict) =>
      annotation(
        `conflict:${conflict.id}`,
        'assessing',
        [
          body('tagging', conflict.level),
          body('describing', `${conflict.measure}: ${conflict.reason}`),
          conflict.decision && body('commenting', wordDecision(conflict.decision)),
        ],
        conflict.sides.flatMap(({ mentions }) => mentions),
      ),
    ),
  ]
  const page = { '@context': context, id: 'urn:tickmark:annotations', type: 'AnnotationPage', startIndex: 0, items }
  return `${toJson(page, 2)}\n`
}

interface Body {
  readonly type: 'TextualBody'
  readonly purpose: string
  readonly value: string
  readonly format: 'text/plain'
}

function body(purpose: string, value: string): Body {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' }
}

/** "68500000000…69500000000 USD", "…2026-12-31". */
function interval({ min, max, unit, approx }: Dossier['report']['figures'][number]): string {
  const bounds = min === max ? String(min ?? 'unresolved') : `${min ?? ''}…${max ?? ''}`
  return `${approx ? 'about ' : ''}${bounds}${unit ? ` ${unit}` : ''}`
}
