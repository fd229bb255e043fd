const domain = /^(?=.{4,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\.[a-z]{2,63}$/

/** Anybody can get an address of these; whoever lets them in lets everybody in. */
const open = [
  ...['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'yahoo.com', 'icloud.com'],
  ...['me.com', 'aol.com', 'gmx.com', 'gmx.net', 'mail.com', 'proton.me', 'protonmail.com', 'pm.me', 'zoho.com'],
  ...['hotmail.fi', 'outlook.fi', 'live.fi', 'yahoo.fi', 'luukku.com', 'suomi24.fi', 'kolumbus.fi', 'saunalahti.fi'],
  ...['elisanet.fi', 'netti.fi', 'pp.inet.fi', 'inet.fi', 'welho.com', 'dnainternet.net', 'jippii.fi'],
]

type Read = { ok: true; domains: string[] } | { ok: false; problem: 'domain' | 'public_domain'; line: number }

/**
 * The mail domains of a text, one a line, in lower case and each once; a leading @ is meant kindly. Refuses the first
 * line that is no domain, or one where anybody can get an address.
 */
export function readDomains(text: string): Read {
  const domains: string[] = []
  for (const [index, written] of text.split('\n').entries()) {
    const name = written.trim().toLowerCase().replace(/^@/, '')
    if (name === '') continue
    if (!domain.test(name)) return { ok: false, problem: 'domain', line: index + 1 }
    if (open.includes(name)) return { ok: false, problem: 'public_domain', line: index + 1 }
    if (!domains.includes(name)) domains.push(name)
  }
  return { ok: true, domains }
}
