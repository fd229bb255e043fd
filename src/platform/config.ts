import { parseUrl } from './parse-url.ts'

export type Config = {
  port: number
  origin: string
  databasePath: string
  smtpUrl: string | null
  /** Where mails are posted to on Workers, and the token that goes with them. */
  mailHttpUrl: string | null
  mailHttpToken: string | undefined
  mailFrom: string
  serviceName: string | null
  allowedDomains: string[]
  trustedProxies: number
}

type Environment = Record<string, string | undefined>

/**
 * Reads the configuration from the environment. Returns it, or every mistake in it as one line naming the variable.
 */
export function readConfig(env: Environment): { ok: true; config: Config } | { ok: false; mistakes: string[] } {
  const mistakes: string[] = []
  const port = wholeNumber(env, 'PORT', 3000, 1, 65535, mistakes)
  const trustedProxies = wholeNumber(env, 'TRUSTED_PROXIES', 0, 0, 10, mistakes)
  const origin = env.ORIGIN || `http://localhost:${port}`
  if (!isOrigin(origin)) mistakes.push(`ORIGIN must be like https://forum.example.fi without a path, got "${origin}"`)
  const smtpUrl = env.SMTP_URL || null
  if (smtpUrl && !/^smtps?:\/\/[^\s]+$/.test(smtpUrl)) mistakes.push('SMTP_URL must begin with smtp:// or smtps://')
  const mailHttpUrl = env.MAIL_HTTP_URL || null
  if (mailHttpUrl && !/^https?:\/\/[^\s]+$/.test(mailHttpUrl)) mistakes.push('MAIL_HTTP_URL must begin with https://')
  const mailFrom = env.MAIL_FROM ?? ''
  if ((smtpUrl || mailHttpUrl) && !isAddress(mailFrom))
    mistakes.push('MAIL_FROM must be a mail address when SMTP_URL or MAIL_HTTP_URL is set')
  const allowedDomains = (env.ALLOWED_MAIL_DOMAINS ?? '')
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(domain => domain.toLowerCase())
  for (const domain of allowedDomains)
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain)) mistakes.push(`ALLOWED_MAIL_DOMAINS: "${domain}" is not a domain`)
  const serviceName = env.SERVICE_NAME?.trim() || null
  if (serviceName && serviceName.length > 60) mistakes.push('SERVICE_NAME must be at most 60 characters')
  if (mistakes.length > 0) return { ok: false, mistakes }
  const databasePath = env.DATABASE_PATH || 'data/forum.db'
  const mail = { smtpUrl, mailHttpUrl, mailHttpToken: env.MAIL_HTTP_TOKEN, mailFrom }
  return { ok: true, config: { port, origin, databasePath, ...mail, serviceName, allowedDomains, trustedProxies } }
}

function wholeNumber(env: Environment, name: string, otherwise: number, from: number, to: number, mistakes: string[]) {
  const text = env[name]
  if (text === undefined || text === '') return otherwise
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= from && number <= to) return number
  mistakes.push(`${name} must be a whole number from ${from} to ${to}, got "${text}"`)
  return otherwise
}

function isOrigin(text: string) {
  const url = parseUrl(text)
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') && url.origin === text
}

function isAddress(text: string) {
  return /^([^<>]*<)?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>?$/.test(text.trim())
}
