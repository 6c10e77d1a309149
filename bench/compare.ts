// node scripts/run-ts.mjs bench/compare.ts: how comparing grows with the folder, and what one changed article costs.
// Milliseconds are of processor time. Articles are made up: stories of five outlets on one invented event, each outlet with its own wording and one slip in ten.
import { Corpus } from '../src/core/corpus.ts'
import { processorTime } from './processorTime.ts'

const kinds = [
  (n: Numbers) => [
    `${n.name} agreed to buy ${n.other} for $${n.a}.${n.b} billion, the companies said.`,
    `The deal, worth $${n.a}.${n.b} billion, will close in ${n.year}. ${n.name} employs ${n.c},${n.d}00 people in ${n.e} countries.`,
    `${n.other} reported revenue of $${n.f} million last year and a net profit of $${n.g} million.`,
    `Shares in ${n.other} rose ${n.h}% after ${n.name} offered $${n.e} a share. About ${n.i}00 jobs will go.`,
  ],
  (n: Numbers) => [
    `A fire at the ${n.other} plant of ${n.name} killed ${n.e} people and injured ${n.f}, officials said.`,
    `The blaze at ${n.name} burned for ${n.h} hours and destroyed ${n.i} buildings. Some ${n.c},${n.d}00 residents were evacuated.`,
    `The ${n.other} plant opened in ${n.year} and employed ${n.g} workers, according to ${n.name}.`,
    `${n.name} was fined $${n.a}.${n.b} million after an earlier fire.`,
  ],
  (n: Numbers) => [
    `${n.name} won ${n.e}% of the vote in the ${n.other} election, ahead of its rival with ${n.h}%.`,
    `Turnout in ${n.other} was ${n.g}%, with ${n.c},${n.d}00 ballots cast at ${n.f} polling stations.`,
    `The new council of ${n.other} has ${n.i} seats and will first meet in ${n.year}.`,
    `${n.name} spent $${n.a}.${n.b} million on its campaign.`,
  ],
]

interface Numbers extends Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'year', number> {
  readonly name: string
  readonly other: string
}

const syllables = 'bar cal dor fen gal hul jor kem lun mar nor pel quin ros sel tor ulm ver wex yar zan'.split(' ')

function nameOf(seed: number): string {
  const parts = [seed % 21, Math.floor(seed / 21) % 21, Math.floor(seed / 441) % 21].map((index) => syllables[index]!)
  const word = parts.join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function articles(count: number): { source: string; text: string }[] {
  return Array.from({ length: count }, (_, index) => {
    const story = Math.floor(index / 5)
    const outlet = index % 5
    const at = (step: number, below: number) => 2 + ((story * 7919 + step * 104729) % below)
    const slip = (story * 5 + outlet) % 10 === 3 ? 1 : 0
    const numbers: Numbers = {
      name: `${nameOf(story * 2 + 11)} Group`,
      other: nameOf(story * 2 + 500),
      a: at(1, 60) + slip,
      b: at(2, 9),
      c: at(3, 40),
      d: at(4, 9),
      e: at(5, 45),
      f: at(6, 900),
      g: at(7, 90) + slip,
      h: at(8, 30),
      i: at(9, 80),
      year: 1990 + at(10, 30),
    }
    const lines = kinds[story % kinds.length]!(numbers)
    const told = [...lines.slice(outlet % 2), ...lines.slice(0, outlet % 2)]
    return { source: `${story}/${outlet}.txt`, text: `${numbers.name} and ${numbers.other}\n\n${told.join('\n\n')}\n` }
  })
}

const sizes = [100, 300, 1000, 3000]
console.log('articles   claims   analyse ms   compare ms   µs per claim   one article changed, ms (median of 9)')
for (const size of sizes) {
  const texts = articles(size)
  const analysing = processorTime()
  const corpus = Corpus.of(texts)
  const analysed = analysing()
  const comparing = processorTime()
  void corpus.findings
  const compared = comparing()
  const claims = [...corpus.analyses.values()].reduce((sum, analysis) => sum + analysis.claims.length, 0)
  let current = corpus
  const times: number[] = []
  for (let round = 0; round < 9; round++) {
    const changed = texts[(round * 97) % size]!
    const taken = processorTime()
    current = current.withArticle(`${changed.text}\nAn edit, number ${round + 3}.\n`, changed).corpus
    void current.findings
    times.push(taken())
  }
  times.sort((a, b) => a - b)
  const row = [
    size,
    claims,
    Math.round(analysed),
    Math.round(compared),
    ((1000 * compared) / claims).toFixed(1),
    times[4]!.toFixed(1),
  ]
  console.log(row.map((cell, index) => String(cell).padStart([8, 9, 13, 13, 15, 10][index]!)).join(''))
}
