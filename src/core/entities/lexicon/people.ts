// Words that go with people. Sources: forms of address and titles from the AP Stylebook and Debrett's; occupations from the
// group titles of the International Standard Classification of Occupations (ISCO-08).

/** Forms of address: before a name, never part of it. Lower case, without full stop. */
export const honorifics = words(`
mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess sheikh sheikha shaykh rev revd reverend ven venerable fr father sister brother rabbi imam
ayatollah mullah pope cardinal
alhaji hajiya haji hajjah oba ooni datuk dato datin tun seri puan encik tengku raden kyai smt shri shrimati pandit ustad ustaz sayyid lic dott dra sra srta
 abbe pastor patriarch metropolitan khun mzee ras daw deacon hajj skipper gaffer archbishop bishop monsignor canon saint king queen prince princess duke duchess earl marquess emperor empress sultan emir crown
hon honourable honorable messrs madam madame monsieur mme senor senora herr frau signor
gen general lt lieutenant col colonel maj major capt captain cmdr commander sgt sergeant cpl corporal pvt private adm admiral brig brigadier marshal field
sen senator rep representative gov governor pres president vp premier chancellor mayor councillor cllr congressman congresswoman alderman
det detective insp inspector supt superintendent constable officer sheriff chief judge justice magistrate attorney ambassador amb
minister secretary undersecretary
commodore vice-admiral rear-admiral air-marshal vice-marshal naik havildar ensign airman seaman coun supt wg cdr sqn ldr flt gp capt cmdre lcpl ssgt msgt sfc spc retd ret hav subedar naib dcp acp cllr mlle pte
`)

/** Offices and jobs: capitalised before or after a name they are not part of it. Lower case. */
export const roles = words(`
ceo cfo coo cto cio cmo chairman chairwoman chairperson chair chief executive officer president vice-president director managing manager head founder co-founder cofounder
owner partner analyst strategist economist spokesman spokeswoman spokesperson secretary treasurer commissioner minister premier chancellor governor mayor
senator congressman congresswoman mp mep msp td mla mlc mna mpp leader deputy vice acting interim former ex-president editor editor-in-chief reporter correspondent columnist journalist author
writer novelist poet playwright actor actress singer rapper musician composer conductor director filmmaker producer artist painter sculptor
architect designer engineer scientist researcher professor lecturer academic historian physicist chemist biologist seismologist epidemiologist virologist geologist
doctor physician surgeon nurse midwife paramedic consultant adviser advisor lawyer solicitor barrister attorney prosecutor judge justice magistrate
coach manager captain striker midfielder defender goalkeeper forward winger quarterback pitcher batsman bowler sprinter runner cyclist swimmer boxer golfer driver
player champion teacher principal headteacher farmer fisherman pilot astronaut activist campaigner organiser organizer resident witness survivor victim
suspect defendant plaintiff pensioner student pupil worker entrepreneur businessman businesswoman billionaire investor trader banker broker accountant auditor
ambassador envoy diplomat negotiator representative delegate speaker whip lawmaker legislator candidate nominee incumbent
commander general colonel admiral detective inspector superintendent constable officer sheriff firefighter soldier
imam rabbi priest vicar pastor bishop archbishop king queen prince princess emperor monarch
counsel general-counsel investigator clerk registrar administrator coordinator supervisor foreman inspector chairwoman ombudsman
collector gaffer boss grandmaster schoolteacher dancer dramatist playmaker fullback centre-back shortstop point-guard trainer jockey referee umpire skipper drummer guitarist pianist violinist cellist soprano
tenor choreographer screenwriter photographer cartoonist broadcaster presenter podcaster blogger influencer chef butcher baker plumber electrician carpenter miner
docker dockworker trucker taxi-driver shopkeeper trader fishmonger lifeguard teenager tourist cardiologist oncologist neurologist psychologist psychiatrist surgeon-general
meteorologist astronomer botanist zoologist mathematician statistician anthropologist archaeologist sociologist lobbyist banker financier philanthropist tycoon
oligarch rebel warlord separatist dissident fugitive hacker thief burglar conman imam-general monk nun friar abbot deacon shaman
mother father son daughter brother sister husband wife widow grandmother grandfather uncle aunt cousin friend neighbour neighbor colleague
goaltender netminder defenceman defenseman linebacker fly-half scrum-half flanker outfielder infielder wicketkeeper harbourmaster prefect prime attorney-general postmaster comptroller warden ranger curator librarian chaplain
`)

/** Adjectives and field words that stand in capitalised titles between the office and the name: "Chief Financial Officer". */
export const roleModifiers = words(`
chief executive senior junior deputy vice assistant associate managing general financial operating technology information marketing
foreign home finance defence defense health interior trade energy education justice transport environment economy economic state prime first second
national regional global group former acting interim then co- lead principal press political legal human resources investment commercial
cabinet incident battalion watch crew squadron borough returning presiding district federal circuit house senate party campaign police team club board
mines mining marine tourism water fisheries forestry roads railways works housing employment women youth immigration security intelligence religious veterans energy
non-executive independent honorary crown lord affairs labour agriculture industry culture sports barangay
`)

/** Verbs whose subject is someone or something that can speak. */
export const sayingVerbs = words(`
said says say told tells added adds wrote writes argued argues claimed claims insisted insists explained explains noted notes warned warns
testified tweeted posted replied responded recalled admitted acknowledged conceded stressed predicted denied confirmed commented declared asked
`)

/** Verbs that companies and institutions are the subject of in business and public affairs. */
export const corporateVerbs = words(`
acquired acquires acquire buys bought sells sold launched launches unveiled unveils reported reports posted agreed agrees signed signs announced announces
filed files hired employs operates owns owned supplies supplied manufactures makes issued raised recalled recalls merged invested invests
distributes exports imports brews insures lends leases waived suspended resumed halted reopened stocks retails publishes broadcasts donated
fined fines ordered sued approved rejected ruled regulates published listed plans expects declined said says
`)

/** Nouns that things of an organization are called by, after its name: "Corvus shares", "Corvus's chief executive". */
export const corporateNouns = words(`
shares share stock stocks shareholders investors revenue revenues profit profits earnings sales customers clients employees staff workers
ceo chairman chairwoman spokesman spokeswoman spokesperson executives executive board chief directors director officials subsidiary unit headquarters dividend bonds results
lawyers management brand factory factories plant products fleet order orders engineers researchers scientists analysts analyst
`)

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
