import type { Place } from '../model.ts'
import type { ReportConflict } from '../report.ts'
import { excerpt, isOpenConflict, type Dossier } from './dossier.ts'
import { tidy } from './escape.ts'
import { capital, titleOf, toAddress, wordDecision, wordSources } from './wording.ts'

/** Markup that is safe to insert; made only by {@link html}. */
interface Markup {
  readonly markup: string
}

/**
 * The brief as one HTML page that needs nothing else, reads in light and dark and prints on paper. `base` is as in
 * `toMarkdown`.
 */
export function toHtml(dossier: Dossier, base = ''): string {
  const { report } = dossier
  const title = titleOf(report)
  const citations = new Citations(dossier, base)
  const open = report.conflicts.filter(isOpenConflict)
  const decided = report.conflicts.filter((conflict) => !isOpenConflict(conflict))
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${title}</title>
        <style>
          ${{ markup: style }}
        </style>
      </head>
      <body>
        <h1>${title}</h1>
        ${table(
          report.brief.lines.map(
            (line) =>
              html`<tr>
                <th scope="row">${line.label}</th>
                <td>
                  ${line.text}${line.disputed && line.label !== 'Disputed' ? html` <strong class="disputed">disputed</strong>` : ''}
                  ${citations.cite(line.mentions)}
                </td>
              </tr>`,
          ),
        )}
        ${section(
          'Conflicts',
          open.map((conflict) => conflictMarkup(conflict, citations)),
        )}
        ${section(
          'Decided',
          decided.map((conflict) => conflictMarkup(conflict, citations)),
        )}
        ${section(
          'Agreements',
          report.agreements.map(
            ({ measure, value, independentSources, mentions }) =>
              html`<p>
                ${capital(measure)}: <strong>${value}</strong>, ${wordSources(independentSources)}
                ${citations.cite(mentions)}
              </p>`,
          ),
        )}
        ${section(
          'Quotes',
          citations.all.length > 0
            ? [
                html`<ol class="quotes">
                  ${citations.all}
                </ol>`,
              ]
            : [],
        )}
        ${section(
          'Sources',
          report.sources.map(
            ({ source, title, publisher, published, origin }) =>
              html`<p>
                <a href="${base}${toAddress(source)}">${source}</a>
                ${[title, publisher, published].filter((each) => each !== null).join(' · ')}${origin === source ? '' : ` (copied from ${origin})`}
              </p>`,
          ),
        )}
      </body>
    </html>`
  return `${page.markup.replace(/^ {4}/gm, '')}\n`
}

/** Numbers the quotes as they are cited. */
class Citations {
  readonly all: Markup[] = []
  readonly #numbers = new Map<string, number>()

  constructor(
    readonly dossier: Dossier,
    readonly base: string,
  ) {}

  cite(places: readonly Place[]): Markup[] {
    return places.map((place) => {
      const number = this.#number(place)
      return html`<sup><a href="#quote-${number}">${number}</a></sup> `
    })
  }

  #number(place: Place): number {
    const key = `${place.source}\n${place.start}\n${place.end}`
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const { before, quote, after } = excerpt(this.dossier.texts.get(place.source) ?? '', place)
    const { line } = this.dossier.positionOf(place.source, place.start)
    const number = this.all.length + 1
    this.#numbers.set(key, number)
    this.all.push(
      html`<li id="quote-${number}">
        “${before}<mark>${quote}</mark>${after}”
        <a href="${this.base}${toAddress(place.source)}#L${line}">${place.source}:${line}</a>
      </li>`,
    )
    return number
  }
}

function section(title: string, parts: readonly Markup[]): Markup | '' {
  return parts.length === 0
    ? ''
    : html`<section>
        <h2>${title}</h2>
        ${parts}
      </section>`
}

function table(rows: readonly Markup[]): Markup | '' {
  return rows.length === 0
    ? ''
    : html`<table>
        ${rows}
      </table>`
}

function conflictMarkup(conflict: ReportConflict, citations: Citations): Markup {
  const { decision } = conflict
  const closed = decision !== null && !decision.stale
  const sides = conflict.sides.map(({ value, independentSources, mentions }) => {
    const printed = closed ? html`<s>${value}</s>` : html`<strong>${value}</strong>`
    return html`<li>${printed}, ${wordSources(independentSources)} ${citations.cite(mentions)}</li>`
  })
  const note = decision
    ? decision.stale
      ? `Out of date, its text has changed: ${wordDecision(decision)}`
      : wordDecision(decision)
    : ''
  return html`<article>
    <h3>${capital(conflict.measure)}${conflict.level === 'tension' ? ' (tension)' : ''}</h3>
    <p>${conflict.reason}</p>
    <ul>
      ${sides}
    </ul>
    ${note ? html`<p class="decision">${note}</p>` : ''}
  </article>`
}

type Inserted = string | number | Markup | readonly Markup[]

/** Markup from a template: what is inserted is text, unless it is markup already. */
function html(pieces: TemplateStringsArray, ...inserted: readonly Inserted[]): Markup {
  let markup = pieces[0]!
  for (const [index, value] of inserted.entries()) markup += toMarkup(value) + pieces[index + 1]!
  return { markup }
}

function toMarkup(value: Inserted): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return tidy(value).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('')
}

const style = `
      :root { color-scheme: light dark; --line: #8886; --mark: #ffe08a; }
      @media (prefers-color-scheme: dark) { :root { --mark: #6b5200; } }
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
      h1, h2, h3 { line-height: 1.2; }
      table { border-collapse: collapse; width: 100%; }
      th, td { border-top: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
      th { white-space: nowrap; }
      article { border-left: 3px solid var(--line); padding-left: 1rem; margin: 1.5rem 0; }
      mark { background: var(--mark); color: inherit; }
      .disputed { border: 1px solid; border-radius: .3rem; font-size: .8rem; padding: 0 .3rem; }
      .decision { font-style: italic; }
      .quotes li { margin: .4rem 0; }
      :target { outline: 2px solid; }
      @media print { body { max-width: none; margin: 0; } article, li, tr { break-inside: avoid; } a { color: inherit; } }
    `
