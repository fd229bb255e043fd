export type Mail = {
  to: string
  subject: string
  text: string
  /** The same whenever the same mail is sent again, so that a carrier or a mailbox can keep one. */
  id?: string
}

/** Hands one mail over to a carrier, or throws; it never decides who gets what. */
export type Mailer = { send(mail: Mail): Promise<void> }
