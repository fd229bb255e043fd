export const linkMinutes = 15
export const linksAnHour = 5
export const invitationDays = 30

/** Whether people with this mail address get in without an invitation. */
export function isAllowedDomain(email: string, allowed: readonly string[]): boolean {
  const domain = email.slice(email.lastIndexOf('@') + 1)
  return allowed.includes(domain)
}
