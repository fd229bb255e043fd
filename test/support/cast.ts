import { personText } from '../../src/people/list-person-texts.ts'
import { memberships, people } from '../../src/people/schema.ts'
import type { Database } from '../../src/platform/db/database.ts'
import { indexText } from '../../src/text-index/index-text.ts'

type Member = [name: string, role: string, organisation: string, home: string, more?: string[]]

/** The people of the tests. Kainuu's neighbours are Pohjois-Karjala, Pohjois-Pohjanmaa and Pohjois-Savo. */
const cast = {
  aino: ['Aino Esimerkki', 'worker', 'employment', 'kainuu'],
  arttu: ['Arttu Mallinen', 'worker', 'county', 'kainuu'],
  eero: ['Eero Satunen', 'leader', 'employment', 'kainuu'],
  nella: ['Nella Naapuri', 'worker', 'kela', 'pohjois-savo'],
  hilla: ['Hilla Tarunen', 'supervisor', 'county', 'helsinki'],
  birgitta: ['Birgitta Exempel', 'leader', 'municipality', 'pohjanmaa'],
  monna: ['Monna Kuvitelma', 'management', 'municipality', 'lappi'],
  pauli: ['Pauli Keksitty', 'partner', 'other', 'helsinki', ['kainuu']],
  siiri: ['Siiri Saduntekijä', 'steering', 'other', 'helsinki'],
  kaisa: ['Kaisa Koordinaatto', 'coordinator', 'other', 'helsinki'],
} satisfies Record<string, Member>

export const castIds = Object.fromEntries(Object.keys(cast).map(id => [id, id])) as { [Id in keyof typeof cast]: Id }

export async function joinCast(db: Database, joinedAt: Date): Promise<void> {
  const members = Object.entries(cast as Record<string, Member>)
  await db.writeTogether([
    ...members.flatMap(([id, [name, roleId, organisationTypeId, homeNetworkId]]) => [
      db.insert(people).values({
        ...{ id, name, roleId, organisationTypeId, homeNetworkId, joinedAt },
        ...{ email: `${id}@esimerkki.fi`, language: id === 'birgitta' ? ('sv' as const) : ('fi' as const) },
      }),
      indexText(db, personText({ id, name })),
    ]),
    ...members.flatMap(([personId, [, , , , more = []]]) =>
      more.map(networkId => db.insert(memberships).values({ personId, networkId })),
    ),
  ])
}
