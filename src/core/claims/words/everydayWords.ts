import { concept } from './concepts.ts'
import { stem } from './words.ts'

/**
 * Everyday words with which two people who heard one sentence retell it, a line each: words of one line say nearly the same in
 * speech. Wider than the concepts, by which figures are compared, so that only quotations are read with it. Source: the synsets
 * and near synonyms of WordNet 3.1 and Roget's Thesaurus for the nouns, verbs and adjectives among the two thousand commonest
 * words of spoken English (Longman Communication 3000); each word stands in the line of its commonest sense.
 */
const everydayLines = `
sea ocean
bill invoice
shop store
street road lane
town city
land country nation
world globe
house home
room chamber
roof ceiling
wall fence
door gate
table desk
bag sack
box crate carton
bottle flask
barrel cask keg
cup mug
knife blade
rope cord
tool instrument
machine device
engine motor
car vehicle
boat ship vessel
bread loaf loaves
meal dinner lunch supper
meat flesh
money cash coin coins
penny cent cents pennies pence
debt arrears
price cost
profit proceeds gain gains profits
loss setback
wage salary pay pocket-money
job work employment labour labor toil
boss master
worker employee staff
friend mate pal ally
enemy foe opponent rival
neighbour neighbor
parent mother father mum dad mom parents
child kid youngster children
grandchild grandchildren
baby infant
son boy lad
daughter girl lass
man bloke guy fellow gentleman
woman lady
husband spouse wife
family relatives household
folk people person everyone everybody anyone anybody persons
crowd mob throng
stranger outsider foreigner
guest visitor
doctor physician
thief crook robber burglar
liar cheat fraud fraudster
fool idiot
hero heroine
king ruler monarch
soldier trooper
police cop cops
prison jail gaol cell
court tribunal
law rule
crime offence offense
lie falsehood untruth
truth fact reality
mistake error blunder
fault blame responsibility responsible
problem trouble difficulty
danger peril risk hazard
disaster catastrophe calamity tragedy
war conflict battle fight fought
peace calm quiet
victory triumph win success
trophy prize award medal
game match
race contest
chance opportunity shot
luck fortune
dream hope wish
aim goal target purpose
plan scheme project
idea notion thought
reason cause ground
result outcome consequence
answer reply response respond
question query
story tale account
word phrase
promise pledge vow oath
secret confidential private personal intimate
detail particulars facts details
gift present donation
pain agony suffering hurt ache
fear terror dread afraid scared frightened terrified
anger rage fury angry furious livid cross
sadness grief sorrow sad heartbroken
joy delight happiness happy glad delighted pleased joyful
love adore affection
hate detest loathe hatred
shame disgrace ashamed
pride proud
courage bravery brave courageous guts
nerve composure
faith belief believe trust confidence confident
sorry apologise apologize apology regret apologies
thank grateful gratitude thanks
honest truthful sincere frank
fair just
cruel heartless brutal
kind gentle generous
clever smart brilliant intelligent
stupid foolish silly daft
mad crazy insane
strong powerful mighty
weak feeble frail
rich wealthy affluent
poor needy penniless broke
empty bare nothing
full packed
big large huge great enormous giant vast
small little tiny
short brief
quick fast rapid swift haste hasty hurry rush dash hastily quickly rapidly
slow sluggish delay late slowly
early soon
old elderly ancient
new fresh
young youthful
hard tough difficult
easy simple
hot burning
cold freezing icy
wet soaked drenched
rain shower downpour
storm gale tempest
wind breeze
snow blizzard
flood deluge
fire flame flames blaze
smoke fumes
dirt filth mud
clean spotless
dark darkness gloom
light bright lamp
loud noisy
noise sound din racket
silence silent
morning dawn sunrise
evening dusk sunset
night midnight
day daytime
year twelvemonth
moment instant second
always forever
never ever
today tonight
often frequently
now currently
quit resign
start begin commence
stop halt cease
end finish conclude
stay remain
leave depart
go walk march
return back
come arrive
run sprint
fall tumble collapse
jump leap
climb scale
carry bear haul
pull drag tug
push shove
throw hurl toss fling
catch grab seize
hold grip cling
drop dump
break snap smash shatter crack
tear rip
cut slash slice
burn scorch
build construct erect
make create produce
mend fix repair
change alter
choose pick select
try attempt
need require want
lack shortage missing
get receive obtain
give hand
send post mail
bring fetch
buy purchase
sell flog hawk
offer propose
owe indebted
own possess belong
steal rob nick swipe pinch
borrow lend loan
save rescue
protect guard defend shield
keep retain
lose forfeit
find discover
seek search look hunt
watch observe
see notice spot
hear listen listener
speak talk say tell
shout yell scream cry
weep sob
laugh giggle
smile grin
ask request beg plead
order command instruct
let allow permit
forbid ban prohibit
refuse reject decline
agree consent accept
argue quarrel row
forgive excuse pardon
punish penalise penalize
help assist aid
fail betray let-down
deserve merit
beat defeat thrash
kill murder slay
die perish
live exist survive
born birth
eat swallow devour
drink sip gulp
sleep slumber
wake awake
wear dress clothes clothing
sit seat
stand upright
teach educate
learn study
know aware
forget overlook
remember recall
understand grasp
guess suppose reckon
wonder marvel
happen occur
grow swell
shrink dwindle
raise lift hoist
open unlock
close shut
hide conceal bury
show display reveal
touch handle
feel sense
smell stink
taste flavour flavor
play perform
sing song sang sung
dance waltz
write pen
read browse
count reckoning tally
wait await
gamble bet wager stake
mind tend nurture
rest relax
wreck ruin destroy devastate
damage harm
lucky fortunate
safe secure
wrong mistaken incorrect
right correct
good fine excellent
bad awful terrible dreadful horrible appalling
beautiful lovely gorgeous pretty
ugly hideous
strange odd weird peculiar
sure certain certainty guarantee guaranteed
possible feasible
whole entire
half fifty-percent
last final
first foremost
main chief
enough sufficient plenty
whatever whichever
stone rock
tree trunk
flower bloom blossom
grass lawn
field meadow
hill mountain mount
river stream
lake pond
beach shore coast strand strands
island isle
sky heavens
bird fowl
dog hound
horse pony ponies
cow cattle
finger thumb
head skull
heart soul
stomach belly gut
throat neck
eye gaze
face stare
blood bleed
`

const ideas: ReadonlyMap<string, string> = new Map(
  everydayLines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name, ...others] = line.split(' ')
      return [name!, ...others].map((word): [string, string] => [stem(word), concept(stem(name!))])
    }),
)

/** What a word of speech is compared by: the everyday word it stands for, or its concept. */
export function ideaOf(key: string): string {
  const stemmed = stem(key)
  return ideas.get(stemmed) ?? concept(stemmed)
}
