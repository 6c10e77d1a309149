import { isLead, isOpening } from './digest.ts'
import type { Analysis } from '../model.ts'

/** Words of the report of a match. Source: the sports guidelines of the AP Stylebook. */
const matchWords =
  /\b(?:match|kick-?off|half-time|extra time|final whistle|beat|beats|beaten|defeat(?:s|ed)?|stuns?|innings|wickets?|cup|champions?|championship|semi-?final|quarter-?final|play-?off)\b/i
/** "2-1", "Norda 2, Selden 1"; years and ranges of years have four digits. */
const score =
  /(?:^|\s)\d{1,3}\s?[-–]\s?\d{1,3}(?=$|[\s.,;:)])|\p{L} \d{1,2}, (?:\p{Lu}\p{L}{1,30} ){1,3}\d{1,2}(?=$|[\s.])/u
/** What a court decides. Source: the legal guidelines of the AP Stylebook. */
const courtWords =
  /\b(?:sentenced?|sentences|jailed|convicted|conviction|acquitted|acquittal|verdict|found guilty|imprisonment|(?:in|to) prison|to jail|behind bars|gets? (?:\d+|\p{L}+) years)\b/iu
/** What two parties agree on of their own will. Source: the business guidelines of the AP Stylebook. */
const dealWords =
  /\b(?:deal|contract|agreement|partnership|order(?!\sto\b)|orders\s(?:for|of|worth)|ordered\s\d+|acquir(?:e|es|ed|ing)|acquisition|takeover|bid|merge[srd]?|merger|buys?|buying|bought|sells?|sold|sale|awards?|awarded|signs?|signed|invests?|investment|raise[sd]?\s\p{Sc}|funding|lease[sd]?|venture|stake)\b/iu
/** What nobody agrees on of his own will, and what many agree on. */
const rulingWords =
  /\b(?:fine[sd]?|penalty|penalties|settles?|settled|settlement|charge[sd]?|lawsuit|sued|court|judge|plead(?:s|ed)?|pleaded|guilty|strikes?|strikers|union|ratif(?:y|ied)|vote[sd]?|election|law|act|bill|parliament|ministers?)\b/i
/** A player who changes clubs. Source: the sports guidelines of the AP Stylebook. */
const transferWords =
  /\b(?:transfer|transfers|club-record|record (?:fee|signing)|striker|midfielder|goalkeeper|defender|winger|forward|footballer|goals?|league|season|full-back|playmaker|quarterback|shortstop|pitcher)\b/i
/** What a firm reports each quarter. Source: the business guidelines of the AP Stylebook. */
const resultsWords =
  /\b(?:revenues?|turnover|profits?|earnings|dividend|results|margin|net income|net loss|sales (?:rose|fell|grew|up|down))\b/i
/** Source: the elections guidelines of the AP Stylebook. */
const voteWords =
  /\b(?:elections?|elected|re-elected|referendum|run-?off|ballots?|polls?|polling|presidency|candidates?|electorate|voters|landslide|of the vote|recounts?|mayoralty|by-election|\d votes)\b/i
/**
 * What befalls ships, trains, aircraft, works and land. Source: the kinds of casualty of the International Maritime Organization's
 * Casualty Investigation Code, and the hyponyms of "accident" in WordNet.
 */
const mishapWords =
  /\b(?:aground|grounded|grounding|spills?|slick|shipwreck\w*|wrecks?|wrecked|salvors?|salvage|stricken|capsiz\w+|sank|sinking|derail\w*|crash(?:es|ed)?|collided|explosions?|exploded|blast|blaze|wildfires?|(?:was|were) lost|(?:rocket|launch|flight|mission|satellites?|aircraft|ship|vessel)(?:\s\S+){0,3}?\s(?:fails?|failed|failure|lost|destroyed))\b/i
/** What looks back on a mishap is an event of its own. */
const aftermathWords =
  /\b(?:inquiry|inquest|inquiries|anniversary|lawsuit|sued|court|fined?|settle[sd]?|settlement|plead(?:s|ed)?|indicted)\b/i
/** How a dispute over pay ends. Source: the labour guidelines of the AP Stylebook. */
const labourWords =
  /\b(?:strikes?|strikers?|walkouts?|stoppage|industrial action|wage (?:deal|agreement|offer|settlement)|pay (?:deal|offer|award|settlement))\b/i
/** Words of disasters and accidents in headlines. Source: the hyponyms of WordNet's "calamity" and the AP's entry on tolls. */
const calamityWords =
  /\b(?:dead|deaths?|death toll|kills?|killed|killing|dies|died|toll|earthquake|quake|tsunami|flood(?:s|ing)?|hurricane|typhoon|cyclone|tornado|storm|landslide|avalanche|wildfires?|blaze|eruption|explosion|collapse[sd]?|crash(?:es|ed)?|derail\w*|sinks?|sinking|sank|sunk|capsiz\w+|shipwrecks?|ran aground|drown(?:s|ed|ing)?|loss of (?:the )?(?:MV|MS|SS|ferry|ship|vessel|boat|trawler|aircraft|plane|flight)|missing|casualties|victims|outbreak|famine|gives? way|gave way|bursts?|breach(?:es|ed)?|spills?|fires?|blast|rescuers?|bodies|survivors?|mourns?|disaster|catastrophe|accident|(?:lost|lose|cost|claimed?|claiming)(?: \w+){0,3} lives)\b/i
/** What it does to people. */
const humanWords =
  /\b(?:people|dead|died|killed|injured|missing|homeless|displaced|evacuated|bodies|survivors|victims)\b/i
/** What looks back on a calamity is an event of its own, with a day of its own. */
const inquiryWords = /\b(?:inquiry|inquest|inquiries|investigators?|commission|anniversary|sentenced|convicted)\b/i
/** How many passages open an article, and how much of one is looked at for a score. */
const openingPassages = 6
const scoreReach = 400

/** Whether most articles open with what a court decided on an accused. */
export function isRuling(sources: readonly Analysis[]): boolean {
  return mostOpen(sources, courtWords)
}

/** Whether most articles open with what parties agreed on, and with nothing that a court, a vote or a law decided. */
export function isDeal(sources: readonly Analysis[]): boolean {
  return mostOpen(sources, dealWords) && !mostOpen(sources, rulingWords) && !isRuling(sources)
}

/** Whether most articles open with something that was wrecked, spilled or lost, and not with what a court or an inquiry made of it. */
export function isMishap(sources: readonly Analysis[]): boolean {
  return mostOpen(sources, mishapWords, openingPassages) && !mostOpen(sources, aftermathWords) && !isRuling(sources)
}

/** Whether most articles tell of a calamity and of people hurt by it. */
export function isDisaster(sources: readonly Analysis[]): boolean {
  return holdsOfMost(sources, (analysis) => {
    const { passages, title } = analysis.article
    const opening = `${title ?? ''} ${passages
      .filter((_, index) => isLead(analysis, index))
      .map(({ text }) => text)
      .join(' ')}`
    return (
      calamityWords.test(opening) &&
      !inquiryWords.test(opening) &&
      humanWords.test(passages.map(({ text }) => text).join(' '))
    )
  })
}

/** Whether most articles open with a strike or with what workers and employer agreed on. */
export function isLabour(sources: readonly Analysis[]): boolean {
  return mostOpen(sources, labourWords) && !isVote(sources) && !isMatch(sources) && !isMishap(sources)
}

/** Whether most articles open with an election or a referendum. */
export function isVote(sources: readonly Analysis[]): boolean {
  return mostOpen(sources, voteWords)
}

/** Whether most articles open with what a firm earned. */
export function isResults(sources: readonly Analysis[]): boolean {
  return mostOpen(sources, resultsWords)
}

/** Whether most articles open with what somebody decided, agreed on or reported, which is told the same day. */
export function isDecision(sources: readonly Analysis[]): boolean {
  return [isDeal, isRuling, isVote, isResults, isLabour, isMatch].some((isKind) => isKind(sources))
}

/** Whether most articles open with a deal and soon speak of a player. */
export function isTransfer(sources: readonly Analysis[]): boolean {
  return (
    holdsOfMost(sources, ({ article }) =>
      article.passages.slice(0, openingPassages).some(({ text }) => transferWords.test(text)),
    ) && isDeal(sources)
  )
}

/** Whether most articles open with the words of a match and two of them, or the only one, print a score early on. */
export function isMatch(sources: readonly Analysis[]): boolean {
  const scored = sources.filter(({ article }) =>
    article.passages.slice(0, openingPassages).some(({ text }) => score.test(text.slice(0, scoreReach))),
  )
  return scored.length >= Math.min(2, sources.length) && mostOpen(sources, matchWords)
}

/** Whether the headline or the first paragraph, or else one of the first `reach` passages, of most articles has one of the words. */
function mostOpen(sources: readonly Analysis[], words: RegExp, reach = 0): boolean {
  return holdsOfMost(sources, (analysis) => {
    const { passages, title } = analysis.article
    const opening = passages.filter((_, index) => index < reach || isOpening(analysis, index))
    return words.test([title ?? '', ...opening.map(({ text }) => text)].join(' '))
  })
}

function holdsOfMost(sources: readonly Analysis[], holds: (analysis: Analysis) => boolean): boolean {
  return sources.filter(holds).length * 2 > sources.length
}
