import type { NetworkPerson } from '../../src/rounds/list-deputies.ts'
import type { PageContext } from '../page.ts'

export type SpeakersOf = { leader: { name: string } | null; deputies: NetworkPerson[] }

type Props = { page: PageContext; speakers: SpeakersOf; namesDeputies: boolean }

/** Who casts the ballot of the reader's network, so that they know whom to tell what they think. */
export function Speakers({ page, speakers: { leader, deputies }, namesDeputies }: Props) {
  const { t, names, paths } = page
  const words = t.rounds.paper
  const people = [
    ...(leader ? [leader.name] : []),
    ...deputies.map(({ name, roleId }) => words.deputy(name ?? names.roles[roleId] ?? '')),
  ]
  return (
    <p>
      {people.length > 0 ? words.speakers(people.join(', ')) : words.noSpeakers}{' '}
      {namesDeputies && <a href={paths.deputies}>{words.manageDeputies}</a>}
    </p>
  )
}
