import { expect, test } from 'vitest'
import { asideGap, commaGap, gapIn, labelGap, markGap } from './gaps.ts'

test.each([
  [' ', 0],
  ['-', 0],
  ['’s ', 0],
  [', ', commaGap | asideGap],
  [' — ', markGap | asideGap],
  ['; ', markGap],
  [': ', markGap | labelGap],
  [' (', markGap | asideGap | labelGap],
  ['), ', commaGap | markGap | asideGap],
])('"%s" parts what it stands between', (gap, bits) => {
  expect(gapIn(`quay${gap}wall`, 4, 4 + gap.length)).toBe(bits)
})
