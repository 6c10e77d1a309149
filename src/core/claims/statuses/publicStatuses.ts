/** Courts, regulators, elections, war. Sources, method and language: `statusTables.ts`. */
export const publicStatuses: string = String.raw`
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
    not guilty (of|on) (all|every|both|one|two|three|the); walk+ free (after|when|from (court|the court|the dock))
  no verdict = mistrial; hung jury; (jury|jurors) * deadlocked; (jury|jurors|panel) * (unable|failed|failing) to (agree|decide|reach);
    (jury|jurors) * not (agree|decide|reach); (be|is|was) retried; tried again; stand trial again; (face+|order+) * retrial
unanimity: whether the vote was unanimous [event]
  unanimous = (approved|voted|agreed|decided|backed|passed|rejected|adopted|ratified|recommended) unanimously;
    unanimous (vote|decision|verdict|ruling|jury|court|approval|support|judgment|opinion|panel);
    (voted|approved|ruled|agreed|decided|found|backed|rejected|passed|elected|convicted|upheld) * unanimously;
    unanimously (voted|approved|ruled|agreed|decided|found|backed|rejected|passed|elected|convicted|upheld|recommend+);
    (was|were|been|be|are|is) unanimous; without (dissent|a dissenting|opposition); (spoke|speaking) with one voice;
    (all|every one of the) # (jurors|judges|members|directors|governors|justices) of? (the|its)? * (agreed|voted|backed|raised|supported|approved);
    all (#|the|its)? (judges|jurors|justices|directors|councillors|members|arbitrators|governors) * (agreed|voted|backed|concurred|approved|ruled);
    (vote|voted|decision|approved|passed|ruled) * (# to (0|none|nil)|(2|3|4|5|6|7|8|9|11|12) 0)
  split = (one|two|three|four|1|2|3|4) * (director+|member+|judge+|juror+|councillor+|justice+|minister+|governor+) *
    (voted|dissented|objected) against?; (director+|member+|judge+|juror+|councillor+|justice+|minister+) * voted (against|no);
    # of (the|its|their)? # (director+|member+|judge+|juror+|councillor+|justice+|governor+) *
    (were (for|in favour|in favor)|voted (for|to|in favour|in favor)|backed|supported);
    (by|with) a majority of # to #; (split|divided) # to #;
    # (member+|judge+|juror+|director+|governor+) (voted|backed|supported) * * and # (preferred|opposed|dissented|wanted|voted);
    (split|divided|majority) (vote|decision|verdict|ruling|jury|court|opinion|judgment|panel);
    (judges|jury|court|board|panel|council|committee|arbitrators|members) (was|were|is|are) (split|divided);
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
  appeal = (will|would|to|plan+|intend+|vow+|lodged|filed|filing) * appeal; appealed; appealing (the|against);
    review petition; petition * for (a)? (review|rehearing|reconsideration); (ask|asks|asked|seek|seeks|apply|applied) (for)? (a|the)? (judicial)? (review|rehearing|reconsideration)
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
    (charge+|case+) * * (dropped|withdrawn);
    (drop+|withdrew|withdraw+|dismiss+|threw out|throw+ out) * (charge+|case|lawsuit|suit|indictment)
  stand = still * face * (inquiry|hearing|tribunal|trial|charge+); (charge+|case|lawsuit|suit|indictment) * (stand+|proceed+|go ahead|upheld);
    (refus+|declin+) to (dismiss|drop|throw out)
court outcome: what the court decided [event]
  upheld = (upheld|uphold+|affirmed|affirm+|let stand)
  overturned = (overturn+|revers+|quash+|struck down|strik+ down|annull+|annul+|vacated)
penalty: what became of the penalty [event]
  lifted = (overturn+|lift+|annul+|quash+|scrap+|revok+|cancel+|set aside) * {penalty}; {penalty} * (overturned|lifted|annulled|
    quashed|scrapped|revoked|cancelled|canceled|set aside); (was|been|were) cleared of
  reduced = (reduc+|cut|shorten+|halv+|commut+|trim+) * {penalty}; {penalty} * (reduced|cut|shortened|halved|commuted|trimmed)
  upheld = (uphold+|upheld|confirm+|affirm+) * {penalty}; {penalty} * (upheld|confirmed|affirmed|stands|stand)
data theft: whether data were taken [event]
  none = no * {data} * (stolen|taken|accessed|lost|compromised|leaked|affected|copied|exposed|stole); {data} * (safe|secure)
  taken = {data} * * (stolen|accessed|leaked|copied|compromised|published|exposed|for sale|taken);
    (stole|steal+|copied|leak+|publish+|took|taken) * {data}
free: whether the suspect is free [subject changing]
  caught = (was|were|been|is|are) (arrested|detained|captured|caught); (police|officers|detectives) (have|had)? (arrested|captured); in custody; under arrest
  at large = at large; on the run; (still|remain+|being) (sought|hunted|wanted); (escap+|fled) * (police|custody|prison)
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
    anonymous (tip|letter|caller); (lawsuit|suit|complaint|letter) (by|from|filed by|brought by) * (former|suspicious|disgruntled|employee|insider);
    qui tam
  its own report = (self report+|self reported); identified * through its own (controls|audit|checks|review);
    (discovered|identified|found) * (itself|internally);
    internal (audit|review|investigation) (found|uncovered|discovered|revealed); voluntarily (disclosed|reported);
    (identified|discovered|found|uncovered) * (in|through|by|during) an internal (audit|review|investigation|check);
    reported itself; (on|at) its own initiative; of its own accord
  a routine check = routine (audit|inspection|check|examination|review|stop)
  press reports = (media|press|newspaper) (report|reports|investigation) (revealed|uncovered|exposed|first)
approval: whether it was approved [noun changing]
  approved = (approv+|approved|cleared|green lit|ratif+|ratified|authoriz+|waved through|signed off) * {plan};
    {plan} * (approved|cleared|ratified|authorized|passed|backed|adopted); (pass+|adopt+|back+) * {plan};
    approval (of|for) * {plan}
  rejected = (reject+|block+|refus+|veto+|vetoed|turned down|voted down|threw out|denied|declin+) * {plan};
    {plan} * (rejected|blocked|refused|vetoed|turned down|voted down|thrown out|denied|defeated)
  pending = (pending|awaiting|await+) * (approval|ratification|clearance|authorization);
    (yet to|not yet) * (approv+|ratify|ratified|cleared|authoriz+); subject to * (approval|clearance|ratification); still (needs|requires|need|require) * approval
apology: whether there was an apology [subject changing]
  apologized = apologiz+; apologies for; (made|issued|offered) (an|his|her|its|their|a public|a full) apology
  not apologized = (made|issued|offered|given|there was|came) no (word of)? apology; without (an|any)? (apology|apologizing); stopped short of (an apology|apologizing)
confession: whether the accused confessed [subject]
  confessed = confess+
extradition: whether extradition is opposed [subject]
  accepted = (agreed|agrees|consent+) to (be extradited|extradition|his extradition|her extradition)
  opposed = (fight+|fought|oppos+|contest+|resist+) * extradition
permit: whether there was a permit [noun]
  permitted = (had|has|have|held|holds|with|obtained|received) (a|an|the|its|all|every|their|valid) * (permit|licence|license|planning permission); fully licensed;
    (licensed|certified|qualified) to; (permit|licence|license) * (was|is|been|were) * (issued|signed|granted|approved|in place|obtained)
charged: whether anyone was charged [subject changing]
  charged = (was|were|been|is|are) charged (with|over|in|by|for|on); (charg+|indict+) * with
  not charged = (no|without) charge+ (was|were|has|have|will|against); released * without charge
arrests: whether anyone was arrested [event changing]
  some = # * (arrested|detained|in custody); (arrest+|detain+) (#|several|dozens|at least); (police|officers) * arrested
  none = no arrests; (no one|nobody|none) * (arrested|detained)
intervention: whether they will intervene [subject]
  intervenes = (intervene+|mediat+); (offer+|agree+|volunteer+) to (chair|host|broker|mediate) *
order: whether it went off peacefully [event soft]
  peaceful = (without|no) * incident+; peaceful+ (protest+|march+|rally|vote|election|demonstration+);
    (passed off|ended|went off|marched|voted|protested) * (peacefully|calmly|quietly|smoothly)
  violent = (burn+|torch+|loot+|ransack+|storm+|destroy+) * (ballot|polling|boxes|shop+|car+|vehicle+|barricade+);
    (fired|threw|used) * (shots|stones|petrol|tear gas|rubber); shots (were)? fired; (tear gas|water cannon) (was|were|fired|used|at|on);
    (violence|riot+|clash+|fighting|scuffle+) * (broke out|erupt+|flar+|marr+); marred by * (violence|clashes|riots)
findings: what an inspection found [noun anyone]
  sound = (found|declared|judged|rated|certified|deemed|pronounced|considered) * (stable|safe|sound|satisfactory|fit|compliant|
    seaworthy|airworthy|acceptable|fine); (pass+) * (inspection|safety test|safety check)
  unsound = (found|declared|judged|rated|deemed|pronounced|considered) * (unsafe|unstable|unsound|unsatisfactory|unfit|
    unacceptable|defective|inadequate|dangerous|unseaworthy); (fail+) * (inspection|safety test|safety check)
inspection: whether it had been inspected [noun]
  inspected = (was|were|had been|been|last|never|regularly|recently) inspected
ballot: how votes were cast [event]
  secret = secret ballot
  open = show of hands; roll call vote; open ballot
count: how the recount was made [event]
  by hand = (hand|manual) recount; recounted (by hand|manually); (every|all) * (ballot+|vote+|paper+) * counted by hand
  by machine = (machine|electronic) recount; recounted (by machine|electronically);
    (ballot+|vote+|paper+) * through * (tabulator+|machine+|scanner+) (again|a second time|once more)
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
  conceded = (phoned|telephoned|rang) * to concede; accept+ the (result|outcome);
    conced+ (defeat|the|to|on|before|in|shortly|early|late|after); conceded; concession (speech|call);
    accept+ defeat
  not conceded = refus+ to concede; (yet|not|declin+) * conced+; without conceding;
    (court|judge|judges|tribunal) to (throw out|overturn|annul|void|set aside) the (result|outcome|election|vote);
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
talks end: how the talks ended [event changing]
  a deal = talks * (ended|concluded|closed|finished) (with|in) * (deal|agreement|accord|breakthrough);
    (reached|struck|sealed|clinched) * (deal|agreement|accord) (on|after|at|in|early|late|to|with)
  no deal = talks * (ended|broke up|concluded|closed|finished) without * (deal|agreement|accord|result|breakthrough);
    no (deal|agreement|accord) (was|has been|had been) (reached|struck|made); failed to (reach|strike|agree) * (deal|agreement|accord)
presence: whether the person was there [subject]
  present = (attended|was present|were present|in attendance|appeared in (court|person)|took part)
  absent = (absent|did not attend|did not appear|failed to appear|stayed away|boycott+|skipped|not present|
    in absentia)
distance: whether it was in person [event]
  in person = in person; in the (dock|courtroom); (sat|stood|appeared) in court
  remote = (by|via) (video|video link|videolink|phone|telephone|zoom); remotely;
    virtual+ (hearing|meeting|appearance|ceremony|summit); (teaching|lectures|classes|lessons|seminars|courses|exams) * * (online|virtual|virtually|remote);
    (online|virtual|remote) (teaching|lectures|classes|lessons|seminars|courses|exams)
`
