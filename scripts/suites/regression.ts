import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** A pair of claims, as a logistic regression sees it. */
export interface Observation {
  readonly isOne: boolean
  readonly signs: readonly number[]
  /** How much it counts. */
  readonly share: number
}

/** The log odds that weights give to signs. */
export const oddsOf = (signs: readonly number[], fitted: readonly number[]): number =>
  signs.reduce((sum, sign, index) => sum + sign * fitted[index]!, 0)

/** Weights by Newton's method on the likelihood, penalised by `ridge` for each step away from `prior`: the loss is convex, and a dozen steps are more than enough. */
export function fit(observations: readonly Observation[], prior: readonly number[], ridge: number): number[] {
  const fitted = [...prior]
  for (let step = 0; step < 12; step++) {
    const gradient = fitted.map((weight, index) => ridge * (weight - prior[index]!))
    const curvature = fitted.map((_, row) => fitted.map((_, column) => (row === column ? ridge : 0)))
    for (const { signs, isOne, share } of observations) {
      const chance = 1 / (1 + Math.exp(-oddsOf(signs, fitted)))
      for (const [row, sign] of signs.entries()) {
        if (sign === 0) continue
        gradient[row]! += share * (chance - Number(isOne)) * sign
        const scaled = share * chance * (1 - chance) * sign
        for (const [column, other] of signs.entries()) curvature[row]![column]! += scaled * other
      }
    }
    for (const [index, change] of solve(curvature, gradient).entries()) fitted[index]! -= change
  }
  return fitted
}

/** The solution of a system of linear equations whose matrix is symmetric and positive definite, by Gauss's elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index]!])
  for (const [at, pivot] of rows.entries()) {
    for (const row of rows.slice(at + 1)) {
      const factor = row[at]! / pivot[at]!
      for (let column = at; column < row.length; column++) row[column]! -= factor * pivot[column]!
    }
  }
  const solution = right.map(() => 0)
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at]!
    const known = solution.reduce((sum, value, index) => (index > at ? sum + value * row[index]! : sum), 0)
    solution[at] = (row[rows.length]! - known) / row[at]!
  }
  return solution
}

/** What a fit is asked for: `[--ridge N] [--details] FOLDER…`. */
export interface FitOptions {
  readonly ridge: number
  /** Whether to print the pairs as well. */
  readonly details: boolean
  readonly folders: readonly string[]
}

/** The command line of a fit, with the ridge that it has unless told. */
export function readFitOptions(usualRidge: number): FitOptions {
  const { values, positionals } = parseArgs({
    options: { ridge: { type: 'string' }, details: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  return {
    ridge: values.ridge === undefined ? usualRidge : Number(values.ridge),
    details: values.details,
    folders: positionals.map((folder) => resolve(folder)),
  }
}
