import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tollConcepts } from '../core/brief/tolls.ts'
import { ledThings } from '../core/claims/slots/deeds.ts'
import { qualifierTable } from '../core/claims/setting/qualifiers.ts'
import { kindNames } from '../core/claims/slots/kinds.ts'
import { roleTable } from '../core/claims/predications/roleTable.ts'
import { areas, parts, posts, solePosts } from '../core/claims/slots/slots.ts'
import { axes } from '../core/claims/statuses/statusAxes.ts'
import { ofIt } from '../core/compare/statuses/oppositeFindings.ts'
import { aboutNoun } from '../core/compare/statuses/statusFindings.ts'
import { Corpus } from '../core/corpus.ts'
import { summarize } from '../core/brief/summarize.ts'
import type { Words } from '../core/phrase.ts'

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

/** Core's templates: the literals that it says, and the tables that it says entries of. */
function coreWords(): string[] {
  const folder = join(root, 'src/core')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('phrase.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
  const said = files.flatMap((text) => [
    ...text.matchAll(/(?<![\w.])(?:say|chain)\(\s*'((?:[^'\\]|\\.)*)'/g),
    ...text.matchAll(/\bfound\.push\('[a-z]+:([a-z-]+)'\)/g),
  ])
  const questions = axes.flatMap(({ question, anchor }) =>
    anchor === 'noun' && aboutNoun(question) !== question ? [question, aboutNoun(question)] : [question],
  )
  return [
    ...said.map((match) => match[1]!),
    ...questions,
    ...axes.flatMap(({ values }) => Object.keys(values)),
    ...roleTable.flatMap(({ question }) => [question, ofIt(question)]),
    ...[...posts, ...solePosts].map(([post]) => post),
    ...kindNames,
    ...tollConcepts.map(([template]) => template),
    ...Object.values(qualifierTable).flatMap((poles) => Object.keys(poles)),
    // What is led is a round, whatever it is called.
    ...ledThings.split('|').filter((thing) => !/^(?:financing|fundraising|funding|investment|Series)/.test(thing)),
    ...[parts, areas].flatMap((words) => words.toLowerCase().split('|')),
    // `enumerate` in phrase.ts
    '{0} and {1}',
    '{0}, {1}',
  ]
}

/** Every template of some words. */
function templatesOf(words: Words): string[] {
  if (typeof words === 'string') return []
  return [words.template, ...words.values.flatMap((value) => (typeof value === 'number' ? [] : templatesOf(value)))]
}

/** `{0}` and `{1}` of a message, sorted. */
const slots = (message: string) => [...message.matchAll(/\{\d+\}/g)].map(String).sort()

describe('the German translation', () => {
  const bundle = readJson('l10n/bundle.l10n.de.json')
  const english = readJson('package.nls.json')
  const german = readJson('package.nls.de.json')

  it('has every message of the code and no other', () => {
    expect(words().length).toBeGreaterThan(100)
    const all = new Set([...words(), ...coreWords()])
    expect({
      missing: [...all].filter((each) => bundle[each] === undefined),
      unused: Object.keys(bundle).filter((each) => !all.has(each)),
    }).toEqual({ missing: [], unused: [] })
  })

  it('has all that is said of the samples', () => {
    const corpus = Corpus.of(
      readdirSync(join(root, 'seeds'))
        .filter((file) => file !== 'README.md' && /\.(?:md|txt)$/.test(file))
        .map((source) => ({ source, text: readFileSync(join(root, 'seeds', source), 'utf8') })),
    )
    const { conflicts, agreements, comparisons } = corpus.findings
    const said = [
      ...conflicts.flatMap(({ measure, reason, steps }) => [measure, reason, ...steps]),
      ...agreements.map(({ measure }) => measure),
      ...comparisons.flatMap(({ reason, steps }) => [reason, ...steps]),
      ...summarize(corpus).lines.flatMap(({ label, text }) => [label, text]),
    ].flatMap(templatesOf)
    expect(said.length).toBeGreaterThan(100)
    expect(said.filter((template) => bundle[template] === undefined && template !== '{0}')).toEqual([])
  })

  it('has every contributed text and no other', () => {
    expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort())
  })

  it.each(Object.entries(bundle))('keeps the slots of “%s”', (message, translation) => {
    expect(slots(translation)).toEqual(slots(message))
  })
})

describe('the walkthrough', () => {
  const pages = readdirSync(join(root, 'media/walkthrough'))
  const [german, english] = [true, false].map((isGerman) => pages.filter((page) => page.includes('.nls.') === isGerman))

  it('has every page in German, under the name by which the editor looks for it', () => {
    expect(english!.length).toBeGreaterThan(0)
    expect(german).toEqual(english!.map((page) => page.replace('.md', '.nls.de.md')))
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
