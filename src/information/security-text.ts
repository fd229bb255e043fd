import { pathsIn } from '../paths.ts'
import type { Services } from '../platform/services.ts'
import { findSettings } from '../settings/find-settings.ts'

const goodForDays = 180

/** The file by which finders of security holes know where to report them (RFC 9116). */
export async function securityText(services: Services): Promise<string> {
  const { origin, now } = services
  const mail = (await findSettings(services)).security_contact.value
  const paths = pathsIn('en')
  const expires = new Date(now().getTime() + goodForDays * 86_400_000)
  return [
    `Contact: ${mail ? `mailto:${mail}` : origin + paths.newFeedback()}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: fi, sv, en',
    `Canonical: ${origin}${paths.securityText}`,
    `Policy: ${origin}${paths.privacy}#security`,
    '',
  ].join('\n')
}
