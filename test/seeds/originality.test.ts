/**
 * The samples and everything else here are our own words: no run of twelve words of a shared article or test suite in the samples,
 * which retell one event and quote its speakers, and none of eight anywhere else.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const longest = { samples: 12, elsewhere: 8 }
const corpora = join('..', 'shared', 'corpora')
const specs = join('..', 'shared', 'specs')

/** Annotations are of one format wherever they stand; the articles that they quote are looked at themselves. */
const annotations = /^test\/clusters\/.*\/gold\.json$/

/** Words in lower case; apostrophes join, everything else parts them. */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function* runsOf(text: string, runLength: number): Generator<string> {
  const words = wordsOf(text)
  for (let index = 0; index + runLength <= words.length; index++) {
    yield words.slice(index, index + runLength).join(' ')
  }
}

/** The texts below a folder, what is written about them left out. */
function textsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md|json|jsonl|tsv|csv)$/.test(name) && !name.includes('README'))
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/\\[nrt"]/g, ' '))
}

/** What is printed from the samples is as close to the originals as they are. */
function lengthFor(file: string): number {
  return /^(?:seeds|test\/golden)\//.test(file) ? longest.samples : longest.elsewhere
}

test.skipIf(!existsSync(corpora))('no tracked file repeats a shared article or test suite', { timeout: 60_000 }, () => {
  const texts = [...textsIn(corpora), ...textsIn(specs)]
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0')
  const repeated: string[] = []
  let runs = 0
  for (const length of Object.values(longest)) {
    const originals = new Set<string>()
    for (const text of texts) for (const run of runsOf(text, length)) originals.add(run)
    runs += originals.size
    for (const file of files) {
      if (!file || !existsSync(file) || annotations.test(file) || lengthFor(file) !== length) continue
      const text = readFileSync(file, 'utf8')
      if (text.includes('\0')) continue
      for (const run of runsOf(text.replace(/\\[nrt"]/g, ' '), length)) if (originals.has(run)) repeated.push(`${file}: ${run}`)
    }
  }
  expect(runs).toBeGreaterThan(10_000)
  expect(repeated).toEqual([])
})

test('the words of a run are compared without case, marks and apostrophes', () => {
  const text = 'It’s one, two; three “four” five six — seven eight nine ten eleven Twelve.'
  expect([...runsOf(text, 12)][0]).toBe('its one two three four five six seven eight nine ten eleven')
})
