/**
 * Words for people, not yet in anyone's language. Core makes sentences of them as values; whoever shows them prints them, in
 * English or through a translation of each template.
 */
export interface Phrase {
  /** English, with `{0}`, `{1}`… where the values go: "one is {0}, the other {1}". */
  readonly template: string
  readonly values: readonly (Words | number)[]
  /** True where it begins a line: its first letter is printed as a capital. */
  readonly capital?: true
}

/** A string is printed as it stands, in every language: a name, a value, words of an article. */
export type Words = string | Phrase

export function say(template: string, ...values: readonly (Words | number)[]): Phrase {
  return { template, values }
}

/** `'{0} and {1}'` of one thing is the thing; of three, "a and b and c". */
export function chain(template: string, parts: readonly Words[]): Words {
  return parts.reduce((before, part) => say(template, before, part))
}

/** "a, b and c"; at least one part. */
export function enumerate(parts: readonly Words[]): Words {
  return parts.length < 2 ? parts[0]! : say('{0} and {1}', chain('{0}, {1}', parts.slice(0, -1)), parts.at(-1)!)
}

/** The same words with a capital at their beginning. */
export function capitalized(words: Words): Phrase {
  return { ...(typeof words === 'string' ? say('{0}', words) : words), capital: true }
}

/** `translate` gives a template in the reader's language. */
export function print(words: Words, translate: (template: string) => string): string {
  if (typeof words === 'string') return words
  const { template, values, capital } = words
  const text = translate(template).replace(/\{(\d+)\}/g, (whole, index: string) => {
    const value = values[Number(index)]
    return value === undefined ? whole : typeof value === 'number' ? String(value) : print(value, translate)
  })
  return capital ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/** The words as the code writes them. */
export function english(words: Words): string {
  return print(words, (template) => template)
}
