/**
 * What a thing can be one way or another, but not both. Sources: the antonym and "contrast" relations of WordNet 3.1 for
 * adjectives of law, business, medicine, sport and disaster; the terms that the AP, Reuters and BBC style guides tell
 * reporters not to confuse (charged and convicted, loan and grant, resigned and dismissed…). Reviewed by hand; a pair stays
 * only where a reader who meets both of one thing must ask which is right.
 *
 * An axis begins a line: `name: what sources disagree on [anchor flags]`; see `Axis` for both. Its values are indented:
 * `value = phrase; phrase`, in the language of `phrases.ts`. Spelling variants need no entry; a negation before a phrase
 * turns it round.
 */
export const statusTables: readonly string[] = [
  // Agreements, business, work.
  String.raw`
binding: whether the agreement is binding [event]
  binding = binding * {deal}; legally binding; firm (contract|order|agreement|commitment|offer) for;
    sign+ a firm (contract|order); definitive * {deal}; binding contract
  not binding = memorandum of understanding; memorandum of agreement; letter of intent; heads of terms; term sheet;
    (preliminary|provisional|tentative|outline) (agreement|deal|accord); agreement in principle;
    not yet a * (contract|order|deal|agreement); mou
binding vote: whether the vote is binding [event]
  binding = binding (vote|referendum|ballot|resolution)
  advisory = (advisory|consultative) (vote|referendum|ballot|resolution); (is|was) (only|merely)? (advisory|consultative)
exclusive: whether it is exclusive [noun soft]
  exclusive = exclusive * (rights|right|license|licence|deal|agreement|contract|provider|partner|partnership|
    supplier|distributor|access|basis);
    exclusively; remain+ exclusive; holds exclusive; exclusive until; exclusive through
  not exclusive = no longer * exclusive; no longer exclusively; exclusivity (ended|expired|lapsed); non exclusive;
    nonexclusive; end+ * exclusivity; gave up * exclusivity
sole: whether there is only one [subject]
  sole = (sole|only) ({firm}|{lead}); (act+|work+) alone; (acted|worked|working) alone;
    (all|entire) * (itself|himself|herself); single handedly; single handed;
    lone (gunman|attacker|wolf|shooter|bidder|suspect); and only; one contractor; one supplier
  shared = not have * to (itself|himself|herself); alongside (it|him|her);
    share+ * (work|contract|job|prize|order) with; jointly with;
    one of (two|2|three|3|four|4|several) * ({firm}|{lead}|winners|contractors|suppliers|bidders); accomplice+;
    split * between; co (owner|author|founder|winner|pilot)+; together with a second;
    second (suspect|gunman|attacker|shooter|supplier|contractor)
payment: how it is paid [event]
  cash = all cash; (pay|paid|deal|billion|million|bn|m|entirely|wholly) in cash; cash (offer|deal|bid)
  stock = all (stock|share); (paid|deal|billion|million|bn|m|entirely|wholly) in (stock|shares);
    (stock|share) (swap|exchange)
  cash and stock = (cash|stock|shares) and (cash|stock|shares); mix of cash
bid: whether the bid is welcome [event changing]
  hostile = hostile * (bid|takeover|offer|approach); unsolicited * (bid|offer|approach);
    (unwanted|unwelcome) * (bid|offer|approach)
  agreed = friendly (bid|takeover|merger|deal); recommended (offer|bid); agreed (takeover|merger|bid|offer|deal);
    board * recommended * offer
funding form: whether the money is a loan or a gift [event]
  loan = (federal|government|state|soft|bridging|low|bank|conditional|million|billion) * loan+;
    loan (guarantee|agreement|from|of); must be repaid; lend+; lent
  grant = (federal|government|state|research|million|billion|of) * grant+ (to|from|for|of|will|was|that|which);
    grant (money|funding|award|from|of); need not be repaid; in grants
stake: whether the stake is a majority [subject]
  majority = (majority|controlling) (stake|holding|interest|share|shareholder|owner)
  minority = (minority|non controlling|passive) (stake|holding|interest|share|shareholder|owner)
ownership: who owns it [subject changing]
  private = privately (held|owned); private company
  listed = publicly (traded|listed); listed (company|firm|group|on)
  state = state owned; government owned; nationalized
tender: how the contract was awarded [event]
  tender = (competitive|open|public) (tender|bidding|bid|competition|process); after a tender; won * tender
  no tender = no bid; without (a|any) * (tender|bidding|competition); direct award; (directly|simply) awarded;
    sole source; uncontested (tender|award)
price form: whether the price is fixed [noun]
  fixed = fixed (price|rate|fee|sum)
  variable = (variable|floating|adjustable) (price|rate|fee); cost plus
insolvency: what kind of insolvency it is [subject changing]
  reorganization = chapter 11; reorganiz+ under; administration to
  liquidation = chapter 7; liquidat+; wound up; winding up
insurance: whether it was insured [event]
  insured = (fully|was|were|is|are) insured; covered by insurance
  uninsured = uninsured; no insurance
debt security: whether the debt is secured [noun]
  secured = secured (loan|debt|notes|bonds|facility)
  unsecured = unsecured (loan|debt|notes|bonds|facility)
options: what the right to buy more amounts to [event soft]
  options = option+ (on|for|to) * (further|more|additional|another|extra);
    (further|more|additional|another) * (on|as) option+; took options
  purchase rights = purchase rights; rights of first (refusal|offer); no * delivery positions
existing: whether the facilities exist already [noun soft]
  existing = (use|using|uses|in|at|from|within|existing) existing * (center+|centre+|{site}|plants|factories|sites|
    facility|facilities|building+|stadiums|network)
  new = (build+|built|across|several|multiple|brand|purpose|construct+) * new * (center+|centre+|{site}|plants|
    factories|sites|facility|facilities|building+|stadiums|network)
release: whether it is out yet [subject changing soft]
  upcoming = (upcoming|forthcoming|unreleased|yet to be released)
  current = (latest|already available|state of the art|newly released|on sale since)
schedule: whether it is on schedule [noun changing]
  early = ahead of (schedule|time|deadline)
  late = behind schedule; (months|years|weeks) late; (long|much) delayed; overdue
  on time = on (schedule|time|track)
budget: whether it kept to its budget [noun]
  under = (under|below|within|on) budget
  over = over budget; cost overrun+; overspen+; budget overrun+
source: whether the source is open [subject soft]
  open = open source+; open weight+
  proprietary = proprietary; closed source
extension: whether it was extended [noun changing]
  extended = (renew+|extend+|prolong+) * {deal}; {deal} * (renewed|extended|prolonged)
  ended = {deal} * (expired|lapsed|terminated|cancelled|canceled|scrapped);
    (terminat+|cancel+|scrap+|tear up|tore up) * {deal}
transfer: whether the transfer is for good [subject]
  loan = on loan; loan (deal|move|spell)
  permanent = permanent (deal|transfer|move)
investor: whether the investor is new [subject soft]
  existing = (existing|returning|earlier|previous) (investor+|backer+|shareholder+)
  new = (new|first time) (investor+|backer+)
purpose: whether it is run for profit [subject]
  nonprofit = non profit; nonprofit; not for profit; charity
  profit = for profit (company|firm|business|arm|group)
instalments: how the sum is paid [event]
  at once = lump sum; in one payment; up front; upfront; in full at
  instalments = in (instalments|installments|tranches); over * (instalments|installments|tranches)
tax: whether it is taxed [noun]
  taxed = taxable; subject to * tax
  untaxed = tax free; exempt from * tax; tax exempt
fee: whether it is free [noun]
  free = free of charge; (admission|entry|entrance|tickets) * free; free (admission|entry); at no (cost|charge)
  paid = (admission|entry|entrance) fee; (admission|entry|tickets) * cost+
demolition: whether it is kept [noun changing]
  demolished = (demolish+|torn down|pulled down|bulldozed|knocked down|razed)
  kept = (preserv+|restor+|refurbish+|renovat+|listed building)
compulsory: whether it is compulsory [noun]
  compulsory = compulsory; mandatory; obligatory; forced (redundancies|layoff+|resignation+|retirement)
  voluntary = voluntary; voluntarily; optional; natural (attrition|wastage)
strike length: how long the strike lasts [event]
  indefinite = (indefinite|open ended|all out) * (strike|walkout|stoppage|action); (strike|walkout) * indefinite+;
    strike indefinitely
  limited = (24 hour|48 hour|72 hour|one day|two day|three day|1 day|2 day|3 day|week long|limited) * (strike|
    walkout|stoppage)
strike law: whether the strike is official [event]
  official = (official|lawful|legal) (strike|walkout|stoppage)
  unofficial = (unofficial|wildcat|illegal|unlawful) (strike|walkout|stoppage)
strike state: whether the strike goes ahead [event changing]
  off = (strike|walkout|stoppage) * (called off|suspended|averted|cancelled|canceled);
    (call|called|calling) off * (strike|walkout|stoppage); avert+ * (strike|walkout)
  on = (strike|walkout|stoppage) * (go ahead|goes ahead|went ahead|continue+|entered|under way); remain+ on strike
leave: whether the leave is paid [noun]
  paid = (on|with|full|fully) paid (leave|suspension); with pay
  unpaid = unpaid (leave|suspension); without pay
departure: how the person left [subject]
  resigned = resign+; (stepped|stepping|steps|step) (down|aside); quit; tender+ * resignation
  dismissed = (dismiss+|fired|sacked|ousted|forced out|removed from|stripped of)
  retired = retir+ (as|from|after|at|this|in|next)
  stays = (stay+|remain+|continu+) on? (as|in) * {role}; (keep+|kept) (his|her|their) (job|post|seat); stay+ on as
tenure: whether the post is held for good [subject changing]
  interim = (interim|acting|caretaker|temporary) * {role}; on an interim basis
  permanent = permanent * {role}; permanently as; full time {role}
duration: whether it is for good [noun]
  permanent = (permanent|permanently|for good|indefinitely)
  temporary = (temporary|temporarily|for now|provisionally)
`,
  // Courts, regulators, elections, conflict.
  String.raw`
admission: whether it was admitted [subject]
  neither admitted nor denied = neither (admitted|admits|admit|admitting) nor (denied|denies|deny|denying);
    without (admitting|admission) or (denying|denial); not (admit|admitted|admitting) or (deny|denied|denying);
    no admission of (guilt|wrongdoing|liability|fault)
  admitted = (admit+|admitted|admitting|acknowledg+|accepted) * (finding+|charge+|wrongdoing|guilt|liability|fault|
    allegation+|claim+|offen+|breach+|responsibility|blame|killing|stealing|murder|fraud)
  denied = (denied|denies|deny|denying|disputes|disputed|rejected|rejects|contest+) * (finding+|charge+|wrongdoing|
    guilt|liability|fault|allegation+|offen+|breach+|killing|stealing|murder|fraud|accusation+)
plea: how the accused pleaded [subject changing]
  not guilty = (plead+|pleaded|pled|plea of|pleas of) not guilty; not guilty plea+; (plead+|pleaded|pled) innocent;
    denied (all|the|both|every) * charge+
  guilty = (plead+|pleaded|pled|plea of|pleas of) guilty; guilty plea+; admitted (all|the|both|every) * charge+
  no contest = (plead+|pleaded|pled) no contest; nolo contendere
verdict: what the verdict was [subject]
  guilty = convict+ (of|on|for|in); (found|find|finding) * guilty; guilty verdict+;
    guilty (of|on) (all|every|both|one|two|three|the)
  not guilty = (found|find|finding) * not guilty; acquit+; acquitted; cleared (of|on) *;
    not guilty (of|on) (all|every|both|one|two|three|the)
  no verdict = mistrial; hung jury; (jury|jurors) * deadlocked
unanimity: whether the vote was unanimous [event]
  unanimous = unanimous (vote|decision|verdict|ruling|jury|court|approval|support|judgment|opinion|panel);
    (voted|approved|ruled|agreed|decided|found|backed|rejected|passed|elected|convicted|upheld) * unanimously;
    unanimously (voted|approved|ruled|agreed|decided|found|backed|rejected|passed|elected|convicted|upheld);
    without (dissent|a dissenting)
  split = (split|divided|majority) (vote|decision|verdict|ruling|jury|court|opinion|judgment|panel);
    (vote|ruled|decision|voted|verdict) * (5 to 4|6 to 3|4 to 3|7 to 2|5 4|6 3|7 2|4 3|3 2|2 1|10 2|11 1|10 to 2|
    11 to 1|3 to 2|2 to 1);
    dissent+ (from|judge+|vote+|justice+|member+|opinion+)
trial form: who decides the case [event]
  jury = (jury|jurors) (trial|convicted|acquitted|found|took|deliberated|returned); by a jury
  judge = bench trial; judge alone; without a jury; non jury trial
custody: whether the accused is held [subject changing]
  held = (remand+|held|kept|remain+|detained) * in custody; remanded (to|into|in); held without (bail|bond);
    denied bail; refused bail; (bail|bond) * (denied|refused); in (jail|detention) awaiting; behind bars
  free = (released|freed|free|out) on * (bail|bond); (granted|given|posted|made) * (bail|bond);
    released * without charge; released (from custody|pending); under house arrest
appeal: whether there will be an appeal [subject changing]
  appeal = (will|would|to|plan+|intend+|vow+|lodged|filed|filing) * appeal; appealed; appealing (the|against)
  no appeal = (will|would|does|did) not appeal; no (plans|plan|intention) (to|of) appeal+;
    accept+ the (verdict|ruling|sentence|judgment); waived * right to appeal
prejudice: whether the case can be brought again [event]
  with prejudice = with prejudice; cannot be refiled
  without prejudice = without prejudice; (can|could|may) be refiled
sentence order: how the sentences run [subject]
  consecutive = consecutive+ (sentence+|term+|life|years); (serve+|run|served) * consecutively;
    one after (the other|another)
  concurrent = concurrent+ (sentence+|term+|life|years); (serve+|run|served) * concurrently
sentence form: whether the sentence is suspended [subject]
  suspended = (suspended|deferred) (sentence|prison|jail|term); sentence * suspended
  immediate = immediate (custody|prison|jail|custodial); (began|begins|begin|start+) * sentence
charges: whether the charges stand [subject changing]
  dropped = (charge+|case|lawsuit|suit|indictment) * (dropped|withdrawn|thrown out|dismissed);
    (drop+|withdrew|withdraw+|dismiss+|threw out|throw+ out) * (charge+|case|lawsuit|suit|indictment)
  stand = (charge+|case|lawsuit|suit|indictment) * (stand+|proceed+|go ahead|upheld);
    (refus+|declin+) to (dismiss|drop|throw out)
court outcome: what the court decided [event]
  upheld = (upheld|uphold+|affirmed|affirm+|let stand)
  overturned = (overturn+|revers+|quash+|struck down|strik+ down|annull+|annul+|vacated)
legality: whether it is lawful [noun]
  lawful = (lawful|lawfully|legal|legally|constitutional)
  unlawful = (unlawful|unlawfully|illegal|illegally|unconstitutional)
homicide: what the charge is [subject changing]
  murder = (charge+|convict+|guilty|accus+) * murder
  manslaughter = (charge+|convict+|guilty|accus+) * manslaughter
grade: how grave the offence is [subject]
  felony = felony; felonies
  misdemeanor = misdemeanor+; misdemeanour+
hearing: whether the hearing is public [event]
  public = (public|open) (hearing|court|session)
  closed = behind closed doors; in (camera|private); closed (hearing|court|session)
discovery: how the case came to light [event soft once]
  a tip-off = whistleblower+ * (tip|complaint|disclosure); whistleblower's; whistleblower+; tip off; tipped off;
    anonymous (tip|letter|caller)
  its own report = (self report+|self reported); identified * through its own (controls|audit|checks|review);
    (discovered|identified|found) * (itself|internally);
    internal (audit|review|investigation) (found|uncovered|discovered|revealed); voluntarily (disclosed|reported);
    reported itself
  a routine check = routine (audit|inspection|check|examination|review|stop)
  press reports = (media|press|newspaper) (report|reports|investigation) (revealed|uncovered|exposed|first)
approval: whether it was approved [noun changing]
  approved = (approv+|approved|cleared|green lit|ratif+|ratified|authoriz+|waved through|signed off) * {plan};
    {plan} * (approved|cleared|ratified|authorized|passed|backed|adopted); (pass+|adopt+|back+) * {plan};
    approval (of|for) * {plan}
  rejected = (reject+|block+|refus+|veto+|vetoed|turned down|voted down|threw out|denied|declin+) * {plan};
    {plan} * (rejected|blocked|refused|vetoed|turned down|voted down|thrown out|denied|defeated)
  pending = (pending|awaiting|await+|yet to|not yet) * (approv+|approval|ratif+|clearance|authoriz+);
    subject to * (approval|clearance|ratification); still (needs|requires|need|require) * approval
apology: whether there was an apology [subject changing]
  apologized = apologiz+; apologies for; (made|issued|offered) an apology
confession: whether the accused confessed [subject]
  confessed = confess+
extradition: whether extradition is opposed [subject]
  accepted = (agreed|agrees|consent+) to (be extradited|extradition|his extradition|her extradition)
  opposed = (fight+|fought|oppos+|contest+|resist+) * extradition
permit: whether there was a permit [noun]
  permitted = (had|has|have|held|holds|with|obtained|received) * (permit|licence|license|planning permission); fully licensed; was licensed
inspection: whether it had been inspected [noun]
  inspected = (was|were|had been|been|last|never|regularly|recently) inspected
ballot: how votes were cast [event]
  secret = secret ballot
  open = show of hands; roll call vote; open ballot
recount: whether there is a recount [event changing]
  recount = recount * (ordered|under way|begins|began|held|requested|granted|starts|started); (order+|demand+|request+) * recount; recount
approval form: what kind of approval it is [event]
  full = (full|traditional|standard|regular|unconditional) (approval|licence|license|authorization)
  conditional = (accelerated|conditional|provisional|emergency|fast track) (approval|licence|license|authorization|
    use)
law form: whether the case is criminal [event]
  civil = civil (case|penalty|penalties|suit|lawsuit|charges|complaint|matter|action|trial)
  criminal = criminal (case|penalty|penalties|charges|complaint|matter|trial|prosecution|conviction)
concession: whether the loser has conceded [subject changing]
  conceded = conced+ (defeat|the|to|on|before|in|shortly|early|late|after); conceded; concession (speech|call);
    accept+ defeat
  not conceded = refus+ to concede; (yet|not|declin+) * conced+; without conceding;
    contest+ * (result|outcome|election); reject+ * (result|outcome)
outright: whether a second round is needed [event]
  outright = (won|win|wins|winning|elected|victory|re elected) * (outright|in the first round|in round one|
    without a (runoff|run off));
    outright (win|victory|majority|winner); avoid+ * (runoff|run off|second round)
  runoff = (forced|headed|heading|go+|advance+|face+|proceed+) * (to|into|in) a (runoff|run off|second round);
    (runoff|run off|second round) (will|between|vote|election|is|against|on)
majority: whether there is a majority [event]
  majority = (overall|outright|absolute|parliamentary|working|clear|comfortable) majority; majority government
  no majority = (hung (parliament|council)|minority government);
    (short of|fell short of|lost|loses|without|no) * (overall|outright|absolute|parliamentary|working|clear|
    a) majority
election time: whether the election is early [event]
  early = (snap|early) (election|vote|poll|ballot)
  scheduled = (scheduled|regular|planned) (election|vote|poll|ballot)
claim of responsibility: whether responsibility was claimed [event changing]
  claimed = (claimed|claims|claiming|claim) responsibility
  unclaimed = no (group|one|organization) * (claimed|claim) * responsibility; (denied|denies|deny) responsibility
truce: whether the truce holds [event changing]
  holds = (ceasefire|cease fire|truce) * (held|holds|holding|extended|in force|took effect)
  broken = (ceasefire|cease fire|truce) * (broken|violated|collapsed|broke down|breached);
    (broke|violat+|breach+) * (ceasefire|cease fire|truce)
talks: whether the talks go on [event changing]
  on = talks * (resumed|continue|continued|continuing|under way|progress); (resum+|restart+) * talks
  off = talks * (collapsed|broke down|broken down|failed|ended without|suspended|stalled);
    (walked out of|abandon+|suspend+|broke off) * talks
presence: whether the person was there [subject]
  present = (attended|was present|were present|in attendance|appeared in (court|person)|took part)
  absent = (absent|did not attend|did not appear|failed to appear|stayed away|boycott+|skipped|not present|
    in absentia)
distance: whether it was in person [event]
  in person = in person
  remote = (by|via) (video|video link|videolink|phone|telephone|zoom); remotely;
    virtual+ (hearing|meeting|appearance|ceremony|summit)
`,
  // Disasters, accidents, crime, health, science, sport, arts.
  String.raw`
open: whether it is open [noun changing]
  open = {site} * (is|are|has|have|was|were|remain+|stay+|now|back) * (open|reopened|opened);
    (open|reopen+) (to|for|since) * (traffic|flights|passengers|visitors|public|vessels|ships|pupils|business);
    (reopen+) * {site}
  closed = {site} * (remain+|is|are|was|were|stay+|stayed|been|still) * (closed|shut); {site} (closed|shut);
    (clos+|shut) * {site}; closed to * (traffic|flights|passengers|visitors|public|vessels|ships|pupils)
service: whether the service runs [noun changing]
  stopped = (flights|trains|services|operations|production|matches|deliveries|exports|shipments|ferries|
    trading) * (suspended|halted|cancelled|canceled|stopped|grounded);
    (suspend+|halt+|cancel+|ground+|stopp+) * (flights|trains|services|operations|production|matches|deliveries|
    exports|shipments|ferries|trading)
  running = (flights|trains|services|operations|production|matches|deliveries|exports|shipments|ferries|
    trading) * (resumed|continued|uninterrupted|running|unaffected|normal|normally);
    (resum+|continu+) * (flights|trains|services|operations|production|deliveries|exports|shipments|ferries|trading)
warning: whether there was a warning [event]
  warning = (issued|gave|sent|received|carries|carry|with|has|have|had|bears|gets|includes|include|sounded) * (boxed|
    black box|tsunami|flood|storm|evacuation|advance|safety|early|mayday|public) (warning|alert);
    boxed warning; sirens (sounded|wailed|blared|warned)
  no warning = (no|without|any|without any) * (boxed|black box|tsunami|flood|storm|evacuation|advance|safety|early|
    prior|public) (warning|alert) *;
    without (any|a)? warning; no warning (was|had|from|of|came); sirens * (silent|failed)
cause: what caused it [event once]
  accident = (was|were|be|as|been|an|tragic|ruled|purely) (accidental|accident|accidentally|unintentional);
    started accidentally; by accident
  deliberate = (deliberate|deliberately|intentional|intentionally|arson|arsonist|sabotage|on purpose|foul play)
  electrical = (electrical|wiring) (fault|failure|short|problem); short circuit; faulty wiring
  lightning = (lightning strike|struck by lightning|caused by lightning|lightning sparked)
  human error = (human|pilot|driver|operator|crew) error
  mechanical = (mechanical|engine|brake|technical|structural|hydraulic) (failure|fault|problem|malfunction|defect)
  weather = (bad|severe|poor) weather (caused|was to blame|was blamed);
    caused by (weather|wind|ice|icing|fog|turbulence)
  gas leak = gas (leak|explosion|blast)
survival: whether anyone survived [event changing]
  none = no survivors; (nobody|no one|none) (aboard|on board)? survived; killed everyone (aboard|on board);
    (everyone|all) * (aboard|on board) * (died|dead|killed|perished)
  some = (survivors|survivor) (were|was|have|had|pulled|found|rescued|told|said); lone survivor; sole survivor;
    (pulled|found|rescued) alive
alarm: whether the alarm worked [event]
  worked = (alarm+|siren+|sprinkler+|detector+) * (sounded|worked|went off|activated|triggered|working|functioning); (set off|triggered) * (alarm+|siren+)
injuries: whether anyone was hurt [event changing]
  nobody = no injuries; (no one|nobody|none) * (hurt|injured|harmed|wounded); unhurt; unharmed; uninjured; without injury
  some = # * (hurt|injured|wounded); (injur+|hurt|wound+) (#|several|dozens|scores|many|some|at least)
deaths: whether anyone died [event changing]
  nobody = no (deaths|fatalities|casualties); (no one|nobody|none) * (died|killed); no loss of life; without loss of life
  some = # * (killed|died|dead|deaths|fatalities); (kill+|claimed) (#|several|dozens|scores|hundreds|at least)
craft: what kind of craft it was [event once]
  helicopter = helicopter * (crash+|went down|plunged|came down|ditched)
  plane = (plane|jet|airliner|aeroplane|airplane) * (crash+|went down|plunged|came down|ditched)
  boat = (boat|ferry|ship|yacht|trawler) * (sank|capsiz+|ran aground|overturned)
flight: what kind of flight it was [event]
  charter = (charter|chartered|private) (flight|plane|jet)
  scheduled = (scheduled|commercial|regular) (flight|service|airliner)
sex: whether the child is a boy or a girl [subject]
  boy = (baby|newborn|infant) (boy|son); gave birth to a * (boy|son)
  girl = (baby|newborn|infant) (girl|daughter); gave birth to a * (girl|daughter)
condition: how the patient is [subject changing]
  critical = (critical|grave) condition; fighting for (his|her|their|its) (life|lives); life threatening
  stable = (stable|good|fair|satisfactory) condition; out of danger; non life threatening
life: whether the person is alive [subject changing]
  dead = (has|had|was|were|is|have|found|confirmed|pronounced|declared) * (died|dead|killed);
    died (in|on|at|of|after|from); body (was|of)
  alive = (survived|is alive|was alive|found alive|recovering|in (stable|critical|serious) condition|
    expected to survive)
evacuation: whether the evacuation is ordered [event]
  ordered = (mandatory|compulsory|forced) (evacuation|evacuations|recall|lockdown); ordered to (evacuate|leave)
  advised = (voluntary|advisory|precautionary) (evacuation|evacuations|recall|lockdown); advised to (evacuate|leave)
containment: whether it is under control [event changing]
  contained = {storm} * (contained|under control|extinguished|put out|stopped)
  uncontained = {storm} * (out of control|uncontained|still burning|still spreading|raging)
arms: whether the person was armed [subject]
  armed = (was|were|is|be|man|suspect) armed (with|and|when)?
  unarmed = unarmed
duty: whether the person was on duty [subject]
  on = on duty
  off = off duty
sobriety: whether alcohol was involved [event]
  drunk = (drunk|intoxicated|over the (legal|drink) * limit|had been drinking|inebriated)
  sober = (sober|had not been drinking|no (alcohol|trace of alcohol))
belt: whether belts or helmets were worn [event]
  worn = (wearing|wore) * (helmet|helmets|seat belt|seatbelt|seat belts|life jacket+|lifejacket+)
  not worn = not (wearing|worn) * (helmet|helmets|seat belt|seatbelt|seat belts|life jacket+|lifejacket+);
    without * (helmet|seat belt|seatbelt|life jacket+|lifejacket+)
passenger: what the vehicle carried [noun]
  passenger = passenger (plane|jet|train|ship|flight|ferry|aircraft|vessel)
  cargo = (cargo|freight) (plane|jet|train|ship|flight|aircraft|vessel)
crew: whether anyone is aboard [event]
  crewed = is crewed; (crewed|manned) * (mission|flight|spacecraft|capsule|launch|vehicle|rocket|craft|landing|test)
  uncrewed = uncrewed; unmanned; (uncrewed|unmanned|unpiloted|robotic) * (mission|flight|spacecraft|capsule|launch|vehicle|rocket|craft|
    lander|landing|test);
    no (one|crew) (aboard|on board)
landing: how it came down [event]
  soft = (soft|safe|successful|smooth|gentle|perfect) (landing|touchdown|splashdown);
    landed (safely|successfully|upright|softly)
  hard = (crash+|hard landing|crash landed|tipped over|toppled|broke up|exploded|lost contact)
launch: whether the launch took place [event changing]
  launched = (lifted off|blasted off|liftoff came|launched (from|at|on|into|successfully))
  scrubbed = (launch|liftoff|lift off) * (scrubbed|called off|postponed|aborted|delayed);
    (scrub+|abort+|postpon+) * launch
ransom: whether a ransom was paid [event]
  paid = (paid|pay|pays|paying) * (ransom|hackers|attackers|kidnappers); ransom * paid
  refused = (not|never|refus+) * (pay|paid) * (ransom|hackers|attackers|kidnappers); no ransom
encryption: whether the data were encrypted [noun]
  encrypted = (was|were|is|are|been|strongly|fully) encrypted
  plain = (unencrypted|plain text|plaintext|not encrypted)
blinding: whether the trial was blinded [event]
  blinded = (double|single) (blind|blinded); blinded (trial|study)
  open = open label; unblinded
randomization: whether the trial was randomised [event]
  randomized = (randomized|randomly assigned|random assignment)
  observational = (observational|not randomized|nonrandomized|non randomized|retrospective) (study|trial|data|
    analysis|research)?
control: whether there was a placebo [event]
  placebo = placebo controlled; (a|received|given|got|took|or|versus|against|than) placebo
  none = (single arm|without a (placebo|control)|no (placebo|control) (group|arm))
phase: which phase the trial is in [event]
  phase 1 = phase (1|i|1a|1b)
  phase 2 = phase (2|ii|2a|2b)
  phase 3 = phase (3|iii|late stage)
review: whether the study was peer-reviewed [event changing]
  reviewed = (peer reviewed|published in * journal)
  preprint = (preprint|not yet * peer reviewed|not * peer reviewed|yet to be peer reviewed|not been peer reviewed)
significance: whether the effect is significant [noun]
  significant = statistically significant
  not significant = (not statistically significant|no (statistically)? significant (difference|effect|benefit)|
    statistically insignificant)
species: on whom it was tested [event]
  animals = (in|on) (mice|rats|animals|monkeys|ferrets|pigs); (mouse|animal) (study|trial|model|experiment)+
  people = (in|on) (humans|people|patients|volunteers); human (trial|study|trials|studies|volunteers)
route: how the medicine is taken [event]
  oral = (oral|by mouth|swallow+|once daily pill|daily pill|pill|tablet|capsule)
  injected = (inject+|injection|jab|shot|under the skin|subcutaneous)
  infused = (infus+|intravenous|drip)
  inhaled = (inhal+|nasal spray)
frequency: how often it is given [noun]
  daily = (once daily|once a day|every day|daily (pill|tablet|dose|injection))
  weekly = (once weekly|once a week|weekly (pill|tablet|dose|injection))
  monthly = (once monthly|once a month|monthly (pill|tablet|dose|injection))
  twice daily = (twice daily|twice a day)
  single = (single dose|one off (dose|injection|treatment)|one time (dose|infusion|treatment))
prescription: whether a prescription is needed [event]
  prescription = (by|with a|on|needs a|requires a) prescription; prescription only
  over the counter = (over the counter|without (a)? prescription|no prescription)
test: what the test showed [subject changing]
  positive = (test+|tested|testing|screen+) positive
  negative = (test+|tested|testing|screen+) negative
tumour: whether it is malignant [subject]
  benign = (benign|non cancerous|noncancerous)
  malignant = (malignant|cancerous)
spread: whether it passes between people [event]
  contagious = (contagious|spread+ (from person to person|between people)|human to human (transmission|spread))
  not contagious = (not contagious|no (evidence|sign) of * (human to human|person to person) *)
finish: how the match was decided [event]
  penalties = (on|in|by|after|via) * (penalties|penalty shoot out|penalty shootout|shoot out|shootout)
  extra time = (in|after|during) (extra time|overtime)
  normal time = (in|inside|within) (normal|regular|regulation) (time|play)
card: what the referee showed [subject]
  red = (red card|sent off|ejected|dismissed for)
  yellow = (yellow card|was booked|cautioned)
record: whether it is a record [noun]
  record = ((world|national|olympic|all time|auction|club|course|track|new) record (for|of|in|by|with|time|set)|(set|
    broke|break+|smash+|beat) * record|record breaking)
  short = (short of|outside|missed|below|shy of) * record
sale: whether it was sold [event]
  sold = (sold (for|at|to)|fetched|hammered down|went under the hammer for)
  unsold = (unsold|failed to sell|withdrawn from (sale|auction|the)|bought in|passed in)
authorship: whether the work is genuine [event]
  genuine = (authentic|genuine|authenticated|autograph work)
  fake = (fake|forgery|forged|counterfeit|inauthentic|copy by)
attendance: whether it was full [event]
  full = (sold out|sell out crowd|capacity crowd|packed (house|crowd|stadium))
  empty = (half empty|empty seats|seats * unsold|tickets (remain+|were still))
first: whether it is the first [noun soft]
  first = (first ever|for the first time|the first time|never before|first of its kind)
  not first = (for the (second|third|fourth|2|3) time|not (the|his|her|its|their) first|the (second|third|
    fourth) time|once before)
side: which side [noun]
  left = left (leg|arm|knee|ankle|foot|hand|wing|engine|eye|side|shoulder|hip|wrist|elbow|lung|kidney|hamstring|bank)
  right = right (leg|arm|knee|ankle|foot|hand|wing|engine|eye|side|shoulder|hip|wrist|elbow|lung|kidney|hamstring|
    bank)
heading: which way [event]
  northbound = northbound
  southbound = southbound
  eastbound = eastbound
  westbound = westbound
route form: whether the flight is direct [noun]
  direct = (non stop|nonstop|direct) (flight+|service+|route+|link+)
  indirect = (via|one stop|connecting|stopover+) (flight+|service+|in|at)
drive: what drives it [noun]
  electric = (all electric|battery electric|fully electric|battery powered|electric) (bus+|train+|car+|truck+|ferry|
    ferries|plane+|locomotive+|vehicle+|motor+)
  diesel = diesel (powered)? (bus+|train+|car+|truck+|ferry|ferries|locomotive+|vehicle+|engine+)
  hydrogen = hydrogen (powered)? (bus+|train+|car+|truck+|ferry|ferries|plane+|locomotive+|vehicle+)
  hybrid = hybrid (bus+|train+|car+|truck+|ferry|ferries|locomotive+|vehicle+)
shore: where the plant stands [noun]
  onshore = onshore
  offshore = offshore
audit: whether the figures were audited [event]
  audited = (audited (accounts|results|figures|statements))
  unaudited = unaudited
renewal: whether the thing is new [noun]
  new = (brand new|newly built)
  used = (second hand|secondhand|used|pre owned)
`,
]
