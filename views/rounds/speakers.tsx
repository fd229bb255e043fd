import type { NetworkPerson } from '../../src/rounds/list-deputies.ts'
import type { PageContext } from '../page.ts'

type Props = { page: PageContext; speakers: { leader: { name: string } | null; deputies: NetworkPerson[] } }

/** Who casts the ballot of the reader's network, so that they know whom to tell what they think. */
export function Speakers({ page, speakers: { leader, deputies } }: Props) {
  const { t, names } = page
  const words = t.rounds.paper
  const people = [
    ...(leader ? [leader.name] : []),
    ...deputies.map(({ name, roleId }) => words.deputy(name ?? names.roles[roleId] ?? '')),
  ]
  return (
    <section class="section">
      <p>{people.length > 0 ? words.speakers(people.join(', ')) : words.noSpeakers}</p>
    </section>
  )
}
