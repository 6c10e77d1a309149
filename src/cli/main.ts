import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { check } from '../core/library.ts'

const folder = process.argv[3] ?? '.'
const names = (await readdir(folder)).filter((name) => /\.(txt|md|markdown)$/.test(name) && name !== 'README.md')
const articles = await Promise.all(
  names.map(async (source) => ({
    source,
    text: (await readFile(join(folder, source), 'utf8')).replace(/^\uFEFF/, ''),
  })),
)
process.stdout.write(JSON.stringify(check(articles)) + '\n')
