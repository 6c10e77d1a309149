/**
 * A text and every figure in it, in order; none for a refusal. A figure is its words, " = ", its kind, unit and value: "1..2" is a
 * range, "1.." has no upper bound, "~" is approximate, "relative" depends on the day, "up" and "down" tell a change.
 */
export type Case = readonly [text: string, ...figures: string[]]
