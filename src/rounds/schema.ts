import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })
const flag = (name: string) => integer(name, { mode: 'boolean' })

export const rounds = sqliteTable('rounds', {
  id: text('id').primaryKey(),
  title: text('title').notNull(),
  body: text('body').notNull(),
  bodyHtml: text('body_html').notNull(),
  language: text('language', { enum: ['fi', 'sv', 'en'] }).notNull(),
  opensAt: instant('opens_at').notNull(),
  closesAt: instant('closes_at').notNull(),
  openedBy: text('opened_by').notNull(),
  publishedAt: instant('published_at').notNull(),
  networkCount: integer('network_count').notNull(),
  quorumPercent: integer('quorum_percent').notNull().default(30),
  smallestGroup: integer('smallest_group').notNull().default(5),
  closedAt: instant('closed_at'),
  sealedAt: instant('sealed_at'),
  annulledAt: instant('annulled_at'),
  annulledBecause: text('annulled_because'),
  isDraft: flag('is_draft').notNull().default(false),
  revision: integer('revision').notNull().default(0),
  asksLevel: flag('asks_level').notNull().default(true),
  asksPriority: flag('asks_priority').notNull().default(false),
  asksTiming: flag('asks_timing').notNull().default(false),
  timingPoint: text('timing_point').notNull().default(''),
  scope: text('scope', { enum: ['national', 'near', 'own'] })
    .notNull()
    .default('national'),
  networkId: text('network_id'),
  needsFrom: text('needs_from', { enum: ['all', 'round', 'list'] })
    .notNull()
    .default('all'),
  needsRoundId: text('needs_round_id'),
  needsLevel: text('needs_level', { enum: ['own', 'near', 'all'] }),
  needsBecause: text('needs_because').notNull().default(''),
})

export const roundNeeds = sqliteTable(
  'round_needs',
  {
    roundId: text('round_id').notNull(),
    needNumber: integer('need_number').notNull(),
    fi: text('fi').notNull(),
    sv: text('sv').notNull(),
    en: text('en').notNull(),
    descriptionFi: text('description_fi').notNull(),
    descriptionSv: text('description_sv').notNull(),
    descriptionEn: text('description_en').notNull(),
  },
  table => [primaryKey({ columns: [table.roundId, table.needNumber] })],
)

export const roundNetworks = sqliteTable(
  'round_networks',
  {
    roundId: text('round_id').notNull(),
    networkId: text('network_id').notNull(),
    neighbours: text('neighbours').notNull(),
  },
  table => [primaryKey({ columns: [table.roundId, table.networkId] })],
)

export const roundSecrets = sqliteTable('round_secrets', {
  roundId: text('round_id').primaryKey(),
  secret: text('secret').notNull(),
})

export const participations = sqliteTable(
  'participations',
  { roundId: text('round_id').notNull(), personId: text('person_id').notNull() },
  table => [primaryKey({ columns: [table.roundId, table.personId] })],
)

export const personalBallots = sqliteTable(
  'personal_ballots',
  {
    roundId: text('round_id').notNull(),
    voterKey: text('voter_key').notNull(),
    choices: text('choices').notNull(),
    castAt: instant('cast_at').notNull(),
    salt: text('salt').notNull().default(''),
    receipt: text('receipt').notNull().default(''),
  },
  table => [primaryKey({ columns: [table.roundId, table.voterKey] })],
)

export const ballotDrafts = sqliteTable(
  'ballot_drafts',
  {
    roundId: text('round_id').notNull(),
    voterKey: text('voter_key').notNull(),
    choices: text('choices').notNull(),
    savedAt: instant('saved_at').notNull(),
  },
  table => [primaryKey({ columns: [table.roundId, table.voterKey] })],
)

export const networkBallots = sqliteTable(
  'network_ballots',
  {
    roundId: text('round_id').notNull(),
    networkId: text('network_id').notNull(),
    choices: text('choices').notNull(),
    castBy: text('cast_by').notNull(),
    castAt: instant('cast_at').notNull(),
  },
  table => [primaryKey({ columns: [table.roundId, table.networkId] })],
)

export const roundResults = sqliteTable(
  'round_results',
  {
    roundId: text('round_id').notNull(),
    voice: text('voice', { enum: ['network', 'personal'] }).notNull(),
    result: text('result').notNull(),
    export: text('export').notNull(),
    exportSha256: text('export_sha256').notNull(),
    receipts: text('receipts').notNull().default('[]'),
  },
  table => [primaryKey({ columns: [table.roundId, table.voice] })],
)

export const deputies = sqliteTable(
  'deputies',
  {
    networkId: text('network_id').notNull(),
    personId: text('person_id').notNull(),
    namedBy: text('named_by').notNull(),
    namedAt: instant('named_at').notNull(),
  },
  table => [primaryKey({ columns: [table.networkId, table.personId] })],
)

export const roundEvents = ['opened', 'closed', 'exported', 'recounted', 'annulled', 'review_published'] as const

export const roundLog = sqliteTable(
  'round_log',
  {
    roundId: text('round_id').notNull(),
    seq: integer('seq').notNull(),
    at: instant('at').notNull(),
    event: text('event', { enum: roundEvents }).notNull(),
    detail: text('detail').notNull(),
    previous: text('previous').notNull(),
    hash: text('hash').notNull(),
  },
  table => [primaryKey({ columns: [table.roundId, table.seq] })],
)
