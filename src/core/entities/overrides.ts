import { isMap, isScalar, isSeq, parseDocument, YAMLMap, YAMLSeq, type Document, type Node, type Scalar } from 'yaml'
import type { EntityType, Span } from '../model.ts'
import { say, type Words } from '../phrase.ts'
import { noOverrides, type EntityOverrides } from './linking/link.ts'
import { nameKey } from './words/names.ts'
import { types } from './words/scores.ts'

// `.tickmark/entities.yaml`: the user's word on names. Its shape is described for editors in media/entities.schema.json.

/** Something in the file that could not be used, and where it stands in the file's text. */
export interface OverrideProblem extends Span {
  readonly message: Words
}

export interface ParsedOverrides {
  readonly overrides: EntityOverrides
  readonly problems: readonly OverrideProblem[]
}

const sections = ['merge', 'split', 'rename', 'retype', 'ignore'] as const
type Section = (typeof sections)[number]

/** Reads the file. Never throws: what cannot be used is left out and told in `problems`. */
export function parseOverrides(text: string): ParsedOverrides {
  const problems: OverrideProblem[] = []
  const document = parseDocument(text, { prettyErrors: false })
  for (const { message, pos } of document.errors)
    problems.push({ message, start: pos[0], end: Math.max(pos[0], pos[1]) })
  const root = document.contents
  if (root === null || (isScalar(root) && root.value === null)) return { overrides: noOverrides, problems }
  const report = (node: unknown, message: Words) => problems.push({ message, ...spanOf(node) })
  if (!isMap(root)) {
    report(root, say('Unexpected content, expected a mapping with {0}', sections.join(', ')))
    return { overrides: noOverrides, problems }
  }
  const merge: string[][] = []
  const split: [string, string][] = []
  const rename: Record<string, string> = {}
  const retype: Record<string, EntityType> = {}
  const ignore: string[] = []
  for (const { key, value } of root.items) {
    const name = textOf(key)
    if (name === null || !(sections as readonly string[]).includes(name)) {
      report(key, say('Unexpected key {0}, expected {1}', JSON.stringify(name ?? ''), sections.join(', ')))
      continue
    }
    if (value === null || (isScalar(value) && value.value === null)) continue
    switch (name as Section) {
      case 'merge':
        for (const names of listsIn(value, name, report)) {
          if (names.length > 1) merge.push(names)
        }
        break
      case 'split':
        for (const names of listsIn(value, name, report)) {
          if (names.length === 2) split.push([names[0]!, names[1]!])
          else report(value, say('Unexpected number of names in split, expected two'))
        }
        break
      case 'rename':
        for (const [from, to] of pairsIn(value, name, report)) rename[from] = to
        break
      case 'retype':
        for (const [from, to, node] of pairsIn(value, name, report)) {
          if ((types as readonly string[]).includes(to)) retype[from] = to as EntityType
          else report(node, say('Unexpected type {0}, expected {1}', JSON.stringify(to), types.join(', ')))
        }
        break
      case 'ignore':
        ignore.push(...namesIn(value, name, report))
    }
  }
  return { overrides: { merge, split, rename, retype, ignore }, problems }
}

/** A file that says what `overrides` says. */
export function serializeOverrides(overrides: EntityOverrides): string {
  const document = parseDocument('')
  const content: Record<string, unknown> = {}
  if (overrides.merge.length > 0) content.merge = overrides.merge
  if (overrides.split.length > 0) content.split = overrides.split
  if (Object.keys(overrides.rename).length > 0) content.rename = overrides.rename
  if (Object.keys(overrides.retype).length > 0) content.retype = overrides.retype
  if (overrides.ignore.length > 0) content.ignore = overrides.ignore
  document.contents = document.createNode(content) as never
  return printed(document)
}

/** The file with `a` and `b` declared one entity. A file that cannot be read comes back as it is. */
export function withSame(text: string, a: string, b: string): string {
  return edited(text, (document) => {
    removePair(document, 'split', a, b)
    const list = listOf(document, 'merge')
    const group = list.items.find((item) => isSeq(item) && (holds(item, a) || holds(item, b)))
    if (isSeq(group)) {
      for (const name of [a, b]) if (!holds(group, name)) group.add(document.createNode(name))
    } else list.add(flow(document, [a, b]))
  })
}

/** The file with `a` and `b` declared two entities. */
export function withNotSame(text: string, a: string, b: string): string {
  return edited(text, (document) => {
    const merge = document.get('merge')
    if (isSeq(merge)) {
      for (const group of merge.items) {
        if (!isSeq(group) || !holds(group, a) || !holds(group, b)) continue
        group.items = group.items.filter((item) => !isName(item, b))
      }
      merge.items = merge.items.filter((group) => !isSeq(group) || group.items.length > 1)
      if (merge.items.length === 0) document.delete('merge')
    }
    const list = listOf(document, 'split')
    if (!list.items.some((item) => isSeq(item) && holds(item, a) && holds(item, b))) list.add(flow(document, [a, b]))
  })
}

/** The file with `name` declared no entity. */
export function withIgnored(text: string, name: string): string {
  return edited(text, (document) => {
    const list = listOf(document, 'ignore')
    if (!holds(list, name)) list.add(document.createNode(name))
  })
}

/** The file with the entity called `name` shown as `to`. */
export function withRenamed(text: string, name: string, to: string): string {
  return edited(text, (document) => setPair(document, 'rename', name, to))
}

/** The file with the entity called `name` declared to be of type `type`. */
export function withRetyped(text: string, name: string, type: EntityType): string {
  return edited(text, (document) => setPair(document, 'retype', name, type))
}

function edited(text: string, change: (document: Document) => void): string {
  const document = parseDocument(text) as Document
  if (document.errors.length > 0) return text
  if (document.contents !== null && !isMap(document.contents)) {
    if (!isScalar(document.contents) || document.contents.value !== null) return text
    document.contents = null as never
  }
  if (document.contents === null) document.contents = new YAMLMap() as never
  change(document)
  return printed(document)
}

function printed(document: Document): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

function listOf(document: Document, section: Section): YAMLSeq {
  const found = document.get(section)
  if (isSeq(found)) return found
  const list = new YAMLSeq()
  document.set(section, list)
  return list
}

function setPair(document: Document, section: Section, name: string, value: string): void {
  const found = document.get(section)
  const map = isMap(found) ? found : new YAMLMap()
  if (map !== found) document.set(section, map)
  const known = map.items.find((item) => isName(item.key, name))
  if (known) known.value = document.createNode(value)
  else map.set(name, value)
}

function removePair(document: Document, section: Section, a: string, b: string): void {
  const list = document.get(section)
  if (!isSeq(list)) return
  list.items = list.items.filter((item) => !isSeq(item) || !holds(item, a) || !holds(item, b))
  if (list.items.length === 0) document.delete(section)
}

function flow(document: Document, names: readonly string[]): YAMLSeq {
  const list = document.createNode(names) as YAMLSeq
  list.flow = true
  return list
}

function holds(list: YAMLSeq, name: string): boolean {
  return list.items.some((item) => isName(item, name))
}

function isName(node: unknown, name: string): boolean {
  const text = textOf(node)
  return text !== null && nameKey(text).text === nameKey(name).text
}

function textOf(node: unknown): string | null {
  if (typeof node === 'string') return node
  if (!isScalar(node)) return null
  const { value } = node as Scalar
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}

type Report = (node: unknown, message: Words) => void

function namesIn(node: unknown, section: string, report: Report): string[] {
  if (!isSeq(node)) {
    report(node, say('Unexpected value of {0}, expected a list of names', section))
    return []
  }
  return node.items.flatMap((item) => {
    const name = textOf(item)
    if (name !== null && name.trim() !== '') return [name]
    report(item, say('Unexpected value in {0}, expected a name', section))
    return []
  })
}

function listsIn(node: unknown, section: string, report: Report): string[][] {
  if (!isSeq(node)) {
    report(node, say('Unexpected value of {0}, expected a list of lists of names', section))
    return []
  }
  return node.items.map((item) => namesIn(item, section, report))
}

function pairsIn(node: unknown, section: string, report: Report): [string, string, unknown][] {
  if (!isMap(node)) {
    report(node, say('Unexpected value of {0}, expected names with a value each', section))
    return []
  }
  return node.items.flatMap(({ key, value }): [string, string, unknown][] => {
    const [from, to] = [textOf(key), textOf(value)]
    if (from !== null && to !== null) return [[from, to, value]]
    report(value ?? key, say('Unexpected value in {0}, expected text', section))
    return []
  })
}

function spanOf(node: unknown): Span {
  const range = (node as Node | null)?.range
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 }
}
