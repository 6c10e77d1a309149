// Verbs and phrases that report speech. Sources: the verbs of saying in Levin, English Verb Classes and Alternations (say,
// tell, complain, manner of speaking) and the attribution verbs that the AP and Reuters style guides list.

/** Verbs that name a speech act whatever stands around them. */
export const plainVerbs =
  'said|says|saying|told|tells|added|adds|asked|asks|replied|replies|responded|insisted|insists|explained|explains|argued|argues|' +
  'warned|warns|announced|announces|declared|declares|admitted|admits|conceded|concedes|acknowledged|acknowledges|denied|' +
  'denies|confirmed|confirms|recalled|recalls|quipped|joked|jokes|remarked|remarks|stressed|stresses|emphasized|emphasised|' +
  'emphasizes|emphasises|boasted|boasts|complained|complains|lamented|laments|predicted|predicts|promised|promises|vowed|' +
  'vows|pledged|pledges|wrote|writes|tweeted|posted|testified|testifies|alleged|alleges|asserted|asserts|maintained|' +
  'maintains|contended|contends|cautioned|cautions|observed|observes|noted|commented|stated|exclaimed|shouted|shouts|' +
  'whispered|muttered|muses|mused|sighed|sighs|laughed|laughs|concluded|concludes|continued|continues|claimed|reckons|reckoned|' +
  'believes|suggested|suggests|thundered|deadpanned|shrugged|urged|urges|begged|pleaded|countered|counters|retorted|' +
  'disclosed|reiterated|reiterates|proclaimed|opined|chanted|thinks|thought|hinted|hints|ruled'

/** Forms that are nouns at least as often: they count only where a quotation or "that" follows at once. */
const doubtfulVerbs =
  'claims|notes|reports|reported|comments|states|calls|called|describes|described|termed|dubbed|branded|labelled|labeled|puts|put|' +
  'repeats|repeated|rates|rated|deems|deemed|judges|judged|considers|considered|blames|blamed|accuses|accused|cites|cited|' +
  'criticizes|criticises|criticized|criticised|condemns|condemned|dismisses|dismissed|rejects|rejected|denounces|denounced|' +
  'praises|praised|hails|hailed|likens|likened|defends|defended|expects|expected|fears|feared|hopes|hoped|feels|felt'

export const plainSaying = new RegExp(String.raw`\b(?:${plainVerbs})\b`, 'g')
export const anySaying = new RegExp(String.raw`\b(?:${plainVerbs}|${doubtfulVerbs})\b`, 'g')
export const sayingAtStart = new RegExp(String.raw`^[\s,.;—–-]*(?:${plainVerbs}|notes|comments|claims|reports)\b`)

/** Verbs that report a clause without quotation marks: those of the second group only before "that". */
const freelyReporting = 'said|says|reckons|reckoned|insists|insisted|believes|estimates|argues|argued'
const reportingWithThat =
  'told|tells|added|adds|announced|announces|warned|warns|explained|explains|confirmed|confirms|admitted|admits|' +
  'acknowledged|acknowledges|conceded|concedes|denied|denies|claimed|claims|stated|testified|testifies|alleged|alleges|' +
  'estimated|noted|notes|predicted|predicts|reported|reports|found|finds|maintains|maintained|stressed|wrote|writes|' +
  'suggested|suggests|promised|promises|vowed|pledged|declared|ruled|concluded'
export const reporting = new RegExp(
  String.raw`\b(?:${freelyReporting})\b|\b(?:${reportingWithThat})\b(?=(?:\s[\p{L}’'-]+){0,6}\sthat\b)`,
  'gu',
)
/** The verbs of {@link reporting}. */
export const reportingVerbs: ReadonlySet<string> = new Set([
  ...freelyReporting.split('|'),
  ...reportingWithThat.split('|'),
])
/** Verbs that close a sentence whose clause stands first: "…, the mayor said." */
export const closingReport =
  /^(?:said|says|added|adds|reckons|estimates|warned|warns|argues|noted|insists|told|wrote|announced)$/

/** Participles that go on reporting the speech of the sentence's subject: "calling it “a shame”". */
export const participles =
  /\b(?:calling|describing|saying|adding|insisting|warning|arguing|branding|dubbing|telling|noting|declaring)\b/

/** Third-person pronouns that stand for one person. */
export const personPronoun = /^(?:he|she|him|her)$/i
