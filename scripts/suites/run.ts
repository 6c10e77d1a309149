/**
 * Scores Tickmark's figures on the public suites beside its peers, on the same cases with the same score sheet.
 *   node scripts/run-ts.mjs scripts/suites/run.ts [--specs ../shared/specs] [--show SUITE]
 * Predictions go to the system's temporary folder; nothing of the suites is kept here.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suites, type Case, type Predicted } from './cases.ts'
import { conventionOf, conventions } from './conventions.ts'
import { ours } from './ours.ts'
import { chrono, compromise, peersMissing, recognizers } from './peers.ts'

const option = (name: string) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}
const specs = option('--specs') ?? join('..', 'shared', 'specs')
const show = option('--show')
const tools: Record<string, (suite: string, each: Case) => Predicted[]> = {
  tickmark: ours,
  recognizers,
  chrono,
  compromise,
}

if (!existsSync(specs)) {
  console.log(`The public suites are not at ${specs}: nothing to score.`)
} else {
  const folder = mkdtempSync(join(tmpdir(), 'suites-'))
  try {
    const missing = peersMissing()
    if (missing) console.log(`${missing} Peers are left out.`)
    const read = Object.entries(suites)
      .filter(([suite]) => !show || show === suite)
      .map(([suite, peers]) => ({ suite, peers: show || missing ? [] : peers, cases: casesOf(suite) }))
    console.log(
      'F1 of exact spans (precision, recall); F1 of overlapping spans; share of gold values that are found and right',
    )
    for (const { suite, peers, cases } of read) report(folder, suite, peers, cases)
    if (!show) {
      console.log('\nOn the cases where the conventions agree, told by their gold spans alone (conventions.ts)')
      const left = new Map<string, number>()
      for (const { suite, peers, cases } of read) {
        const agreeing = cases.filter((each) => {
          const convention = conventionOf(each)
          if (convention) left.set(convention.name, (left.get(convention.name) ?? 0) + 1)
          return convention === null
        })
        report(folder, suite, peers, agreeing, cases.length - agreeing.length)
      }
      console.log('\nCases left out there, by class')
      for (const { name, why } of conventions)
        console.log(`${String(left.get(name) ?? 0).padStart(4)}  ${name}: ${why}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function casesOf(suite: string): Case[] {
  return readFileSync(join(specs, `${suite}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case)
}

function report(folder: string, suite: string, peers: readonly string[], cases: readonly Case[], left = 0): void {
  console.log(`${suite}, ${cases.length} cases${left > 0 ? `, ${left} left out` : ''}`)
  for (const tool of ['tickmark', ...peers]) console.log(`  ${tool.padEnd(12)} ${score(folder, suite, tool, cases)}`)
}

function score(folder: string, suite: string, tool: string, cases: readonly Case[]): string {
  const [gold, file] = ['gold', tool].map((name) => join(folder, `${suite}.${name}.jsonl`)) as [string, string]
  const lines = cases.map((each) =>
    JSON.stringify({
      id: each.id,
      spans: tool === 'tickmark' ? ours(suite, each) : attempt(() => tools[tool]!(suite, each)),
    }),
  )
  writeFileSync(file, lines.join('\n'))
  writeFileSync(gold, cases.map((each) => JSON.stringify(each)).join('\n'))
  const args = [join(specs, 'score.py'), 'spans', '--gold', gold, '--pred', file, '--skip', 'latent']
  const shown = show && tool === 'tickmark' ? ['--show', '400'] : []
  const { stdout, stderr } = spawnSync('python3', [...args, ...shown], { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (shown.length > 0) console.log(stdout)
  const exact = /^ALL\s+exact\s+P\s+([\d.]+)\s+R\s+([\d.]+)\s+F1\s+([\d.]+)/m.exec(stdout)
  const overlap = /^\s+overlap\s.*F1\s+([\d.]+)/m.exec(stdout)?.[1] ?? ''
  const value = /end to end recall ([\d.]+)%/.exec(stdout)?.[1] ?? ''
  if (!exact) return stderr.slice(-200)
  const [, precision, recall, f1] = exact as unknown as [string, string, string, string]
  return `${f1.padStart(5)} (P ${precision}, R ${recall})`.padEnd(26) + ` ${overlap.padStart(5)}  ${value.padStart(5)}`
}

/** A peer that throws on a case has found nothing there. */
function attempt(run: () => Predicted[]): Predicted[] {
  try {
    return run()
  } catch {
    return []
  }
}
