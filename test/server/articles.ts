/** Three sources on one invented event. They agree on the cost and the opening, and dispute the number of berths. */
export const files = {
  'gazette.txt': `Port Aubrey signs harbour contract

Nov. 3, 2025

Marlow Dredging will build the new harbour at Port Aubrey for $38 billion, Mayor Ana Ruiz said on Monday.

The new harbour will have 420 berths. Work will start in March 2026.

"We start now," said Mayor Ana Ruiz.
`,
  'herald.md': `# Marlow Dredging wins harbour contract

*Nov. 4, 2025*

Marlow Dredging signed a $38 billion contract to build the new harbour at Port Aubrey.

The new harbour will have 350 berths, Marlow Dredging said.
`,
  'notes/trade.md': `---
title: A harbour for Port Aubrey
date: 2025-11-05
publisher: Dredging Weekly
---

The $38 billion harbour contract went to Marlow Dredging. The new harbour at Port Aubrey will have 420 berths.
`,
} as const
