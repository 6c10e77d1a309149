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
import { ours } from './ours.ts'
import { chrono, compromise, recognizers } from './peers.ts'

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
    console.log(
      'F1 of exact spans (precision, recall); F1 of overlapping spans; share of gold values that are found and right',
    )
    for (const [suite, peers] of Object.entries(suites)) {
      if (show && show !== suite) continue
      const cases = readFileSync(join(specs, `${suite}.jsonl`), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Case)
      console.log(`${suite}, ${cases.length} cases`)
      for (const tool of ['tickmark', ...(show ? [] : peers)])
        console.log(`  ${tool.padEnd(12)} ${score(folder, suite, tool, cases)}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function score(folder: string, suite: string, tool: string, cases: readonly Case[]): string {
  const file = join(folder, `${suite}.${tool}.jsonl`)
  const lines = cases.map((each) =>
    JSON.stringify({
      id: each.id,
      spans: tool === 'tickmark' ? ours(suite, each) : attempt(() => tools[tool]!(suite, each)),
    }),
  )
  writeFileSync(file, lines.join('\n'))
  const args = [
    join(specs, 'score.py'),
    'spans',
    '--gold',
    join(specs, `${suite}.jsonl`),
    '--pred',
    file,
    '--skip',
    'latent',
  ]
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
