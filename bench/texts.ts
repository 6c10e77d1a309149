/** Texts to time with, made from the sample sources: the same in every run, no two of them equal. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Source {
  readonly source: string
  readonly text: string
}

export async function readSeeds(): Promise<Source[]> {
  const folder = join(process.cwd(), 'seeds')
  const names = (await readdir(folder)).filter((name) => /\.(txt|md)$/.test(name) && name !== 'README.md')
  return Promise.all(
    names.sort().map(async (source) => ({ source, text: await readFile(join(folder, source), 'utf8') })),
  )
}

/** One article of about this many characters: plain paragraphs of the samples, over and over. */
export function longArticle(seeds: readonly Source[], length: number): string {
  const body = seeds.map(({ text }) => text).join('\n\n')
  return body.repeat(Math.ceil(length / body.length)).slice(0, length)
}

/** The text with one figure more, so that no cache of whole texts helps. */
export function varied(text: string, round: number): string {
  return `${text}\n\nThe ${round}th report counted ${round + 1000} visitors in week ${(round % 50) + 2}.\n`
}

/** Articles on as many events as there are groups of five: names and figures differ from group to group. */
export function manyArticles(seeds: readonly Source[], count: number): Source[] {
  return Array.from({ length: count }, (_, index) => {
    const { source, text } = seeds[index % seeds.length]!
    const group = Math.floor(index / seeds.length)
    const name = nameOf(group)
    const renamed = text
      .replaceAll('OpenAI', `${name}AI`)
      .replaceAll('Amazon', `${name}zon`)
      .replaceAll('AWS', `${name.slice(0, 2).toUpperCase()}WS`)
      .replace(/\d+(?= billion|bn)/g, (digits) => String(Number(digits) + (group % 90)))
    return { source: `${group}-${source}`, text: renamed }
  })
}

/** A pronounceable name for each number. */
function nameOf(group: number): string {
  const syllables = ['ba', 'ko', 'lu', 'mi', 'ne', 'ro', 'sa', 'te', 'vi', 'zu']
  const digits = String(group + 100).split('')
  const name = digits.map((digit) => syllables[Number(digit)]!).join('')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
