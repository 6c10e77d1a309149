import { describe, expect, test } from 'vitest'
import { analyzeArticle } from '../analyze.ts'

/** "Ana Ruiz:person; Port Aubrey:place" */
function named(text: string): string {
  return analyzeArticle(text, { source: 'a.txt' })
    .mentions.map(({ text: printed, type }) => `${printed}:${type}`)
    .join('; ')
}

/** Names that the text itself makes one: "Varno Harbour Survey = VHS". */
function linked(text: string): string {
  const { mentions } = analyzeArticle(text, { source: 'a.txt' })
  return mentions
    .flatMap(({ text: short, first }, at) => (first === at ? [] : [`${mentions[first]!.text} = ${short}`]))
    .join('; ')
}

describe('names as the outlets of the world print them', () => {
  test.each([
    // Places by their noun, however much the rest looks like a person.
    ['A clinic opened on Alma Street.', 'Alma Street:place'],
    ['She told supporters at Albert Park to stay calm.', 'Albert Park:place'],
    ['Albert Park, 61, a retired teacher, told supporters to stay calm.', 'Albert Park:person'],
    ['Police closed National Route 205 and Highway 7.', 'National Route 205:place; Highway 7:place'],
    ['The team went to Gisborne County on Monday.', 'Gisborne County:place'],
    ['Snow closed the Tarvos Pass and flooded the River Mweru.', 'Tarvos Pass:place; River Mweru:place'],
    ['He was detained in Saint Orsola on Monday.', 'Saint Orsola:place'],
    ['No boat may pass Corran Head or land at Glasson Strand.', 'Corran Head:place; Glasson Strand:place'],
    ['Staff sang at the Osvald Ballroom and on the Varner Strasse.', 'Osvald Ballroom:place; Varner Strasse:place'],
    ['Nurses opened a stall at the Osvaldin Centre.', 'Osvaldin Centre:place'],
    ['Said a researcher at the Osvaldin Centre.', 'Osvaldin Centre:organization'],
    ['The Cancer Research Centre agreed.', 'Cancer Research Centre:organization'],
    ['Corvus Head Ana Ruiz agreed.', 'Corvus:organization; Ana Ruiz:person'],
    ['She sells cloth at Sokolo Market.', 'Sokolo Market:place'],
    ['Varno County Judge Nolan Tanner agreed.', 'Varno County:place; Nolan Tanner:person'],
    // Where somebody is from.
    ['Ana Ruiz, 24, of Usenge, lost a child.', 'Ana Ruiz:person; Usenge:place'],
    ['Ana Ruiz, 24, of Usenge, whose husband is ill, wept.', 'Ana Ruiz:person; Usenge:place'],
    ['Osvaldin, now a farmer, agreed.', 'Osvaldin:person'],
    ['Administrators at Bexlow Rowan sold it to villagers from Osvaldin.', 'Bexlow Rowan:organization; Osvaldin:place'],
    ['Tugs Odyn and Varnost pulled.', 'Odyn:product; Varnost:product'],
    ['The Varno offshore wind farm will cost more.', 'Varno:project'],
    ['The planned Basol Reservoir is too dear.', 'Basol Reservoir:project'],
    ['They slept on the floor of Terminal 3 and at Pier 2.', 'Terminal 3:place; Pier 2:place'],
    ['The villages lie down the Osvaldin.', 'Osvaldin:place'],
    ['Boats lay idle between Corrin and Vellmar.', 'Corrin:place; Vellmar:place'],
    ['Talks between Corrin Air and Vellmar Bank failed.', 'Corrin Air:organization; Vellmar Bank:organization'],
    ['A retired Osvaldin midwife wept.', 'Osvaldin:place'],
    ['Clinics in Ratchanor, Mae Vorn and Osvaldin shut.', 'Ratchanor:place; Mae Vorn:place; Osvaldin:place'],
    ['Confidence in Ana Ruiz and Lena Holt is low.', 'Ana Ruiz:person; Lena Holt:person'],
    ['It buys columns from Nexorin.', 'Nexorin:organization'],
    [
      'It spread through a flaw in Chartovar, record software sold by Corvex Air.',
      'Chartovar:product; Corvex Air:organization',
    ],
    ['It was told by the union’s lawyer, Naseela Parrin.', 'Naseela Parrin:person'],
    ['It was told by the ship’s owner, Parrin Marine.', 'Parrin Marine:organization'],
    // Whose somebody is.
    [
      'Lena Hofstett of Brandt Kessel and the analyst Ana Ruiz of Vosbank agreed.',
      'Lena Hofstett:person; Brandt Kessel:organization; Ana Ruiz:person; Vosbank:organization',
    ],
    ['Ana Ruiz, of Osvaldin, said so.', 'Ana Ruiz:person; Osvaldin:place'],
    ['Keith Morrow, formerly of Osvaldin, said so.', 'Keith Morrow:person; Osvaldin:place'],
    ['She teaches finance at Insperon.', 'Insperon:organization'],
    // A body that ends in its country, and a state.
    ['Health Canada and Statistics Finland disagreed.', 'Health Canada:organization; Statistics Finland:organization'],
    ['They flew from northern Finland to Canada.', 'Finland:place; Canada:place'],
    ['The Congolese Coast Guard searched.', 'Congolese Coast Guard:organization'],
    ['The Sudanese coast was searched.', ''],
    [
      'Inspectors from Osvaldin sealed it; it is up to inspectors from Osvaldin.',
      'Osvaldin:organization; Osvaldin:organization',
    ],
    ['The families had walked north from Osvaldin.', 'Osvaldin:place'],
    // Names joined by small words.
    ['The U.S. Seed and Feed Administration will decide.', 'U.S. Seed and Feed Administration:organization'],
    ['Center for Disease Research warns of fevers.', 'Center for Disease Research:organization'],
    ['Offices for rent were empty. Centres for women closed.', ''],
    ['The Inspectorate General of Inland Shipping agreed.', 'Inspectorate General of Inland Shipping:organization'],
    // Offices and their fields before a name.
    ['Supervisor of Elections Adaeze Mataora said so.', 'Adaeze Mataora:person'],
    ['Director of Public Health Kirsten Vaal said so.', 'Kirsten Vaal:person'],
    ['Goaltender Lars Moen stopped 34 shots.', 'Lars Moen:person'],
    ['Farming Cabinet Secretary Mutua Kagwe backs it.', 'Mutua Kagwe:person'],
    ['EX-MINISTER SAYS NO', ''],
    // Firms by their trade.
    ['Lotte Photonics fell. “It was weak,” Lotte said.', 'Lotte Photonics:organization; Lotte:organization'],
    [
      'Ana Biologicals and Marek Microelectronics rose.',
      'Ana Biologicals:organization; Marek Microelectronics:organization',
    ],
    // What is modified, and who makes cars.
    ['They sow non-GM seed beside GM maize.', ''],
    ['Shares of GM rose.', 'GM:organization'],
    // Wards, species, examinations.
    ['Four are in the ICU with Avian influenza.', ''],
    ['Posted March 4, 2026 by Ana Ruiz', 'Ana Ruiz:person'],
    ['| part | sum |\n|---|---|\n| of which Consumer | 40 |', ''],
    // Measures, feasts, labels.
    ['Growth of Real GDP let the Policy Rate fall since New Year.', ''],
    ['Nobody was in coach S5, and the carriages (S3 to S6) fell.', ''],
    ['She drove on the A4 in an Audi Q5.', 'A4:product; Audi:organization; Q5:product'],
    ['The Bihar government paid. Bihar government bonds fell.', 'Bihar government:organization; Bihar:place'],
    ['Marine Minister Osvald Brix agreed.', 'Osvald Brix:person'],
    ['By Penny Quillane', 'Penny Quillane:person'],
    ['Niamh Dorran TD and Osvald Brix MLA said no.', 'Niamh Dorran:person; Osvald Brix:person'],
    // Seats of government, clubs and papers of other languages.
    ['City Hall says that it will pay.', 'City Hall:organization'],
    ['It was first told in the Jornal do Vale.', 'Jornal do Vale:organization'],
    ['The Serrano Esporte Clube will play there.', 'Serrano Esporte Clube:organization'],
    ['Nobody has paid for the Arena do Vento.', 'Arena do Vento:place'],
    // Ships, storms and models.
    ['Crews of the Kalliope Dawn had bypassed a filter.', 'Kalliope Dawn:product'],
    ['They clung to a cooler as the Lady Orsolina sank.', 'Lady Orsolina:product'],
    ['Then Lady Orsolina Vaal spoke.', 'Orsolina Vaal:person'],
    ['Tropical Storm Opaline crossed the coast.', 'Tropical Storm Opaline:event'],
    ['An Air India Boeing 787 landed.', 'Air India:organization; Boeing:organization; 787:product'],
    ['It was refused by An Bord Seldenal.', 'An Bord Seldenal:organization'],
    // Words that open a sentence.
    ['Congress will question the minister.', 'Congress:organization'],
    ['Congresses are long. The congress will question him.', ''],
    ['Red Cross volunteers hand out water.', 'Red Cross:organization'],
    ['Landed at noon (Harbour Press) An Ostravex flight.', 'Harbour Press:organization; Ostravex:organization'],
    // Amounts.
    ['Sales rose to Rmb4.1 billion, and COP 5 trillion is needed.', ''],
    ['The maker sold P310m and R5.5m of soap in 1Q27, in CZK, by the mL.', ''],
    ['The Ostravex H100 and the P310 sell.', 'Ostravex H100:product; P310:product'],
    // Numbered roads and wards, sites, streets of other languages.
    ['The AP-7 motorway reopened. The AP-7 was full.', 'AP-7:place; AP-7:place'],
    ['It hinged on Ward 4, said Ward.', 'Ward 4:place; Ward:person'],
    ['The Seldenvar Wind Farm and the Cerro Varno mine opened.', 'Seldenvar Wind Farm:project; Cerro Varno:project'],
    ['The Seldenvar Farm was sold by the Varno Miners.', 'Seldenvar Farm:organization; Varno Miners:organization'],
    ['Buses left Avenida Orsolina at five.', 'Avenida Orsolina:place'],
    // Where a firm is from, and what a body is of.
    [
      'Ostravel Stores of Lusaka will hand over the Bank of Lusaka.',
      'Ostravel Stores:organization; Lusaka:place; Bank of Lusaka:organization',
    ],
    ['A bid from Dar es Salaam failed.', 'Dar es Salaam:place'],
    // Words that open a sentence, and shorthand.
    ['Regulators and auditors looked at the PPA.', ''],
    ['Returning Officer Adaeze Vaal and Coun. Lena Mataora agreed.', 'Adaeze Vaal:person; Lena Mataora:person'],
    ['A Mennonite elder and a Moravian baker agreed.', ''],
    // Whose government it is.
    ['In Portugal, the government of Luís Montefiore put crews on alert.', 'Portugal:place; Luís Montefiore:person'],
    // A family name that is a company's too.
    ['Governor Greg Boeing spoke. Boeing sent doses.', 'Greg Boeing:person; Boeing:person'],
    ['Governor Greg Vaal spoke. Boeing sent doses.', 'Greg Vaal:person; Boeing:organization'],
  ])('%s', (text, names) => {
    expect(named(text)).toBe(names)
  })

  test.each([
    [
      'The Varno Harbour Survey, known as PORTMET, is sure. PORTMET said so.',
      'Varno Harbour Survey = PORTMET; Varno Harbour Survey = PORTMET',
    ],
    ['The Varno Harbour Survey, best known as loud, is sure. PORTMET said so.', ''],
    [
      'The Kenya Department of State Harbour Services met DSHS staff.',
      'Kenya Department of State Harbour Services = DSHS',
    ],
    ['The Kenya Department of State Harbour Services met DXHS staff.', ''],
  ])('%s', (text, links) => {
    expect(linked(text)).toBe(links)
  })
})

describe('ships, trains, trials, medicines and illnesses', () => {
  test.each([
    [
      'The tanker struck a reef. Two ships and a ferry helped. After the Oriana Dusk of 1986 birds died.',
      'Oriana Dusk:product',
    ],
    ['The ferry Ana Ruiz sank. The ferry captain Ana Brill died.', 'Ana Ruiz:product; Ana Brill:person'],
    // Without ships the article speaks of a band as well.
    ['After the Oriana Dusk of 1986 birds died.', 'Oriana Dusk:organization'],
    [
      'The bulk carrier Pacific Heron waited; the carrier Corvex did not.',
      'Pacific Heron:product; Corvex:organization',
    ],
    ['The train was late. Four coaches of the Mandira Mail overturned.', 'Mandira Mail:product'],
    ['The train was late. Its coaches were full, the Evening Mail wrote.', 'Evening Mail:organization'],
    ['The price of the Mandira Mail has risen.', 'Mandira Mail:organization'],
    [
      'The tanker struck a reef. Two ships and a ferry helped. The Oriana Sun lost 2,900 tonnes. It opens Fri and Sun.',
      'Oriana Sun:product',
    ],
    // Models have the article and makers have none; where nobody speaks of cars nothing tells.
    [
      'Takora recalls cars and vehicles. The Vellano is safe; the larger Sorva GT is not. No car of Takora is older. The cars stop.',
      'Takora:organization; Vellano:product; Sorva GT:product; Takora:organization',
    ],
    ['Two cars met. The driver of a Skoda Zirkon fled in the car.', 'Skoda Zirkon:product'],
    ['Owners like their Brisa hatchback.', 'Brisa:product'],
    ['Sales are good. The Vellano is safe.', 'Vellano:place'],
    ['The VARNA trial enrolled 400. A later study, BERRA, failed.', 'VARNA:project; BERRA:project'],
    ['At the trial of Ana Ruiz the Ruiz study was read.', 'Ana Ruiz:person; Ruiz:person'],
    ['Orvexon (tolmersen) was approved. Orvexon costs a lot.', 'Orvexon:product; Orvexon:product'],
    ['Doctors gave Mr Andersen a pill.', 'Andersen:person'],
    ['Some have Castrel-Reyne disease (CRD). CRD is rare. Castrel-Reyne has no cure.', ''],
    ['He died of Blackmere Fever in Port Aubrey.', 'Port Aubrey:place'],
    ['Dr Brandel found Brandel syndrome.', 'Brandel:person'],
  ])('%s', (text, expected) => {
    expect(named(text)).toBe(expected)
  })
})

describe('what a clause says that its subject is', () => {
  test.each([
    ['Varnivo is a drug for the lungs.', 'Varnivo:product'],
    ['Osvaldin is a small fishing village.', 'Osvaldin:place'],
    ['Corvex was a regional airline.', 'Corvex:organization'],
    ['The mayor of Osvaldin is a farmer.', 'Osvaldin:place'],
    ['Corvex Air is a leader in its field.', 'Corvex Air:organization'],
  ])('%s', (text, expected) => {
    expect(named(text)).toBe(expected)
  })
})
