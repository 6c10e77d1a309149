/**
 * The longest word lists are a fifth of the .vsix. In the engine they stand as the letters in which each word differs from the one before it,
 * and are written out again when it is loaded; in the source they can be read.
 */
import { readFile } from 'node:fs/promises'

/** Most letters that a word takes from the one before it: one digit says how many. */
const mostShared = 9

/** "abort 5ion" for "abort abortion": words in order, of letters alone, each as how many letters it shares and the rest. */
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

/** The words again, with a space after each. Its source goes into the bundle. */
export function unpack(packed) {
  let word = ''
  let text = ''
  for (const [, shared, rest] of packed.matchAll(/(\d)(\D*)/g)) text += (word = word.slice(0, +shared) + rest) + ' '
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
