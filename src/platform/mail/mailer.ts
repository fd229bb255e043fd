export type Mail = { to: string; subject: string; text: string }

/** Hands one mail over to a carrier, or throws; it never decides who gets what. */
export type Mailer = { send(mail: Mail): Promise<void> }
