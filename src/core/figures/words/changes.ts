import { nextWord, skipSpacesBack, wordEnding, type Word } from './cursor.ts'
import { wordTable } from './wordTables.ts'

// Verbs and nouns by which a figure says how much something rose or fell. Source: the movement verbs of market reports
// (AP and Bloomberg style guides), each with its inflections.

const directions = new Map<string, 'up' | 'down'>()
function add(direction: 'up' | 'down', words: string): void {
  for (const word of words.split(' ')) directions.set(word, direction)
}
add(
  'up',
  'rose rise rises rising risen up gained gain gains gaining climbed climb climbs climbing jumped jump jumps jumping',
)
add(
  'up',
  'surged surge surges surging increased increase increases increasing grew grow grows growing grown soared soar soars',
)
add(
  'up',
  'soaring advanced advances advancing expanded expand expands expanding rallied rallies rallying leapt leaps improved',
)
add('up', 'improving strengthened spiked ballooned swelled higher climbing rebounded appreciated')
add('up', 'firmed firms firming edged ticked inched crept nudged')
add(
  'down',
  'fell fall falls falling fallen down dropped drop drops dropping declined decline declines declining decreased',
)
add(
  'down',
  'decrease decreases decreasing slid slide slides sliding slipped slip slips slipping lost lose loses losing plunged',
)
add(
  'down',
  'plunge plunges plunging shed sheds shedding tumbled tumbles tumbling shrank shrink shrinks shrinking shrunk slumped',
)
add(
  'down',
  'slump slumps slumping dipped dips dipping sank sink sinks sinking contracted contracts contracting eased weakened',
)
add('down', 'lower cut cuts cutting reduced reduces reducing trimmed crashed cratered depreciated retreated')

const nouns = new Map<string, 'up' | 'down'>()
for (const word of 'rise increase jump gain growth surge hike climb uplift improvement higher more larger bigger expansion'.split(
  ' ',
))
  nouns.set(word, 'up')
for (const word of 'advance rally leap rebound spike uptick upturn boost up greater taller faster longer'.split(' '))
  nouns.set(word, 'up')
for (const word of 'fall drop decline decrease cut dip reduction slump plunge slide loss lower less fewer smaller'.split(
  ' ',
))
  nouns.set(word, 'down')
for (const word of 'contraction discount shrinkage downturn tumble crash down cheaper shorter slower slip'.split(' '))
  nouns.set(word, 'down')

/** Verbs of losing and removing: what they take is a change only as a share ("lost 7%", not "lost 3 seats"). */
const removing: ReadonlySet<string> = new Set(
  'lost lose loses losing shed sheds shedding cut cuts cutting reduced reduces reducing trimmed'.split(' '),
)

/** "Wiping $2bn off its value". Source: the phrasal verbs with "off" for prices in the Oxford Phrasal Verbs Dictionary. */
const takingOff = /^(?:wip(?:e[ds]?|ing)|knock(?:ed|s|ing)?|shav(?:e[ds]?|ing)|slic(?:e[ds]?|ing)|lop(?:s|ped|ping)?)$/

/** Adverbs that may stand between the verb and the figure, or before the noun. */
const fillers: ReadonlySet<string> = new Set(
  'by a an the another further additional annual yearly quarterly monthly year-on-year organic overall average modest sharp'.split(
    ' ',
  ),
)

/** What a word tells of a change as a verb and as a noun, and whether it fills the place before them: most words tell nothing. */
interface Told {
  readonly verb: 'up' | 'down' | undefined
  readonly noun: 'up' | 'down' | undefined
  readonly fills: boolean
}

const told = wordTable(
  [...directions.keys(), ...nouns.keys(), ...fillers].map((word): [string, Told] => [
    word,
    { verb: directions.get(word), noun: nouns.get(word), fills: fillers.has(word) },
  ]),
)

/** Verbs whose "up" or "down" moves no number: "shot down 84 drones", "picked up 12 seats". Source: the phrasal verbs of learners' dictionaries. */
const phrasal =
  /^(?:sh(?:oot|ot|ut|oots|uts|ooting)|br(?:ing|eak|oke|eaks|ought)|t(?:ake|ook|akes|aken|aking|ear|ore|orn|rack|racked)|pick(?:ed|s|ing)?|round(?:ed|s)?|set|sets|blow|blew|blown|giv(?:e|en|es|ing)|gave|mak(?:e|es|ing)|made|put|puts|pull(?:ed|s)?|knock(?:ed|s)?|track(?:ed|s)?|hunt(?:ed)?|mow(?:ed|n)|gun(?:ned)?|sign(?:ed|s)?|sett?(?:le|led)|buil[dt]|turn(?:ed|s)?|show(?:ed|s)?|stock(?:ed)?|sell|sold|buy|bought|rack(?:ed|s)?|line[ds]?|call(?:ed|s)?|dig|dug|hand(?:ed)?|pass(?:ed)?|back(?:ed)?|lock(?:ed)?|split|free[ds]?|serv(?:e|ed|es)|us(?:e|ed|es)|mopp?(?:ed)?|clean(?:ed)?|burn(?:ed|t)?|chas(?:e|ed))$/

function isParticle(text: string, word: Word): boolean {
  if (word.lower !== 'up' && word.lower !== 'down') return false
  return phrasal.test(wordEnding(text, skipSpacesBack(text, word.from)).lower)
}

/**
 * Whether the figure between `from` (its hedge included) and `to` tells by how much something rose or fell: "up 17 %",
 * "fell by $3bn", "a 14% jump", "growth of 4.1%". A figure that something rose *to* does not. `share` is true for percentages.
 */
export function changeOf(text: string, from: number, to: number, share: boolean): 'up' | 'down' | null {
  const sign = text[from]
  if (sign === '+') return 'up'
  let word = wordEnding(text, skipSpacesBack(text, from))
  let tells = told(word)
  for (let count = 0; count < 2 && tells?.fills; count++) {
    word = wordEnding(text, skipSpacesBack(text, word.from))
    tells = told(word)
  }
  if (word.lower === 'of' || word.lower === 'between') {
    let noun = wordEnding(text, skipSpacesBack(text, word.from))
    if (word.lower === 'between' && noun.lower === 'of') noun = wordEnding(text, skipSpacesBack(text, noun.from))
    const direction = nouns.get(noun.lower)
    if (direction) return direction
    const before = wordEnding(text, skipSpacesBack(text, noun.from))
    return before.lower !== '' && /^(?:revenue|profit|sales|price|rate|cost|volume)s?$/.test(noun.lower)
      ? (nouns.get(before.lower) ?? null)
      : null
  }
  const direction = tells?.verb && !isParticle(text, word) ? tells.verb : undefined
  if (direction && (share || text.slice(from - 3, from) === 'by ' || !removing.has(word.lower))) return direction
  let after = nextWord(text, to)
  if (after.lower === 'off' && takingOff.test(word.lower)) return 'down'
  if (told(after)?.fills) after = nextWord(text, after.to)
  return told(after)?.noun ?? null
}
