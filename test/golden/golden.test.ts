// What Tickmark finds in the sample sources, printed so that a change of any rule shows as a few lines that a person can review.
// After an intended change: `npm run golden`, read the difference, commit it with the rule.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Lines } from '../../src/core/exports/lines.ts'
import { groupBy } from '../../src/core/grouping.ts'
import { check } from '../../src/core/library.ts'
import type { Report } from '../../src/core/report.ts'

const folder = join(import.meta.dirname, '..', '..', 'seeds')
const names = (await readdir(folder)).filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md').sort()
// As on a machine that checks out line feeds.
const articles = await Promise.all(
  names.map(async (source) => ({ source, text: (await readFile(join(folder, source), 'utf8')).replace(/\r\n/g, '\n') })),
)
const report = check(articles)
const lines = new Map(articles.map(({ source, text }) => [source, new Lines(text)]))

interface Spot {
  readonly source: string
  readonly start: number
}

function lineOf({ source, start }: Spot): number {
  return lines.get(source)!.at(start).line
}

/** `38000000000 USD`, `≥20 %`, `2025-11-01…2025-11-30`. */
function valueOf({ kind, unit, min, max, approx }: Report['figures'][number]): string {
  const bounds = min === max ? String(min) : min === null ? `≤${max}` : max === null ? `≥${min}` : `${min}…${max}`
  return [approx ? `~${bounds}` : bounds, kind === 'date' ? '' : (unit ?? kind)].filter(Boolean).join(' ')
}

function claimsOf(source: string): string[] {
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]))
  return report.claims
    .filter((claim) => claim.source === source)
    .flatMap((claim) => {
      const figure = figures.get(claim.figure ?? '')
      if (!figure) return []
      const cells = [
        `${lineOf(figure)}: ${figure.text.replaceAll(/\s+/g, ' ')} = ${valueOf(figure)}`,
        claim.measure,
        claim.subjects.join(', '),
        claim.asOf && `as of ${claim.asOf}`,
        claim.modality === 'actual' ? '' : claim.modality,
        claim.attribution && `says ${claim.attribution}`,
      ]
      return cells.filter(Boolean).join(' | ').replaceAll(/\s+/g, ' ')
    })
}

/** `wire.txt 1 5 9`: where a value stands, by article and line. */
function standing(mentions: readonly Spot[]): string {
  return [...groupBy(mentions, ({ source }) => source)].map(([source, spots]) => [source, ...new Set(spots.map(lineOf))].join(' ')).join(', ')
}

const golden = (name: string) => join(import.meta.dirname, name)
const printed = (blocks: readonly string[]) => `${blocks.join('\n\n')}\n`

test('the figures of the samples and what each measures', async () => {
  const blocks = names.map((source) => [source, ...claimsOf(source)].join('\n'))
  await expect(printed(blocks)).toMatchFileSnapshot(golden('claims.txt'))
})

test('the names of the samples', async () => {
  const rows = [...groupBy(report.mentions, ({ type, entity }) => `${type} ${entity}`)].map(([name, mentions]) => {
    const printedAs = [...new Set(mentions.map(({ text }) => text.replaceAll(/\s+/g, ' ')))]
    return `${name}: ${mentions.length} × ${printedAs.join(' | ')}`
  })
  await expect(`${rows.sort().join('\n')}\n`).toMatchFileSnapshot(golden('names.txt'))
})

test('the conflicts of the samples', async () => {
  const blocks = report.conflicts.map(({ level, kind, measure, subjects, reason, sides }) => {
    const head = `${level} (${kind}): ${measure} | ${subjects.join(', ')}`
    return [head, ...sides.map(({ value, mentions }) => `  ${value}: ${standing(mentions)}`), `  ${reason}`].join('\n')
  })
  await expect(printed(blocks)).toMatchFileSnapshot(golden('conflicts.txt'))
})

test('the agreements of the samples', async () => {
  const rows = report.agreements.map(
    ({ measure, value, independentSources, mentions }) =>
      `${measure} = ${value} (${independentSources}): ${standing(mentions)}`,
  )
  await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(golden('agreements.txt'))
})

test('the brief of the samples', async () => {
  const rows = report.brief.lines.map(
    ({ label, text, disputed, mentions }) => `${label}: ${text}${disputed ? ' ≠' : ''} (${standing(mentions)})`,
  )
  await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(golden('brief.txt'))
})

test('a line of another outlet on what the samples dispute joins the dispute', () => {
  // The API tests write this very line into the folder of the samples.
  const text = 'By the Ledger Desk, Nov. 4, 2025\n\nOpenAI signed a contract with Oracle that is worth $450 billion, two bankers said.\n'
  const { conflicts } = check([...articles, { source: 'extra.txt', text }])
  const joined = conflicts.filter(({ sides }) => sides.some(({ mentions }) => mentions.some(({ source }) => source === 'extra.txt')))
  expect(joined.map(({ kind, sides }) => [kind, sides.map(({ value }) => value).sort()])).toEqual([
    ['value', ['$30 billion', '$300 billion', '$450 billion']],
  ])
})
