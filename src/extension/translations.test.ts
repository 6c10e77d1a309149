import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const readJson = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, string>

/** The English words in the code: first arguments of `vscode.l10n.t`, and of the panel's and the server's `t`. */
function words(): string[] {
  const found = ['src', 'src/extension', 'src/panel', 'src/server', 'src/server/features'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .flatMap((file) => [
        ...readFileSync(join(root, folder, file), 'utf8').matchAll(
          /(?<![\w.])(?:vscode\.l10n\.)?t\(\s*'((?:[^'\\]|\\.)*)'/g,
        ),
      ]),
  )
  return [...new Set(found.map((match) => match[1]!))].sort()
}

/** `{0}` and `{1}` of a message, sorted. */
const slots = (message: string) => [...message.matchAll(/\{\d+\}/g)].map(String).sort()

describe('the German translation', () => {
  const bundle = readJson('l10n/bundle.l10n.de.json')
  const english = readJson('package.nls.json')
  const german = readJson('package.nls.de.json')

  it('has every message of the code and no other', () => {
    expect(words().length).toBeGreaterThan(100)
    expect(Object.keys(bundle).sort()).toEqual(words())
  })

  it('has every contributed text and no other', () => {
    expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort())
  })

  it.each(Object.entries(bundle))('keeps the slots of “%s”', (message, translation) => {
    expect(slots(translation)).toEqual(slots(message))
  })
})

describe('package.json', () => {
  it('uses every contributed text, and has each that it uses', () => {
    const used = [...readFileSync(join(root, 'package.json'), 'utf8').matchAll(/"%([\w.]+)%"/g)].map(
      (match) => match[1]!,
    )
    expect([...new Set(used)].sort()).toEqual(Object.keys(readJson('package.nls.json')).sort())
  })
})
