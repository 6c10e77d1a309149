/**
 * The same text by itself: a passage is a window into its article, and engines look up what is behind the window for every character that
 * is read. Who reads each several times over is a tenth quicker with a copy.
 */
export function ownCopy(text: string): string {
  return [text.slice(0, 1), text.slice(1)].join('')
}
