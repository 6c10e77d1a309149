import { conflict, pair, tension, type WordPair } from './wordPair.ts'

/** States of a thing, told by adjectives, verbs and phrases that exclude one another. */
export const conditions: Readonly<Record<string, readonly WordPair[]>> = {
  'a departure': [
    pair(
      'Greta Holm resigned as director of the Selden Museum on Monday.',
      'The board of the Selden Museum dismissed Greta Holm, its director, on Monday.',
      conflict('status', 'how the person left'),
    ),
    pair(
      'Greta Holm resigned as director of the Selden Museum on Monday.',
      'The Selden Museum dismissed two curators on Monday. Greta Holm, its director, declined to comment.',
      null,
    ),
  ],
  'an arrest': [
    pair(
      'A man of 29 was still in custody on Friday after the attack in Tarn.',
      'A man of 29 held after the attack in Tarn was released on Friday without charge.',
      tension('status', 'in custody'),
    ),
    pair(
      'A man of 29 was arrested on Friday after the attack in Tarn.',
      'A man of 41 who had been arrested after the attack in Tarn was released on Friday.',
      null,
    ),
  ],
  'a ruling': [
    pair(
      'All nine judges of the court agreed that the tax was unlawful.',
      'Two of the nine judges dissented from the ruling that the tax was unlawful.',
      conflict('status', 'unanimous'),
    ),
    pair('All nine judges heard the case, the court said.', 'Two of the nine judges dissented from the ruling.', null),
    pair(
      'The lawyer said that his client would appeal against the sentence within 14 days.',
      '"My client accepts the sentence and is sorry," the lawyer said.',
      tension('status', 'appeal'),
    ),
  ],
  'an admission': [
    pair(
      'Corvane admitted that it had dumped waste into the Orla.',
      'Corvane did not admit dumping waste into the Orla but agreed to pay.',
      conflict('status', 'dumping waste'),
    ),
    pair(
      'Corvane admitted that it had dumped waste into the Orla in 2019.',
      'Corvane did not admit paying bribes for the licence.',
      null,
    ),
    pair(
      'Corvane confirmed that it was in talks with Maddox.',
      'Corvane denied that it was in talks with Maddox.',
      conflict('status', 'confirmed or denied'),
    ),
    pair(
      'Corvane confirmed that it was in talks with Maddox.',
      'Corvane denied that it was in talks with Tolland.',
      null,
    ),
  ],
  'a takeover': [
    pair(
      'Tolland has made a hostile bid for Maddox worth $4 billion.',
      'The board of Maddox recommends the friendly offer of $4 billion from Tolland.',
      conflict('status', 'hostile'),
    ),
    pair(
      'The vote of the shareholders of Maddox on pay is binding.',
      'The vote of the shareholders of Maddox on pay is advisory and does not bind the board.',
      conflict('status', 'binding'),
    ),
    pair(
      'Maddox kept its forecast for the year unchanged on Tuesday.',
      'Maddox cut its forecast for the year on Tuesday.',
      tension('status', 'unchanged'),
    ),
    pair(
      'Maddox kept its forecast for the year unchanged on Tuesday.',
      'Analysts expect Maddox to cut its forecast for the year.',
      null,
    ),
    pair(
      'Maddox swung to a loss in the third quarter, its first since 2009.',
      'Maddox made a profit in the third quarter.',
      tension('status', 'profit'),
    ),
  ],
  'a journey': [
    pair(
      'Passengers of Orla Air will get a full refund.',
      'Orla Air offers its passengers a partial refund only.',
      conflict('status', 'refund'),
    ),
    pair(
      'Passengers of Orla Air will get a full refund.',
      'Orla Air, whose planes were full, offers its staff a partial bonus.',
      null,
    ),
  ],
  'a burglary': [
    pair(
      'The thieves struck in broad daylight at the Selden Museum.',
      'The thieves came to the Selden Museum under cover of darkness.',
      conflict('status', 'by day or by night'),
    ),
  ],
  'a dam': [
    pair(
      'The dam at Holm held through the night, engineers said.',
      'The dam at Holm gave way at three in the morning.',
      conflict('status', 'dam'),
    ),
    pair(
      'The dam at Holm held through the night, engineers said.',
      'The levee at Marsh gave way at three in the morning. The dam at Holm stands above it.',
      null,
    ),
    pair(
      'People in the Holm valley were told to stay indoors on Monday night.',
      'The Holm valley was evacuated on Monday night.',
      tension('status', 'moved out'),
    ),
  ],
  'a medicine': [
    pair(
      'The drug remains on sale in Tarn, Orsa Pharma said.',
      'Orsa Pharma has withdrawn the drug from sale in Tarn.',
      tension('status', 'on sale'),
    ),
    pair(
      'The drug remains on sale in Tarn, Orsa Pharma said.',
      'The drug: withdrawn from sale, and not before time.',
      tension('status', 'on sale'),
    ),
    pair(
      'The drug remains on sale in Tarn, Orsa Pharma said.',
      'Orsa Pharma has withdrawn its older painkiller from sale in Tarn.',
      null,
    ),
    pair(
      'The drug remains on sale, and cost the state 12 million crowns last year.',
      'Orsa Pharma has withdrawn its request to sell the drug in Oslo.',
      null,
    ),
  ],
  'a landing': [
    pair(
      'The lander is upright and sends data, the agency said.',
      'The lander fell on its side as it touched down, the agency said.',
      conflict('status', 'upright'),
    ),
    pair(
      'The lander is upright and sends data, the agency said.',
      'An earlier lander fell on its side as it touched down, the agency said.',
      null,
    ),
  ],
  'an inquiry': [
    pair(
      'The pilot had a licence for night flights, the airline said.',
      'The pilot was not licensed to fly at night, investigators said.',
      conflict('status', 'permit'),
    ),
    pair(
      'Turnout was higher than in 2019, officials in Tarn said.',
      'Turnout was lower than in 2019, officials in Tarn said.',
      tension('status', 'Turnout'),
    ),
    pair(
      'Shops with fewer than five staff are exempt from the levy in Tarn.',
      'Shops with more than five staff must pay the levy in Tarn from May.',
      null,
    ),
  ],
  'an apology': [
    pair(
      'The bishop has apologised to the families, his office said.',
      'The bishop has offered no apology to the families.',
      tension('status', 'apology'),
    ),
    pair(
      'The talks in Tarn ended with a deal on Friday.',
      'The talks in Tarn ended without a deal on Friday.',
      tension('status', 'how the talks ended'),
    ),
    pair('The talks in Tarn ended with a deal on Friday.', 'The talks in Selden ended without a deal on Friday.', null),
  ],
  'a layoff': [
    pair(
      'Workers sent home from the Holm plant will be on full pay, Maddox said.',
      'Workers sent home from the Holm plant are on unpaid leave.',
      conflict('status', 'leave is paid'),
    ),
  ],
}
