import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from './sentences.ts'

/** Each case is a passage in which ` ¦ ` stands where one sentence ends and the next begins. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'full stops, question marks and exclamation marks': [
    'One sentence without a mark',
    'One sentence.',
    'The dam broke. ¦ Nobody was hurt.',
    'Was it the rain? ¦ Engineers doubt it. ¦ They blame rust!',
    'It was over! ¦ The crew went home.',
    'Really?! ¦ Yes.',
    'It rose 4%. ¦ $3 million went to repairs.',
    'The town has one bridge. ¦ 40 years ago it had none.',
    'Prices fell. ¦ €2bn was lost.',
    'The port closed.  ¦ The road did not.',
    'Costs are rising . ¦ Nobody knows why .',
  ],
  'titles and names': [
    'Mr. Oduya resigned. ¦ Mrs. Oduya did not.',
    'Dr. Lena Voss and Prof. Tam agreed.',
    'Gov. Hale met Sen. Brook and Rep. Ito.',
    'Lt. Gen. Ash Moreau led the inquiry. ¦ Capt. Reyes assisted.',
    'They met at St. Agnes Hospital. ¦ It was raining.',
    'J. P. Arden chairs the board.',
    'Samuel L. Ode and A. B. Crane signed.',
    'The bank J.P. Arden said nothing.',
    'Robert Kane Jr. won the seat. ¦ His father had held it.',
    'It was named after Robert Kane Jr. ¦ The younger man won.',
    'The charge names Messrs. Hall and Pike.',
  ],
  companies: [
    'Arden Inc. makes valves. ¦ Corvane Corp. buys them.',
    'Harbour Co. Chief Executive Ines Brandt left.',
    'The buyer is Arden Inc. ¦ The seller is unknown.',
    'He owns Arden Ltd. ¦ It fell 3%.',
    'Arden S.A. (Lisbon: ARD) rose.',
    'Corvane Corp. (NYSE: CVN) and Bros. Marine merged.',
    'They bought pumps, valves, etc. ¦ The bill was high.',
  ],
  'dates, places and numbers': [
    'It opens on Nov. 3 and closes on Dec. 12.',
    'It opened in Nov. ¦ The second wing follows.',
    'On Oct. 8, 2025, the quake struck. ¦ By Sept. 1 it was forgotten.',
    'The U.S. Geological Survey measured it. ¦ The U.K. Met Office did not.',
    'She moved to the U.S. ¦ The family followed.',
    'He works for the U.N. ¦ In 2019 he left.',
    'They left Washington, D.C. ¦ They flew north.',
    'It struck at 4:52 a.m. on Wednesday.',
    'It struck at 4:52 a.m. ¦ The sirens failed.',
    'The toll was 3.5 times that of 1998. ¦ Only 2.1 percent were insured.',
    'See No. 4 for details. ¦ No. ¦ He would not.',
    'See Fig. 2 and Vol. 3, pp. 12 and 14.',
    'Arden paid approx. 40 million. ¦ Corvane paid 12.',
    'The ship sails in May. ¦ It weighs 4,500 tonnes.',
    'They settled in 2025. ¦ 300 people stayed.',
    'It sold for $48.17. ¦ That was a record.',
    'Damage is put at Rs. 31 crore. ¦ Rs. 4 lakh goes to each family.',
    'A ticket costs Sh. 500 or Kr. 45.',
    'They paid in roubles. ¦ 31 of them were late.',
    'Arden vs. Corvane ended in a draw.',
    'It lies on 5th Ave. near the park.',
    'The plant in Dayton, Ohio. ¦ The other is in Bath, Maine.',
    'Several devices (e.g. pumps, i.e. Arden pumps) failed.',
    'Ports, e.g., Calder and Fenn, closed.',
  ],
  quotations: [
    '“We start now,” she said. ¦ “Nobody waits.”',
    '“We start now. ¦ Nobody waits,” she said.',
    '“It is over.” ¦ The crowd left.',
    '"It is over." ¦ "Is it?"',
    '“Who pays?” asked Ruiz. ¦ Nobody answered.',
    '“Who pays?” Ruiz asked. ¦ Nobody answered.',
    '“Who pays?” Mayor Ana Ruiz said. ¦ Nobody answered.',
    '“Who pays?” ¦ The mayor had no answer.',
    'He called it “a mess”. ¦ She agreed.',
    'She said it was “over.” ¦ It was not.',
    '“We dug with our hands.” ¦ — Ana Ruiz, mayor',
    '“I do.” — and then she left.',
    "'We start now.' ¦ The hall fell silent.",
    'The deal (announced Monday.) ¦ It closed on Friday.',
    'It was his idea. ¦ (It was not.) ¦ It failed.',
    '« C’est fini. » ¦ She left.',
  ],
  'ellipsis and dashes': [
    'We waited … and waited. ¦ Then it came.',
    'We waited... ¦ Then it came.',
    'It was late — too late. ¦ They left.',
    'The plan was simple… ¦ It failed.',
  ],
  'lists, links and leads': [
    '1. The bridge is closed. ¦ Use the ferry.',
    '12. Costs rose.',
    'Visit www.arden.example for more. ¦ Or call.',
    'Arden.example is down. ¦ Try later.',
    'Version 2.0 is out. ¦ Version 3 is not.',
    'Who and what: Arden buys Corvane. ¦ The price is secret.',
    'The plant was closed.¦The owners left.',
    'See Node.js and the file report.Final for more.',
  ],
  'other scripts and marks': [
    '港口关闭。¦道路开放。',
    'Είναι αργά. ¦ Έφυγαν.',
    'Порт закрыт. ¦ Дорога открыта.',
    'The harbour is shut. ¦ 🚢 Ferries are not.',
    'It cost $38\u00a0billion. ¦ Nobody paid.',
    'It cost $38\u202fbillion.\u00a0¦\u202fNobody paid.',
  ],
}

for (const [topic, texts] of Object.entries(cases)) {
  describe(topic, () => {
    test.each(texts)('%s', (marked) => {
      const text = marked.replaceAll('¦', '').replace(/ {2,}/g, ' ')
      const expected = marked.split('¦').map((sentence) => sentence.trim().replace(/ {2,}/g, ' '))
      expect(splitSentences(text).map(({ from, to }) => text.slice(from, to))).toEqual(expected)
    })
  })
}

test('nothing in, nothing out', () => {
  expect(splitSentences('')).toEqual([])
  expect(splitSentences(' \u00a0 ')).toEqual([])
})

test('sentences are in order, do not overlap, and leave out only space', () => {
  const words = fc.array(
    fc.constantFrom('Mr.', 'The', 'said.', '“Who?”', 'U.S.', '3.5', '…', '.', '\u00a0', 'Ruiz', '—', '(a.)', '😀'),
  )
  fc.assert(
    fc.property(
      fc.oneof(
        words.map((each) => each.join(' ')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        let at = 0
        for (const { from, to } of splitSentences(text)) {
          expect(from).toBeGreaterThanOrEqual(at)
          expect(to).toBeGreaterThan(from)
          expect(text.slice(at, from)).toMatch(/^[\s\u0085\u200b\u2060\ufeff]*$/)
          at = to
        }
        expect(text.slice(at)).toMatch(/^[\s\u0085\u200b\u2060\ufeff]*$/)
      },
    ),
  )
})

test('a sentence without an end is cut after a comma, at a space, or where nothing else is left', () => {
  const lengths = (text: string) => splitSentences(text).map(({ from, to }) => text.slice(from, to))
  const listed = lengths('twelve red boats, '.repeat(400))
  expect(listed.length).toBeGreaterThan(3)
  for (const piece of listed) expect(piece).toMatch(/^twelve [^]*boats,$/)
  for (const piece of lengths('boats '.repeat(2000))) expect(piece).toMatch(/^boats( boats)*$/)
  for (const piece of lengths('🚢'.repeat(3000))) expect(piece).toMatch(/^(🚢)+$/u)
  for (const text of ['twelve red boats, '.repeat(400), 'x'.repeat(9000)])
    expect(Math.max(...lengths(text).map(({ length }) => length))).toBeLessThanOrEqual(2000)
})
