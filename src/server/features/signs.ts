import type { Sign } from '../../protocol.ts'

/** The sign of a verdict, so that no verdict is told by its colour or place alone. */
export const signs: Readonly<Record<Sign, string>> = {
  agrees: '✓',
  rounding: '≈',
  updated: '▲',
  conflicts: '≠',
  tension: '?',
  alone: '·',
}
