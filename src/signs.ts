/** The signs of verdicts, in the panel and in what the server writes: none is told by its colour or place alone. */
import type { Sign } from './protocol.ts'

export const signs: Readonly<Record<Sign, string>> = {
  agrees: '✓',
  rounding: '≈',
  updated: '▲',
  conflicts: '≠',
  tension: '?',
  alone: '·',
}

export function signOfLevel(level: 'conflict' | 'tension'): Sign {
  return level === 'conflict' ? 'conflicts' : 'tension'
}
