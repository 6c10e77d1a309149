// Words that carry a full stop without ending a sentence. Sources: the abbreviation lists of the AP Stylebook (titles,
// months, states, company suffixes, addresses) and of The Chicago Manual of Style (scholarly Latin, units).

/** Always followed by more of the same sentence: titles before names and words before a number or a clause. */
export const opening: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr hon pres gov lt gen sen rep reps sens col maj capt cmdr cpl sgt adm brig supt insp det ' +
    'messrs mmes st ste mt ft vs v cf viz e.g i.e eg ie approx ca c fig figs eq vol vols ed eds pp p para ch sec art nr nos ' +
    'al dept asst assoc amb atty gens vice-adm maj-gen lt-gen'
  ).split(' '),
)

/** Currencies as they stand before their amount: "Rs. 31 crore", "Sh. 500", "Kr. 20". Source: the abbreviations that their central banks print. */
export const beforeAmounts: ReadonlySet<string> = new Set('rs sh shs ksh kshs tsh ush kr rp'.split(' '))

/** May end a sentence: split only where the next word plainly begins one. */
export const closing: ReadonlySet<string> = new Set(
  (
    'inc corp co cos ltd llc plc bros jr sr esq etc et.al ave blvd rd hwy bldg univ assn bancorp intl ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex ' +
    'va vt wash wis wyo n.y n.j n.m n.h n.c n.d s.c s.d r.i d.c w.va ont que ' +
    'a.m p.m u.s u.k u.n e.u u.s.a a.d b.c ph.d m.d b.a m.a m.p m.b.a d.phil ' +
    'est min max hr hrs sq cu ft lb lbs oz yd yds mi gal mph mn bn tn m'
  ).split(' '),
)

/** Words that so often begin a sentence, and so seldom stand capitalised inside one, that they end an abbreviation's doubt. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'the a an it its he she they we you i this that these those there here his her their our my in on at by for from ' +
    'with as after before but and or so yet if when while where since because although though however what who why how ' +
    'no not all some many most more each both another one two three four five six seven eight nine ten some under ' +
    'during until about over meanwhile separately also still now then today yesterday earlier later last next ' +
    'according analysts shares officials police others'
  ).split(' '),
)

/** Verbs of saying, which tie a question or exclamation in quotation marks to the speaker named after it. */
export const sayingVerbs: ReadonlySet<string> = new Set(
  (
    'said says say asked asks told tells added adds wrote writes replied replies joked jokes shouted insisted insists ' +
    'explained explains recalled recalls wondered wonders quipped cried declared declares'
  ).split(' '),
)
