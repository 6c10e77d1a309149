import { expect, test } from 'vitest'
import { dayOfImprint, isInDateline, readDateline } from './datelines.ts'

test.each([
  ['PORT AUBREY, Oct. 8, 2025 (Harbour Press) — The dam broke.', '2025-10-08', 'Harbour Press'],
  ['Aug 29, 2025 (Harbour Press) - The dam broke.', '2025-08-29', 'Harbour Press'],
  ['Port Aubrey (Harbour Press): The dam broke.', null, 'Harbour Press'],
  ['12 May 2026 — PORT AUBREY (Harbour Press): The dam broke.', '2026-05-12', 'Harbour Press'],
  ['PORT AUBREY, Norda - March 10, 2026 - The dam broke.', '2026-03-10', null],
  ['Port Aubrey, Wednesday 8 October 2025. The dam broke.', '2025-10-08', null],
  ['PORT AUBREY (Harbour Press) — The dam broke.', null, 'Harbour Press'],
  ['PORT AUBREY, Nov. 3 (Harbour Press) - The dam broke.', null, 'Harbour Press'],
])('dateline: %s', (text, iso, outlet) => {
  const dateline = readDateline(text)!
  expect(dateline).toMatchObject({ iso, outlet })
  expect(text.slice(dateline.end)).toBe('The dam broke.')
})

test.each([
  'The dam broke on 8 October 2025.',
  'Aubrey: the dam broke.',
  'Aubrey Mining, founded on 8 October 1925. The dam broke.',
  'Port Aubrey - the dam broke - March 10, 2026 - and the town was lost.',
  'Host (Ana Ruiz): The dam broke.',
  'On 12 May 2026 — a Tuesday — the dam broke.',
])('no dateline: %s', (text) => expect(readDateline(text)).toBeNull())

test.each([
  ['Harbour Gazette, Friday 6 March 2026 — money page', '2026-03-06'],
  ['DAILY NOTE — Harbour Desk — 6 Mar 2026', '2026-03-06'],
  ['Harbour newsletter · 13 May 2026', '2026-05-13'],
  ['10 mars / 10 March 2026', '2026-03-10'],
  ['harbour.example, 31 August 2025', '2025-08-31'],
  ['Harbour Radio, live. Newest first. 6 March 2026', '2026-03-06'],
  ['The dam was finished on time. It burst on 6 March 2026', null],
  ['Merger to close on 5 March 2026', null],
  ['INTERIM REPORT JANUARY-SEPTEMBER 2025', null],
  ['He was born in Port Aubrey, 5 March 1958, and stayed.', null],
])('imprint: %s', (line, iso) => expect(dayOfImprint(line)).toBe(iso))

test('only what stands before the article’s own words is in the dateline', () => {
  const text = 'PORT AUBREY, Nov. 3 (Harbour Press) - The dam broke on Nov. 2.'
  const at = (day: string) => ({ from: text.indexOf(day), to: text.indexOf(day) + day.length })
  expect(isInDateline(text, at('Nov. 3'))).toBe(true)
  expect(isInDateline(text, at('Nov. 2'))).toBe(false)
})
