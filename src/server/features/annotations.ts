// Inlay hints and code lenses: both say beside a figure what the other sources say. Off by default.
import type { CodeLens, InlayHint } from 'vscode-languageserver'
import { commands, type Range } from '../../protocol.ts'
import { overlaps } from '../positions.ts'
import { t } from '../../strings.ts'
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
  const values = [...new Set(against.map(valueOf))]
  return values.length === 0 ? '' : `${signs[sign]} ${values.slice(0, 2).join(', ')}${values.length > 2 ? ' …' : ''}`
}

/** A line above each disputed figure, which opens the comparison in clients that have one. */
export function codeLenses(view: FolderView, article: ArticleView): CodeLens[] {
  if (!view.settings.codeLens) return []
  return view.corpus.findings.conflicts
    .filter((conflict) => view.isOpen(conflict))
    .flatMap((conflict) => {
      const sources = new Set(conflict.sides.flatMap(({ places }) => places.map(({ source }) => source)))
      const title = `${signs[signOfLevel(conflict.level)]} ${tell(conflict.measure)}: ${conflict.sides
        .map(({ value }) => value)
        .join(` ${t('or')} `)} (${sourceCount(sources.size)})`
      return conflict.sides
        .flatMap(({ places }) => places)
        .filter(({ source }) => source === article.source)
        .map((place) => ({
          range: article.positions.toRange(place),
          command: { title, command: commands.compare, arguments: [view.folder, conflict.id] },
        }))
    })
}
