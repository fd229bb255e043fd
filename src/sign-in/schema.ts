import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** expiresAt is in seconds, as Lucia's adapter wants it. */
export const sessions = sqliteTable('sessions', {
  id: text('id').primaryKey(),
  userId: text('person_id').notNull(),
  expiresAt: integer('expires_at').notNull(),
  openedAt: instant('opened_at').notNull(),
  device: text('device').notNull(),
})

export const signInLinks = sqliteTable('sign_in_links', {
  tokenHash: text('token_hash').primaryKey(),
  email: text('email'),
  grantsRoleId: text('grants_role_id'),
  returnTo: text('return_to').notNull(),
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
})

export const signInRequests = sqliteTable('sign_in_requests', {
  emailHash: text('email_hash').notNull(),
  requestedAt: instant('requested_at').notNull(),
  /** From which network address it was asked for; emptied when a link is used. */
  addressHash: text('address_hash'),
})

export const invitations = sqliteTable('invitations', {
  email: text('email').primaryKey(),
  roleId: text('role_id').notNull(),
  networkId: text('network_id'),
  invitedBy: text('invited_by').notNull(),
  invitedAt: instant('invited_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  /** New with every mail sent. */
  id: text('id'),
  /** The language of the mail. */
  language: text('language', { enum: ['fi', 'sv', 'en'] }),
  /** Whose role the invited person takes over, and which one they get then. */
  succeedsId: text('succeeds_id'),
  succeededRoleId: text('succeeded_role_id'),
  /** When the mail left, and until then when it is tried next; none of both: it could not be sent. */
  mailedAt: instant('mailed_at'),
  mailDueAt: instant('mail_due_at'),
  mailTries: integer('mail_tries').notNull().default(0),
})
