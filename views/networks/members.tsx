import type { Network } from '../../src/networks/find-network.ts'
import type { NetworkPeople, NetworkPerson } from '../../src/networks/list-network-people.ts'
import { queryText } from '../../src/paths.ts'
import type { PageContext } from '../page.ts'
import { Pager } from '../ui/pager.tsx'
import { Shelf } from '../ui/shelf.tsx'

type Props = { page: PageContext; network: Network; people: NetworkPeople; later: boolean }

/** The people of a network, its leader first; never shown to visitors. */
export function Members({ page, network, people, later }: Props) {
  const { t, paths } = page
  const here = paths.network(network.id)
  return (
    <Shelf
      id="people"
      title={people.count > 0 ? t.networks.people(people.count) : t.networks.peopleTitle}
      empty={people.count === 0 && { title: t.networks.noPeople, text: t.networks.noPeopleText }}
    >
      <ul class="network-list">
        {people.people.map(person => (
          <Member page={page} person={person} networkId={network.id} />
        ))}
      </ul>
      <Pager
        label={t.ui.pages}
        newer={later ? { href: `${here}#people`, text: t.networks.firstPeople } : undefined}
        older={
          people.next === null
            ? undefined
            : { href: `${here}${queryText({ from: people.next })}#people`, text: t.networks.morePeople }
        }
      />
    </Shelf>
  )
}

function Member({ page, person, networkId }: { page: PageContext; person: NetworkPerson; networkId: string }) {
  const { t, names, paths } = page
  const home = person.homeNetworkId === networkId ? undefined : names.networks[person.homeNetworkId]
  const notes = [
    names.roles[person.roleId],
    names.organisations[person.organisationTypeId],
    home && t.networks.homeElsewhere(home),
  ]
  return (
    <li>
      <a class="entry-title" href={paths.person(person.id)}>
        {person.name}
      </a>
      <p class="entry-note">{notes.filter(Boolean).join(' · ')}</p>
    </li>
  )
}
