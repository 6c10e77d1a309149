/** Pieces whose repetition makes a text hard to read: each begins a figure, or might, again and again. */
export const hardPieces: readonly string[] = [
  '1',
  ',',
  ' ',
  '-',
  '$',
  '1,',
  '1 ',
  '1-',
  '$1 ',
  '1.',
  '+1',
  '1/',
  '1 000 ',
  'one ',
  'a million ',
  'hundreds of ',
  'May ',
  '(1) ',
  '%',
  '–',
  '1 to ',
  '12 and ',
  'x',
  '[1',
  ':/',
]

/** A piece repeated up to a length in characters. */
export function hardText(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}
