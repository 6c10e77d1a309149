/** Agreements, business, work. Sources, method and language: `statusTables.ts`. */
export const workStatuses: string = String.raw`
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
offer: whether an offer was made [event changing parties]
  none = no (formal|firm|official)? (offer|bid|approach) (has|have|had|was|been|on|from|for); (not|never) (received|had|made) (an|a|any) * (offer|bid|approach)
  made = (made|make|making|tabled|submitted|lodged|launched|received|slapped in|put in|have had|has had) (an|a|its|their) * (offer|bid|approach) (for|of|to|worth|from|on|in|which|that);
    (slapped in|put in|tabled|lodged|submitted) * * (offer|bid)
funding form: whether the money is a loan or a gift [event]
  loan = (federal|government|state|soft|bridging|low|bank|conditional|million|billion) * loan+;
    loan (guarantee|agreement|from); must be repaid
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
  no tender = no bid (contract|deal|award); without (a|any) * (tender|bidding|competition); direct award; (directly|simply) awarded;
    sole source; uncontested (tender|award)
price form: whether the price is fixed [noun]
  fixed = fixed (price|rate|fee|sum)
  variable = (variable|floating|adjustable) (price|rate|fee); cost plus
insolvency: what kind of insolvency it is [subject changing]
  reorganization = chapter 11; reorganiz+ under; administration to
  liquidation = chapter 7; liquidat+; wound up; winding up
insurance: whether it was insured [noun]
  insured = insured; covered by * (insurance|policy|insurer); insurance policy; cover (was|is) in force
  uninsured = uninsured; (no|without|any) (fire|flood|travel|liability|health|third party|storm|theft)? insurance; (no|without) * insurance (cover|policy)
driving: whether they may be driven [event]
  yes = (owners|drivers|you|customers) * (can|may|could) * (driving|drive|using|use); safe to (drive|use); (keep|continue|carry on|go on) (driving|to drive|using)
  no = (leave|keep) * (vehicles|cars|vans|bikes|trucks) parked; (stop|not) (driving|drive|using); (off the road|park outside)
profit: whether it makes a profit [subject changing]
  profitable = (became|become|becoming|is|was|are|were|been|be|turn+|yet|now|already) profitable; (break+|broke|breaking) even;
    (in|into) the black; (made|posted|reported|turned|recorded) (its|a) (first)? * profit;
    (swung|returned|moved) (back)? to (a)? * profit
  unprofitable = (in|into) the red; unprofitable; loss making; losing money; (lost|loses) money;
    (yet|never) to (make|turn) * profit; (made|posted|reported|recorded) a * loss;
    (swung|fell|slipped|slid|plunged|sank|slumped) (in)? to a * loss
filing: whether approval has been applied for [event changing]
  applied = (applied|filed|submitted|lodged|appli+) * (to|with|for|an) * {regulator};
    (application|filing|submission|dossier) * (submitted|filed|lodged|sent)
  not applied = (plan+|intend+|aim+|expect+|hop+) to (apply|file|submit) * (to|with|for|an) * {regulator}
operating: whether it still operates [subject changing]
  operating = (continu+|resum+|still) (operat+|to operate|trad+|sailing|flying|running); (remain+|stay+) in (operation|service)
  stopped = (ceas+|stopp+|halt+) (operations|operating|trading|production|flying|sailing);
    (licence|license|permit|certificate) * (suspended|revoked|withdrawn); (went|gone) out of business
going ahead: whether it goes ahead [noun changing]
  on = {outing} * * (go ahead|goes ahead|going ahead|went ahead|as planned|as scheduled|take place|takes place);
    (still|also) (intend+|plan+|determined|aim+|hope+) to (hold|stage)? * {outing}
  off = {outing} * * * (put off|postponed|called off|cancelled|canceled|delayed|shelved|scrapped|abandoned|deferred);
    (postpon+|cancel+|delay+|scrap+|shelv+|defer+|abandon+) * {outing}; (put|putting|call+) off * {outing};
    (was|were|been|be|is|are) (put off|postponed|called off|shelved|scrapped)
availability: whether it is available now [noun soft]
  now = immediate (access|availability|use); immediately (available|accessible);
    (available|accessible|online|operational|running) (now|immediately|today|at once); already * (available|accessible|online|operational|in use)
  later = (come|comes|coming|go|goes|going|brought|be) online * (by|in|from|before); not * available (until|before);
    (available|delivered|operational|ready|deployed) (by|from) the? (end|start|middle|beginning) of
extent: whether it is all of it or a part [noun soft]
  all = (fully|completely|entirely) (deployed|funded|delivered|built|financed|destroyed|paid|evacuated|open|restored)
  part = (partly|partially) (deployed|funded|delivered|built|financed|destroyed|paid|evacuated|open|restored)
inclusion: whether the sum includes it [event soft]
  included = (includ+|count+) (this|the|its|that) * (deal|order|contract|agreement|purchase|payment); (part|chunk|share|slice) of (that|this|the) * (plan|total|sum|commitment+|programme|program|package|budget)
  on top = (on top of|in addition to|not including|excluding) (this|the|its|that|a|an) * (deal|order|contract|agreement|sum|total|commitment+|package|programme|program|series);
    (follow+|come+) (on top of)? a series of * (commitment+|deals|orders|agreements)
in force: whether it is in force [noun changing]
  in force = {paper} * * (in force|valid|in effect|up to date); (uphold+|extend+|renew+) * {paper}
  withdrawn = {paper} * * (revoked|withdrawn|rescinded|suspended|annulled|cancelled|canceled|lifted|expired|lapsed|ran out|run out);
    (expired|invalid|lapsed|no valid) {paper};
    (revoke+|withdrew|rescind+|annul+|suspend+|lift+) * {paper}
dividend: what becomes of the dividend [event]
  paid = dividend * * (halved|cut|reduced|lowered|trimmed|raised|increased|doubled|lifted|held|maintained|unchanged);
    (halv+|cut|cutting|reduc+|lower+|rais+|increas+|doubl+|lift+|maintain+|propos+|recommend+) * dividend; final dividend of; interim dividend of
  none = dividend * (cancelled|canceled|scrapped|suspended|axed|dropped|omitted|halted|abolished); (scrap+|suspend+|cancel+|axe+|omit+|pass+|skip+) (the|its|their) * dividend;
    (no|without a) * dividend
clause: whether there is such a clause [noun]
  some = {clause} (clause|fee) (of|worth|set|at|that|which); (include+|contain+|has|with) a {clause} clause
  none = (no|without a|without any) {clause} (clause|fee); {clause} clause none
closures: whether places of work will close [noun]
  none = (no|not a single|none of the|without) * ({works}|{outlets}|{premises}) * (close|closed|closing|closes|shut|shutting|closure|
    closures); no ({works}|{outlets}|{premises}) (closure+|shutdown+)
  some = (clos+|shut+|shutter+) * # * ({works}|{outlets}|{premises});
    # * ({works}|{outlets}|{premises}) * (close|closed|closing|shut|shutting|shuttered|go|axed|closure); closure of * # * ({works}|{outlets}|{premises})
job cuts: whether jobs will go [event]
  none = (no|without) (redundancies|layoffs|lay offs|job losses|job cuts|dismissals); (no|not a single|without) (job|jobs|post|posts|role|roles|position|positions) * (lost|cut|go|cuts|losses|
    affected|axed); (no|without) (job cuts|job losses|layoffs|redundancies)
  some = (cut+|axe|axed|axing|shed+|slash+|eliminat+) * # * (job+|post+|role+|position+|worker+|employee+|staff);
    (lay|laid|laying|lays) off * #; # * * (let go|laid off|made redundant|lose their jobs|losing their jobs); # * (job+|post+|role+|position+) * (go|lost|cut|axed|eliminated|risk)
charge level: whether it goes up [noun soft]
  same = {charge} * * (frozen|unchanged|capped|held|the same); (freez+|frozen|froze|cap|capped) * {charge}; {charge} * not * (rise|go up|increase|change)
  up = {charge} * (go up|goes up|went up|rise|rises|rose|risen|rising|raised|increased); (bigger|larger|higher|greater|increased) * {charge};
    (bigger|larger|higher|greater) (share|slice|part|portion|contribution) * * {charge}; (rais+|increas+|put up) * {charge}; pay+ more * {charge}
dedication: whether it serves one alone [noun]
  one = dedicated (to|entirely|solely|exclusively); (dedicated|reserved|ring fenced|set aside) * (capacity|cluster+|fleet|line+|lane+|site+|team|ward+|unit+|service+);
    (reserved|set aside|earmarked) (for|solely|exclusively)
  many = shared (capacity|cluster+|fleet|line+|lane+|site+|team|ward+|unit+|service+); shared (with|between|among) * (customers|clients|users|tenants|airlines|clubs|hospitals)
direction: which way it was moved [noun changing]
  up = (rais+|lift+|increas+|upgrade+) * {dial}; {dial} * (raised|lifted|increased|upgraded)
  down = (cut+|lower+|reduce+|trim+|slash+|downgrade+) * {dial}; {dial} * (cut|lowered|reduced|trimmed|slashed|downgraded)
  unchanged = (kept|held|maintain+|reaffirm+|confirm+|left) * {dial}; {dial} * (unchanged|maintained|reaffirmed)
further moves: whether more will follow [event soft]
  none = no (further|more|additional|other) * (increase+|rise+|hike+|cut+|tightening|move+|step+|closure+|job+|layoffs|sanction+);
    (last|final) (increase|rise|hike|cut|move) of
  more = (signal+|expect+|plan+|announce+|flag+|promise+) (further|more|additional) (increase+|rise+|hike+|cut+|tightening|move+|
    step+|closure+|job|layoffs|sanction+);
    (further|more|additional) (increase+|rise+|hike+|cut+|tightening|closure+|sanction+) (will|are|is) (follow|likely|planned|expected|needed|due)
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
  nonprofit = non profit; nonprofit; not for profit; registered charity
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
strike pay: whether strikers are paid for the strike [event]
  unpaid = no work no pay; (not|nothing) (be)? (paid)? for the (days|weeks|time|hours) (they|of the strike|on strike)
  paid = pay * strikers * (wage+|pay|salary|salaries); strikers * paid for the (days|weeks|time) (they|of the strike|on strike)
tax rise: whether taxes go up [event soft]
  no = no (new|more)? tax+ * (created|imposed|introduced|raised|increased|needed); no tax (rise+|increase+|hike+);
    without (raising|increasing|touching) * tax+
  yes = (household+|homeowner+|ratepayer+|taxpayer+) * pay * (surcharge|levy|extra); (rais+|increas+|hik+|put up) (the|income|property|sales|business|local)? tax+;
    new tax (on|of)
leave: whether the leave is paid [noun]
  paid = (on|with|full|fully) paid (leave|suspension); with pay; on full pay; with full pay
  unpaid = unpaid (leave|suspension); without pay
departure: how the person left [subject parties]
  resigned = resign+; (stepped|stepping|steps|step) (down|aside); quit; tender+ * resignation
  dismissed = (dismiss+|fired|sacked|ousted|forced out|removed from|stripped of)
  retired = retir+ (as|from|after|at|this|in|next)
  leaves = clear+ (his|her|their) desk; (will|would) (leave|quit|depart) (the|his|her|their) (post|job|company|firm|club|board|office|role)
  stays = (stay+|remain+|continu+) on? (as|in) * {role}; (keep+|kept) (his|her|their) (job|post|seat); stay+ on as
tenure: whether the post is held for good [subject changing]
  interim = (interim|acting|caretaker|temporary) * {role}; on an interim basis
  permanent = permanent * {role}; permanently as; full time {role}
duration: whether it is for good [noun]
  permanent = (permanent|permanently|for good|indefinitely)
  temporary = (temporary|temporarily|for now|provisionally)
`
