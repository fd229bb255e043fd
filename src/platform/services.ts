import type { Database } from './db/database.ts'
import type { Limits } from './limits/limits.ts'
import type { Mailer } from './mail/mailer.ts'

/** Everything the application needs from the world. Tests, Node and Workers differ only in this value. */
export type Services = {
  db: Database
  mailer: Mailer
  /** The clock. Nothing else in the application asks for the time. */
  now: () => Date
  /** Scheme and host the service is reached at, without a slash at the end. */
  origin: string
  /** Replaces the service name of the starter content when the environment gives one. */
  serviceName: string | null
  /** Mail domains whose people get in without an invitation, in lower case. */
  allowedDomains: readonly string[]
  /** In demonstration mode the people one may become with one click; null outside it. */
  demoCast: readonly string[] | null
  /** Counts what somebody does in a while, to refuse too much of it. */
  limits: Limits
  /** The network address a request comes from, as far as it can be trusted; null when unknown. One a request. */
  clientAddress: string | null
  /** When this process began; null where nobody can say, as on Workers. */
  startedAt: Date | null
  /** Work that goes on after the answer has left; a failure is reported, not shown. */
  later: (work: Promise<unknown>) => void
  /** Told of every unexpected error with the id its page shows. */
  report: (error: unknown, id: string) => void
}
