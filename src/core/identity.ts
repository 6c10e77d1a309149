/**
 * A short stable id made from `parts`: 53 bits of a cyrb53-style hash in base 36.
 * The same parts give the same id in the CLI, the editor, exports and decisions.
 */
export function identify(...parts: readonly (string | number)[]): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (const part of parts) {
    const text = String(part)
    for (let index = 0; index <= text.length; index++) {
      // A NUL after each part, so that "a", "bc" and "ab", "c" differ.
      const unit = index < text.length ? text.charCodeAt(index) : 0
      high = Math.imul(high ^ unit, 2654435761)
      low = Math.imul(low ^ unit, 1597334677)
    }
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return inBase36(4294967296 * (2097151 & low) + (high >>> 0))
}

/** As `value.toString(36)`, which takes ten times as long for more than 31 bits. */
function inBase36(value: number): string {
  const top = Math.floor(value / fiveDigits)
  const rest = value - top * fiveDigits
  return top === 0 ? rest.toString(36) : top.toString(36) + rest.toString(36).padStart(5, '0')
}

const fiveDigits = 36 ** 5
