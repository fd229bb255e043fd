import { type Agent, request } from 'node:http'

/** Posts a value to a server of this machine and returns what it answers. */
export function postJson<Answer>(agent: Agent, to: URL, value: unknown): Promise<Answer> {
  const body = Buffer.from(JSON.stringify(value))
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Length': body.length }
    const sent = request(to, { agent, method: 'POST', headers }, answer => {
      const chunks: Buffer[] = []
      answer.on('data', chunk => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        if (answer.statusCode === 200) resolve(JSON.parse(text))
        else reject(new Error(`${answer.statusCode}: ${text}`))
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
