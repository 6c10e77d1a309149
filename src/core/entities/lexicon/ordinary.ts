import { months, weekdays } from '../../text/calendarNames.ts'

// Words that are capitalised without naming anything. Sources: the calendar, English grammar (Quirk et al.), and the
// abbreviations that AP and Reuters print without explaining them.

/** Words that are capitalised for a reason of their own. Sources: the calendar and English grammar. */
export const calendar = new Set([
  ...weekdays.keys(),
  ...'mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(' '),
  // A person may be called May.
  ...[...months.keys()].filter((name) => name !== 'may'),
])
export const clock = new Set(
  'am pm aest aedt acst awst nzst nzdt sast pkt sgt hkt kst msk brt gmt bst est edt cst cdt pst pdt utc cet cest ist jst et pt ad bc ce bce q1 q2 q3 q4 h1 h2 fy'.split(
    ' ',
  ),
)
export const starters = new Set(
  (
    'a an the this that these those here there it its he she they we you i my our your his her their who whom whose which what when where why how ' +
    'in on at by for from to of with without within as after before since until till during over under above below between among amid around about ' +
    'against across along through throughout toward towards into onto upon near off out up down past per via despite unlike like ' +
    'and but or nor so yet if because although though while whereas unless whether once even only also just still then than too ' +
    'not no none nothing nobody never ever all any both each every either neither some several many much more most few fewer less least another other others such same ' +
    'is are was were be been being am do does did has have had can could will would shall should may might must let ' +
    'one two three four five six seven eight nine ten eleven twelve hundred thousand million billion dozens hundreds thousands first second third fourth last next ' +
    'former late early later earlier recently today yesterday tomorrow tonight now meanwhile however moreover nevertheless instead indeed perhaps maybe ' +
    'meanwhile separately according yes hello dear please thanks thank welcome ok okay oh well why whatever ' +
    'mr mrs said says asked see read watch follow posted photo photograph picture image video source sources caption credit by via editor note update updated breaking exclusive opinion analysis comment review live'
  ).split(' '),
)
/** Capitalised words that name nothing by themselves, though newspapers print them so. */
export const generic = new Set(
  (
    'ai it tv dvd cd pc pcs usb gps diy faq ceo cfo coo cto cio evp svp vp hr pr ipo gdp cpi pmi roi esg eps ebitda ebit capex opex api apis gpu gpus cpu cpus ram ssd ' +
    'url pdf html http https sms rna dna hiv aids ev evs suv suvs atm atms id ids uk-based ngo ngos mp mps msp mep meps pm dj phd ba ma mba md rn jr sr ii iii iv vi vii viii ' +
    'scotch bourbon matric p&i teu teus feu feus dwt grt panamax aframax suezmax capesize handymax supramax fid ' +
    'tbps gbps mbps kbps gb tb mb kb kw mw gw mwh gwh kwh km kg cm mm hz ghz mhz usd eur gbp aud cad nzd jpy inr cny chf sek nok dkk seo b2b saas iot vr ar xr ' +
    'gdpr ccpa hipaa btc eth vat gst hfo sdr sdrs pin pins eurobond eurobonds pharmd outage outages ransomware malware spyware nacelle nacelles salvor salvors marketeer marketeers ' +
    'explainer factbox liveblog podcast webinar newsletter placebo fintech blockchain crypto stablecoin ' +
    'ppa ppas mou mous rfp nda epc ipca hicp ltv libor euribor ropax egfr bmi iga igg psa mri ecg ' +
    'icu icus itu picu nicu avian bovine porcine equine feline canine ovine midterm midterms appellate fab fabs rules guidelines ' +
    'fx rrr fcst ci yoy qoq ytd bp bps pct avg gnp cpi ppi pce wti lng lpg co2 ph max min approx est incl excl retd cons unch ' +
    'mrna pcr ecmo vpn wifi cctv qc kc obe cbe mbe kbe dbe frs esq san sim imei llm llms nft nfts lan ux ui qr tldr tl ok omg lol wtf btw imo tbh rt dm ps fyi asap aka rsvp tba tbc tbd ' +
    'ebola zika dengue lassa marburg mpox sars mers chikungunya covid covid-19 coronavirus christmas easter ramadan eid diwali hanukkah passover thanksgiving god internet web earth moon sun mars english'
  ).split(' '),
)
export const numbered = new Set(
  'game chapter article section phase level tier day group room figure table page part step stage class type category grade round week lot no number vol area zone gate appendix schedule item rule act line unit episode season volume act clause annex title form exhibit paragraph series division court platform track'.split(
    ' ',
  ),
)
/** Laws are names, but of nothing that the types of entities cover. */
export const laws = new Set('act acts bill code amendment ordinance directive regulation regulations law'.split(' '))
export const trailing = new Set('gpu gpus cpu cpus suv suvs ev evs ceo cfo tvs pc pcs usd ipo'.split(' '))
