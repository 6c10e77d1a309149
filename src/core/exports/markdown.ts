import type { Place } from '../model.ts'
import type { Report, ReportConflict } from '../report.ts'
import { excerpt, isOpenConflict, type Dossier } from './dossier.ts'
import { escapeMarkdown as escape } from './escape.ts'
import { capital, titleOf, toAddress, wordDecision, wordSources } from './wording.ts'

/**
 * The brief as Markdown. Links lead to the line of the quote (`wire.txt#L12`); `base` is the address of the articles'
 * folder as seen from where the file will stand: "" beside them, else with a slash at its end.
 */
export function toMarkdown(dossier: Dossier, base = ''): string {
  return new MarkdownBrief(dossier, base).text()
}

class MarkdownBrief {
  readonly #dossier: Dossier
  readonly #base: string

  constructor(dossier: Dossier, base: string) {
    this.#dossier = dossier
    this.#base = base
  }

  text(): string {
    const { report } = this.#dossier
    const { conflicts, agreements } = report
    const open = conflicts.filter(isOpenConflict)
    const decided = conflicts.filter((conflict) => !isOpenConflict(conflict))
    const parts = [
      `# ${escape(titleOf(report))}`,
      report.brief.lines.map((line) => this.#line(line)).join('\n'),
      ...section(
        'Conflicts',
        '\n\n',
        open.map((conflict) => this.#conflict(conflict)),
      ),
      ...section(
        'Decided',
        '\n\n',
        decided.map((conflict) => this.#conflict(conflict)),
      ),
      ...section(
        'Agreements',
        '\n',
        agreements.map((agreement) => this.#agreement(agreement)),
      ),
      ...section('Sources', '\n', this.#sources()),
    ]
    return parts
      .filter((part) => part !== '')
      .map((part) => `${part}\n`)
      .join('\n')
  }

  #line({ label, text, disputed, mentions }: Report['brief']['lines'][number]): string {
    // What is labelled so need not be told again.
    const mark = disputed && label !== 'Disputed' ? ' **(disputed)**' : ''
    return `- **${escape(label)}:** ${escape(text)}${mark} ${this.#links(mentions)}`.trimEnd()
  }

  #conflict({ measure, level, reason, sides, decision }: ReportConflict): string {
    const struck = decision && !decision.stale ? '~~' : ''
    const lines = sides.flatMap(({ value, independentSources, mentions }) => [
      `- ${struck}**${escape(value)}**${struck}, ${wordSources(independentSources)}`,
      ...mentions.map((place) => `  - ${this.#quote(place)} ${this.#link(place)}`),
    ])
    const outOfDate = decision?.stale ? 'Out of date, its text has changed: ' : ''
    return [
      `### ${escape(capital(measure))}${level === 'tension' ? ' (tension)' : ''}`,
      escape(reason),
      lines.join('\n'),
      decision ? escape(outOfDate + wordDecision(decision)) : '',
    ]
      .filter((part) => part !== '')
      .join('\n\n')
  }

  #agreement({ measure, value, independentSources, mentions }: Report['agreements'][number]): string {
    return `- ${escape(capital(measure))}: **${escape(value)}**, ${wordSources(independentSources)} ${this.#links(mentions)}`
  }

  #sources(): string[] {
    const { sources } = this.#dossier.report
    if (sources.length === 0) return []
    return [
      '| Source | Title | Publisher | Published | Words | Copied from |',
      '|---|---|---|---|--:|---|',
      ...sources.map(({ source, title, publisher, published, words, origin }) => {
        const link = `[${escape(source)}](${this.#base}${toAddress(source)})`
        const facts = [title ?? '', publisher ?? '', published ?? ''].map(escape)
        return `| ${[link, ...facts, words, origin === source ? '' : escape(origin)].join(' | ')} |`
      }),
    ]
  }

  #quote(place: Place): string {
    const { before, quote, after } = excerpt(this.#dossier.texts.get(place.source) ?? '', place)
    return `“${escape(before)}**${escape(quote)}**${escape(after)}”`
  }

  /** A link to each line that is cited, the source named once: "wire.txt:3 7 12". */
  #links(places: readonly Place[]): string {
    const links = new Map<string, Map<number, string>>()
    for (const place of places) {
      const { line } = this.#dossier.positionOf(place.source, place.start)
      const ofSource = links.get(place.source) ?? new Map<number, string>()
      links.set(place.source, ofSource)
      if (!ofSource.has(line)) ofSource.set(line, this.#link(place, ofSource.size === 0 ? undefined : `${line}`))
    }
    return [...links.values()].map((ofSource) => [...ofSource.values()].join(' ')).join(', ')
  }

  #link({ source, start }: Place, label?: string): string {
    const { line } = this.#dossier.positionOf(source, start)
    return `[${label ?? `${escape(source)}:${line}`}](${this.#base}${toAddress(source)}#L${line})`
  }
}

function section(title: string, between: string, parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [`## ${title}`, parts.join(between)]
}
