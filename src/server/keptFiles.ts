import type { Corpus } from '../core/corpus.ts'
import {
  applyDecisions,
  decide,
  decisionsPath,
  noDecisions,
  parseDecisions,
  serializeDecisions,
  withDecision,
  withoutDecision,
  type DecisionFile,
} from '../core/decisions.ts'
import { noOverrides, type EntityOverrides } from '../core/entities/linking/link.ts'
import {
  parseOverrides,
  withIgnored,
  withNotSame,
  withRenamed,
  withRetyped,
  withSame,
} from '../core/entities/overrides.ts'
import { Lines } from '../core/exports/lines.ts'
import type { EntityType } from '../core/model.ts'
import { t } from '../strings.ts'
import { tell } from './tell.ts'
import type { DecideParams, EntityParams } from '../protocol.ts'

/** Where the user's word on names stands, relative to the folder. */
const overridesPath = '.tickmark/entities.yaml'

/** How the files are reached. */
export interface KeptFileAccess {
  /** "" for a file that is not there or cannot be read. */
  read(path: string): Promise<string>
  write(path: string, text: string): Promise<void>
  /** What is wrong with a file; "" when all is well. */
  note(path: string, problem: string): void
}

/** A mistake in one of the files. */
export interface KeptProblem {
  /** Counts from 1. */
  readonly line: number
  readonly message: string
}

/** What people have decided, in two files beside the articles. Others may write them too: they are read before a change. */
export class KeptFiles {
  #decisions: DecisionFile = noDecisions
  #overrides: EntityOverrides = noOverrides
  #overridesText = ''
  #overridesProblems: readonly KeptProblem[] = []

  constructor(private readonly access: KeptFileAccess) {}

  get decisions(): DecisionFile['decisions'] {
    return this.#decisions.decisions
  }

  get overrides(): EntityOverrides {
    return this.#overrides
  }

  /** The mistakes in each of the files, by its path. */
  get problems(): ReadonlyMap<string, readonly KeptProblem[]> {
    const broken = this.#decisions.broken.map(({ line, problem }) => ({
      line,
      message: t('The line {0}.', tell(problem)),
    }))
    return new Map([
      [decisionsPath, broken],
      [overridesPath, this.#overridesProblems],
    ])
  }

  /** Whether a path is one of the files', or a folder's that holds them. */
  holds(path: string): boolean {
    return [decisionsPath, overridesPath].some((file) => file === path || file.startsWith(`${path}/`))
  }

  /** Reads both files. What cannot be read leaves a message, and the rest stands. */
  async read(): Promise<void> {
    this.#decisions = parseDecisions(await this.access.read(decisionsPath))
    const [broken] = this.#decisions.broken
    if (broken) this.access.note(decisionsPath, t('line {0} {1}', broken.line, tell(broken.problem)))
    const text = await this.access.read(overridesPath)
    // The same overrides stay the same value, so that nothing is linked anew.
    if (text !== this.#overridesText) {
      const { overrides, problems } = parseOverrides(text)
      const lines = new Lines(text)
      this.#overrides = overrides
      this.#overridesText = text
      this.#overridesProblems = problems.map(({ start, message }) => ({
        line: lines.at(start).line,
        message: tell(message),
      }))
    }
    const [first] = this.#overridesProblems
    if (first) this.access.note(overridesPath, t('line {0}: {1}', first.line, first.message))
  }

  /** Keeps a verdict in place of any before it. */
  async decide(corpus: Corpus, { conflict: id, ...verdict }: Omit<DecideParams, 'folder'>): Promise<void> {
    const { conflict, file } = await this.#withoutVerdict(corpus, id)
    const date = new Date().toISOString()
    const { reason, value, author } = verdict
    const texts = (source: string) => corpus.analyses.get(source)?.article.text
    const decision = decide(conflict, texts, { verdict: verdict.verdict, reason, value, author, date })
    await this.#writeDecisions(withDecision(file, decision))
  }

  async undecide(corpus: Corpus, id: string): Promise<void> {
    await this.#writeDecisions((await this.#withoutVerdict(corpus, id)).file)
  }

  async correctEntity({ change, name, other }: Omit<EntityParams, 'folder'>): Promise<void> {
    await this.read()
    const text = this.#overridesText
    const changes: Readonly<Record<EntityParams['change'], () => string>> = {
      same: () => withSame(text, name, other),
      'not-same': () => withNotSame(text, name, other),
      ignore: () => withIgnored(text, name),
      rename: () => withRenamed(text, name, other),
      retype: () => withRetyped(text, name, other as EntityType),
    }
    if (!Object.hasOwn(changes, change)) throw new Error(`Unexpected change ${String(change)}`)
    if (typeof name !== 'string' || name.trim() === '') throw new Error('Unexpected empty name')
    if (change !== 'ignore' && (typeof other !== 'string' || other.trim() === '')) {
      throw new Error(`Unexpected empty answer, expected what “${name}” is to be`)
    }
    const changed = changes[change]()
    if (changed === text && this.#overridesProblems.length > 0) {
      throw new Error(t('{0} cannot be changed before its mistakes are mended.', overridesPath))
    }
    await this.access.write(overridesPath, changed)
    await this.read()
  }

  async #withoutVerdict(corpus: Corpus, id: string) {
    await this.read()
    const { conflicts } = corpus.findings
    const conflict = conflicts.find((each) => each.id === id)
    if (!conflict) throw new Error(t('The conflict is not there any more: its text has changed.'))
    const before = applyDecisions(conflicts, corpus.analyses, this.decisions).get(id)
    return { conflict, file: before ? withoutDecision(this.#decisions, before.decision.id) : this.#decisions }
  }

  async #writeDecisions(file: DecisionFile): Promise<void> {
    await this.access.write(decisionsPath, serializeDecisions(file))
    this.#decisions = file
  }
}
