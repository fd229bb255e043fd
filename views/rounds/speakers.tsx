import type { NetworkPerson } from '../../src/rounds/list-deputies.ts'
import type { PageContext } from '../page.ts'

export type SpeakersOf = { leader: { name: string } | null; deputies: NetworkPerson[] }

/** Who casts the ballot of the reader's network, so that they know whom to tell what they think. */
export function Speakers({ page, speakers: { leader, deputies } }: { page: PageContext; speakers: SpeakersOf }) {
  const { t, names } = page
  const words = t.rounds.paper
  const people = [
    ...(leader ? [leader.name] : []),
    ...deputies.map(({ name, roleId }) => words.deputy(name ?? names.roles[roleId] ?? '')),
  ]
  return <p>{people.length > 0 ? words.speakers(people.join(', ')) : words.noSpeakers}</p>
}
