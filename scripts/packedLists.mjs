/**
 * The longest word lists are a fifth of the .vsix. In the engine they stand as the letters in which each word differs from the one before it,
 * and are written out again when it is loaded; in the source they can be read.
 */
import { readFile } from 'node:fs/promises'

/** Most letters that a word takes from the one before it: one digit says how many. */
const mostShared = 9

/** "0abort5ion" for "abort", "abortion": words in order, without digits, each as how many characters it shares with the one before and the rest. */
export function pack(words) {
  let before = ''
  return words
    .map((word) => {
      let shared = 0
      while (shared < Math.min(mostShared, before.length) && word[shared] === before[shared]) shared++
      before = word
      return `${shared}${word.slice(shared)}`
    })
    .join('')
}

/** The words again, with a space after each. Its source goes into the bundle, and is run whenever that is loaded: no pattern is as quick. */
export function unpack(packed) {
  const isDigit = (at) => packed.charCodeAt(at) >= 48 && packed.charCodeAt(at) <= 57
  let word = ''
  let text = ''
  let from = 0
  while (from < packed.length) {
    let to = from + 1
    while (to < packed.length && !isDigit(to)) to++
    word = word.slice(0, packed.charCodeAt(from) - 48) + packed.slice(from + 1, to)
    text += `${word} `
    from = to
  }
  return text
}

/** esbuild plugin: packs the lists that are one string of words in small letters. */
export const packedLists = {
  name: 'packed-lists',
  setup(build) {
    build.onLoad({ filter: /[\\/]lexicon[\\/](?:commonWords|givenNames)\.ts$/ }, async ({ path }) => {
      const [, name, list] = /export const (\w+) = `([^`\\$]*)`/.exec(await readFile(path, 'utf8'))
      const words = list.split(/\s+/).filter((word) => word !== '')
      const packed = pack(words)
      if (unpack(packed) !== words.map((word) => `${word} `).join('')) throw new Error(`${path}: a word holds a digit`)
      return { contents: `${unpack}\nexport const ${name} = unpack(${JSON.stringify(packed)})`, loader: 'js' }
    })
  },
}
