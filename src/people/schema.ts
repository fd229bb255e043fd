import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const capabilities = [
  'publish',
  'vote',
  'cast_for_network',
  'open_rounds',
  'review',
  'see_everything',
  'manage_people',
] as const

/** What a role may do. Roles are data; capabilities are the only rights the code knows. */
export type Capability = (typeof capabilities)[number]

export const roles = sqliteTable('roles', {
  id: text('id').primaryKey(),
  place: integer('place').notNull(),
  fi: text('fi').notNull(),
  sv: text('sv').notNull(),
  en: text('en').notNull(),
  isAudience: integer('is_audience', { mode: 'boolean' }).notNull().default(false),
})

export const roleCapabilities = sqliteTable(
  'role_capabilities',
  { roleId: text('role_id').notNull(), capability: text('capability', { enum: capabilities }).notNull() },
  table => [primaryKey({ columns: [table.roleId, table.capability] })],
)

export const people = sqliteTable('people', {
  id: text('id').primaryKey(),
  email: text('email').notNull().unique(),
  name: text('name').notNull(),
  roleId: text('role_id').notNull(),
  organisationTypeId: text('organisation_type_id').notNull(),
  homeNetworkId: text('home_network_id').notNull(),
  language: text('language', { enum: ['fi', 'sv', 'en'] }).notNull(),
  active: integer('active', { mode: 'boolean' }).notNull().default(true),
  joinedAt: integer('joined_at', { mode: 'timestamp_ms' }).notNull(),
  /** An anonymised account keeps its role; its name is never shown again. */
  anonymisedAt: integer('anonymised_at', { mode: 'timestamp_ms' }),
  /** Whether they want mails about rounds. */
  roundMails: integer('round_mails', { mode: 'boolean' }).notNull().default(true),
})

export const memberships = sqliteTable(
  'memberships',
  { personId: text('person_id').notNull(), networkId: text('network_id').notNull() },
  table => [primaryKey({ columns: [table.personId, table.networkId] })],
)
