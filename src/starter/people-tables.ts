import { networkTexts } from '../networks/list-network-texts.ts'
import { networkNeighbours, networks, organisationTypes } from '../networks/schema.ts'
import { roleCapabilities, roles } from '../people/schema.ts'
import { terms } from '../settings/schema.ts'
import { listIn, readTable } from './read-table.ts'

const names = ['id', 'fi', 'sv', 'en']

/** The rows of networks, organisation types, roles and terms, in the order they refer to one another. */
export function peopleTables(directory: string) {
  const networkLines = readTable(directory, 'networks', [...names, 'region_fi', 'region_sv', 'neighbours'])
  const roleLines = readTable(directory, 'roles', [...names, 'capabilities'])
  return [
    { name: 'terms', table: terms, key: ['id'], rows: readTable(directory, 'terms', names) },
    {
      name: 'organisation_types',
      table: organisationTypes,
      key: ['id'],
      rows: readTable(directory, 'organisation_types', names).map((line, place) => ({ ...line, place })),
    },
    {
      name: 'networks',
      table: networks,
      key: ['id'],
      texts: networkTexts,
      rows: networkLines.map(({ id, fi, sv, en, ...line }) => ({
        ...{ id, fi, sv, en, regionFi: line.region_fi, regionSv: line.region_sv, regionEn: line.region_en ?? '' },
        ...{ hostFi: line.host_fi ?? '', hostSv: line.host_sv ?? '', hostEn: line.host_en ?? '' },
        ...{ areaFi: line.area_fi ?? '', areaSv: line.area_sv ?? '', areaEn: line.area_en ?? '' },
        languages: line.languages ?? 'fi',
        municipalityCount: line.municipality_count ? Number(line.municipality_count) : null,
      })),
    },
    {
      name: 'network_neighbours',
      table: networkNeighbours,
      key: ['networkId', 'neighbourId'],
      rows: networkLines.flatMap(({ id, neighbours }) =>
        listIn(neighbours).map(neighbourId => ({ networkId: id, neighbourId })),
      ),
      ownedBy: { property: 'networkId', owners: new Set(networkLines.map(line => line.id)) },
    },
    {
      name: 'roles',
      table: roles,
      key: ['id'],
      rows: roleLines.map(({ id, fi, sv, en, audience }, place) => ({
        ...{ id, fi, sv, en, place },
        isAudience: audience === 'yes',
      })),
    },
    {
      name: 'role_capabilities',
      table: roleCapabilities,
      key: ['roleId', 'capability'],
      rows: roleLines.flatMap(({ id, capabilities }) =>
        listIn(capabilities).map(capability => ({ roleId: id, capability })),
      ),
      ownedBy: { property: 'roleId', owners: new Set(roleLines.map(line => line.id)) },
    },
  ]
}
