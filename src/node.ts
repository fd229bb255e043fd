import { configOrExit, openForum, serveForum } from './serve.ts'
import { openFirstLink } from './sign-in/open-first-link.ts'

const config = configOrExit()
const { services, file } = await openForum(config)

if (!config.smtpUrl) console.log('No SMTP_URL: mails are written to this log and not sent.')
if (config.allowedDomains.length === 0) console.log('No ALLOWED_MAIL_DOMAINS: only invited people get in.')
const firstLink = await openFirstLink(services)
if (firstLink) console.log(`Nobody coordinates the service yet. The first coordinator joins here, once:\n${firstLink}`)

serveForum(services, config, () => file.close())
