import type { Settings, Severity } from '../protocol.ts'
import { compileGlobs } from './globs.ts'

/** The settings of one folder with every gap filled, ready for use. */
export interface FolderSettings {
  /** Whether a file is an article. */
  readonly isIncluded: (source: string) => boolean
  readonly isDraft: (source: string) => boolean
  readonly noise: 'quiet' | 'normal' | 'everything'
  readonly severity: Readonly<Record<'conflict' | 'tension' | 'draft' | 'unresolved', Severity>>
  /** Bytes. */
  readonly maximumFileSize: number
  readonly inlayHints: boolean
  readonly codeLens: boolean
  /** Who decides, for clients that cannot ask. */
  readonly author: string
}

const include = ['**/*.{txt,md,markdown}']
const exclude = ['**/node_modules/**']
const drafts = ['**/drafts/**', '**/*.draft.{txt,md,markdown}']
const noises = ['quiet', 'normal', 'everything'] as const
const severities = ['error', 'warning', 'information', 'hint', 'off'] as const

/** Reads what a client sent, which may be anything; what is missing or of another type falls back to the default. */
export function readSettings(sent: unknown): FolderSettings {
  const given: Partial<Record<keyof Settings, unknown>> = isRecord(sent) ? sent : {}
  const severity: Record<string, unknown> = isRecord(given.severity) ? given.severity : {}
  const isIncluded = compileGlobs(readGlobs(given.include, include))
  const isExcluded = compileGlobs(readGlobs(given.exclude, exclude))
  const size = given.maximumFileSize
  return {
    // A folder that is switched off is one without articles.
    isIncluded: (source) => given.enabled !== false && isIncluded(source) && !isExcluded(source),
    isDraft: compileGlobs(readGlobs(given.drafts, drafts)),
    noise: oneOf(noises, given.noise, 'normal'),
    severity: {
      conflict: oneOf(severities, severity.conflict, 'warning'),
      tension: oneOf(severities, severity.tension, 'information'),
      draft: oneOf(severities, severity.draft, 'warning'),
      unresolved: oneOf(severities, severity.unresolved, 'hint'),
    },
    maximumFileSize: 1e6 * (typeof size === 'number' && size > 0 ? size : 10),
    inlayHints: given.inlayHints === true,
    codeLens: given.codeLens === true,
    author: typeof given.author === 'string' ? given.author : '',
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readGlobs(value: unknown, fallback: readonly string[]): readonly string[] {
  if (!Array.isArray(value)) return fallback
  return value.filter((each): each is string => typeof each === 'string')
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown, fallback: T): T {
  return allowed.find((each) => each === value) ?? fallback
}
