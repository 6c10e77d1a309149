import type { EntityType } from '../../model.ts'

// Nouns that say what a named thing is. As the last word of a capitalised name ("Harbour Bank", "Port Aubrey Airport") they
// type it; in lower case beside a name ("the airline Corvus", "Corvus, an airline") they do too.
// Sources: legal forms from the ISO 20275 list of entity legal forms; institutions, places and events as headed in the
// style guides of AP, Reuters and The Guardian and in the feature codes of GeoNames.

/** Legal forms: always part of an organization's name, never needed to know it again. */
export const legalForms = words(`
inc incorporated pbc corp corporation co company ltd limited llc llp lp plc pllc gmbh ag kgaa kg se sa sas sarl spa srl nv bv ab oy oyj asa as aps
a/s s.a n.v b.v s.p.a s.r.l l.l.c l.p pty pte bhd tbk jsc cjsc ltda eirl sapi sab pjsc ojsc pao ooo kk kabushiki berhad sdn persero holdings holding group grupo gruppe groupe
`)

const organizationHeads = words(`
bank banks bancorp bancshares savings trust fund funds capital partners associates ventures equity investments securities insurance assurance
mutual financial finance credit union airlines airline airways air aviation aerospace railways railway railroad rail motors motor automotive
automobiles industries industrial manufacturing steel metals mining minerals resources petroleum oil energy power electric electricity gas utilities
water foods food brands beverages brewery breweries brewing chemicals chemical pharma pharmaceutical pharmaceuticals therapeutics biosciences
bio biotech biotechnology biologics genetics genomics diagnostics laboratories laboratory labs lab healthcare health hospital hospitals clinic
infirmary medical pharmacy technologies technology tech systems solutions software semiconductor semiconductors electronics devices robotics
networks network communications telecom telecommunications wireless mobile telephone media broadcasting broadcaster television tv radio
studios studio pictures entertainment records publishing publishers press news newspapers newswire times post herald tribune gazette journal courier
telegraph guardian observer chronicle ledger mirror echo examiner inquirer argus bugle dispatch sentinel bulletin
stores store retail supermarkets supermarket markets foods hotels hotel resorts restaurants logistics shipping lines freight express
shipbuilding shipyard shipyards construction engineering engineers contractors builders developers properties realty estates housing
consulting consultants advisers advisors advisory research analytics services service agency bureau office department dept ministry treasury
commission committee council board authority administration directorate secretariat inspectorate ombudsman tribunal court courts parliament
congress senate assembly legislature cabinet government embassy consulate police constabulary army navy force forces guard guards corps
brigade battalion regiment division squad marines militia front brigades university college school academy institute institution polytechnic
faculty seminary conservatory museum gallery library observatory theatre theater orchestra philharmonic opera ballet choir band
society association federation confederation foundation charity alliance coalition league club union unions guild party movement campaign
congregation church diocese archdiocese synod ministries watch relief aid organisation organization fc afc cf united rovers wanderers
athletic albion hotspur town rangers celtic dynamo sporting olympique racing stars lions eagles tigers bulls bears giants warriors hawks sharks panthers wolves pirates chiefs knights
exchange registry centre center cooperative co-operative consortium ventures initiative survey staff collective laboratories observatory
bros brothers sons works mills farms dairy dairies cars trucks aircraft airlines cement paper glass plastics textiles apparel footwear shoes toys
telekom energi energia banka bankasi seguros petroleos metrics
gaming interactive online digital valve valves pumps cloud data security defence defense dynamics instruments controls automation ai
dal sabha sena morcha manch parishad samiti sangh panchayat
trading clube esporte futebol futbol voetbal advisory textile textiles film films cola navigation mart desk wire hospitality brokerage lyceum squadron harriers falcons riders
haulage transit ferries cruises travel bakery bakeries seafood seafoods timber lumber renewables solar lithium nickel uranium copper coal wealth lending loans payments space maritime marine carriers salvage towage cycles bikes orchards vineyards nurseries furniture ceramics
weekly monitor digest magazine gazette register
management international sports front iron gold silver fishing fisheries forestry contracting catering clothing plantations airports coastguard gendarmerie presidency command brotherhood sugar forum terminals directorate observatories academies institutes brands partnership partnerships bloc caucus faction worldwide enterprises trades
microelectronics optoelectronics microsystems photonics optics optronics avionics mechatronics hydraulics pneumatics informatics telematics magnetics aeronautics composites polymers laminates
biologicals biopharma biopharmaceuticals biosystems bioscience biomedical biochemicals agrochemicals petrochemicals fertilisers fertilizers cosmetics nutrition seeds hybrids agritech kendra bhandar mandal samaj sanstha
`)

const placeHeads = words(`
river rivers lake lakes sea ocean bay gulf strait straits channel sound creek canyon gorge valley valleys mountain mountains mount mt hill hills peak ridge range uplands highlands lowlands wetlands islets
plateau plain plains desert forest woods jungle island islands isle isles archipelago peninsula cape point head coast beach strand shore reef harbour harbor
port airport airfield airbase station terminal dock docks pier wharf bridge tunnel reservoir canal road street avenue lane boulevard drive highway motorway
freeway expressway turnpike route square plaza park gardens garden zoo stadium arena dome centre-court racecourse circuit speedway raceway cemetery castle palace cathedral
abbey mosque temple shrine monastery fort fortress tower towers plage corniche building heights township town village city borough county district province
prefecture region territory territories oblast governorate parish municipality suburb neighbourhood neighborhood quarter state states republic
kingdom emirate emirates prison jail camp base border crossing falls waterfall volcano glacier trench fault basin delta estuary marsh swamp springs ranch
mill walk mews quay viaduct roundabout chapel priory minster citadel promenade esplanade interchange landfill
way trail flats rock bagh marg vihar polje planina jezero rijeka reka ostrov brdo himal tsho parbat marae maidan copse heath grove meadow meadows downs wolds dale ravine pond estate
enclave gate oval bazaar bazar souk khola nagar chowk ghat weir wetland sanctuary reserve marina causeway underpass overpass flyover footbridge shoal shoals cove inlet firth rapids caves
velodrome racetrack ballpark aerodrome heliport showground showgrounds fairground fairgrounds waterfront embankment encampment settlement favela
tavern ballroom auditorium gymnasium amphitheatre amphitheater rotunda hangar warehouse lido rink strasse straße gasse allee platz straat gracht laan
refinery plant room quarry field fields oilfield windfarm hall house mall junction crescent terrace market lagoon atoll plate polder fjord loch lough pad launchpad spaceport cosmodrome pass interstate autobahn
`)

const eventHeads = words(`
cup olympics paralympics games championship championships open masters grand-prix prix tournament trophy derby marathon tour rally regatta super-bowl bowl playoffs finals final
triennale biennale triennial biennial fringe prize medal stakes pageant parade pilgrimage jubilee triathlon armistice truce ceasefire blizzard famine riots mutiny
airshow show trials festival carnival biennale expo exposition fair fashion-week awards oscars grammys war wars battle siege uprising revolution rebellion coup massacre genocide holocaust
crisis summit conference convention congress accords accord agreement treaty pact protocol referendum election elections earthquake quake tsunami
hurricane cyclone typhoon storm flood floods wildfire wildfires fire fires eruption landslide landslides mudslide avalanche drought tornado disaster attack attacks bombing bombings pandemic epidemic outbreak intifada
`)

const productHeads = words(`
phone smartphone tablet laptop console processor chip chips gpu cpu tpu model engine jet aircraft helicopter drone missile rifle tank rocket satellite
maru spacecraft telescope rover vaccine drug pill tablets injection app platform operating-system os browser assistant chatbot copilot api sdk suite
tiara necklace brooch diadem sceptre collar pendant earrings car truck suv sedan hatchback bike motorcycle scooter lager beer wine whisky cereal cheese pro max ultra mini plus edition
`)

const projectHeads = words(`
project programme program initiative scheme pipeline cable line bypass extension incinerator gigafactory masterplan monorail tramway railway link windfarm wind-farm solar-farm campus mission expedition operation plan corridor interconnector mine mines colliery dam smelter solar-park
`)

/** Disasters that are called after their places. Source: the hazards of the UNDRR and ISC Hazard Definition Review. */
export const disasters = words(`
earthquake quake wildfire wildfires fire fires flood floods tsunami eruption landslide landslides mudslide avalanche drought cyclone tornado
`)

/** Heads that are family names too: "Hall", "Banks", "Price". Source: the US Census list of surnames (public domain). */
export const surnameHeads = words(`
bank banks hill hills lake lakes forest ford rivers field fields wood woods mills stone temple park lane church bush west hall house marsh castle tower
king kings power powers price cook page mason carter cooper fisher gardener parker taylor baker wells moss bell day long love may case sharp ball
guard storm cash bay battle bull cape ridge cross garden green glen moor steel fair
brooks branch berry shore heath grove meadow meadows downs dale pond estate rock way
`)

/** What the last word of a name says of the thing named; of a word in two lists the later wins. */
export const headTypes: ReadonlyMap<string, EntityType> = new Map([
  ...each(projectHeads, 'project'),
  ...each(productHeads, 'product'),
  ...each(eventHeads, 'event'),
  ...each(placeHeads, 'place'),
  ...each(organizationHeads, 'organization'),
])

/** Heads of names of public bodies, whose purpose may be told in common words. Source: titles of agencies in the EU Whoiswho directory. */
export const publicBodies = words(`
administration agency authority bureau center centre commission commissioner council department directorate institute ministry office secretariat
`)

/** Heads that are ordinary nouns so often that a capital alone (a title-case headline) proves nothing. */
export const strongOrganizationHeads = words(`
bank bancorp bancshares trust fund capital partners associates ventures securities insurance assurance airlines airways motors industries petroleum
pharma pharmaceuticals therapeutics biosciences biotech laboratories labs hospital infirmary technologies systems solutions semiconductor networks
communications telecom broadcasting studios pictures records publishing press newswire herald tribune gazette courier stores supermarkets hotels
logistics shipbuilding consulting advisers advisors agency bureau department ministry commission committee council authority administration directorate tribunal court
parliament senate assembly embassy police army navy university college school academy institute museum secretariat inspectorate ombudsman orchestra philharmonic society association
federation confederation foundation charity alliance league club union guild party church diocese organisation organization fc exchange group holdings
management international enterprises worldwide bloc
`)

/** First words that type what follows. */
export const leadTypes: ReadonlyMap<string, EntityType> = new Map([
  ...each(
    words(
      'lista caja empresa empresas cuerpo corpo guardia policia polizia policja servicio servico fiscalia defensoria procuraduria procuradoria municipalidad prefeitura ayuntamiento alcaldia jabatan kementerian persatuan kesatuan pertubuhan yayasan majlis badan dinas jamaat jamiat tehreek hizb harakat bharatiya akhil rashtriya grupo gruppo groupe grupa grup sindicato sindacato syndicat sindikat gewerkschaft confederacion confederacao confederazione partai partia partija barisan pt university bank ministry department institute school college church bureau office embassy house court society association federation confederation organization organisation council committee commission board union republic-party radio real fc ac sc afc medecins banca kanal tv ferrovia ferrocarriles kolej constructora construtora cooperativa gremio nautico uniao fuerza forza accion acao agrupacion colectivo coletivo editorial editora minera mineradora naviera aerolineas clinica colegio escuela escola ecole lycee schule centro comite conseil consejo conselho camara chambre junta tribunal corte cour croix cruz liga lega ligue sociedade societa stichting gesellschaft vereniging cafe restaurante diario jornal gazeta folha periodico giornale corriere zeitung tageblatt movimiento partido parti partei partito alianza frente fronte deutsche banco banca banque institut instituto istituto universidad universidade universita universite universitat ministerio ministere societe sociedad compagnie compania fundacion fondation fondazione stiftung partido parti partei partito liga federacion federation asociacion associazione verein deportivo atletico sporting club hospital museo musee credit',
    ),
    'organization',
  ),
  ...each(
    words(
      'stara stary nowy nowa nove novi stari gornja gornje gornji donja donje donji velika veliki velky nizhny nizhniy verkhny krasny cabo puente punta ponta cayo pico volcan nevado salar pueblo faubourg quai quartier campo campos pampa parque parc parco jardin jardim estacion bahia baia lagoa represa presa embalse koh wat nong desa gampong basti tel mount mt lake river avenida avenue boulevard esplanade impasse ruelle arena rua rue chemin strada calle carrera jalan viale strasse ulica jiron paseo cape fort port isle gulf bay strait sea camp rio san santa sao saint st las puerto monte villa lough loch kafr beit bait deir wadi jebel jabal ras umm bir bukit kampung sungai pulau teluk gunung estadio stade stadio stadion isla ilha isola playa praia lago laguna cerro sierra valle barrio lac lak nahr plaza piazza praca arroyo quebrada char barangay douar oued ksar serra morro ribeira ponte vila bairro colonia ciudad cuesta castel borgo khao doi kuala tanjung ulu muara danau kota gua phu bad val mont pic pointe baie anse',
    ),
    'place',
  ),
  ...each(
    words(
      'clasico feria fiesta carnaval copa taca coupe coppa pokal cupa puchar kupa trofeo trofeu torneo hurricane cyclone typhoon storm operation-x battle siege treaty super',
    ),
    'event',
  ),
  ...each(words('project operation mission programme program'), 'project'),
])

/** Nouns in lower case that name the kind of what stands beside them: "the airline Corvus", "Corvus, a regional airline". */
export const kindNouns: ReadonlyMap<string, EntityType> = new Map([
  ...each(
    words(`
company firm business corporation conglomerate group maker manufacturer carmaker automaker planemaker chipmaker drugmaker brewer retailer grocer supermarket chain
supplier contractor builder developer operator carrier airline shipper bank lender insurer broker brokerage fund investor consultancy adviser auditor startup start-up
unicorn subsidiary parent unit arm division rival bidder buyer owner shareholder publisher broadcaster newspaper magazine outlet website station network agency
regulator watchdog ministry department council commission committee court tribunal police force army navy militia party union charity foundation
university college school institute museum hospital clinic club team side franchise league federation association band orchestra producer studio
miner utility refiner telecom exchange custodian landlord hotelier vendor provider partner customer client competitor creditor giant group
office brewery distillery winery dairy cannery foundry employer pollster exporter importer distributor steelmaker shipbuilder shipowner advertiser sponsor trader merchant seller
cooperative co-operative wholesaler dealership fintech biotech bookmaker caterer haulier distiller toymaker winemaker shipyard smelter agribusiness microlender ngo choir troupe cartel gang syndicate
laboratory lab think-tank thinktank nonprofit organisation organization body consortium alliance coalition government newswire newsletter daily weekly tabloid broadsheet
`),
    'organization',
  ),
  ...each(
    words(`
city town village hamlet commune enclave suburb neighbourhood neighborhood district borough county province state region country nation republic island archipelago peninsula
river lake bay valley mountain volcano port capital airport coast resort territory municipality prefecture settlement stadium strait canal desert
beach harbour harbor lagoon reef glacier creek reservoir quarry forest hill ward parish hamlet crater headland estuary gorge peak
`),
    'place',
  ),
  ...each(
    words(`
chip processor gpu accelerator smartphone handset phone tablet laptop console app software platform chatbot model assistant browser drug vaccine pill
barge boat vessel ship jet aircraft airliner plane helicopter drone missile rocket satellite car suv truck sedan ferry tanker trawler freighter yacht frigate destroyer submarine warship
sapphire diamond ruby emerald pearl tiara necklace brooch vase virus malware ransomware trojan variant game film movie album novel book song series tool product device engine rover probe lander orbiter capsule spacecraft telescope locomotive
variety cultivar chair armchair bench sofa lamp lorry rifle pistol shotgun mortar howitzer torpedo laptop camera headset speaker smartwatch e-bike pram stroller crib heater toy doll serum jab insulin formula detergent shampoo perfume lipstick soap cheese yoghurt yogurt chocolate biscuit cereal beer ale stout cider vodka gin whiskey rum
aframax suezmax panamax handymax vlcc bulker boxship coaster workboat jack-up jackup
system machine robot instrument bracelet pendant diadem sceptre collar statue statuette tapestry violin cello brand medicine antibiotic inhaler pesticide herbicide fertiliser fertilizer hatchback saloon sedan pickup coupe crossover minivan motorbike bicycle tractor tram van motorcycle scooter lifeboat tug tugboat dredger catamaran schooner steamer corvette minesweeper bomber glider podcast musical opera painting sculpture documentary lager whisky
`),
    'product',
  ),
  ...each(
    words(
      'project programme program initiative scheme pipeline interconnector mission cable windfarm mine colliery smelter',
    ),
    'project',
  ),
  ...each(
    words(
      'hurricane cyclone typhoon storm earthquake quake festival tournament championship war summit conference election referendum race marathon',
    ),
    'event',
  ),
])

/** Divisions of towns, ports and countries that go by numbers. Source: the feature codes of GeoNames. */
export const divisions = words('ward district sector precinct arrondissement raion canton barangay terminal pier berth')

/** Acronyms that every newsroom prints without expansion, with the name they stand for. Source: AP and Guardian style guides. */
export const institutions: ReadonlyMap<string, string> = new Map(
  `
UN=United Nations;EU=European Union;NATO=North Atlantic Treaty Organization;WHO=World Health Organization;IMF=International Monetary Fund
WTO=World Trade Organization;OECD=Organisation for Economic Co-operation and Development;OPEC=Organization of the Petroleum Exporting Countries
ECB=European Central Bank;IAEA=International Atomic Energy Agency;ILO=International Labour Organization;ICC=International Criminal Court
ICJ=International Court of Justice;IOC=International Olympic Committee;UNICEF=United Nations Children's Fund;UNESCO=United Nations Educational, Scientific and Cultural Organization
FBI=Federal Bureau of Investigation;CIA=Central Intelligence Agency;NSA=National Security Agency;IRS=Internal Revenue Service;FDA=Food and Drug Administration
SEC=Securities and Exchange Commission;FTC=Federal Trade Commission;FCC=Federal Communications Commission;FAA=Federal Aviation Administration;EPA=Environmental Protection Agency
CDC=Centers for Disease Control and Prevention;NIH=National Institutes of Health;NASA=National Aeronautics and Space Administration;NOAA=National Oceanic and Atmospheric Administration
NTSB=National Transportation Safety Board;CFPB=Consumer Financial Protection Bureau;USGS=United States Geological Survey;FEMA=Federal Emergency Management Agency;DOJ=Department of Justice
NHS=National Health Service;BBC=British Broadcasting Corporation;CMA=Competition and Markets Authority;FCA=Financial Conduct Authority;ONS=Office for National Statistics;HMRC=HM Revenue and Customs
NYSE=New York Stock Exchange;LSE=London Stock Exchange;AP=Associated Press;AFP=Agence France-Presse;FIFA=International Federation of Association Football;UEFA=Union of European Football Associations
FAO=Food and Agriculture Organization;WFP=World Food Programme;UNHCR=United Nations High Commissioner for Refugees;NBA=National Basketball Association;NFL=National Football League;ASEAN=Association of Southeast Asian Nations
EMA=European Medicines Agency;EASA=European Union Aviation Safety Agency;Fed=Federal Reserve
`
    .trim()
    .split(/[;\n]/)
    .map((pair) => pair.split('=') as [string, string]),
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

function each(list: ReadonlySet<string>, type: EntityType): [string, EntityType][] {
  return [...list].map((word) => [word, type])
}
