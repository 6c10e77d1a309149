/**
 * The longest word lists are a fifth of the .vsix. In the engine they stand as the letters in which each word differs from the one before it,
 * and are written out again when it is loaded; in the source they can be read.
 */
import { readFile } from 'node:fs/promises'

/** Most letters that a word takes from the one before it: one digit says how many. */
const mostShared = 9

/** "0abort5ion" for "abort", "abortion": words or names in order, without digits, each as how many characters it shares with the one before and the rest. */
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

/** The words again, with `mark` after each. Its source goes into the bundle, and most lists are unpacked whenever that is loaded: no pattern is as quick. */
export function unpack(packed, mark) {
  const isDigit = (at) => packed.charCodeAt(at) >= 48 && packed.charCodeAt(at) <= 57
  let word = ''
  let text = ''
  let from = 0
  while (from < packed.length) {
    let to = from + 1
    while (to < packed.length && !isDigit(to)) to++
    word = word.slice(0, packed.charCodeAt(from) - 48) + packed.slice(from + 1, to)
    text += word + mark
    from = to
  }
  return text
}

/**
 * esbuild plugin: packs the lists that are one string of words between spaces or of names between semicolons. One that is a function, and so
 * wanted late or never, is unpacked when it is called.
 */
export const packedLists = {
  name: 'packed-lists',
  setup(build) {
    build.onLoad({ filter: /[\\/]lexicon[\\/](?:commonWords|givenNames|towns)\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const [, name, late, list] = /export const (\w+) = (\(\) => )?`([^`\\$]*)`/.exec(source)
      const mark = list.includes(';') ? ';' : ' '
      const words = list.split(mark === ';' ? /[;\n]+/ : /\s+/).filter((word) => word !== '')
      const packed = pack(words)
      if (unpack(packed, mark) !== words.map((word) => word + mark).join(''))
        throw new Error(`${path}: a word holds a digit`)
      return {
        contents: `${unpack}\nexport const ${name} = ${late ?? ''}unpack(${JSON.stringify(packed)}, '${mark}')`,
        loader: 'js',
      }
    })
  },
}
