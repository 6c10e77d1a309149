/** The log odds of a logistic regression: signs by their weights, added up. */
export function weighed<Sign extends string>(
  weights: Readonly<Record<Sign, number>>,
  signs: Readonly<Record<Sign, number>>,
): number {
  let odds = 0
  for (const sign in weights) odds += weights[sign] * signs[sign]
  return odds
}
