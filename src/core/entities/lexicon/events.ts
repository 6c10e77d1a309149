/**
 * Recurring public events whose names do not say that they are events: no "Cup", "Games" or "Summit" at their end.
 * Source: headwords of the Concise Oxford and Merriam-Webster dictionaries. Folded: lower case, without accents.
 */
export const publicEvents: ReadonlySet<string> = new Set([
  'olympics',
  'winter olympics',
  'summer olympics',
  'paralympics',
  'world series',
  'super bowl',
  'eurovision',
  'oscars',
  'grammys',
  'emmys',
  'baftas',
  'wimbledon',
  'tour de france',
  'giro ditalia',
  'six nations',
  'oktoberfest',
  'mardi gras',
  'brexit',
  'holocaust',
])
