import { entityFinder } from '../entities/finder.ts'
import { findSlots } from '../claims/slots/slots.ts'
import { bySource } from './digest.ts'
import { isDeal, isMatch, isTransfer } from './kinds.ts'
import type { Standing } from './standings.ts'
import type { Analysis, BriefLine, Entity, Place } from '../model.ts'
import { say, type Words } from '../phrase.ts'

/** What hears and decides is no side of what it hears. Source: WordNet's hyponyms of "court". */
const court = /\b(?:courts?|tribunals?)\b/i
/** Unions of states send help to much that they have no part in. Source: the exceptional reservations of ISO 3166-1. */
const union = /^(?:the )?(?:European Union|EU|United Nations|UN|U\.N\.|Eurozone)$/i
const mostParties = 8
const mostPeople = 3
const mostOthers = 6

/**
 * Whom the event is about, the most central first: organizations that headlines and first paragraphs name, persons and,
 * of a match or a transfer, places of headlines, for clubs go by the names of their towns. A deal is between those. Any other
 * event is also about the organizations that half of the articles name for what they do now, or that a headline names as well,
 * and the persons of whom two tell more than what they said; a mishap also about those whom its headline or first paragraph names. Where all
 * that leaves fewer than two, the organization that most articles name, or else the person. Courts and judges hear what others did.
 * `ranked` are the standings of `entities`.
 */
export function partiesOf(
  sources: readonly Analysis[],
  entities: readonly Entity[],
  ranked: readonly Standing[],
  mishap: boolean,
): Entity[] {
  const bench = judges(sources, entities)
  const all = withProjects(ranked).filter(
    ({ entity, central }) =>
      !bench.has(entity.mentions) &&
      (entity.type !== 'organization' || !(court.test(entity.name) || (central === 0 && union.test(entity.name)))),
  )
  const match = isMatch(sources)
  const clubs = match || isTransfer(sources)
  const due = Math.min(2, sources.length)
  const principal = all.filter(({ entity, named, titled, leading, central, site }) => {
    const { type } = entity
    if (named < due) return false
    if (type === 'place') return clubs && central >= due && leading > 0
    if (type === 'person') return titled >= due
    if (type !== 'organization' || central < due || site) return false
    return titled > 0 || central * 2 > sources.length || named === sources.length
  })
  const half = (count: number) => count >= due && count * 2 >= sources.length
  const isPrincipal = new Set(principal)
  const common = all.filter((each) => half(each.named) && !isPrincipal.has(each))
  const ofType = (type: Entity['type']) => common.filter(({ entity, site }) => entity.type === type && !site)
  const organizations = ofType('organization')
  const persons = ofType('person')
  const named = all.filter(
    (each) => each.entity.type === 'organization' && !each.site && each.named >= due && !isPrincipal.has(each),
  )
  const wide = mishap || !isDeal(sources) || principal.length < 2
  const involved = wide
    ? distinct([
        ...organizations.filter(({ present, told, titled }) => half(present) || (titled > 0 && half(told))),
        ...(mishap ? named.filter(({ central, told }) => central > 0 && told > 0) : []),
        ...persons.filter(
          ({ named: known, told, present, leading }) =>
            (told >= due || told * 2 >= known) && half(present) && (!match || leading > 0),
        ),
      ])
    : []
  const needed = Math.max(0, 2 - principal.length - involved.length)
  const others = [...organizations, ...persons, ...(mishap ? named.filter(({ told }) => told >= due) : [])]
    .filter((each) => !involved.includes(each))
    .slice(0, needed)
  return withoutShortForms(sources, distinct([...principal, ...involved, ...others]))
    .slice(0, mostParties)
    .map(({ entity }) => ({ ...entity, name: shownName(sources, entity) }))
}

/** Kinds of things that a company may be named after, or that are named after it. */
const namedAfter: ReadonlySet<Entity['type']> = new Set(['project', 'product'])

/** "Selden" beside "Selden Offshore" is its wind farm: what is told of the one is about the other. */
function withProjects(ranked: readonly Standing[]): readonly Standing[] {
  const projects = new Map(
    ranked.flatMap((each) => (namedAfter.has(each.entity.type) ? [[each.entity.name, each] as const] : [])),
  )
  return ranked.map((each) => {
    if (each.entity.type !== 'organization' || each.central === 0) return each
    const project = each.entity.aliases.flatMap((alias) => projects.get(alias.split(' ')[0]!) ?? [])[0]
    if (!project) return each
    const more = (key: 'named' | 'titled' | 'leading' | 'central' | 'present' | 'told') =>
      Math.max(each[key], project[key])
    return {
      ...each,
      named: more('named'),
      titled: more('titled'),
      leading: more('leading'),
      central: more('central'),
      present: more('present'),
      told: more('told'),
    }
  })
}

/** Posts of those who hear what others did. Source: the courts guidelines of the AP Stylebook. */
const hearing = /^(?:chief |presiding |high court |district )?(?:judge|justice|magistrate|sheriff|arbitrator|coroner)$/i

/** The persons who are told to hold such a post, by their mentions. */
function judges(sources: readonly Analysis[], entities: readonly Entity[]): ReadonlySet<Entity['mentions']> {
  const entityOf = entityFinder(entities)
  const found = new Set<Entity['mentions']>()
  for (const analysis of sources) {
    for (const { key, filler } of findSlots(analysis)) {
      const person = hearing.test(key) ? entityOf(analysis.article.source, filler) : undefined
      if (person?.type === 'person') found.add(person.mentions)
    }
  }
  return found
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)]
}

/** "Arden" beside "Arden Rail" is most likely the same company under a shorter name. */
function withoutShortForms(sources: readonly Analysis[], found: readonly Standing[]): Standing[] {
  const wordsOf = (entity: Entity) => shownName(sources, entity).toLowerCase().split(/\s+/)
  const names = found.map(({ entity }) => (entity.type === 'organization' ? wordsOf(entity) : []))
  const beginnings = new Set(names.flatMap((words) => words.slice(1).map((_, at) => words.slice(0, at + 1).join(' '))))
  return found.filter((_, at) => !beginnings.has(names[at]!.join(' ')))
}

/** Organizations that most articles name besides the parties. */
export function othersLine(
  sources: readonly Analysis[],
  ranked: readonly Standing[],
  parties: readonly Entity[],
): BriefLine | null {
  const known = new Set(parties.map(({ mentions }) => mentions))
  const others = ranked
    .filter(({ entity, named }) => entity.type === 'organization' && !known.has(entity.mentions) && named >= 2)
    .filter(({ named, site }) => named * 2 > sources.length && !site)
    .slice(0, mostOthers)
    .map(({ entity }) => entity)
  if (others.length === 0) return null
  return {
    label: say('Also named'),
    text: others.map((entity) => shownName(sources, entity)).join(', '),
    disputed: false,
    places: others.flatMap((entity) => firstPlaces(sources, entity, 1)),
  }
}

/** A name with a preposition in a capital was read out of a headline: "Talks With Norda" for Norda. */
const headlined = /\s(?:With|For|To|From|By|At|As|Its|Is|In|On|Over|After|Into|Against)\s/

/** What people do before the name of what they do it for: "salvors Norda & Sons". Source: the plurals of agents of trade in WordNet. */
const trade =
  /^(?:Salvors|Insurers|Insurer|Brokers|Broker|Lawyers|Solicitors|Auditors|Auditor|Accountants|Architects|Builders|Builder|Owners|Owner|Operators|Operator|Bankers|Lenders|Lender|Developers|Developer|Brewers|Brewer|Retailer|Advocate|Supplier|Suppliers|Shipbuilder|Shipbuilders|Outside)\s(?=\p{Lu})/u
/** What somebody is called by before the name. Source: the titles guidelines of the AP Stylebook. */
const honorific =
  /^(?:Dean|Mayor|Deputy Mayor|Governor|Minister|Prime Minister|President|Professor|Bishop|Archbishop|Father|Rabbi|Imam|Sheriff|Senator|Councillor|Rector|Provost|Captain|Commander|Inspector|Sergeant|Colonel|General|Admiral|Chancellor)\s(?=\p{Lu}\p{Ll}+\s\p{Lu})/u
/** What a company is by law says little of who it is. Source: the entity legal forms of ISO 20275. */
const legalForm =
  /,?\s(?:plc|PLC|Ltd\.?|Limited|LLC|L\.L\.C\.|LLP|Inc\.?|Incorporated|Corp\.?|N\.?V\.?|B\.V\.|BV|S\.A\.|SA|AG|GmbH|SE|AS|ASA|A\/S|AB|Oyj|S\.p\.A\.|SpA|DAC|Sp|Pty|\(Pty\)|Pte\.?|Bhd|SOC|KK)$/

/** The fullest name that is not a headline's, as most articles spell it, without what the company is by law. */
function shownName(sources: readonly Analysis[], { name, aliases, mentions, type }: Entity): string {
  const names = [name, ...aliases].filter((alias) => !headlined.test(alias))
  // "NATIONAL BANK" is a headline's spelling of National Bank; "IBM" is a name.
  const plain = names.find((alias) => alias !== alias.toUpperCase() || !/\s/.test(alias)) ?? names[0] ?? name
  const compact = plain.replace(/\s/g, '').toLowerCase()
  const joined = aliases.find((alias) => !/\s/.test(alias) && alias.toLowerCase() === compact)
  if (joined) return asMostSpell(sources, mentions, joined)
  if (type === 'person') return plain.replace(honorific, '')
  const untitled = plain.replace(trade, '')
  const named = aliases.includes(untitled) ? untitled : plain
  const bare = named.replace(legalForm, '').replace(legalForm, '')
  return /\s/.test(bare) || aliases.includes(bare) ? bare : named
}

/** "HAWA" or "Hawa": the spelling most used in the text, for headlines print all names in capitals. */
function asMostSpell(sources: readonly Analysis[], mentions: Entity['mentions'], name: string): string {
  const counts = new Map<string, number>([[name, 0]])
  for (const { source, mention } of mentions) {
    const analysis = bySource(sources).get(source)
    const found = analysis?.mentions[mention]
    if (!found || analysis!.article.passages[found.passage]!.kind === 'heading') continue
    if (found.text.toLowerCase() === name.toLowerCase()) counts.set(found.text, (counts.get(found.text) ?? 0) + 1)
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]![0]
}

/** Where a mishap happened: the place that headlines and first paragraphs name most. */
export function placeLine(sources: readonly Analysis[], ranked: readonly Standing[]): BriefLine | null {
  const due = Math.min(2, sources.length)
  const found = ranked.find(({ entity, central }) => entity.type === 'place' && central >= due)
  if (!found) return null
  const { entity } = found
  return {
    label: say('Place'),
    text: shownName(sources, entity),
    disputed: false,
    places: firstPlaces(sources, entity, sources.length),
  }
}

function firstPlaces(sources: readonly Analysis[], entity: Entity, limit: number): Place[] {
  const seen = new Set<string>()
  return entity.mentions.flatMap(({ source, mention }) => {
    if (seen.has(source) || seen.size >= limit) return []
    const found = bySource(sources).get(source)?.mentions[mention]
    if (!found) return []
    seen.add(source)
    return [{ source, start: found.start, end: found.end, text: found.text }]
  })
}

/** The line that names the parties, with the first places of each. */
export function partiesLine(sources: readonly Analysis[], parties: readonly Entity[]): BriefLine | null {
  if (parties.length === 0) return null
  return {
    label: say('Parties'),
    text: parties.map(({ name }) => name).join(', '),
    disputed: false,
    places: parties.flatMap((entity) => firstPlaces(sources, entity, 2)),
  }
}

/** Who holds which post, of those whom two articles name: "Ana Ruiz, mayor of Port Selden". */
export function peopleLines(sources: readonly Analysis[], entities: readonly Entity[]): BriefLine[] {
  const entityOf = entityFinder(entities)
  const found = new Map<string, { text: Words; name: string; places: Place[]; weight: number }>()
  for (const analysis of sources) {
    const { source } = analysis.article
    for (const { key, filler, owner } of findSlots(analysis)) {
      const person = entityOf(source, filler)
      const of = entityOf(source, owner)
      if (person?.type !== 'person' || key.includes(':')) continue
      if (new Set(person.mentions.map((mention) => mention.source)).size < Math.min(2, sources.length)) continue
      const { start, end, text } = analysis.mentions[filler]!
      const line = found.get(person.name) ?? {
        text: of
          ? say('{0}, {1} of {2}', person.name, say(key), shownName(sources, of))
          : say('{0}, {1}', person.name, say(key)),
        name: person.name,
        places: [],
        weight: person.mentions.length,
      }
      line.places.push({ source, start, end, text })
      found.set(person.name, line)
    }
  }
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .slice(0, mostPeople)
    .map(({ text, places }) => ({ label: say('People'), text, disputed: false, places }))
}
