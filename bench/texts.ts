/** Texts to time with, made from the sample sources: the same in every run, no two of them equal. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { analyze } from '../src/core/library.ts'

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

/** The text with one figure more and a word more where sentences, quotations and lines end, so that no memory of texts, paragraphs or sentences helps. */
export function varied(text: string, round: number): string {
  const word = nameOf(round).toLowerCase()
  const ended = text.replace(/(?<=[\p{L}\d])(?=[.!?](?:\s|$)|[.!?,]?[”"’)|]|$)/gmu, ` ${word}`)
  return `${ended}\n\nThe ${round}th report counted ${round + 1000} visitors in week ${(round % 50) + 2}.\n`
}

/** Articles on as many events as there are groups of five: names and figures differ from group to group. */
export function manyArticles(seeds: readonly Source[], count: number): Source[] {
  const names = new Set(
    seeds.flatMap(({ source, text }) =>
      analyze(text, { source }).mentions.flatMap((mention) => mention.text.match(/\p{Lu}[\p{L}\d]{2,}/gu) ?? []),
    ),
  )
  return Array.from({ length: count }, (_, index) => {
    const group = Math.floor(index / seeds.length)
    const { source, text } = otherFigures(seeds[index % seeds.length]!, group)
    const renamed = text.replaceAll(/\p{Lu}[\p{L}\d]{2,}/gu, (word) =>
      names.has(word) ? `${word.slice(0, 2)}${nameOf(group).toLowerCase()}${word.slice(2)}` : word,
    )
    return { source: `${group}-${source}`, text: renamed }
  })
}

/** Articles on one event that agree on few of their figures: the most that can be asked of comparing. */
export function oneEvent(seeds: readonly Source[], count: number): Source[] {
  return Array.from({ length: count }, (_, index) =>
    otherFigures(seeds[index % seeds.length]!, Math.floor(index / seeds.length)),
  )
}

function otherFigures({ source, text }: Source, group: number): Source {
  const shifted = text.replace(/\d+(?= billion|bn)/g, (digits) => String(Number(digits) + (group % 90)))
  return { source: `${group}-${source}`, text: shifted }
}

/** A pronounceable name for each number. */
function nameOf(group: number): string {
  const syllables = ['ba', 'ko', 'lu', 'mi', 'ne', 'ro', 'sa', 'te', 'vi', 'zu']
  const digits = String(group + 100).split('')
  const name = digits.map((digit) => syllables[Number(digit)]!).join('')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
