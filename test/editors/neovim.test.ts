// Another editor with a client of its own: Neovim, where the machine has one.
import { execFile, execFileSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundleProgram } from '../cli/program.ts'
import { files } from '../server/articles.ts'
import { makeFolder } from '../server/client.ts'

function hasNeovim(): boolean {
  try {
    execFileSync('nvim', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const present = hasNeovim()
const title = present ? 'Neovim' : 'Neovim (skipped: there is no nvim on the PATH)'

describe.skipIf(!present)(title, () => {
  let folder: string
  let program: string
  beforeAll(async () => {
    ;[folder, program] = await Promise.all([makeFolder(files), bundleProgram()])
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('shows the conflict, its other side on hover, and jumps there', async () => {
    const script = join(import.meta.dirname, 'neovim.lua')
    const words = ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', 'herald.md', '-c', `luafile ${script}`]
    const environment = { ...process.env, NODE: process.execPath, TICKMARK: program }
    const { stdout } = await promisify(execFile)('nvim', words, { cwd: folder, env: environment })
    expect(stdout).toMatch(/^diagnostic 7:27 \S+ .*350 berths/m)
    expect(stdout).toMatch(/^hover .*420 berths.*gazette\.txt/m)
    expect(stdout).toMatch(/^definition gazette\.txt/m)
  })
})
