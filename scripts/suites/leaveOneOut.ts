/**
 * Scores names on each event with the words taken away that only this event's articles hold: what its score would be had its
 * vocabulary been written without it.
 *   node scripts/run-ts.mjs scripts/suites/leaveOneOut.ts [FOLDER…]
 * Words are dropped from the lists written by hand (every list of words in src/core/entities); ordinary words, given names,
 * cities and countries are whole sets of their sources and stay. Without folders, all of ../shared/corpora.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Plugin } from 'esbuild'
import { bundleForNode } from '../bundle.mjs'

const shared = join('..', 'shared')
const scorer = join(shared, 'eval', 'score.mjs')
const cache = join('node_modules', '.cache', 'leave-one-out')
/** Lists that are whole sets of a source, made by bench/lexicon.mjs or from ISO 3166. */
const whole = /(?:cities|commonWords|givenNames|countries)\.ts$/
/** Strings of fewer words are no lists. */
const shortestList = 4

function wordsOf(folder: string): Set<string> {
  const texts = readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name))
  const words = texts.flatMap(
    (name) =>
      readFileSync(join(folder, name), 'utf8')
        .toLowerCase()
        .match(/[\p{L}\d]+/gu) ?? [],
  )
  return new Set(words)
}

/** Takes words out of the lists of a source text. */
function without(source: string, dropped: ReadonlySet<string>): { readonly text: string; readonly count: number } {
  let count = 0
  const text = source.replace(/`[^`]*`|'[^'\n]*'/g, (list) => {
    if (list.split(/\s+/).length < shortestList || list.includes('${')) return list
    return list.replace(/(?<=[\s'`])[\p{Ll}\d]+(?=[\s'`])/gu, (word) => {
      if (!dropped.has(word)) return word
      count++
      return ''
    })
  })
  return { text, count }
}

async function bundle(outfile: string, dropped: ReadonlySet<string>): Promise<number> {
  let removed = 0
  const plugin: Plugin = {
    name: 'leave-out',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]core[\\/]entities[\\/].*\.ts$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8')
        if (whole.test(path)) return { contents: source, loader: 'ts' }
        const { text, count } = without(source, dropped)
        removed += count
        return { contents: text, loader: 'ts' }
      })
    },
  }
  await bundleForNode(join('src', 'cli', 'main.ts'), outfile, { plugins: [plugin] })
  return removed
}

/** Precision, recall, types and links of names, in per cent as the scorer prints them. */
function score(cli: string, folder: string): string {
  const printed = execFileSync(process.execPath, [scorer, '--cli', `node ${cli}`, folder], { encoding: 'utf8' })
  return printed.split('\n')[1]!.split('|')[1]!.trim().replace(/\s+/g, ' ')
}

if (!existsSync(scorer)) {
  console.log(`The shared corpora are not at ${shared}: nothing to score.`)
} else {
  const given = process.argv.slice(2).map((folder) => resolve(folder))
  const corpora = join(shared, 'corpora')
  const folders = given.length > 0 ? given : readdirSync(corpora).map((name) => join(corpora, name))
  const words = folders.map(wordsOf)
  mkdirSync(cache, { recursive: true })
  try {
    const full = join(cache, 'full.mjs')
    await bundle(full, new Set())
    for (const [at, folder] of folders.entries()) {
      const own = [...words[at]!].filter((word) => words.every((other, each) => each === at || !other.has(word)))
      const cut = join(cache, 'cut.mjs')
      const removed = await bundle(cut, new Set(own))
      console.log(
        `${basename(folder)}: ${score(full, folder)} with all words, ${score(cut, folder)} without ${removed} of its own`,
      )
    }
  } finally {
    rmSync(cache, { recursive: true, force: true })
  }
}
