import { describe, expect, test } from 'vitest'
import { analyzeArticle } from '../analyze.ts'

/** "Ana Ruiz:person; Port Aubrey:place" */
function named(text: string): string {
  return analyzeArticle(text, { source: 'a.txt' })
    .mentions.map(({ text: printed, type }) => `${printed}:${type}`)
    .join('; ')
}

describe('towns and divisions of countries, which are a hint and no more', () => {
  test.each([
    ['Leaflets were handed out, and Portimao was one of them.', 'Portimao:place'],
    ['Geneva cut its budget.', 'Geneva:place'],
    ['One Limerick teacher agreed.', 'Limerick:place'],
    // A family, and a firm that is spoken of as one.
    ['Ana Bingley and Leo Holt spoke. Bingley smiled.', 'Ana Bingley:person; Leo Holt:person; Bingley:person'],
    ['Shares in Bingley fell 3%.', 'Bingley:organization'],
  ])('%s', (text, expected) => {
    expect(named(text)).toBe(expected)
  })
})

describe('what stands round a name that no list has', () => {
  test.each([
    // Where a report is from, who is told, by which exchange.
    ['Osvaldin — The council met on Monday.', 'Osvaldin:place'],
    ['"I waited," she once told Orvane Nyhetti.', 'Orvane Nyhetti:organization'],
    ['"I waited," she once told Ana Ruiz.', 'Ana Ruiz:person'],
    ['It is a unit of Toronto-listed Corvex Gold Corp.', 'Toronto:place; Corvex Gold Corp:organization'],
    ['One Toronto investor agreed.', 'Toronto:place'],
    ['Doctors in Heidelberg and OrvaMed in Geneva agreed.', 'Heidelberg:place; OrvaMed:organization; Geneva:place'],
    ['Doctors in Heidelberg and Orvam agreed.', 'Heidelberg:place; Orvam:place'],
    // Rivers do what neither shares nor people do.
    ['The Mwerunge rose by three metres.', 'Mwerunge:place'],
    ['The Mwerunge rose by three percent.', 'Mwerunge:organization'],
    // What befalls people only, and work that firms do too.
    ['Osvaldin Krem was jailed for a year.', 'Osvaldin Krem:person'],
    ['Bexlow Krem, the auditor, was paid a fee.', 'Bexlow Krem:organization'],
    ['Ana Ruiz, the auditor, was paid a fee.', 'Ana Ruiz:person'],
    ['The Save Orrin Hill group, led by a teacher, agreed.', 'Save Orrin Hill:organization'],
    // Form alone: a family name, a street, a feast, a river in a town's name.
    ['It was said that Osval Korhonen left.', 'Osval Korhonen:person'],
    ['Shops shut before Osvaldin Day.', 'Osvaldin Day:event'],
    ['They met on Vellmarstrasse again.', 'Vellmarstrasse:place'],
    ['She works at a clinic in Osval am Rhein.', 'Osval am Rhein:place'],
    ['Ana Ruiz, from Vellmar, Co. Mweru, agreed.', 'Ana Ruiz:person; Vellmar:place; Co. Mweru:place'],
    ['Vellmar, Co. was sold.', 'Vellmar, Co.:organization'],
  ])('%s', (text, expected) => {
    expect(named(text)).toBe(expected)
  })
})

describe('capitals in the names of measures, papers, fields and species', () => {
  test.each([
    ['It fell against the US dollar, and the US agreed.', 'US:place'],
    ['A false PPS number was used.', ''],
    ['Her Personal Public Service (PPS) number was stolen.', ''],
    ['The number rose at PPS.', 'PPS:organization'],
    ['The Minister of Home Affairs, Ines Brandt, agreed.', 'Ines Brandt:person'],
    ['The Bishop of Ghent, Ines Brandt, agreed.', 'Ghent:place; Ines Brandt:person'],
    ['Repairs cost NPR900m, the wing of the XR900 less.', 'XR900:product'],
    ['The Minister for the Marine agreed with the Ministry for the Marine.', 'Ministry for the Marine:organization'],
    ['City Clerk Ana Ruiz agreed.', 'Ana Ruiz:person'],
    ['Trees died of the fungus Corvella mortiensis last year.', ''],
    ['Trees died, and Corvella hired gardeners.', 'Corvella:organization'],
  ])('%s', (text, expected) => {
    expect(named(text)).toBe(expected)
  })
})

describe('a family and its firm', () => {
  test.each([
    ['Osval Foods will close. Georg Osval founded it. Osval lost money.', 'Osval Foods'],
    ['Georg Osval was jailed. He founded Osval Foods. Osval lost money.', 'Georg Osval'],
  ])('%s', (text, expected) => {
    const { mentions } = analyzeArticle(text, { source: 'a.txt' })
    expect(mentions[mentions.at(-1)!.first]!.text).toBe(expected)
  })
})

describe('openings of sentences and heads of letters', () => {
  test.each([
    // A compound that the dictionary lacks, as a name and as a thing.
    ['Wavegrove’s fleet is large. Wavegrove promises more.', 'Wavegrove:organization; Wavegrove:organization'],
    ['Shorelight is rare.', ''],
    ['Stripe bought it.', 'Stripe:organization'],
    ['Stripe patterns sell.', ''],
    ['A fire broke out in Osvaldin, Ore. on Monday.', 'Osvaldin:place; Ore:place'],
    ['The Halo 500 accounts for most.', 'Halo 500:product'],
    [
      '# Harbour Lamp\n\n## Notes from the quay\n\n*6 March 2026, by Ana Ruiz*\n\nThe port shut.',
      'Harbour Lamp:organization; Ana Ruiz:person',
    ],
    [
      '# A port shuts\n\n*Harbour Lamp, the weekly newsletter, 6 March 2026.*\n\nThe port shut.',
      'Harbour Lamp:organization',
    ],
    ['# Harbour Closed\n\n*6 March 2026, by Ana Ruiz*\n\nThe port shut.', 'Ana Ruiz:person'],
  ])('%s', (text, expected) => {
    expect(named(text)).toBe(expected)
  })
})

describe('things, ships and features by what the article says of them', () => {
  test.each([
    ['The Lilla Orva chair stood in schools.', 'Lilla Orva:product'],
    ['Ships met. The ferry left, and a second ferry came with the Torvall. No ship sank.', 'Torvall:product'],
    ['She has come to the Estadio Virrano for years. The Virrano is old.', 'Estadio Virrano:place; Virrano:place'],
  ])('%s', (text, expected) => {
    expect(named(text)).toBe(expected)
  })
})

describe('works before they stand, lines, storms and operations by their short names', () => {
  test.each([
    ['It was said that the Orvane Tunnel would be scrapped.', 'Orvane Tunnel:project'],
    ['The Orvane Viaduct will cost too much.', 'Orvane Viaduct:project'],
    ['The Orvane Viaduct will be closed on Sunday.', 'Orvane Viaduct:place'],
    ['Crews left the Orvane Bypass.', 'Orvane Bypass:project'],
    ['Trains on Line 4 stopped.', 'Line 4:project'],
    ['Line 4 of the form was blank.', ''],
    ['He read Line 1042 aloud.', ''],
    ['Line 4 of the Orvane Metro is shut.', 'Line 4:project; Orvane Metro:organization'],
    ['Homes stand on Orvane Grove Phase 2 already.', 'Orvane Grove Phase 2:project'],
    ['In Phase 2 of the plan homes follow.', ''],
    ['It sold the Orvane Solar Park.', 'Orvane Solar Park:project'],
    ['Cyclone Ileana hit. Then Ileana weakened, they said.', 'Cyclone Ileana:event; Ileana:event'],
    ['Project Heron is late. All say that Heron is dear.', 'Project Heron:project; Heron:project'],
    ['Project Ileana is late. The nurse Ileana wept.', 'Project Ileana:project; Ileana:person'],
    ['The Mbare Reserve burned.', 'Mbare Reserve:place'],
    ['The Naval Reserve was called up.', 'Naval Reserve:organization'],
  ])('%s', (text, expected) => {
    expect(named(text)).toBe(expected)
  })
})

describe('nouns that say what is named, in English and as other languages put them first', () => {
  test.each([
    ['The raid on the Shastri Enclave was filmed.', 'Shastri Enclave:place'],
    ['It shut the Orvane Gate, and nobody could leave by Gate 4.', 'Orvane Gate:place'],
    ['A poem won the Orvane Prize.', 'Orvane Prize:event'],
    ['He sold Caja Orvana and lives by the Puente Orvano.', 'Caja Orvana:organization; Puente Orvano:place'],
    ['The Pact of Orvane holds.', 'Pact of Orvane:event'],
    ['Shops recalled 40 tubs of Creamy Dream.', 'Creamy Dream:product'],
    ['In a poll by Orvane most agreed.', 'Orvane:organization'],
    ['The probe left orbit for Venus.', 'Venus:place'],
    ['They put salt into the Orvane.', 'Orvane:place'],
    ['They put work into the Orvane group.', 'Orvane:organization'],
    ["The Prime Minister's Office knew. The prime minister's office is new.", "Prime Minister's Office:organization"],
    ['The Orvane was towed to port.', 'Orvane:product'],
    ['Guards left Ras Orvane. They fled to Ras Belvane.', 'Orvane:person; Ras Belvane:place'],
    [
      'The UN Support Mission paid. The Mars Mission cost more.',
      'UN Support Mission:organization; Mars Mission:project',
    ],
    ['Fog hid the Orvane Rock.', 'Orvane Rock:place'],
    ['The poet Orvane Rock slept.', 'Orvane Rock:person'],
    ['A fence shut the Orvane Trail at Lone Pine Flats.', 'Orvane Trail:place; Lone Pine Flats:place'],
    ['Floods came to Gornje Orvano.', 'Gornje Orvano:place'],
    [
      'All said that Police Scotland and Natural England knew.',
      'Police Scotland:organization; Natural England:organization',
    ],
    ['Doctors stopped prescribing Orvane.', 'Orvane:product'],
    ['A gale hit the Ileana Maru.', 'Ileana Maru:product'],
    ['A gale hit Ileana Max.', 'Ileana Max:person'],
    ['Orvane Ridge would be the deepest mine.', 'Orvane Ridge:project'],
    ['Orvane Ridge would be deep.', 'Orvane Ridge:place'],
    ['A ferry left. The Orvane Lass sank at night.', 'Orvane Lass:product'],
    ['A bid failed. The Orvane Lass sank at night.', 'Orvane Lass:organization'],
    ['Consumer Voice, a monthly magazine, tested soap.', 'Consumer Voice:organization'],
    [
      "The Sheriff's Department and the Tenants' Front agreed.",
      "Sheriff's Department:organization; Tenants' Front:organization",
    ],
    ['The sheriff’s department and the tenants’ front agreed.', ''],
    ['The Tribunal for Orvania sat.', 'Tribunal for Orvania:organization'],
    ['Pickers left the Orvane Estate for Orvane Real Estate.', 'Orvane Estate:place; Orvane Real Estate:organization'],
    ['It is the maker of Orvane and the owner of Belvane.', 'Orvane:product; Belvane:organization'],
    ['Floods cut the N7. Two roads and a junction are shut to traffic.', 'N7:place'],
    ['It sells the N7. Two shops sell it.', 'N7:product'],
    ['They walked from Orvane Mulle to Camp Belvane.', 'Orvane Mulle:place; Camp Belvane:place'],
    ['They walked with Orvane Mulle to Camp Belvane.', 'Orvane Mulle:person; Camp Belvane:place'],
    ['The Hale Medal was given at Tarrant Copse.', 'Hale Medal:event; Tarrant Copse:place'],
    ['The Orvane was told to wait.', 'Orvane:organization'],
  ])('%s', (text, expected) => {
    expect(named(text)).toBe(expected)
  })
})

test('a family name stays with whom the article is about, and not with relatives', () => {
  const text = 'Tova Ekholm died. Her son, Anders Ekholm, said so. Ekholm was born in Umea.'
  const { mentions } = analyzeArticle(text, { source: 'a.txt' })
  const short = mentions.find(({ text: printed }) => printed === 'Ekholm')!
  expect(mentions[short.first]!.text).toBe('Tova Ekholm')
})
