import { longestGap, type Node } from './phraseNodes.ts'
import { isFunctionWord } from './wording.ts'

// The words by which a phrase is found: most of thousands of phrases are in no article.

/** What is known of every match that a word stands in as the trigger of its phrase. */
export interface Trigger {
  /** The most words that can stand before it. */
  readonly before: number
  /** Lists of words: one of each list stands in the match too. */
  readonly companions: readonly ReadonlySet<string>[]
}

/** The triggers of a phrase, and whether it is led by a choice: see `Phrase`. */
export function triggersOf(nodes: readonly Node[]): {
  triggers: ReadonlyMap<string, Trigger>
  leadingChoice: boolean
} {
  const found = rarest(nodes)
  if (!found) return { triggers: new Map(), leadingChoice: false }
  const { node, forms, before } = found
  const beside = companionsOf(nodes.filter((other) => other !== node))
  if (node.kind !== 'choice') return { triggers: merged([{ forms, before, needed: [] }], beside), leadingChoice: false }
  // Each option of a choice that leads has rarest words of its own: "mouth" for "by mouth".
  if (before === 0) return { triggers: merged(node.options.map(ledByRarest), beside), leadingChoice: true }
  const options = node.options.map(([first, ...rest]) => ({
    forms: formsOf(first!)!,
    before,
    needed: companionsOf(rest),
  }))
  return { triggers: merged(options, beside), leadingChoice: false }
}

/** Words that are triggers for the same reason, and what one option needs beside them. */
interface Option {
  readonly forms: ReadonlySet<string>
  readonly before: number
  readonly needed: readonly ReadonlySet<string>[]
}

function ledByRarest(option: readonly Node[]): Option {
  const { node, forms, before } = rarest(option)!
  return { forms, before, needed: companionsOf(option.filter((other) => other !== node)) }
}

/** The triggers of all options; one that several share needs only what all of them do. */
function merged(options: readonly Option[], beside: readonly ReadonlySet<string>[]): Map<string, Trigger> {
  const triggers = new Map<string, Trigger>()
  for (const { forms, before, needed } of options) {
    const trigger: Trigger = { before, companions: [...needed, ...beside] }
    for (const form of forms) {
      const other = triggers.get(form)
      triggers.set(form, other ? { before: Math.max(before, other.before), companions: beside } : trigger)
    }
  }
  return triggers
}

function companionsOf(nodes: readonly Node[]): ReadonlySet<string>[] {
  return nodes.flatMap((node) => wordsNeeded(node) ?? [])
}

/** As {@link formsOf}, with the rarest words of each option of a choice and not its first. */
function wordsNeeded(node: Node): ReadonlySet<string> | null {
  if (node.kind !== 'choice') return formsOf(node)
  const all = node.options.map((option) => rarest(option)?.forms)
  return all.every((forms) => forms !== undefined) ? new Set(all.flatMap((forms) => [...forms])) : null
}

/** The node that is likely to be met least often, and the most words that can stand before it; `null` where none need be met. */
function rarest(nodes: readonly Node[]): { node: Node; forms: ReadonlySet<string>; before: number } | null {
  let best: { node: Node; forms: ReadonlySet<string>; before: number; cost: number } | null = null
  let before = 0
  for (const node of nodes) {
    const forms = formsOf(node)
    if (forms) {
      const cost = costOfForms(forms) + (node.kind === 'noun' ? 100 : 0)
      if (!best || cost < best.cost) best = { node, forms, before, cost }
    }
    before += longest(node)
  }
  return best
}

/** Function words and numbers are met far more often than others, the short ones most of all (Zipf's law of abbreviation). */
function costOf(form: string): number {
  return isFunctionWord(form) || /^\d/.test(form) ? 1000 + 1000 / form.length : 1
}

function costOfForms(forms: ReadonlySet<string>): number {
  let cost = 0
  for (const form of forms) cost += costOf(form)
  return cost
}

/** Words of which one must stand where the node matches; `null` where nothing need stand. */
function formsOf(node: Node): ReadonlySet<string> | null {
  if (node.kind === 'word' || node.kind === 'noun') return node.forms
  if (node.kind !== 'choice') return null
  const all = new Set<string>()
  for (const option of node.options) {
    const first = option[0] && formsOf(option[0])
    if (!first) return null
    for (const form of first) all.add(form)
  }
  return all
}

function longest(node: Node): number {
  if (node.kind === 'gap') return longestGap
  if (node.kind === 'optional') return node.inner.reduce((sum, each) => sum + longest(each), 0)
  if (node.kind !== 'choice') return 1
  return Math.max(...node.options.map((option) => option.reduce((sum, each) => sum + longest(each), 0)))
}
