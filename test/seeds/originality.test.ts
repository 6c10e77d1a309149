/** The samples and everything else here are our own words: no run of twelve words of an original article. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const runLength = 12
const corpora = join('..', 'shared', 'corpora')

/** Words in lower case; apostrophes join, everything else parts them. */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function* runsOf(text: string): Generator<string> {
  const words = wordsOf(text)
  for (let index = 0; index + runLength <= words.length; index++) {
    yield words.slice(index, index + runLength).join(' ')
  }
}

function articlesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.(txt|md)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

test.skipIf(!existsSync(corpora))('no tracked file repeats an article of the shared corpora', () => {
  const originals = new Set<string>()
  for (const cluster of readdirSync(corpora)) {
    for (const article of articlesOf(join(corpora, cluster))) for (const run of runsOf(article)) originals.add(run)
  }
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
  const repeated: string[] = []
  for (const file of files.split('\0')) {
    if (!file || !existsSync(file)) continue
    const text = readFileSync(file, 'utf8')
    if (text.includes('\0')) continue
    for (const run of runsOf(text)) if (originals.has(run)) repeated.push(`${file}: ${run}`)
  }
  expect(originals.size).toBeGreaterThan(5_000)
  expect(repeated).toEqual([])
})

test('the words of a run are compared without case, marks and apostrophes', () => {
  const text = 'It’s one, two; three “four” five six — seven eight nine ten eleven Twelve.'
  expect([...runsOf(text)][0]).toBe('its one two three four five six seven eight nine ten eleven')
})
