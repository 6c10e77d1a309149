// Names and name parts that the lists made by machine lack.

/**
 * Given names romanised from Arabic, Persian, Hebrew, Chinese, Japanese, Korean, Thai and Khmer writing, and from Africa.
 * Source: the most frequent names in national statistics and in Wikipedia's lists by language; a name is a fact, not a work.
 */
export const moreGivenNames = `
abbas abdallah abdel abdelaziz abdelkader abdirahman abdul abdulaziz abdulkareem abdullah abdulrahman abu adel adnan ahmad ahmed aisha
akram ali alireza amal amin amina amir amr anwar arash asma ashraf ayman aziz badr bahram bashar bashir basma behrouz bilal dalia
dariush dina ebrahim eman fadi fahad faisal farah fares farhad farid faris farouk fatemeh fatima fatma fawzi ferdous feroz gamal
ghassan habib hadi hafez haider hakim hala hamad hamdi hamid hamza hana hani haroon haruna hasan hashem hashim hassan hatem hisham
hoda hossein huda husam hussain hussein ibrahim idris imad imran iman intisar ismail ismael issa jaafar jaber jalal jamal jamila
jassim javad kamal kareem karim kassem khaled khalid khalifa khalil laila lamia layla leila lina loay lubna mahdi maher mahmoud
mahmud majed majid malak malik mansour mariam marwan maryam mazen mehdi mohamad mohamed mohammad mohammed mohsen mona mostafa
muhammad munir musa mustafa mustapha nabil nada nader nadia naguib nasser nawal nizar noor nour nouri omar osama othman qasim
rafiq rahim rami rana rania rashed rashid rasha reem reza riad riyad rouhollah saad sabah saddam saeed safa said salah saleh salem
salim salman salma sami samir samira sara sayed sayyid shadi shahid shaima shirin soheil suha sultan suleiman tahani taha tamer
tarek tariq walid wael waleed yahya yasmin yasser yasir younis youssef yusuf zahra zaid zainab zayd zeinab ziad zubair
avi avigdor benjamin bezalel dov eitan ehud gilad itamar moshe naftali nir noa ofer ronen shimon tamar tzipi uri yair yitzhak yoav yossi
akihiko akio akira asuka atsushi ayaka ayumi chihiro daisuke emi eri fumio haruka haruki haruto hideki hideo hiroki hiromi hiroshi
hiroyuki ichiro jiro jun junichi junichiro kaori katsuya kazuki kazuo keiko keisuke kenichi kenji kenta kenzo kiyoshi koichi koji
kumiko kyoko mai makoto mariko masahiro masaki masako masao masato masayoshi mayumi michiko midori miho minoru mitsuo miyuki momoko
naoki naoko naomi naoto natsuki noboru nobuo nobuyuki noriko osamu reiko rie ryo ryosuke ryota sachiko sakura sanae satoko satoru satoshi
seiji shigeru shinichi shinji shinzo shizuka sho shohei shoichi shota shunsuke sora sota susumu tadashi taiki takahiro takako takashi
takayuki takeshi takumi taro tatsuya tetsuya tomoko tomoya toru toshiaki toshihiro tsutomu yasuhiro yasuo yoichi yoko yoshihide yoshihiro
yoshiko yoshinori yuichi yuka yuki yukiko yukio yuko yumi yuriko yusuke yutaka yuto
bongani chinua chukwuma emeka folake ikechukwu kofi kojo kwabena kwadwo kwaku kwame kwasi lerato mandla ngozi nnamdi nkosazana obinna
oluwaseun sibusiso siphiwe sipho thabo themba thulani tunde uche wanjiru wangari njeri kamau kipchoge otieno wanjiku achieng odhiambo
tadesse getachew haile tewodros abebe abiy selam tigist meseret kenenisa almaz genzebe mulugeta yohannes dawit
amit anand anil anita anjali arun arvind ashok deepak deepika dinesh ganesh gautam geeta hari indira jagdish jaya kamala karan kiran
krishna lakshmi lalit mahesh manish manmohan manoj meena mohan mukesh nandini naresh narendra neha nikhil nirmala nitin pankaj pooja
pradeep prakash pranab prashant pratibha praveen preeti priya priyanka rahul raj rajendra rajesh rajiv rajnath rakesh ram ramesh ravi
rekha ritu rohit sachin sandeep sangeeta sanjay sanjiv sarita satish shankar sharad shashi shilpa shivraj shreya siddharth smriti sonia
srinivas sudha sudhir sunil sunita suresh sushma swati uday uma usha venkatesh vijay vikas vikram vinay vinod virat vishal vivek yogi
asif bilawal fawad hina imran jahangir kulsoom maryam nawaz parvez pervez qamar rehman saima shehbaz tanveer usman wasim zulfiqar
dewi bambang budi joko susilo megawati prabowo sri wahyu agung anwar mahathir najib siti nurul aung san suu kyi thant thaksin yingluck
prayut srettha paetongtarn somchai surachai hun sok samdech nguyen tran
`

/**
 * Given names of the British Isles, of Africa, South and Central Asia, of the Baltic and Nordic countries, of the Balkans and of Latin America that
 * the locales of faker lack. Source: the names given most often in the registers of births of these countries.
 */
export const namesOfRegisters = `
aarne aaro aart aase abdelhak abdelhamid abdelilah abdelkrim abdellatif abdelmadjid abderrahim abdi abdinasir abdiwali abdullahi
abdurrahman abebech abhilasha abiba abilio abul achiel adaeze adalheidur adaobi adaora addis adebayo adelheid adelino ademir ademola
adesola adesuwa adetokunbo adewale adeyemi adhiambo adilson adiza aengus afroza aggeliki agostinho agron agueda agusta ahlam ahok aibek
aidar aigars aigerim aigul aija aikaterini ailbhe ailsa aine ainur aishatu aitana aitor aivar aivars aiyaz ajay akhilesh akhona
akinwunmi akinyi akmaral akshay akylbek alasdair alastair albana alcides aldair aleki alekos aleksei alemayehu alemu alfie alfonsina
algirdas alhassan alibek alija alirio allar almas almazbek alofa altagracia altino alua alun amado amaia amaka amarachi amaru ambika
ambros amilcar aminul amma anahit anant anastasios anchalee andile andoni andrejs andrius andrus aneirin anesu angharad anirudh anisul
anker annalisa annegret annelies annelise annelore annick anniken anong antay anto antonis anuli anupam anuradha anutin anwara anyango
aodhan aoibhinn aoife aparna aphiwe apirak apiyo apostolos aquiles araba arantxa arben arber ardit arend argyro arief arild aristides
arja arjan arlindo armen armenio arnar arnau arnel arnulf aroha arpine artak artan artemio arturas artyom arunas arvils arvo arwel
asaduzzaman asbjorn asdis asep asgeir asger ashish ashot ashraful ashutosh ashwin askar aslak aslam aslan aslaug aslihan aspasia asrat
assuncao aster astghik ataur athanasios athi athumani atieno atul audun audur aulis auma aureo ausra avela avinash avtandil awuor ayele
aysegul aysel azizah azizul azlan azman azmin azuka babajide babalwa babatope babatunde babis badia baerbel baiba baiju bairbre bakari
bakyt balaji balakrishna baldur baltasar balthasar balwant bandile banyat baraka barasa bartley bartlomiej bartosz basavaraj basuki
batbold battulga bauke bauyrzhan bayarmaa begona bekele bekim bekzat belay belisario belmiro bento beren berengere berhanu berik
bernardino bernat berthold bertie bertil besa besian besnik bethan bhagwat bhaskar bhavna bheki bhekisisa bhupesh bich bidzina bieke
biju bimal bimala binali binh binu birger birgir birna birthe biruk birute bishwa bisi biswajit bjarki bjarni bjorg bjorgvin bjork
bjornar blathnaid blerim blerta bodil bodvar bogi boguslaw boitumelo bolaji bolanle bolat bongbong bonolo boonmee borge borje boudewijn
boyko brid brigid briony britta bronagh bronwen brunhilde bryn bryndis brynjar brynjulf bujar bulelani burcu burim burkhard busola
bwalya cabdi caetano cait caitriona calum canan caoilfhionn caoimhe caradog carin carl-gustaf carl-henric carme carolien carsten carys
cassia cathal cathaoir catriona cayetana cebo cecily cees cengiz ceri chadchart chafik chaiwat chakib chalerm chamara chaminda
chandrasekhar chara charis chathura chebet chema chenai chepkoech cheptoo cherian cherono chibuike chibuzo chidera chidi chidiebere
chidinma chidozie chiedza chigozie chijioke chika chike chikondi chileshe chima chimezie chimwemwe chinaza chinenye chinonso chinwe
chioma chipo chirag chisomo chitra choki chola chomba christl christos chrysanthi chrysoula chuan chukwudi chukwuebuka chukwunonso cian
cianan ciaran cicely cillian clarice claudemir claudionor cleber cleide cleiton cleusa clive clodagh coleta colm conceicao concha conny
conrado corazon cordula cormac corrie cosette covadonga cressida crisanto cuan cuong cyriel czeslaw dace dafydd daga dagfinn dagnija
dagny dagobert dagur dahir daina dainis daithi daiva dalius dalva damiao daniyar danute dapo darkhan darragh dastan dattatreya dauda
dauren davit dawa dayasiri dayo debasish dede dedi deeqa deidre deirdre delali delcy dele delwar delyth demeke denzil deolinda derartu
dermot desislava desta detlef detlev deuba devendra devlet dharmendra diadie diarmuid dicky diederik diep dietmar dietrich dikeledi
dilip dilshan dilshod dimitra dimitrios dimitris dimuth dinara dineo dinh dionysis dirceu ditiro ditte djalma dmytro domingos domitila
donal donatien donnacha donncha dorien dorji dorte dougal drifa drissa dritan duangjai dzevad dzintars dzung eabha eamon eamonn eapen
ebbe ebele ebere eberhard ebuka ebun echezona eckart eckhard edelmira edeltraud edem edin edinho edmilson edson edurne eelco eelke eerik
efthimios efua egbert egidijus egill ehrenfried eider eija eiki eila eilidh eilif eilis eimear eirikur eirlys eithne eivind ejnar
ekaterine ekkehard eknath ekua elchin eldbjorg eleftheria eleri elfriede elhadj elikem elke elmir elpida elske elspeth eluned embla
emenike emer emina emlyn emmanuela emomali emrys emyr enda endang eneko enkhbayar enkhbold enric eoghan eoin epeli epifanio erdene
erdogan erion erki erla erlan erlend erlendur erlinda ermal ermias ermin ershad eskil esko espen esperance estevao estibaliz euan
eustaquio evangelia evangelos evanthia evelio everaldo evika ewart eyerusalem eylem eystein eythor faafetai facundo fadila fadillah
fadli faduma fadwa fadzai faheem fahrudin faiz faizal fajar fakhrul faleafa fani farai farhan farooq farquhar fartun farzana fatiha
fatmir fekadu feliciana femi fenella fergal fergus fernand ferran feyi ffion fiachra fiadh fiame fikre fina finbarr finnur fintan
fionnuala firmino firuz flamur flemming florentino florim fofoa fokke folarin fons fotini fotis fouad frans fraser frauke frede fredrika
fridrik friedhelm frits frode froduald froilan fructuoso fuad funke funmi furaha fuseini fyodor gabrielius gagik gaizka gajendra galym
ganbaatar ganbold ganjar gaone garazi garba garegin gareth gauti gayan gayane gbenga gearoid gebhard gede gediminas geert geir genaro
genowefa georgekutty georgios geraint geraldo gerasimos gerben gerd gergana gerlinde gernot gerolf gerrie gert gertraud gesine getahun
gethin gevorg gezim ghino ghislaine ghulam giampaolo giampiero giang giannis giedre gilberte gilmar gilson ginette gintaras gintare
ginting giorgi giorgos girma gisbert gisli glenys glyn glynis gocha godefroy goedele gohar goitseone gokhan golam gontse gopalakrishnan
gorka gorm gosta gotabaya gote gotthard gottlieb govind graca graciano graeme grainne grazyna greetje grethe griet griff grigoris gringo
gruffydd gualter gudbjorg gudlaugur gudmund gudmundur gudni gudny guenther guilhermina guillem gulbahor guled gulmira gulnar gulnara
gumersindo gunda gundega gundula gunhild gunn gunnhild gunnlaugur gunta guntars gunther guntis gurbanguly gurdeep guri gurpreet gustaf
gwenael gwenda gwenllian gwenny gwilym gwyn gwyneth gylfi gyrid habibur habimana haci hadiza hafdis hafsat hailu haja hakainde
hakizimana halla halldor halldora hallgrimur halvard halvor halyna hamisi hanane hanh hanneke hannelore hans-jurgen hans-olov hanta
haraldur harbhajan haregewoin haris harish harjit harmen harpreet harri harsha hartmut hartwig hasse hassiba hatice haukur hauwa hayk
hayrettin heberto hedwig hege heiki heiko heiner heledd heleen helge helir-valdor helja hella hellmut helmuth hema hemant hemi henna
heri heribert heriberto hermelinda hermione hery hette heydar hibo hidayet hien hieu higinio hilde hildur hilkka hillevi hilmar hiltrud
himanshu hinemoa hirut hishammuddin hitesh hjalti hjordis hlynur hoai hoang hodan hogne holger hong hordur houria hovhannes hovik hrafn
hrafnhildur hrefna hristo htay hubertus huia humphrey huong huyen hyacinthe hywel iain iakovos ibukun idar idoia ieuan ifan ifeanyi
ifeyinwa ifrah ignace ignas ignasi ihor ijeoma ikechi ilgar ilhom ilir ilisapeci ilka ilkka illari illia ilze imanol imants immaculee
inacio inaki indalecio indrek ineke inese ingegerd ingela ingelise ingemar ingi ingibjorg ingmar ingolf ingolfur ingunn ingus ingvar
ingvild inia inma inmaculada inonge inta inti inuwa ioane ioanna ioannis iolo iorwerth iqbal irakli irineu irini irja irmgard irmtraud
isah isaline isaltina isaura iselin ishbel ishwor islambek islwyn isolde itziar ivanildo ivars ivaylo ivete ivita iwona izabel izaskun
izzah jaak jaan jaana jaanus jaap jabu jabulani jacinta jacira jacobien jagannath jahanara jair jaison jalila jama jamaa jamshed janaka
janneke jarkko jarmo jasminsha jaspreet jatin jaume javed javiera jayant jayanti jejomar jeltje jemima jepchirchir jepkosgei jeroen
jeronima jethro jevgeni jeyhun jide jigme jignesh joaquina joby jocelino jochen jojo jokin jokowi jone jorgina jorinde jorunn josaia
jostein josu jouko jouni jovelino jovito joxe juanito juanjo jucelino juhan juhana julen juma jumoke junaid juozas jurate jurema jurga
jurgen juris jurriaan jussara jussi justinas justino jutta jyrki jytte kaare kaarel kaatje kabelo kabiru kadek kadri kafui kahu kaido
kaija kairat kakha kakhaber kalesi kalev kalliopi kaltoum kamini kamrul kanat kanya kapil karabo karapet karitas kariuki karlheinz
karlygash karsten kashif kassahun kassym-jomart kateryna katleen katlego katri kaushik kavita kazys keabetswe kebede kedar keijo keir
keitumetse kelechi kenechukwu kenth kersti kestutis ketan ketevan ketil ketill ketut kgomotso kgosi khadra khairul khairy khaleda khanh
khatia khin khoa khumo khurelsukh khurram kibet kidane kieu killa kimani kimmo kimutai kinley kioko kipkemboi kiplagat kiprono kipruto
kiptoo kiri kirsi kirsti kirstine kirsty kishore kittipong kjartan kjersti kjetil klaske kleanthis knud koba kobby kobina kochumon
kolbjorn kolbrun koldo kolinda komang kondwani konstantinos konul koos korkor kosisochukwu kostas krasimir kresten kriangsak kriemhild
kristaps krister kristien kristo kristrun kubanychbek kuda kudakwashe kudzai kujtim kuldeep kulli kumara kunigunde kunle kuriakose
kurian kurmanbek kusal kusi kwadjo kyaw kyosti kyriaki kyriakos kyrylo laercio lagi lahcen laima laimdota laimonas lais lakmal lalao
lambros lanre lanto laoise larbi lasha lasith lata laureano laurinda lauris lavea lawal leberecht lebo lebogang lech leen lefteris leho
leire lekan lella lemlem leocadie leocadio leota lesego lesia leszek letlhogonolo lettice levan levon lhakpa lianne liaquat liban
liesbeth liesel lieselotte lieven liina liis lilit lilja limbani linas lindalva lindani lindiwe linh liridona litia lito liudmyla ljotur
llewelyn lluis llyr lode lodewijk lokesh lorcan losa lotfi loukas lowri loyiso lubabalo lucette luciene lucrecia ludger ludo luhut
luisella lukhanyo lulama lulzim lungile lungwangwa lurdes lusiana lusine luyanda luyando luzia lwazi maarja macarena macharia machteld
maciej madalitso madan madhav madhavan madhavi madhu madis magne magnhild magni mahad mahela mahender mahfuz mahinda mahmudul mair maire
mairead mairi mairo mairtin mait maitane majken majlinda makanaka makis malachy malee malinga malini malle mallika malusi mamman mamuka
mamy manaia manana manav mandeep mandilakhe mandisa manfredi mangaliso mangesh manjit manjula manny manolis mantas mapalo maqsood
maravillas marcial marcio margrethe margus marharyta mariangela mariann marijke marios mariusz mariya marjolein marju marketta martijn
maruja marzena masego mashrafe masixole masudi mataio mathai matongo maung mauri mavjuda mawuli maxamed mayank mayta mbali mduduzi meabh
mechthild medha meelis meera mehmood meindert meinhard meinir meinolf meirion mekdes mekonnen melaku mele meles melquiades melusi memuna
menna merab merce merja meruert mervyn mesfin meurig meutya meyrem mhairi mher mian michalis mieczyslaw miguelina mihkel mikaere mikheil
milagros milind miloud miltiadis mimoza mindaugas mingma miora miras mireia mirjami miroslaw mirsad mirva mithun mizanur mkrtich mmesoma
mmusi mncedisi moacir modise mogens mogomotsi mohd mohit mohsin moin molefi momchil mominul monirul montague montserrat morag morven
mosese mosharraf mouna mounia mounir mourad mouro mridula mubarak muchiri mugisha mugo muhaimin muhamed muireann muiris mukamana mukhtar
mulenga mulu mumba mumbi munashe muneeb munkh-erdene munyaradzi murad murali murdo mureithi murrough mushfiqur musyoka mutale muthama
muthoni mutinta mutsa mutua mutuku muzi mwajuma mwaka mwanawasa mwangi mwansa mwape mwende mwila mwinyi myfanwy myint mykhailo mykola
mykolas mzimasi mzukisi mzwakhe mzwandile nadeem nadiem nadiia naeem nafisat nafula nagaraj nagesh nahum naing najat naledi namal
namrata namukolo nandan nandipha narayanan narek narine nasiru nasteexo natalino nataliya natig natividad nattawut naveed nayib nayra
nazira nazmul nceba ncedo ndayishimiye nderitu ndeye ndidi ndinda ndriana ndubuisi nduku ndungu nduta neasa neema neeme neeraj negash
nekane nekesa nektarios nelida nelleke nello nenita nerijus nermin nerys nese nesta nete neusa neuza neville nexhmije nezha ngaio ngaire
ngan nghia ngoc ngonidzashe ngosa ngurah nguyet nhan nhlanhla nhung niall niamh nicasio nieves niina nijole nikau nikitas nikolaj
nikolaos nikoloz nikos nilesh nilson nilufer nima nimal ninan ninoy niran nirina nishant nitesh nivaldo niyi niyonzima njoki njoroge
njuguna nkandu nkechi nkem nkemdilim nkiru nkosikhona nkosinathi nkululeko nneka nnenna nobuhle nodar noirin nomfundo nomin nompumelelo
nomsa nomzamo noraini normunds noro nosipho notburga noureddine nozim nsengiyumva ntando ntombi nuala nunzia nursultan nuwan nwabisa
nwabueze nyambura nyan nyaradzo nyasha nyunt oanh obaidul obiageli ochieng octaaf odair oddbjorn oddny oddur oddvar odete oduor odwa
ofentse ogechi ognyan oihane oisin okechukwu okoth okwudili olabisi oladele oladipo olafur olajide olatz olav olawale olegario oleh
oleksii oleksiy olev olha olli oluchi olufemi olusegun olwen olzhas omaira omkar ommen omondi onalenna onesimo onni onno onofre onyango
onyeka onyekachi oommen opiyo oratile oriol orjan orkhan orla orlaith ormur oscarina osita oskars osmar osmo osten otar otavio ottavia
ottmar ouafa ouma ourania outi owain owino oyinkansola oystein oyun oyunbileg oyunchimeg oyvind paavo pacifique padmanabhan padraic
padraig palesa pallavi palle panagiota panagiotis panashe pancho pania pannika panos pantelis pape papis parag paraskevi paresh
parthasarathi parviz pasang pascual pasi pathum patson patxi paulius paulose pavan pavlos peadar pehr pele pema peni penitoa perdita
pere pericles pernille pertti perttu pervaiz petras petros petur phakamani philiberte phong photini phuc phumlani phumzile phuong phurba
phyllida phyo piercarlo pierfrancesco pierpaolo pierrette pillai pina pinarayi piret piyush plamen policarpo polyxeni pornthip prabha
prabhakar prabhat prabhu prachanda prachuap pradip prafulla prahlad pramod pranav prapas prashanth pratap prateek pravin prawit prayuth
preben preecha priit primitivo proinsias prokopis prudencio przemyslaw puan pule puleng pumla purificacion pyotr qaiser qiniso quan
quang quilla quim quoc quyen quynh rabi rabindra rabiu rachida radhika radia radoslaw rafa rafizi raghav raghavan raghu raghunath ragna
ragnar ragnheidur ragnhild rahmon raija raimo raimondas raimonds raimunda raimundo raivis raivo rajani rajat rajeev rajendran rajkumar
rajneesh ramachandra ramakrishna raman ramaswamy ramdas ramnath ramunas ramush rangi ranil rasa rashida rashidi rashmi ratan ratko ratu
rauno raushan ravindra rawiri razia redona redouane reet refilwe refugio rehema reidar reidun reijo reimo reinaldo reinhild reinholde
reinier reinout rejane reji rembrandt remigijus reneilwe renu restituto rethabile revathi rewi rexhep reynald reynaldo rezaul rhian
rhodri rhona rhys rihards riho riikka riin riina rimantas rimas rinus rishabh rishi rivo rizalina rizwana roald roberval rodelio roeland
roelof roisin rokeya rolands romek romulo rongo ronnaug roopa ropate roque rosalba rosamund rosangela rosaria roselyne rosen roshan
rosine rosinha rosmah rostyslav roswitha rozemarijn ruadhan ruairi ruaridh rubem rudiger rudo rufaro ruhul rukayya rukmini rumbidzai
rumen runar runolfur rupiah rutger ruud ruvimbo ruwan saadatu saadia saado saara sabahattin sabatino sabiha sabita sadhana sadhbh sadia
sadiya sadyr saevar safak sagal saidi saifuddin saikhanbileg sajeeb saji sajid sajith saju salaheddine salehe sali salote salustiano
samarth sampo sanath sanatu sandhya sandiaga sandile sani sania sanita sanjeev santeri santi sanzhar saoirse sapar sarabjit sarath
sarfraz sargis sashi sasithorn satyajit satyendra saule saulius saurabh savitri sbusiso sebastia seble sefakor sefo segismundo segun
segundo seija seini sela sello selorm selvam selwyn semi semir semisi semyon senad senan senga senthil senyo senzo sepiso sereana serhii
serhiy serkan serzh setu seun sevinj seyi seyoum seyran sezen sezgin shabana shabani shafie shafiq shafiqul shahbaz shahnaz shailesh
shaji shakeel shakib shalva shamima shamiso shamsul shanta shantha sharmeen shashank shavkat sheeba sheena shehu shekhar shingai shivaji
shivam shoaib shobha shokhrukh shona shonagh shpend shpresa shyam sian siaosi sibongiseni siby siegbert siegfried sieglinde siegmund
sietske sigbjorn sigfus sigita sigmar sigmundur sigridur sigrun sigurbjorg sigurdur sigurjon sigurlaug sigvard sihle siim sile silvestre
simbarashe simonne simphiwe sindri sinead sinforoso siobhan sion sione sioned siosaia sirajul siri sirikit sirje sirkka sirpa sirusho
sisa sisay sita sitiveni siviwe sixten sixto siyabonga siyamthanda sizwe sjaak skaiste skarphedinn skender skirmante skuli slavi
slawomir slimane sneha snorre snorri sobha socrates soffia sofiya sohail sola solfrid solofo solomiya solvita somkid somsak somtochukwu
sonal sonam sonwabile sopho sorcha sorley sosefo sotiria sotiris soufiane soumya sourav sphiwe spyros srdjan sreedhar sridhar srikanth
srinivasan stamatis stathis stavros stavroula steef stefaan stefka stein steinar steingrimur steinunn stelios stellan sthembiso stian
stinne struan sture sturla subramanian suchart sudarat sudarshan sugeng sujit sukhbir sukhdev sukma sukumar sulev sulistyo sulochana
sumati sunanda sundar sunna suparno supri surendra surinder surjit susi suswono suthep sutrisno suvi suyana svandis svanhildur svante
svein sveinn sverker swaminathan swapan syahrul sybil sybren syed sylvaine sylvette synnove syombua sytze taavi tabata tadas tadele
tadeusz tadhg tafadzwa tage tahiry taisto takis takondwa takudzwa talgat tama tamanda tamati tamim tamrat tamsin tamta tane tanel tanimu
taoufik tapiwa tarjei tarmo taron tasi taslima tatenda tatevik taufa tawanda taye tayo tayyip tebogo teboho teemu tegan tehmina tekle
telesforo telma temir temur tendai tendekai tengiz tengku tenzing teofilo teresio teresita terhi terho terje tero tesfaye teshome teuta
tevita thach thanasis thanathorn thandeka thandi thandiwe thandizo thang thangavelu thanh thanong thanos thao thapelo thato thawat thein
thekla thembani thembeka themis theodoros theofilos theoneste thet thida thien thiha thilan thinh thoa thodoris thokozani thomasina thor
thorarinn thorbjorg thorbjorn thordis thordur thorgerdur thorhildur thorir thorkell thorkild thorsteinn thorsten thorunn thorvald
thorvaldur thozama thuan thulile thuy thyra tiare tiburcio tien tigran tiisetso tiit tilak tillakaratne tilly tilman timoci tinashe
tinatin tineke tipene titiek tiyamike tjeerd tlotlo toan tobi tofail tofig toivo tojo tolu toluwalase tomasi tomeu tommi tomos tonderai
tonino tonis tonu toomas tord torfinn torgeir torgny torhild toril torill torkel tormod torquil torstein torunn toufik tova tove toyin
tranquilino traudl traute trefor triin trinh trond trong trung truong truus tryggvi trygve tsakhiagiin tsegaye tsehay tsering tsetseg
tshegofatso tshepo tsholofelo tsiry tuan tudur tuija tumelo tumi tuncay tuomo tuong tupac tupou tural turid turlough tuti tuuli tuyen
tuyet tyge tytti ubirajara ubolratana udayan ugochi ugochukwu ugonna ugyen ulan uldis ulle ulrica ulrike ultan ulua ulugbek ulziisaikhan
umaru umesh unathi unni unnur upul urho urmas urpo ursel urszula urtzi urve utkarsh uwase uwimana uzochukwu uzoma vadym vaea vahagn
vahan vahur vaibhav vaida vaino vaipulu vaira vakhtang valdas valdir valdis valeriia valgerdur valon valters vandana vandelei vangelis
vani vannino vardan varghese varkey varun varuzhan vasant vasiliki vasilis vassilis vasyl vazgen vegar vegard veijo veiko velga venancio
vendela venkat verity viacheslav victorino vidar vidyut vien viet vigdis viive vikrant vilborg vilhjalmur vilho vili viliami vilija
vilis vilisi vilja viljar villu vineet vineta violaine vipin vipul virendra virginija virpi vishwanath visitacion vitalijus vitaliy
viveka vjosa voahangy voitto vojislav vola volker volkmar volodymyr voreqe vugar vuong vusal vusi vuyani vuyo vuyokazi vytautas vytenis
wacera wafa wafula wagner wairemu wairimu waisale waithira walburga waldemar waldir walmir waltraud wambui wanchai wanderlei wandile
wangchuk wangui wanindu wanja waqar warsame waweru wayan wekesa wenceslao wendelin wezi whetu wichai widodo wiebe wiebren wieslaw
wieslawa wietse wilfrido winfried winiata wipawee wiranto wiremu witold wivina wojciech wolde wole wolfram workneh wubbo xabier xhaferr
xoan xolani xolile xoliswa xuan yaku yamikani yamini yanga yanti yanto yared yash yashwant yayan yegor yekaterina yelena yemi yerbol
yerlan yermek yevgeny yevhen yiannis yinka ylli ylva yngvar yngve yonas yongyuth yordan yordanka yorgos yrjo yrsa yudhoyono yudi yuliia
yulimar yuriy yusra yvon zaheer zahid zainabu zaini zambry zamzam zandile zarni zaruhi zawadi zaza zbigniew zdzislaw zebo zeger zekeriya
zeki zeleke zelia zenabu zenaida zenebech zewdu zhanar zhibek ziaur ziedonis zilda zilvinas zinhle ziya zodwa zolani zoraida zoumana
zubaida zubairu zuhura zukiswa zuko zulema zulkifli zurab zygimantas
`

/**
 * Family names that come first or whose bearer's given names are rarely in lists: Chinese, Korean, Vietnamese.
 * Source: the hundred most frequent in each census, as romanised there.
 */
export const eastAsianSurnames = `
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang song deng han feng cao peng zeng
xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen zhong cui tan fan jin shi liao jia xia fu fang bai zou meng
qin qiu hou gong shao xue lei duan qian wan hao kong mao xi ai kim lee park choi jung kang cho yoon jang lim shin seo kwon hwang ahn ryu
hong jeon moon yoo ko bae baek nam noh ha nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong ly chan wong cheung leung lau ng
cheng kwok chow tsang lam tam lai ho tsai hsu hsieh chang chiang kuo tseng liao
`

/** Small words inside names of people from many languages, lower case. */
export const nameParticles = `
de da do dos das del della di du des la le las los van von der den ter ten te bin bint ibn ben al el ul ur e y zu zum af av ap am im
`
