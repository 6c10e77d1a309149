/** What a test stage leaves behind for the sum at the end of `npm test`. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { reportsHome } from './paths.ts'

export interface TestReport {
  readonly passed: number
  readonly failed: number
}

/** Mocha's JSON report, as far as it is read. */
export interface MochaReport {
  readonly stats: { readonly passes: number; readonly failures: number; readonly pending: number }
  readonly failures: readonly { readonly fullTitle: string; readonly err: { readonly stack?: string } }[]
}

export async function saveReport(stage: string, report: TestReport): Promise<void> {
  await mkdir(reportsHome, { recursive: true })
  await writeFile(join(reportsHome, `${stage}.json`), JSON.stringify(report))
}

/** Counts a Mocha run and prints what failed. A pending test counts as failed: none is meant to be left. */
export function readMocha({ stats, failures }: MochaReport): TestReport {
  for (const { fullTitle, err } of failures) console.error(`\n✗ ${fullTitle}\n${err.stack ?? ''}`)
  return { passed: stats.passes, failed: stats.failures + stats.pending }
}
