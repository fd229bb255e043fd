import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const networks = sqliteTable('networks', {
  id: text('id').primaryKey(),
  fi: text('fi').notNull(),
  sv: text('sv').notNull(),
  en: text('en').notNull(),
  regionFi: text('region_fi').notNull(),
  regionSv: text('region_sv').notNull(),
  regionEn: text('region_en').notNull().default(''),
  hostFi: text('host_fi').notNull(),
  hostSv: text('host_sv').notNull(),
  hostEn: text('host_en').notNull(),
  areaFi: text('area_fi').notNull(),
  areaSv: text('area_sv').notNull().default(''),
  areaEn: text('area_en').notNull().default(''),
  languages: text('languages').notNull(),
  municipalityCount: integer('municipality_count'),
  active: integer('active', { mode: 'boolean' }).notNull().default(true),
  /** Where a merged network's members and texts went. */
  mergedInto: text('merged_into'),
  revision: integer('revision').notNull().default(1),
})

export const networkNeighbours = sqliteTable(
  'network_neighbours',
  { networkId: text('network_id').notNull(), neighbourId: text('neighbour_id').notNull() },
  table => [primaryKey({ columns: [table.networkId, table.neighbourId] })],
)

export const organisationTypes = sqliteTable('organisation_types', {
  id: text('id').primaryKey(),
  place: integer('place').notNull(),
  fi: text('fi').notNull(),
  sv: text('sv').notNull(),
  en: text('en').notNull(),
})
