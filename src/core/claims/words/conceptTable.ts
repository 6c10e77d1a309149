/**
 * Words by which news stories name one measure, a line each; the first word names the concept. Two words share a line only
 * where either can stand for the other as the name of what a figure counts ("a fine of", "a penalty of"), or where a noun
 * and a verb say the same ("an injury", "injured"). Sources: the synsets of WordNet 3.1 for the nouns and verbs with which
 * the AP and Reuters style guides head their entries on business, disasters, courts, elections, sport and health; reviewed
 * by hand, ambiguous members left out.
 */
export const conceptLines = `
penalty fine fined sanction
disgorgement disgorge disgorged giveback
settlement settle settled
damages compensation compensate compensated redress
restitution repay repaid repayment reimburse reimbursement refund
bail bond
sentence jail jailed imprisonment imprisoned prison
bar ban banned barred debarred suspension suspended suspend
charge charged indict indicted indictment
convict convicted conviction guilty
acquit acquitted acquittal
arrest arrested detain detained detention custody
admit admitted admission admits
lawsuit suit sue sued litigation
victim victims
die died dead death kill killed fatality fatalities toll perish perished body bodies fatal fatally corpse corpses passed-away pass-away
injure injured injury hurt wound wounded injuries
missing unaccounted unaccounted-for
displace displaced homeless uprooted displacement
evacuate evacuated evacuation evacuee evacuees flee fled relocate relocated relocation resettle resettled
rescue rescued
survivor survive survived
hospitalise hospitalised hospitalized hospitalisation hospitalization
critical critically serious seriously
destroy destroyed collapse collapsed flatten flattened destruction ruined levelled
damage damaged
home house household dwelling homes houses property
shelter shelters sheltering refuge
depth deep below beneath shallow seabed underground
height tall high-water altitude elevation
wave tsunami
quake earthquake tremor temblor
aftershock aftershocks
magnitude strength richter
wind gust gusts winds gale gales
rain rainfall rains downpour downpours deluge
flood flooded flooding floods inundate inundated inundation submerge submerged
temperature heat hot
fire blaze wildfire
burn burned burnt scorch scorched char charred scar
acre hectare
power electricity outage blackout
aid donate donated donation donations relief pledge pledged contribute contributed contribution contributions
appeal
storm hurricane cyclone typhoon
revenue turnover sales topline takings
profit profits earnings earn earned income
loss losses deficit shortfall
operating underlying
dividend payout distribution
cost costing price priced bill expense expenditure budget budgets budgeted
value valued worth valuation post-money pre-money market-value market-capitalisation market-capitalization market-cap capitalisation capitalization
spend spent spending outlay
invest invested investment investing
debt borrowing borrowings indebtedness liabilities loan loans lend
fund funding funded financing finance raise-funds
reserve provision provisioned set-aside earmark earmarked
asset assets
cash
margin
share shares stock equities
stake shareholding holding ownership owned owns
close closing shut closed closure closures shutdown shut-down shuts-down close-down closed-down cut-out cuts-out
jump hike hiked surge surged soar soared rally rallied climb climbed gain gained rise rose risen increase increased growth grow grew advance advanced higher
slip slump slumped dip dipped slipped slide slid drop dropped decline declined plunge plunged tumble tumbled sink fall fell fallen decrease decreased lower cut shed
layoff layoffs laid-off redundancy redundancies redundant lay-off job-cut job-cuts laying-off
job jobs role roles post posts position positions
hire hired hires recruit recruited recruitment hiring
employee employees employ employs employed worker workers staff workforce headcount personnel
member members membership
customer customers client clients shopper shoppers
user users subscriber subscribers
account accounts
passenger passengers traveller travellers traveler travelers rider riders commuter commuters
pupil pupils student students schoolchildren
patient patients participant participants enrolled
dose doses jab vial vials
infection infections infected
placebo control-group
efficacy effective effectiveness
voter voters electorate
vote votes ballot ballots
seat seats
majority
turnout
poll survey polled surveyed
candidate candidates
goal goals scored score scorer
attendance spectators spectator fans attended attendees crowd crowds
transfer
contract deal agreement pact accord treaty treaties
order orders ordered purchase purchased buy bought procure procured
acquire acquired acquisition takeover buyout
merge merged merger combination
option options
sell sold sale selling divest divested divestment disposal
lease leased leasing rent rental
deliver delivered delivery deliveries handover hand-over hands-over handed-over
build built construct constructed construction erect erected
supply supplied supplier
plane planes aircraft jet jets airliner airliners aeroplane airplane
ship ships vessel vessels boat boats ferry ferries
train trains express
car cars vehicle vehicles
bus buses
engine engines motor motors
bed beds flat-bed
range reach distance
length long
width wide
speed fast velocity
weight weigh weighs weighed heavy
capacity
destination destinations route routes
branch branches outlet outlets store stores shop shops
site sites facility facilities plant plants
factory factories
headquarters
founded founding established establish set-up sets-up
open opened opening opens inaugurate inaugurated launch launched liftoff lift-off blastoff blast-off
start started starts begin began beginning commence commenced take-effect takes-effect took-effect with-effect into-force kick-off kicks-off kicked-off broke-out break-out breaks-out
end ended ends expire expires expiry finish finished complete completed completion conclude concluded wind-up wound-up
announce unveil unveiled
sign signed signing initial initialled ink inked
submit submitted submission file filed filing lodge lodged
bid bids offer offered offers tender tenders
premium
reward bonus
salary
pay payment paid payable pays remuneration package wage wages
pension pensions
tax taxes taxed taxation levy
tariff tariffs duty duties
subsidy subsidies grant grants
inflation cpi consumer-prices consumer-price
deadline due
term mandate tenure
insurance insure insured insurer insurers coverage
inauguration oath swear sworn swearing-in take-office takes-office took-office taking-office assume-office assumes-office
licence license licensed licenced permit permitted permits authorise authorised authorize authorized
leak leaked leakage leaks spill spilled spilt spillage discharge discharged
sludge slurry tailings mud
helicopter helicopters chopper choppers
thief thieves robber robbers burglar burglars raiders
prisoner prisoners inmate inmates detainee detainees
shareholder shareholders investor investors holders
lawmaker lawmakers legislator legislators deputies parliamentarian parliamentarians
judge judges justices magistrate magistrates
doctor doctors physician physicians medics
bidder bidders
strike walkout walk-out walked-out industrial-action stoppage down-tools downed-tools walks-out walking-out downs-tools
union unions
ticket tickets
fare fares
delay delayed delays postpone postponed postponement put-off puts-off pushed-back push-back
cancel cancelled canceled cancellation call-off calls-off called-off scrap scrapped axed
crash crashed collision collided
derail derailed derailment
accident accidents
suspect suspects
ransom
gunman shooter attacker
weapon weapons
drug drugs medicine medicines medication medications
pilot pilots
crew crews crewmember crewmembers crewmen sailor sailors seafarer seafarers
soldier soldiers troops troop
population inhabitants residents inhabitant resident villager villagers islander islanders townspeople townsfolk locals
average mean typical
annual yearly annually
emission emissions co2 carbon
energy
interest
yield yielding rate yields
ratio
satellite satellites spacecraft
rocket rockets launcher launchers
cable cables
tower towers
turbine turbines
panel panels
barrel barrels
well wells
mine mines
tonne tonnes ton tons
album albums
film films movie movies
episode episodes
viewer viewers audience
download downloads
record records
medal medals
lap laps
round rounds
minute minutes
age aged
tent tents
truck trucks lorry lorries
school schools
hospital hospitals
church churches
village villages
town towns
city cities
country countries nation nations
state states
island islands
bridge bridges
road roads
airport airports
runway runways
warning warned alert
forecast fcst expect expected expects predict predicted project projected projection guidance outlook anticipate anticipated
estimate estimated estimates reckon reckoned figured
target targets aim aims
chief-executive ceo boss
chairman chair chairwoman chairperson
memo memorandum
whistleblower tip-off tip
disclose disclosed disclosure
document documents
platform platforms
backlog order-book
pipeline
expand expanded expansion
shrink shrank
replace replaced replacement
affect affected touch touched impacted
ill sick illness illnesses disease diseases
outbreak
vaccine vaccines vaccination vaccinated
trial trials study
test tests tested testing
reduce reduced reduction
side-effect adverse
risk
approve approved approval
water
food
species
calling
slot slots
euro-zone
unemployment jobless
mortgage mortgages
house-price
tenant tenants
flat flats apartment apartments
bedroom bedrooms
exhibit exhibits artwork artworks painting paintings canvas canvases
auction auctioned hammer
discover discovered discovery detect detected detection notice noticed spot spotted uncover uncovered unearth unearthed
steal theft thefts robbery robbed heist heists burglary burgled loot looted
hack hacked breach breached breaches cyberattack intrusion break-in broke-into
hacker hackers intruder intruders
bribe bribes bribery kickback kickbacks
verdict ruling judgment judgement ruled
sink capsize capsized capsizing overturn overturned
aground grounding stranded
depart departed departure sail sailed sailing
arrive arrived arrival
search searched hunt hunted
recover recovered recovery retrieve retrieved
prize purse winnings
win victory victories triumph
championship title titles trophy crown
defendant defendants accused
prosecutor prosecutors prosecution
investigate investigated investigation investigations investigators inquiry inquiries inquest probe
protester protesters protest protests demonstrator demonstrators demonstration demonstrations marchers
explosion explosions blast blasts explode exploded detonate detonated blow-up blew-up blown-up
drone drones uav uavs
hostage hostages captive captives
kidnap kidnapped kidnapping abduct abducted abduction
migrant migrants refugee refugees
ceasefire truce armistice
output produce produced production
landslide landslides mudslide mudslides landslip
resume resumed resumption restart restarted reopen reopened reopening
halt halted pause paused stop stopped
appoint appointed appointment
resign resigned resignation quit step-down steps-down stepped-down stand-down stands-down stood-down
retire retired retirement
marry married marriage wed wedding
tourist tourists holidaymaker holidaymakers visitor visitors
match matches game games fixture fixtures
jewel jewels jewellery jewelry gem gems
fault faults faulty defect defects defective flaw flaws
fail failed failure failures malfunction malfunctioned
abort aborted scrub scrubbed
restore restored restoration reconnect reconnected
data detail details information
snow snowfall snowfalls
aboard on-board onboard
captain skipper
murder murdered homicide slain slaying
teacher teachers
attack attacks attacked assault assaulted raid raided
extend extended extension prolong prolonged
renew renewed renewal
visit visited visits
nominate nominated nomination
remove removed removal
repair repaired repairs mend mended
inspect inspected inspection inspections inspector inspectors
publish published publication
harvest harvested crop crops
parliament legislature
witness witnesses
policy-rate benchmark-rate key-rate repo-rate base-rate bank-rate interest-rate cash-rate
reserve-ratio reserve-requirement
gdp economy economic
deposit deposits
export exports exported
import imports imported
default defaulted
bankruptcy bankrupt insolvency insolvent receivership liquidation
impairment impaired write-down writedown write-off
saving savings saved synergy synergies
flotation float floated ipo listing listed
creditor creditors lender lenders
fee fees
discount discounts discounted rebate rebates
limit limits limited cap capped ceiling maximum
minimum
threshold hurdle
quota quotas allowance allowances
shortage shortages scarcity
inventory inventories stockpile stockpiles
negotiation negotiations negotiate negotiated talks bargaining
pay-rise pay-raise pay-increase wage-rise wage-increase
docker dockers stevedore stevedores longshoreman longshoremen dockworker dockworkers
farmer farmers grower growers
cattle cows livestock
brewery breweries brewer brewers
carriage carriages coach coaches railcar railcars wagon wagons
track tracks rail rails
container containers teu
cargo cargoes freight
port ports harbour harbours harbor harbors dock docks
motorway motorways highway highways expressway freeway
journey journeys trip trips voyage voyages crossing crossings
lawyer lawyers attorney attorneys solicitor solicitors barrister barristers
officer officers policeman policemen constable constables
complaint complaints complain complained complainant complainants
fraud fraudulent swindle swindled scam scammed defraud defrauded
embezzlement embezzle embezzled
laundering launder laundered
smuggling smuggle smuggled trafficking trafficked
seizure seize seized confiscate confiscated confiscation impound impounded
stab stabbed stabbing stabbings
extradition extradite extradited
deportation deport deported expel expelled expulsion
dismissal dismiss dismissed sack sacked sacking oust ousted
abstention abstentions abstain abstained
amendment amendments amend amended
referendum plebiscite
law laws legislation statute statutes
diagnosis diagnose diagnosed diagnoses
injection injections inject injected
surgery surgeries surgical
baby babies infant infants newborn newborns
child children kid kids youngster youngsters
pensioner pensioners elderly seniors
family families relatives relative kin
symptom symptoms
virus viruses
firefighter firefighters fireman firemen fire-crew fire-crews
volunteer volunteers
levee levees dyke dykes dike dikes embankment embankments
reservoir reservoirs
overflow overflowed overtop overtopped overtopping
coast coastline shore shoreline
slick slicks
bird birds seabird seabirds
clean-up cleanup cleaned-up cleans-up
wreckage wreck debris rubble
epicentre epicenter
eruption eruptions erupt erupted
heatwave heat-wave
hunger famine starvation
pollution pollute polluted contamination contaminate contaminated
password passwords credential credentials
email emails
phone phones smartphone smartphones handset handsets
chip chips semiconductor semiconductors processor processors
battery batteries
reactor reactors
astronaut astronauts cosmonaut cosmonauts
stadium stadiums arena arenas venue venues
athlete athletes competitor competitors contestant contestants entrant entrants
museum museums gallery galleries
concert concerts gig gigs
book books novel novels
floor floors storey storeys
tunnel tunnels
contractor contractors builder builders
exam exams examination examinations
application applications applicant applicants apply applied
signature signatures petition petitions
beneficiary beneficiaries recipient recipients
apology apologise apologised apologize apologized apologies
birth births born
funeral burial buried bury
airstrike airstrikes air-strike air-strikes air-raid air-raids bombing bombings bombardment
missile missiles
recall recalls recalled
choose chose chosen pick picked picks select selected selection
`
