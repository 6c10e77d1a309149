/**
 * Scores who is told to have said each direct quotation, against speakers found by reading the articles.
 *   node scripts/run-ts.mjs scripts/suites/speakers.ts [--gold scripts/suites/speakers.json] [FOLDER…]
 * A folder holds the articles of one event; without one, all of ../shared/corpora. The gold names the speaker of each
 * quotation by cluster, article and offset of its first letter; null is a speaker whom the article does not name.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { analyzeArticle } from '../../src/core/analyze.ts'
import { linkEntities } from '../../src/core/entities/linking/link.ts'
import type { Analysis } from '../../src/core/model.ts'

/** Speakers by cluster, article and offset. */
type Gold = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string | null>>>>>>

interface Score {
  right: number
  /** Given to someone else, or to someone where the article names nobody. */
  wrong: number
  open: number
}

function analyze(folder: string, sources: readonly string[]): Analysis[] {
  return sources.map((source) =>
    analyzeArticle(readFileSync(join(folder, source), 'utf8').replace(/^\uFEFF/, ''), { source }),
  )
}

/** All names of whoever is told to have said the words at `offset`; null where the speaker is left open. */
function speakerNames(analyses: readonly Analysis[], source: string, offset: number): readonly string[] | null {
  const { quotations } = analyses.find(({ article }) => article.source === source)!
  const quotation = quotations.find(({ direct, start, end }) => direct && start <= offset && offset < end)
  if (!quotation || quotation.speaker < 0) return null
  const entity = linkEntities(analyses).find(({ mentions }) =>
    mentions.some((each) => each.source === source && each.mention === quotation.speaker),
  )
  return entity?.aliases ?? []
}

function scoreFolder(folder: string, gold: Gold[string]): Score {
  const score: Score = { right: 0, wrong: 0, open: 0 }
  const analyses = analyze(
    folder,
    readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name)),
  )
  for (const [source, speakers] of Object.entries(gold)) {
    for (const [offset, speaker] of Object.entries(speakers)) {
      const names = speakerNames(analyses, source, Number(offset))
      const right = speaker === null ? names === null : names?.includes(speaker)
      if (right) score.right++
      else if (names === null) score.open++
      else score.wrong++
      if (!right)
        console.log(`  ${source}:${offset} is ${speaker ?? 'nobody named'}, not ${names?.join(' = ') ?? 'open'}`)
    }
  }
  return score
}

const args = process.argv.slice(2)
const option = args.indexOf('--gold')
const [file] = option < 0 ? [join('scripts', 'suites', 'speakers.json')] : args.splice(option, 2).slice(1)
const gold = JSON.parse(readFileSync(file!, 'utf8')) as Gold
const shared = join('..', 'shared', 'corpora')
const folders =
  args.length > 0
    ? args.map((folder) => resolve(folder))
    : existsSync(shared)
      ? readdirSync(shared).map((name) => join(shared, name))
      : []
if (folders.length === 0) console.log(`The shared corpora are not at ${shared}: nothing to score.`)

const total: Score = { right: 0, wrong: 0, open: 0 }
for (const folder of folders) {
  const speakers = gold[basename(folder)]
  if (!speakers) continue
  const score = scoreFolder(folder, speakers)
  for (const key of ['right', 'wrong', 'open'] as const) total[key] += score[key]
  print(basename(folder), score)
}
if (folders.length > 1) print('all', total)

function print(name: string, { right, wrong, open }: Score): void {
  const all = right + wrong + open
  console.log(
    `${name}: ${right} of ${all} right (${((100 * right) / Math.max(1, all)).toFixed(1)} %), ${wrong} wrong, ${open} open`,
  )
}
