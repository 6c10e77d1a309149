import { addTo } from '../../grouping.ts'
import { longestGap, readNodes, type Node } from './phraseNodes.ts'
import { triggersOf, type Trigger } from './phraseTriggers.ts'

export class Phrase {
  /** Whether it is a choice from its first word on, whose options all count, wherever they begin; of another, only the tightest match does. */
  readonly leadingChoice: boolean
  readonly #nodes: readonly Node[]
  #match: Matcher | null = null
  #forms: ReadonlySet<string> | null = null

  constructor(nodes: readonly Node[], leadingChoice: boolean) {
    this.#nodes = nodes
    this.leadingChoice = leadingChoice
  }

  /** See {@link matchesAround}. Made when it is first tried, as the forms: of thousands of phrases an article has a few. */
  get match(): Matcher {
    return (this.#match ??= matcherOf(this.#nodes, (_, at) => at))
  }

  /** Every word that the phrase itself is made of, gaps left out. */
  get forms(): ReadonlySet<string> {
    return (this.#forms ??= new Set(this.#nodes.flatMap(allForms)))
  }
}

/** A phrase with words of which one stands in every match, the fewest and rarest that could be found. */
export interface Triggered {
  readonly phrase: Phrase
  readonly triggers: ReadonlyMap<string, Trigger>
}

export interface PhraseMatch {
  /** Word indices, half open. */
  readonly from: number
  readonly to: number
  /** Index of the word that a noun class matched, and its class; −1 where the phrase names none. */
  readonly noun: number
  readonly nounClass: string
}

/** The words of a sentence, in which phrases are looked for. */
export interface PhraseText {
  readonly count: number
  /** What the word at `at`, one of `count`, is compared by. */
  keyOf(at: number): string
  /** Whether a mark stands before the word, over which no phrase runs. */
  breaksAt(at: number): boolean
}

/** Words that a gap may not pass over: they would turn the phrase round. */
export const negations: ReadonlySet<string> = new Set('not no never neither nor without non none nobody'.split(' '))

/** Reads a list of phrases divided by semicolons. */
export function readPhrases(source: string, nouns: Readonly<Record<string, string>>): Triggered[] {
  return source
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => {
      const nodes = readNodes(each, nouns)
      const { triggers, leadingChoice } = triggersOf(nodes)
      return { phrase: new Phrase(nodes, leadingChoice), triggers }
    })
}

function allForms(node: Node): string[] {
  if (node.kind === 'word' || node.kind === 'noun') return [...node.forms]
  if (node.kind === 'optional') return node.inner.flatMap(allForms)
  return node.kind === 'choice' ? node.options.flat().flatMap(allForms) : []
}

/**
 * The matches of `phrase` that cover the word at `trigger`, begin at most `before` words before it and do not run over a mark: the tightest
 * first. `run` may be the same for all phrases.
 */
export function matchesAround(phrase: Phrase, run: Run, trigger: number, before: number): readonly PhraseMatch[] {
  const first = Math.max(0, trigger - before)
  let found = none
  for (let from = trigger; from >= first; from--) {
    run.from = from
    run.noun = -1
    const to = phrase.match(run, from)
    if (to <= trigger) continue
    found = [...found, { from, to, noun: run.noun, nounClass: run.noun < 0 ? '' : run.nounClass }]
    if (!phrase.leadingChoice) break
  }
  return found
}

const none: readonly PhraseMatch[] = []

/** A number that counts: "11.4 % died or were admitted" does not say how many died. */
function isCount(words: PhraseText, at: number): boolean {
  const next = keyAt(words, at + 1)
  return /^\d/.test(keyAt(words, at)) && next !== 'percent' && !(next === 'per' && keyAt(words, at + 2) === 'cent')
}

function keyAt(words: PhraseText, at: number): string {
  return at < words.count ? words.keyOf(at) : ''
}

/** An attempt to match a phrase from word `from` on, and the noun that its match names. */
export class Run {
  readonly words: PhraseText
  from = 0
  noun = -1
  nounClass = ''

  constructor(words: PhraseText) {
    this.words = words
  }
}

/** Goes on with a match at word `at`: where it ends, or −1 where there is none. */
type Matcher = (run: Run, at: number) => number

/** A matcher of `nodes`, after which `next` goes on. Made once for each phrase, so that to match takes no memory. */
function matcherOf(nodes: readonly Node[], next: Matcher): Matcher {
  return nodes.reduceRight((rest, node) => {
    const match = nodeMatcher(node, rest)
    return (run, at) => (at > run.from && run.words.breaksAt(at) ? -1 : match(run, at))
  }, next)
}

function nodeMatcher(node: Node, rest: Matcher): Matcher {
  switch (node.kind) {
    case 'word':
      return (run, at) => (node.forms.has(keyAt(run.words, at)) ? rest(run, at + 1) : -1)
    case 'noun':
      return (run, at) => {
        const to = node.forms.has(keyAt(run.words, at)) ? rest(run, at + 1) : -1
        // Of several nouns the last counts, which is the first to get here.
        if (to >= 0 && run.noun < 0) {
          run.noun = at
          run.nounClass = node.name
        }
        return to
      }
    case 'number':
      return (run, at) => (isCount(run.words, at) ? rest(run, at + 1) : -1)
    case 'gap':
      return (run, at) => {
        const { words } = run
        for (let skip = 0; skip <= longestGap && at + skip <= words.count; skip++) {
          if (skip > 0 && (words.breaksAt(at + skip - 1) || negations.has(words.keyOf(at + skip - 1)))) break
          const to = rest(run, at + skip)
          if (to >= 0) return to
        }
        return -1
      }
    case 'optional': {
      const taken = matcherOf(node.inner, rest)
      return (run, at) => {
        const to = taken(run, at)
        return to >= 0 ? to : rest(run, at)
      }
    }
    case 'choice':
      return choiceMatcher(node.options, rest)
  }
}

/** Tries the options in order; where all of them begin with a word, only those that begin with the word at hand. */
function choiceMatcher(options: readonly (readonly Node[])[], rest: Matcher): Matcher {
  const matchers = options.map((option) => matcherOf(option, rest))
  const firsts = options.map(([first]) => (first?.kind === 'word' || first?.kind === 'noun' ? first.forms : null))
  const byFirst = new Map<string, Matcher[]>()
  for (const [index, forms] of firsts.entries()) {
    for (const form of forms ?? []) addTo(byFirst, form, matchers[index]!)
  }
  const dispatched = firsts.every((forms) => forms !== null)
  return (run, at) => {
    const candidates = dispatched ? byFirst.get(keyAt(run.words, at)) : matchers
    if (!candidates) return -1
    for (const candidate of candidates) {
      const to = candidate(run, at)
      if (to >= 0) return to
    }
    return -1
  }
}
