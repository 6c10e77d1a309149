/** What is timed: Tickmark and its neighbours, each as one function over a text. None of them may cache the answer. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { scanText } from '../src/core/figures/scan.ts'
import type * as library from '../src/core/library.ts'
import { plainContext } from './plainContext.ts'

/** Goes over the text once and counts what it found, so that no work can be optimised away. */
export type Pass = (text: string) => number | Promise<number>

export interface Subject {
  readonly name: string
  /** Loads it, as a process does that uses it for the first time. */
  readonly load: () => Promise<Pass>
}

export const subjects: readonly Subject[] = [
  {
    name: 'Tickmark: figures, names, quotations, claims',
    load: async () => {
      const core = pathToFileURL(join(process.cwd(), 'dist', 'core.js')).href
      const { analyze } = (await import(core)) as typeof library
      return (text) => {
        const { figures, mentions, claims } = analyze(text)
        return figures.length + mentions.length + claims.length
      }
    },
  },
  {
    name: 'Tickmark: the figure pass alone',
    load: () => Promise.resolve((text) => scanText(text, [{ from: 0, to: text.length }], plainContext).length),
  },
  {
    name: 'plain /\\d/g',
    load: () => Promise.resolve((text) => text.match(/\d/g)?.length ?? 0),
  },
  {
    name: 'remark-parse: Markdown to a tree',
    load: async () => {
      const [{ unified }, { default: remarkParse }] = await Promise.all([import('unified'), import('remark-parse')])
      const processor = unified().use(remarkParse)
      return (text) => processor.parse(text).children.length
    },
  },
  {
    name: 'wink-nlp: full pass (no claims, no values)',
    load: async () => {
      const [{ default: winkNlp }, { default: model }] = await Promise.all([
        import('wink-nlp'),
        import('wink-eng-lite-web-model'),
      ])
      const nlp = winkNlp(model)
      return (text) => {
        const document = nlp.readDoc(text)
        return document.tokens().length() + document.entities().length()
      }
    },
  },
  {
    name: 'compromise: numbers only',
    load: async () => {
      const { default: compromise } = await import('compromise')
      return (text) => [compromise(text).numbers().get()].flat().length
    },
  },
  {
    name: 'cspell-lib: spelling only',
    load: async () => {
      const { spellCheckDocument } = await import('cspell-lib')
      return async (text) => {
        const document = { uri: 'article.txt', text, languageId: 'plaintext', locale: 'en' }
        const result = await spellCheckDocument(document, { generateSuggestions: false, noConfigSearch: true }, {})
        return result.issues.length
      }
    },
  },
]
