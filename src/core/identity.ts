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

/** As `value.toString(36)`, which takes ten times as long for more than 31 bits: by two digits at a time. */
function inBase36(value: number): string {
  let digits = ''
  let rest = value
  while (rest >= twoDigits) {
    const next = Math.floor(rest / twoDigits)
    digits = pairs[rest - next * twoDigits]! + digits
    rest = next
  }
  return rest.toString(36) + digits
}

const twoDigits = 36 * 36
const pairs = Array.from({ length: twoDigits }, (_, value) => value.toString(36).padStart(2, '0'))
