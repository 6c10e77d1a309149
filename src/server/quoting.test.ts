import { expect, it } from 'vitest'
import { tidy } from './quoting.ts'

/** An excerpt with its quote in braces, closed up. */
function tidied(marked: string): string {
  const [from, to] = [marked.indexOf('{'), marked.indexOf('}') - 1]
  const excerpt = tidy({ text: marked.replace(/[{}]/g, ''), from, to })
  return `${excerpt.text.slice(0, excerpt.from)}{${excerpt.text.slice(excerpt.from, excerpt.to)}}${excerpt.text.slice(excerpt.to)}`
}

it.each([
  ['a deal with Norvale , worth {$4 billion} , and more .', 'a deal with Norvale, worth {$4 billion}, and more.'],
  ['a deal with Norvale\u00A0. It is {new}.', 'a deal with Norvale. It is {new}.'],
  ['a rise of {.5 points} .', 'a rise of {.5 points}.'],
  ['from .5 to {.7 points} in a day', 'from .5 to {.7 points} in a day'],
  ['Combien ? {5 €} : tout.', 'Combien ? {5 €} : tout.'],
])('%s reads %s', (text, read) => expect(tidied(text)).toBe(read))
