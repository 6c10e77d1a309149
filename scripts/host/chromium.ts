/** Finds a Chromium to drive, or fetches one: an installed one, else Playwright's, else (root on Debian) apt's. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright-core'
import { exists, run, which } from './processes.ts'

/**
 * Path of a Chromium that can be started. `CHROMIUM` in the environment names one outright.
 * @throws an Error that says what is missing and how to get it
 */
export async function findChromium(log: (line: string) => void): Promise<string> {
  const named = process.env['CHROMIUM']
  if (named) return named
  const installed = await which('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable')
  if (installed) return installed
  const downloaded = chromium.executablePath()
  if (downloaded && (await exists(downloaded))) return downloaded
  const failures: string[] = []
  try {
    log('No Chromium is installed: downloading Playwright’s …')
    const cli = join(dirname(createRequire(join(process.cwd(), 'package.json')).resolve('playwright-core')), 'cli.js')
    await run(process.execPath, [cli, 'install', 'chromium'])
    if (await exists(chromium.executablePath())) return chromium.executablePath()
  } catch (error) {
    failures.push(`Playwright’s download failed: ${firstLine(error)}`)
  }
  if (process.getuid?.() === 0 && (await which('apt-get'))) {
    try {
      log('Installing chromium with apt-get …')
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
      await run('apt-get', ['update'], { env })
      await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], { env })
      const fetched = await which('chromium')
      if (fetched) return fetched
    } catch (error) {
      failures.push(`apt-get failed: ${firstLine(error)}`)
    }
  }
  throw new Error(
    [
      'No Chromium: the tests in a real VS Code need one.',
      ...failures,
      'Install chromium or google-chrome, or name one in the environment variable CHROMIUM.',
    ].join('\n  '),
  )
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error)
    .split('\n')
    .slice(0, 2)
    .join(' ')
}
