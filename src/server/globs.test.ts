import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileGlob, compileGlobs } from './globs.ts'

const cases: readonly [glob: string, hits: readonly string[], misses: readonly string[]][] = [
  ['**/*.{txt,md}', ['a.txt', 'deep/er/b.md', 'with space.md'], ['a.txt.bak', 'a.html', 'md']],
  ['drafts/**', ['drafts/a.md', 'drafts/deep/b.md'], ['a.md', 'old/drafts/a.md', 'drafts']],
  ['**/drafts/**', ['drafts/a.md', 'old/drafts/a.md'], ['draftsman/a.md']],
  ['*.txt', ['a.txt'], ['deep/a.txt']],
  ['?.txt', ['a.txt'], ['ab.txt', '.txt', '/.txt']],
  ['[a-c]?.md', ['b1.md'], ['d1.md', 'b.md']],
  ['[!a-c].md', ['d.md'], ['a.md', '/.md']],
  ['./notes.md', ['notes.md'], ['other.md']],
  ['a+b (1).txt', ['a+b (1).txt'], ['aab (1).txt', 'a+b 1.txt']],
  ['**', ['a', 'a/b.txt'], []],
  ['{a,b/**}/c.txt', ['a/c.txt', 'b/x/c.txt'], ['c/c.txt']],
]

test.each(cases)('%s', (glob, hits, misses) => {
  for (const path of hits) expect(compileGlob(glob)(path), path).toBe(true)
  for (const path of misses) expect(compileGlob(glob)(path), path).toBe(false)
})

test('no globs match nothing', () => {
  expect(compileGlobs([])('a.txt')).toBe(false)
  expect(compileGlobs(['*.md', '*.txt'])('a.txt')).toBe(true)
})

test('half-typed patterns match something or nothing, and never throw', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (glob, path) => {
      expect(typeof compileGlob(glob)(path)).toBe('boolean')
    }),
  )
  for (const glob of ['{a,b', '[a', '[z-a]', '[]', '[!]', '***', '{{a}', '}']) compileGlob(glob)('a')
})
