import type { Hover } from 'vscode-languageserver'
import type { Claim, Conflict, Figure, Mention, Place, Quotation } from '../../core/model.ts'
import { firstOfEach } from '../../core/grouping.ts'
import type { Sign } from '../../protocol.ts'
import type { Markup } from '../markup.ts'
import { capitalize, t } from '../../strings.ts'
import { enumerate, sentenceAround, sourceCount } from '../quoting.ts'
import { tell, tellMeasure } from '../tell.ts'
import { placeOf, relate, sideOf, type Member, type Topic, type Verdict } from '../topics.ts'
import { inOtherUnits, spellOut, spread } from '../unitSystems.ts'
import type { ArticleView, FolderView, Target } from '../view.ts'
import { isDiagnosed, isUnresolved } from './diagnostics.ts'
import { hoverDraft } from './drafts.ts'
import { signOfLevel, signs } from '../../signs.ts'
import { valueOf } from '../snapshot.ts'
import { verdictName } from '../../verdicts.ts'

/** The gravest first. */
const order: readonly Sign[] = ['conflicts', 'tension', 'updated', 'rounding', 'agrees', 'alone']
/** Rows beyond this number are counted, not shown. */
const MOST_ROWS = 12
/** Of the names near a figure the first ones are what it is about. */
const MOST_SUBJECTS = 2
/** A quote is cut to about this many characters round its figure: two lines of a hover. */
const QUOTE_LENGTH = 120
/** And to about this many where the client quotes it above already, so that all of it fits in a box of a few lines. */
const SHORT_QUOTE_LENGTH = 60

/** What stands at a place, at one glance; `null` where there is nothing to say. */
export function hover(view: FolderView, article: ArticleView, offset: number, markup: Markup): Hover | null {
  const target = view.target(article, offset)
  const topics = view.topics.at(article.source, offset)
  const { figure, mention, quotation } = target
  const sections: string[] = []
  let span: { start: number; end: number } | null = null
  const say = (where: { start: number; end: number }, section: string) => {
    span ??= where
    sections.push(section)
  }
  const draft = hoverDraft(view, article, offset, markup)
  if (draft) say(draft.finding, draft.text)
  else if (figure) say(figure, aboutFigure(view, target, figure, topics, markup))
  else {
    for (const { member, topic } of topics.filter((each) => !each.member.figure)) {
      say(member.place, aboutTopic(view, member, topic, markup))
    }
  }
  if (mention && sections.length === 0) say(mention, aboutMention(view, article, mention, markup))
  if (quotation && sections.length === 0) say(quotation, aboutQuotation(view, article, quotation, markup))
  if (span === null) return null
  return { contents: { kind: markup.kind, value: sections.join(markup.rule) }, range: article.positions.toRange(span) }
}

function aboutFigure(
  view: FolderView,
  { article }: Target,
  figure: Figure,
  topics: readonly { readonly member: Member; readonly topic: Topic }[],
  markup: Markup,
): string {
  const { quantity } = figure
  const index = article.analysis.figures.indexOf(figure)
  const claims = article.analysis.claims.filter((claim) => claim.figure === index)
  const mine = topics.filter(({ member }) => member.figure === figure)
  const sources = Math.max(0, ...mine.map(({ member, topic }) => independentSources(topic, member)))
  const inFull = spellOut(quantity, figure.text)
  const converted = inOtherUnits(quantity, figure.text)
  const values = [
    isAlike(inFull, figure.text) || isAlike(inFull, converted) ? '' : inFull,
    converted,
    spread(quantity),
    sources > 1 ? t('{0} independent sources', sources) : mine.length > 0 ? sourceCount(1) : '',
  ].filter(Boolean)
  const lines = [[markup.strong(figure.text), markup.text(values.join(' · '))].filter(Boolean).join(' — ')]
  if (isUnresolved(figure)) lines.push(markup.text(t('The article does not say which day it was published.')))
  const [topic] = mine.length === 1 ? mine.map((each) => each.topic) : []
  for (const claim of claims.slice(0, 2)) lines.push(about(view, article, claim, topic, markup))
  if (mine.length === 0) lines.push(markup.text(t('No other source gives this figure.')))
  for (const { member, topic } of mine) lines.push(rows(view, member, topic, markup))
  return lines.filter(Boolean).join('\n\n')
}

/** "14.1%" and "14.1 %": the second tells nothing that the first does not. */
function isAlike(one: string, other: string): boolean {
  const [bare, otherBare] = [one, other].map((text) => text.replace(/\s/g, ''))
  return bare === otherBare
}

/** How many sources that do not copy from one another give this value. */
function independentSources(topic: Topic, member: Member): number {
  const agreement = topic.agreements.find(({ claims }) => claims.some((claim) => isOf(claim, member)))
  return agreement?.independentSources ?? 0
}

/** "cost of the harbour — Port Aubrey · forecast · Mayor Ana Ruiz · 2025-11-03" */
function about(view: FolderView, article: ArticleView, claim: Claim, topic: Topic | undefined, markup: Markup): string {
  const near = claim.subjects.slice(0, MOST_SUBJECTS).map((index) => nameOf(view, article, index))
  // What several articles say of it is named as it is everywhere else.
  const named = topic && topic.subjects.length > 0 ? topic.subjects : near
  const measure = topic?.measure ?? tellMeasure(claim)
  // A name that the measure holds already says nothing more.
  const subjects = named.filter((subject) => !measure.includes(subject))
  const when = claim.asOf?.max ?? claim.asOf?.min ?? null
  const details = [
    enumerate([...new Set(subjects)]),
    modalityName(claim.modality),
    claim.denied ? t('denied') : '',
    qualifierNames(claim.measure.qualifiers),
    when === null ? '' : t('as of {0}', when),
    claim.attribution === '' ? '' : t('according to {0}', claim.attribution),
  ].filter(Boolean)
  const head = measure === '' ? '' : markup.strong(capitalize(measure))
  return [head, markup.text(details.join(' · '))].filter(Boolean).join(' — ')
}

/** Qualifiers are "axis:pole"; those whose poles are plain words say what sets the measure apart. */
function qualifierNames(qualifiers: readonly string[]): string {
  return qualifiers
    .map((qualifier) => qualifier.split(':'))
    .flatMap(([axis, pole]) => (axis !== undefined && pole !== undefined && telling.has(axis) ? [t(pole)] : []))
    .join(', ')
}

const telling: ReadonlySet<string> = new Set(
  'basis tax accounting dilution certainty price firmness destroyed sense'.split(' '),
)

function modalityName(modality: Claim['modality']): string {
  switch (modality) {
    case 'actual':
      return ''
    case 'forecast':
      return t('forecast')
    case 'target':
      return t('target')
    case 'hypothetical':
      return t('hypothetical')
  }
}

function aboutTopic(view: FolderView, member: Member, topic: Topic, markup: Markup): string {
  const sources = independentSources(topic, member)
  const said = `${valueOf(member)} · ${sources > 1 ? t('{0} independent sources', sources) : sourceCount(1)}`
  const head = `${markup.strong(capitalize(topic.measure))} — ${markup.text(said)}`
  return [head, rows(view, member, topic, markup)].filter(Boolean).join('\n\n')
}

/** A row for each other source, what they amount to, and what can be done. */
function rows(view: FolderView, member: Member, topic: Topic, markup: Markup): string {
  const others = topic.members
    .filter(({ source }) => source !== member.source)
    .map((other) => ({ other, verdict: relate(topic, member, other) }))
    .sort((a, b) => order.indexOf(a.verdict.sign) - order.indexOf(b.verdict.sign))
  // The gravest word of each source.
  const listed = firstOfEach(others, ({ other }) => other.source)
  const quoted = topic.conflicts.filter((conflict) => isShown(view, conflict, member, markup))
  const lines = listed.slice(0, MOST_ROWS).map(({ other, verdict }) => {
    const isQuoted = quoted.some((conflict) => {
      const side = sideOf(conflict, other)
      return side >= 0 && side !== sideOf(conflict, member)
    })
    return row(view, other, verdict, isQuoted ? SHORT_QUOTE_LENGTH : QUOTE_LENGTH, markup)
  })
  if (listed.length > MOST_ROWS) lines.push(more(listed.length - MOST_ROWS, markup))
  const parts = lines.length > 0 ? [lines.join('\n')] : []
  const updates = listed.filter(({ verdict }) => verdict.sign === 'updated' && verdict.reason !== '')
  for (const { verdict } of updates.slice(0, 1)) parts.push(`${signs.updated} ${markup.text(verdict.reason)}`)
  for (const conflict of topic.conflicts) {
    if (conflict.sides.some(({ claims }) => claims.some((claim) => isOf(claim, member)))) {
      parts.push(why(view, conflict, member, markup))
    }
  }
  return parts.join('\n\n')
}

function more(count: number, markup: Markup): string {
  return markup.bullet + markup.text(t('and in {0} more', sourceCount(count)))
}

/** Whether the client shows the conflict in the same box, with a quote of each other side: no need to say it again. */
function isShown(view: FolderView, conflict: Conflict, { place }: Member, { besideDiagnostics }: Markup): boolean {
  return besideDiagnostics && isDiagnosed(view, conflict, place)
}

function row(view: FolderView, other: Member, verdict: Verdict, length: number, markup: Markup): string {
  const { text, from, to } = sentenceAround(view, other.place, length)
  const place = view.location(other.place)
  const quote = markup.text(text.slice(0, from)) + gap(text, from) + markup.link(text.slice(from, to), place)
  const rest = gap(text, to) + markup.text(text.slice(to))
  const who = other.statement.attribution
  const { published } = view.articles.get(other.source)!.analysis.article
  const details = [other.source, published ?? '', who === '' ? '' : t('according to {0}', who)].filter(Boolean)
  return `${markup.bullet}${signs[verdict.sign]} ${markup.strong(valueOf(other))} — ${markup.text(details.join(' · '))}: “${quote}${rest}”`
}

/** Escaping trims; what stood between two pieces of a sentence is put back. */
function gap(text: string, at: number): string {
  return at > 0 && at < text.length && (text[at] === ' ' || text[at - 1] === ' ') ? ' ' : ''
}

function why(view: FolderView, conflict: Conflict, member: Member, markup: Markup): string {
  const decision = view.decisions.get(conflict.id)
  const lines: string[] = []
  const isSaid = isShown(view, conflict, member, markup)
  if (!isSaid) {
    lines.push(`${signs[signOfLevel(conflict.level)]} ${markup.text(tell(conflict.reason))}`)
  }
  if (decision && !(isSaid && decision.stale)) {
    const { reason, author, date } = decision
    const by = [verdictName(decision), reason, author, date.slice(0, 10)].filter(Boolean).join(' · ')
    const state = decision.stale ? t('Decided before the text changed: {0}', by) : t('Decided: {0}', by)
    lines.push(markup.text(state))
  }
  const actions = [
    markup.command(t('Compare'), 'compare', [view.folder, conflict.id]),
    decision && !decision.stale
      ? markup.command(t('Undo the decision'), 'undecide', [view.folder, conflict.id])
      : markup.command(t('Decide'), 'decide', [view.folder, conflict.id]),
    markup.command(t('Show in the panel'), 'showPanel', [conflict.id]),
  ].filter(Boolean)
  if (actions.length > 0) lines.push(actions.join(' | '))
  return lines.join('\n\n')
}

function aboutMention(view: FolderView, article: ArticleView, mention: Mention, markup: Markup): string {
  const index = article.analysis.mentions.indexOf(mention)
  const entity = view.entityOf(article.source, index)
  if (!entity) return `${markup.strong(mention.name)} — ${markup.text(typeName(mention.type))}`
  const lines = [`${markup.strong(entity.name)} — ${markup.text(typeName(entity.type))}`]
  const others = entity.aliases.filter((alias) => alias !== entity.name)
  if (others.length > 0) lines.push(markup.text(t('Also called {0}.', enumerate(others))))
  const first = new Map<string, Place>()
  const counts = new Map<string, number>()
  for (const { source, mention: at } of entity.mentions) {
    counts.set(source, (counts.get(source) ?? 0) + 1)
    const span = view.articles.get(source)?.analysis.mentions[at]
    if (span && !first.has(source)) first.set(source, { source, start: span.start, end: span.end, text: span.text })
  }
  const places = [...first].slice(0, MOST_ROWS).map(([source, place]) => {
    return `${markup.bullet}${markup.link(source, view.location(place))} ${markup.text(`× ${counts.get(source)!}`)}`
  })
  if (first.size > MOST_ROWS) places.push(more(first.size - MOST_ROWS, markup))
  lines.push(places.join('\n'))
  const actions = [
    markup.command(t('Same as…'), 'entity', [view.folder, 'same', entity.name]),
    others.length > 0 ? markup.command(t('Not the same as…'), 'entity', [view.folder, 'not-same', entity.name]) : '',
    markup.command(t('Not a name'), 'entity', [view.folder, 'ignore', entity.name, '']),
  ].filter(Boolean)
  if (actions.length > 0) lines.push(actions.join(' | '))
  return lines.join('\n\n')
}

function typeName(type: Mention['type']): string {
  switch (type) {
    case 'organization':
      return t('organization')
    case 'person':
      return t('person')
    case 'product':
      return t('product')
    case 'project':
      return t('project')
    case 'place':
      return t('place')
    case 'event':
      return t('event')
  }
}

function aboutQuotation(view: FolderView, article: ArticleView, quotation: Quotation, markup: Markup): string {
  const { analysis, source } = article
  const speaker = quotation.speaker >= 0 ? nameOf(view, article, quotation.speaker) : quotation.speakerText
  const said = markup.strong(speaker === '' ? t('Quotation without a plain speaker') : speaker)
  const lines = [`${said} — ${markup.text([source, analysis.article.published ?? ''].filter(Boolean).join(' · '))}`]
  const index = analysis.quotations.indexOf(quotation)
  const claim = analysis.claims.findIndex((each) => each.quotation === index)
  const place = claim >= 0 ? placeOf(analysis, analysis.claims[claim]!) : null
  const topics = place ? view.topics.at(source, place.start) : []
  for (const { member, topic } of topics) if (member.claim === claim) lines.push(rows(view, member, topic, markup))
  return lines.join('\n\n')
}

function nameOf(view: FolderView, article: ArticleView, mention: number): string {
  return view.entityOf(article.source, mention)?.name ?? article.analysis.mentions[mention]?.name ?? ''
}

function isOf(claim: { readonly source: string; readonly claim: number }, member: Member): boolean {
  return claim.source === member.source && claim.claim === member.claim
}
