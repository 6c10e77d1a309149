// Inlay hints and code lenses: both say beside a figure what the other sources say. Off by default.
import type { CodeLens, InlayHint } from 'vscode-languageserver'
import { tidy } from '../../core/exports/escape.ts'
import { firstOfEach } from '../../core/grouping.ts'
import type { Conflict } from '../../core/model.ts'
import { commands, type Range } from '../../protocol.ts'
import { overlaps } from '../positions.ts'
import { capitalize, t } from '../../strings.ts'
import { sourceCount } from '../quoting.ts'
import { signOf, valueOf } from '../snapshot.ts'
import { tell } from '../tell.ts'
import { relate, type Member, type Topic } from '../topics.ts'
import type { ArticleView, FolderView } from '../view.ts'
import { signOfLevel, signs } from '../../signs.ts'

/** "≠ $30 billion" behind a disputed figure, "✓ 3" behind one that three sources give. */
export function inlayHints(view: FolderView, article: ArticleView, range: Range): InlayHint[] {
  if (!view.settings.inlayHints) return []
  const hints: InlayHint[] = []
  for (const { member, topic } of view.topics.of(article.source)) {
    const place = article.positions.toRange(member.place)
    const label = overlaps(place, range) ? labelOf(topic, member) : ''
    if (label !== '') hints.push({ position: place.end, label, paddingLeft: true, tooltip: topic.measure })
  }
  return hints
}

function labelOf(topic: Topic, member: Member): string {
  const sign = signOf(topic, member)
  const others = topic.members.filter(({ source }) => source !== member.source)
  if (sign === 'agrees' || sign === 'rounding') {
    return `${signs[sign]} ${new Set(others.map(({ source }) => source)).size + 1}`
  }
  const against = others.filter((other) => relate(topic, member, other).sign === sign)
  const values = [...new Set(against.map(valueOf))].map(tidy)
  return values.length === 0 ? '' : `${signs[sign]} ${values.slice(0, 2).join(', ')}${values.length > 2 ? ' …' : ''}`
}

/** A line above each disputed figure, which opens the comparison in clients that have one. */
export function codeLenses(view: FolderView, article: ArticleView): CodeLens[] {
  if (!view.settings.codeLens) return []
  return view.corpus.findings.conflicts
    .filter((conflict) => view.isOpen(conflict))
    .flatMap((conflict) => {
      const title = titleOf(conflict)
      const ranges = conflict.sides
        .flatMap(({ places }) => places)
        .filter(({ source }) => source === article.source)
        .map((place) => article.positions.toRange(place))
      // "858 miles (1,380 km)": one line says it once.
      return firstOfEach(ranges, ({ start }) => start.line).map((range) => ({
        range,
        command: { title, command: commands.compare, arguments: [view.folder, conflict.id] },
      }))
    })
}

/** "≠ Berths: 420 berths or 350 berths (3 sources)", on one line: of long quotations the beginnings. */
function titleOf({ level, measure, sides }: Conflict): string {
  const sources = new Set(sides.flatMap(({ places }) => places.map(({ source }) => source)))
  const values = sides.map(({ value }) => (value.length > MOST_CHARACTERS ? `${beginning(value)} …` : value))
  const said = `${capitalize(tell(measure))}: ${values.join(` ${t('or')} `)}`
  return tidy(`${signs[signOfLevel(level)]} ${said} (${sourceCount(sources.size)})`)
}

/** A value's first words: two values that long fill a line. */
const MOST_CHARACTERS = 45

function beginning(value: string): string {
  const end = value.lastIndexOf(' ', MOST_CHARACTERS)
  return value.slice(0, end > 0 ? end : MOST_CHARACTERS)
}
