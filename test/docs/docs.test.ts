// What the documents name is there: files, links, scripts.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((name) => name !== '' && existsSync(name))
const documents = tracked.filter((name) => name.endsWith('.md') && !/^(?:seeds\/(?!README)|test\/)/.test(name))
const names = new Set(tracked.map((name) => basename(name)))

/** Whether a document may name this: a file by its name, or by its path from the root, from src or from core. */
function isThere(path: string): boolean {
  if (!path.includes('/')) return names.has(path)
  return ['.', 'src', 'src/core'].some((root) => existsSync(join(root, path)))
}

/** Paths and names of source files in backticks; those with a star or an ellipsis are patterns. */
function pathsIn(text: string): string[] {
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map(([, words]) => words!)
  return quoted.filter(
    (words) =>
      /^[\w./-]+$/.test(words) &&
      (/\.(?:ts|mjs|json|yaml|jsonl|css|md)$/.test(words) ||
        /^(?:src|core|test|bench|scripts|media|docs)\/[\w/-]+\/?$/.test(words)) &&
      !words.startsWith('.') &&
      !words.startsWith('dist/'),
  )
}

test.each(documents)('%s names what is there', (document) => {
  const text = readFileSync(document, 'utf8')
  const missing = pathsIn(text).filter((path) => !isThere(path))
  const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)\s]*)?\)/g)].map(([, target]) => target!)
  const broken = links.filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(dirname(document), target)))
  const scripts = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!)
  const unknown = scripts.filter((name) => !(name in manifest.scripts))
  expect({ missing, broken, unknown }).toEqual({ missing: [], broken: [], unknown: [] })
})
