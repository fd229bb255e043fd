import type { StoredNetwork } from './list-stored-networks.ts'

/** The columns of the table of networks, in the order of `starter/networks.csv`. */
export const networkColumns = [
  ...(['id', 'fi', 'sv', 'en', 'region_fi', 'region_sv', 'region_en', 'host_fi', 'host_sv', 'host_en'] as const),
  ...(['area_fi', 'area_sv', 'area_en', 'municipality_count', 'languages', 'neighbours'] as const),
] as const

export type NetworkColumn = (typeof networkColumns)[number]

/** A network as a line of that table. */
export type NetworkCells = Record<NetworkColumn, string>

export type CellChange = { column: NetworkColumn; before: string; after: string }

type Described = Omit<StoredNetwork, 'active' | 'mergedInto' | 'revision'>

export function cellsOf(network: Described): NetworkCells {
  const { id, fi, sv, en, municipalityCount, languages, neighbourIds } = network
  return {
    ...{ id, fi, sv, en },
    ...{ region_fi: network.regionFi, region_sv: network.regionSv, region_en: network.regionEn },
    ...{ host_fi: network.hostFi, host_sv: network.hostSv, host_en: network.hostEn },
    ...{ area_fi: network.areaFi, area_sv: network.areaSv, area_en: network.areaEn },
    ...{ municipality_count: municipalityCount === null ? '' : String(municipalityCount), languages },
    neighbours: [...neighbourIds].sort().join(';'),
  }
}

/** What differs between two states of a network, column by column. */
export function changesBetween(before: NetworkCells, after: NetworkCells): CellChange[] {
  return networkColumns
    .filter(column => before[column] !== after[column])
    .map(column => ({ column, before: before[column], after: after[column] }))
}
