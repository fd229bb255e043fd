import { configOrExit, openForum, serveForum } from './serve.ts'
import { allowedDomains } from './settings/allowed-domains.ts'
import { openFirstLink } from './sign-in/open-first-link.ts'

const config = configOrExit()
const { services, close } = await openForum(config)

if (!config.smtpUrl) console.log('No SMTP_URL: mails are written to this log and not sent.')
if ((await allowedDomains(services)).length === 0)
  console.log('No ALLOWED_MAIL_DOMAINS, and none in the settings: only invited people get in.')
const firstLink = await openFirstLink(services)
if (firstLink) console.log(`Nobody coordinates the service yet. The first coordinator joins here, once:\n${firstLink}`)

serveForum(services, config, close)
