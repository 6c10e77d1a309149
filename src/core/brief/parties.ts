import { entityFinder } from '../entities/finder.ts'
import { findSlots } from '../claims/slots.ts'
import { isDeal, isMatch, isTransfer } from './kinds.ts'
import { standings, type Standing } from './standings.ts'
import type { Analysis, BriefLine, Entity, Place } from '../model.ts'
import { say, type Words } from '../phrase.ts'

const mostParties = 8
const mostPeople = 3
const mostOthers = 6

/**
 * Whom the event is about, the most central first: organizations that headlines and first paragraphs name, persons and,
 * of a disaster, a match or a transfer, places of headlines. A deal is between those. Any other event is also about the
 * organizations that half of the articles name for what they do now, or that a headline names as well, and the persons of
 * whom half of them tell more than what they said. Where all that leaves fewer than two, the organization that most articles
 * name, or else the person.
 */
export function partiesOf(sources: readonly Analysis[], entities: readonly Entity[], disaster: boolean): Entity[] {
  const all = standings(sources, entities)
  // Clubs go by the names of their towns.
  const match = isMatch(sources)
  const clubs = match || isTransfer(sources)
  const due = Math.min(2, sources.length)
  const principal = all.filter(({ entity, named, titled, leading, central, site }) => {
    const { type } = entity
    if (named < due) return false
    if (type === 'place') return (disaster && titled >= due) || (clubs && central >= due && leading > 0)
    if (type === 'person') return titled >= due
    if (type !== 'organization' || central < due || site) return false
    return titled > 0 || central * 2 > sources.length || named === sources.length
  })
  const half = (count: number) => count >= due && count * 2 >= sources.length
  const common = all.filter((each) => half(each.named) && !principal.includes(each))
  const ofType = (type: Entity['type']) => common.filter(({ entity, site }) => entity.type === type && !site)
  const organizations = ofType('organization')
  const persons = ofType('person')
  const wide = disaster || !isDeal(sources) || principal.length < 2
  const involved = wide
    ? [
        ...organizations.filter(({ present, told, titled }) => half(present) || (titled > 0 && half(told))),
        ...persons.filter(({ told, present, leading }) => told > 0 && half(present) && (!match || leading > 0)),
      ]
    : []
  const needed = Math.max(0, 2 - principal.length - involved.length)
  const others = [...organizations, ...persons].filter((each) => !involved.includes(each)).slice(0, needed)
  return withoutShortForms([...principal, ...involved, ...others])
    .slice(0, mostParties)
    .map(({ entity }) => ({ ...entity, name: shownName(entity) }))
}

/** "Arden" beside "Arden Rail" is most likely the same company under a shorter name. */
function withoutShortForms(found: readonly Standing[]): Standing[] {
  const words = ({ entity }: Standing) => shownName(entity).toLowerCase().split(/\s+/)
  return found.filter(
    (each) =>
      each.entity.type !== 'organization' ||
      !found.some((other) => {
        const [own, longer] = [words(each), words(other)]
        return (
          other.entity.type === 'organization' &&
          longer.length > own.length &&
          own.every((word, at) => word === longer[at])
        )
      }),
  )
}

/** Organizations that most articles name besides the parties. */
export function othersLine(
  sources: readonly Analysis[],
  entities: readonly Entity[],
  parties: readonly Entity[],
): BriefLine | null {
  const known = new Set(parties.map(({ mentions }) => mentions))
  const others = standings(sources, entities)
    .filter(({ entity, named }) => entity.type === 'organization' && !known.has(entity.mentions) && named >= 2)
    .filter(({ named }) => named * 2 > sources.length)
    .slice(0, mostOthers)
    .map(({ entity }) => entity)
  if (others.length === 0) return null
  return {
    label: say('Also named'),
    text: others.map(shownName).join(', '),
    disputed: false,
    places: others.flatMap((entity) => firstPlaces(sources, entity, 1)),
  }
}

/** A name with a preposition in a capital was read out of a headline: "Talks With Norda" for Norda. */
const headlined = /\s(?:With|For|To|From|By|At|As|Its|Is|In|On|Over|After|Into|Against)\s/

/** The fullest name that is not a headline's, as most articles spell it. */
function shownName({ name, aliases }: Entity): string {
  const names = [name, ...aliases].filter((alias) => !headlined.test(alias))
  // "NATIONAL BANK" is a headline's spelling of National Bank; "IBM" is a name.
  const plain = names.find((alias) => alias !== alias.toUpperCase() || !/\s/.test(alias)) ?? names[0] ?? name
  const compact = plain.replace(/\s/g, '').toLowerCase()
  return aliases.find((alias) => !/\s/.test(alias) && alias.toLowerCase() === compact) ?? plain
}

function firstPlaces(sources: readonly Analysis[], entity: Entity, limit: number): Place[] {
  const seen = new Set<string>()
  return entity.mentions.flatMap(({ source, mention }) => {
    if (seen.has(source) || seen.size >= limit) return []
    const found = sources.find(({ article }) => article.source === source)?.mentions[mention]
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

/** Who holds which post: "Ana Ruiz, mayor of Port Selden". */
export function peopleLines(sources: readonly Analysis[], entities: readonly Entity[]): BriefLine[] {
  const entityOf = entityFinder(entities)
  const found = new Map<string, { text: Words; name: string; places: Place[]; weight: number }>()
  for (const analysis of sources) {
    const { source } = analysis.article
    for (const { key, filler, owner } of findSlots(analysis)) {
      const person = entityOf(source, filler)
      const of = entityOf(source, owner)
      if (person?.type !== 'person' || key.includes(':')) continue
      const { start, end, text } = analysis.mentions[filler]!
      const line = found.get(person.name) ?? {
        text: of
          ? say('{0}, {1} of {2}', person.name, say(key), shownName(of))
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
