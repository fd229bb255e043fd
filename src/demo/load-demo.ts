import { personText } from '../people/list-person-texts.ts'
import { memberships, people } from '../people/schema.ts'
import type { Statement } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { indexText } from '../text-index/index-text.ts'
import { eventStatements } from './event-statements.ts'
import { loadReviews } from './load-reviews.ts'
import { loadRounds } from './load-rounds.ts'
import { loadSavedSearches } from './load-saved-searches.ts'
import { loadSearches } from './load-searches.ts'
import { postStatements } from './post-statements.ts'
import { readDemo } from './read-demo.ts'

/** Fills a database that has the starter content with the living example of a directory, around today. */
export async function loadDemo(services: Services, directory: string): Promise<void> {
  const { db, now } = services
  const demo = readDemo(directory)
  const joinedAt = new Date(now().getTime() - 200 * 86_400_000)
  const statements: Statement[] = [
    ...demo.people.flatMap(({ id, name, email, language, ...person }) => [
      db.insert(people).values({
        ...{ id, name, email, language, joinedAt, roleId: person.role },
        ...{ organisationTypeId: person.organisation, homeNetworkId: person.home },
      }),
      indexText(db, personText({ id, name })),
    ]),
    ...demo.people.flatMap(({ id, networks }) =>
      networks.map(networkId => db.insert(memberships).values({ personId: id, networkId })),
    ),
    ...postStatements(db, demo, now()),
    ...eventStatements(db, demo.events, now()),
  ]
  await db.writeTogether(statements)
  await loadReviews(services, demo, await loadRounds(services, demo))
  await loadSearches(services, demo.searches)
  await loadSavedSearches(services, demo.savedSearches)
}

/** The ids of those a visitor may become with one click. */
export function castOf(directory: string): string[] {
  return readDemo(directory)
    .people.filter(person => person.cast)
    .map(person => person.id)
}
