import { parse } from 'yaml'
import { isByline } from './classify.ts'
import type { Block } from './blocks.ts'
import { dayOfImprint, readDateline } from './datelines.ts'
import { findDay } from './days.ts'
import { outletWord, publicationLead } from './vocabulary.ts'

/** What an article says of itself. */
export interface Publication {
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly role: 'source' | 'draft'
}

/** Passages at the top in which a headline, byline and dateline are looked for. */
const topPassages = 8
/** Of these, the ones in which a line of outlet and day may stand unmarked. */
const imprintPassages = 4
/** Longest line of facts at the top. */
const longestFact = 160

/** Title, outlet, day and role: front matter first, then headline, byline and dateline. */
export function readPublication(blocks: readonly Block[], frontMatter: string | null): Publication {
  const fields = readFrontMatter(frontMatter)
  const top = blocks.slice(0, topPassages)
  return {
    title: fields.title ?? headline(blocks),
    publisher: fields.publisher ?? outlet(top),
    published: fields.published ?? day(top, blocks),
    role: fields.role === 'draft' ? 'draft' : 'source',
  }
}

type Fields = Partial<Record<'title' | 'publisher' | 'published' | 'role', string>>

/** Front matter's own words for each field, as static site generators and Schema.org name them. */
const keys: Readonly<Record<keyof Fields, readonly string[]>> = {
  title: ['title', 'headline'],
  publisher: ['publisher', 'outlet', 'publication', 'site', 'source'],
  published: ['published', 'date', 'datePublished', 'date_published', 'pubdate'],
  role: ['role'],
}

function readFrontMatter(source: string | null): Fields {
  if (!source) return {}
  const values = parseYaml(source)
  const fields: Fields = {}
  for (const [field, names] of Object.entries(keys) as [keyof Fields, readonly string[]][]) {
    for (const name of names) {
      const value = values[name]
      if (typeof value !== 'string' && typeof value !== 'number') continue
      const text = String(value).trim()
      const read = field === 'published' ? (findDay(text)?.iso ?? '') : text
      // "source" and "site" may hold an address.
      if (read !== '' && !/^https?:/i.test(read)) fields[field] ??= read
    }
  }
  return fields
}

/** Scalars of a YAML mapping; nothing where it is not one or is broken. */
function parseYaml(source: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parse(source, { schema: 'failsafe', maxAliasCount: 10 })
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** The first heading, if it comes before the first paragraph; else a headline printed alone at the very end. */
function headline(blocks: readonly Block[]): string | null {
  for (const { kind, text } of blocks) {
    if (kind === 'heading') return text
    if (kind === 'paragraph' || kind === 'item') break
  }
  const last = blocks.at(-1)
  return last?.kind === 'heading' && blocks.length > 1 ? last.text : null
}

function day(top: readonly Block[], blocks: readonly Block[]): string | null {
  for (const { kind, text } of top) {
    if (kind === 'byline') {
      const found = findDay(text)
      if (found) return found.iso
    } else if (kind === 'paragraph') {
      const found = readDateline(text)?.iso ?? asOf(text)
      if (found) return found
    }
  }
  for (const { kind, text } of top.slice(0, imprintPassages)) {
    const found = kind === 'heading' || kind === 'paragraph' ? dayOfImprint(text) : null
    if (found) return found
  }
  for (const { kind, text } of blocks.slice(-topPassages)) {
    if (kind === 'byline' && publicationLead.test(text)) return findDay(text)?.iso ?? null
  }
  return null
}

/** "As of 2 March 2025, 09:00" in a line of facts at the top. */
function asOf(text: string): string | null {
  if (text.length > longestFact) return null
  const found = findDay(text)
  return found && /(?:^|[|·•]\s?)(?:as of|published|updated|issued)\s*:?\s*$/i.test(text.slice(0, found.from))
    ? found.iso
    : null
}

function outlet(top: readonly Block[]): string | null {
  for (const { kind, text } of top) {
    if (kind === 'paragraph') {
      const named = readDateline(text)?.outlet
      if (named) return named
    }
    if (kind !== 'byline' && !(kind === 'paragraph' && isByline(text))) continue
    const parts = text.split(/\s*[|·•,]\s*/).filter((part) => part !== '' && !findDay(part))
    const named = parts.find((part) => outletWord.test(part) && !/^by\s/i.test(part) && part.length <= 50)
    if (named) return named
    const [first] = parts
    if (first && findDay(text) && /[|·•]/.test(text) && first.length <= 50) return first
  }
  return null
}
