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
de da do dos das del della di du des la le las los van von der den ter ten te bin bint ibn ben al el ul ur e y zu zum af av ap
`
