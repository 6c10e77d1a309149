import { describe, expect, test } from 'vitest'
import { analyzeArticle } from '../../analyze.ts'

// Long enough to be an article: in a message of a line or two people go by one name.
const rest = ` ${'It rained all day and the road was wet. '.repeat(6)}`

/** "Ana Ruiz:person; Port Aubrey:place" */
function named(text: string): string {
  return analyzeArticle(`${text}${rest}`, { source: 'a.txt' })
    .mentions.map(({ text: printed, type }) => `${printed}:${type}`)
    .join('; ')
}

describe('two words that no list has', () => {
  test.each([
    ['The winches were ordered in spring. Orvalle Tirmond is late.', 'Orvalle Tirmond:organization'],
    ['A draw with Orvalle Mombasa is what they hope for.', 'Orvalle Mombasa:organization'],
    // Whoever speaks, or has a family name’s form or a given name, is a person.
    ['“We are late,” said Orvalle Tirmond.', 'Orvalle Tirmond:person'],
    ['Orvalle Tirmond said that it was late.', 'Orvalle Tirmond:person'],
    ['The winches were ordered in spring. Orvalle Korhonen is late.', 'Orvalle Korhonen:person'],
    ['The winches were ordered in spring. Ana Tirmond is late.', 'Ana Tirmond:person'],
    ['The contract went to Marlow Dredging.', 'Marlow Dredging:organization'],
    ['The contract went to Marlow.', 'Marlow:place'],
    ['“We are late,” said the Orvalle Trust.', 'Orvalle Trust:organization'],
  ])('%s', (text, expected) => {
    expect(named(text)).toBe(expected)
  })
})

describe('one word that no list has', () => {
  test.each([
    ['Boats were tied up along the wall. The Orvalle is wide here.', 'Orvalle:place'],
    ['The Orvalle was fined in spring.', 'Orvalle:organization'],
    ['The Orvalle rose by nine percent.', 'Orvalle:organization'],
    ['He is vicar of Orvalle since 2011.', 'Orvalle:place'],
    ['He is chairman of Orvalle since 2011.', 'Orvalle:organization'],
    ['One pump will stand on the farm Orvalle next year.', 'Orvalle:place'],
    ['One pump will stand by the firm Orvalle next year.', 'Orvalle:organization'],
    ['The Orvalle gondola was shut.', 'Orvalle:place'],
    ['The Orvalle jet was shut.', 'Orvalle:product'],
    ['She keeps sheep at Clarence; they have a dog.', 'Clarence:place'],
    ['She keeps sheep with Clarence; they have a dog.', 'Clarence:person'],
  ])('%s', (text, expected) => {
    expect(named(text)).toBe(expected)
  })
})

describe('small words, titles and brackets before names', () => {
  test.each([
    ['It was late when van Tirmond spoke.', 'Tirmond:person'],
    ['It was late when the van Tirmond sank.', 'Tirmond:product'],
    ['The Venerable Orva Tirmond-Nalvik is bishop-elect.', 'Orva Tirmond-Nalvik:person'],
    ['The Revd Orva Te Nalvi withdrew.', 'Orva Te Nalvi:person'],
    ['Host (Orva Tirmond-Nalvik): Last week we met.', 'Orva Tirmond-Nalvik:person'],
    ['PORT AUBREY (Orvalle Wire): It met last week.', 'PORT AUBREY:place; Orvalle Wire:organization'],
    ['By ANA TIRMOND, 17 February 2026\n\nIt rained.', 'ANA TIRMOND:person'],
    ['PORT ORVA, 17 February 2026. It rained.', 'PORT ORVA:place'],
    ['She drank at the Orvalle Tavern.', 'Orvalle Tavern:place'],
  ])('%s', (text, expected) => {
    expect(named(text)).toBe(expected)
  })
})

describe('shares behind names are no models', () => {
  test.each([
    ['Orvalle holds 50% of the venture, Tirmond 30% and Nalvik the rest.', 'Orvalle; Tirmond; Nalvik'],
    ['The state has 45 percent, the Danes 35, and the Swedes of Tirmond 20.', 'Tirmond'],
    ['The larger of the two is the Tirmond 20, which costs more.', 'Tirmond 20'],
    ['It cut the price by 5 percent and sells the Tirmond 20 for less.', 'Tirmond 20'],
  ])('%s', (text, expected) => {
    const { mentions } = analyzeArticle(`${text}${rest}`, { source: 'a.txt' })
    expect(mentions.map(({ text: printed }) => printed).join('; ')).toBe(expected)
  })
})
