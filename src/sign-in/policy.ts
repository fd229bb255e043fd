export const linkMinutes = 15
export const linksAnHour = 5
/** For all who share a network address; a link that is used counts no more, so that a whole office gets in. */
export const linksAnHourFromHere = 20
export const invitationDays = 30
/** The role of whoever comes in without an invitation. */
export const plainRole = 'worker'

/** Whether people with this mail address get in without an invitation. */
export function isAllowedDomain(email: string, allowed: readonly string[]): boolean {
  const domain = email.slice(email.lastIndexOf('@') + 1)
  return allowed.includes(domain)
}
