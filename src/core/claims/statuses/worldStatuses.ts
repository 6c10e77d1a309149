/** Disasters, accidents, crime, health, science, sport, arts. Sources, method and language: `statusTables.ts`. */
export const worldStatuses: string = String.raw`
open: whether it is open [noun changing]
  open = {site} * (is|are|has|have|was|were|remain+|stay+|now|back) * (open|reopened|opened);
    (open|reopen+) (to|for|since) * (traffic|flights|passengers|visitors|public|vessels|ships|pupils|business);
    (reopen+) * {site}
  closed = {site} * (remain+|is|are|was|were|stay+|stayed|been|still) * (closed|shut); {site} (closed|shut);
    (clos+|shut) * {site}; closed to * (traffic|flights|passengers|visitors|public|vessels|ships|pupils)
service: whether the service runs [noun changing]
  stopped = (flights|trains|services|operations|production|matches|deliveries|exports|shipments|ferries|
    trading) * (suspended|halted|cancelled|canceled|stopped|grounded);
    (suspend+|halt+|cancel+|ground+|stopp+) * (flights|trains|services|production|matches|deliveries|
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
  human error = (human|pilot|driver|operator|crew) error; (nobody|no one) * awake; (fell|fallen|was|were) asleep at the (wheel|helm|controls)
  mechanical = (mechanical|engine|brake|technical|structural|hydraulic|valve|pump|sensor|gearbox) (failure|fault|problem|malfunction|defect|leak);
    (engine|brakes|rudder|steering|valve|pump|gearbox|propeller) (failed|broke|leaked|seized|cut out|gave out);
    (steering|brake|rudder|power) failure; failure of (the|its|her|his) (steering|engine|brakes|rudder); lost (all|engine) power;
    (rudder|brakes|controls|steering) * stopped (answering|responding|working)
  grounding = (hit|struck) * (reef|rock+|sandbank|iceberg) * (sank|capsiz+|went down|broke up);
    (sank|capsiz+|went down|broke up) after (hitting|striking|running) * (reef|rock+|sandbank|iceberg|aground)
  weather = (bad|severe|poor) weather (caused|was to blame|was blamed);
    (caused|delayed|cancelled|canceled|postponed|grounded|stopped|damaged) by * (weather|wind+|ice|icing|fog|turbulence|storm+)
  power line = (fallen|downed|broken|snapped|sparking|arcing|live) * (power|transmission|electricity) (line+|cable+|lines|wires); line to tree contact;
    (cable|line|wire) * * (touched|brushed|hit|struck) * (tree+|branch+|vegetation|pine|oak)
  carelessness = (discarded|dropped|stray|smouldering|smoldering) * (cigarette+|match|matches|cigar); (unattended|abandoned) * (campfire|barbecue|bonfire|candle|stove)
  gas leak = gas (leak|explosion|blast)
survival: whether anyone survived [event changing]
  none = no survivors; (nobody|no one|none) (aboard|on board)? survived; killed everyone (aboard|on board);
    (everyone|all) * (aboard|on board) * (died|dead|killed|perished)
  some = (survivors|survivor) (were|was|have|had|pulled|found|rescued|told|said); lone survivor; sole survivor;
    (pulled|found|rescued) alive
alarm: whether the alarm worked [noun]
  worked = {alarm} * (sounded|worked|went off|activated|triggered|working|functioning); (set off|triggered) * {alarm};
    {alarm} * (made|make|heard) a? (sound|noise)
  failed = {alarm} * * (switched off|turned off|disabled|disconnected|failed|silent|broken|out of order|out of action);
    (no|without) {alarm} (sounded|was|went|worked|rang)
missing: whether the person was found [subject changing]
  found = found (alive|dead|safe|unharmed); (bodies|body|remains) * (found|recovered)
  missing = (still|remain+|reported|is|are|was|were) missing; unaccounted for
injuries: whether anyone was hurt [event changing]
  nobody = no injuries; injuries none; (no one|nobody|none) * (hurt|injured|harmed|wounded); unhurt; unharmed; uninjured; without injury
  some = # * (hurt|injured|wounded); (injur+|hurt|wound+) (#|several|dozens|scores|many|some|at least)
deaths: whether anyone died [event changing]
  nobody = no (deaths|fatalities|casualties); (deaths|fatalities|casualties) none; (no one|nobody|none) * (died|killed); no loss of life; without loss of life
  some = # * (killed|died|dead|deaths|fatalities); (kill+|claimed) (#|several|dozens|scores|hundreds|at least)
speed: whether it kept to the limit [event]
  within = (within|under|below) * (speed)? limit; not * speeding
  over = (speeding|too fast|excessive speed); (over|above|exceed+|broke|breaking) * (speed)? limit
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
moved out: whether people were moved out [event soft changing]
  moved out = (was|were|been|being) evacuated; evacuated (#|the|all|some|more|nearby|residents|people|homes|houses)
  stay in = (told|urged|ordered|advised|asked|warned) to (stay|remain|keep) (indoors|inside|in|at home); shelter in place; (stay|remain) indoors
search: whether the search goes on [event changing]
  over = (search|rescue|search and rescue|rescue operation|recovery|rescue effort) * (ended|called off|over|concluded|suspended|abandoned);
    (call+|called|end+|ended|suspend+|abandon+) (off)? the (search|rescue|rescue operation)
  on = (search|rescue|rescue operation|recovery|rescue effort) * (goes on|went on|continu+|continues|under way|ongoing|resum+);
    still (searching|digging|looking) for
daylight: whether it was by day or by night [event once]
  by day = in broad daylight; in (full|bright)? daylight
  by night = under (the)? cover of (darkness|night); in the (dead|middle) of the night
evacuation: whether the evacuation is ordered [event]
  ordered = (mandatory|compulsory|forced) (evacuation|evacuations|recall|lockdown); ordered to (evacuate|leave)
  advised = (voluntary|advisory|precautionary) (evacuation|evacuations|recall|lockdown); advised to (evacuate|leave)
hull: whether the hull is double [event once]
  double = double (hull|hulled)
  single = single (hull|hulled)
containment: whether it is under control [event changing]
  contained = {storm} * (contained|under control|extinguished|put out|stopped); (brought|declared) * under control
  uncontained = not (yet|fully)? (under control|contained); {storm} * (out of control|uncontained|still burning|still spreading|raging)
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
driver: whether it runs without a driver [event once]
  driverless = driverless; (unattended|fully automatic|fully automated) (train+|metro|line|bus|buses|shuttle+|operation|tram+|railway);
    (train+|bus|buses|tram+|shuttle+|vehicle+) (is|are) * (driverless|unattended|automatic); (no one|nobody|no driver) (at|is|sits|in) (the)? (controls|wheel|cab|front)?;
    run+ without * (crew|driver|drivers)
  driver = driver (sits|sat|rides|stands) (in|at|on); (train+|bus|buses|tram+|shuttle+) (has|have|carr+|with) (a|its|their) (own)? driver+; driver (in|on|aboard) (every|each) (train|bus|tram|shuttle|cab)
landing: how it came down [event]
  soft = (soft|safe|successful|smooth|gentle|perfect) (landing|touchdown|splashdown);
    landed (safely|successfully|upright|softly)
  hard = (crash+|hard landing|crash landed|tipped over|toppled|broke up|exploded|lost contact)
launch: whether the launch took place [event changing]
  launched = (rocket|launcher|spacecraft|probe|mission|capsule|shuttle|booster|craft|satellite+|it) lifted off; lifted off from;
    (blasted off|liftoff came|launched (from|at|on|into|successfully))
  scrubbed = (launch|liftoff|lift off) * (scrubbed|called off|postponed|aborted|delayed);
    (scrub+|abort+|postpon+) * launch
ransom: whether a ransom was paid [event]
  paid = (paid|pay|pays|paying) * (ransom|hackers|attackers|kidnappers); ransom * paid
  refused = (not|never|refus+) * (pay|paid) * (ransom|hackers|attackers|kidnappers); no ransom
encryption: whether the data were encrypted [noun]
  encrypted = (was|were|is|are|been|strongly|fully) encrypted; (has|have|had) encrypted * {data}; encrypted {data}
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
  oral = (by mouth|swallow+|oral (pill|tablet|drug|dose|medicine|treatment|vaccine)|taken orally|daily (pill|tablet|capsule)|(as|in) a (pill|tablet|capsule))
  injected = (inject+|injection|jab|under the skin|subcutaneous)
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
dismissal: how the player was sent off [event]
  straight red = (straight|direct) red
  two yellows = second (yellow|booking|caution); two (yellow cards|yellows|bookings|bookable offences|bookable offenses|cautions)
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
`
