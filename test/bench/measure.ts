import autocannon, { type Shot } from 'autocannon'

export type Load = {
  url: string
  headers?: Record<string, string>
  /** Given for writing: what the next request is. */
  next?: () => Shot
  status?: number
  /** What each answer must weigh at least. */
  bytes?: number
}

export type Measured = { perSecond: number; p50: number; p99: number; answers: number }

/** Ten connections asking as fast as they are answered. Anything but the expected status and weight is an error. */
export async function measure(
  { url, headers, next, status = 200, bytes = 0 }: Load,
  seconds: number,
): Promise<Measured> {
  const times: number[] = []
  const shot = { headers: { 'accept-encoding': 'identity', ...headers }, ...next?.() }
  const following = next && { setupRequest: (request: Shot) => ({ ...request, ...next() }) }
  const running = autocannon({ url, connections: 10, duration: seconds, requests: [{ ...shot, ...following }] })
  running.on('response', (_client, _status, _bytes, milliseconds) => void times.push(milliseconds))
  const result = await running
  const statuses = Object.keys(result.statusCodeStats)
  if (result.errors + result.timeouts > 0 || statuses.length !== 1 || statuses[0] !== String(status))
    throw new Error(`${url}: ${result.errors} errors, answers ${JSON.stringify(result.statusCodeStats)}`)
  const weight = result.throughput.total / times.length
  if (bytes && weight < bytes) throw new Error(`${url}: answers of ${weight} bytes instead of ${bytes}`)
  times.sort((one, other) => one - other)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { perSecond: times.length / result.duration, p50: at(0.5), p99: at(0.99), answers: times.length }
}

/** The middle of several measurements by speed. */
export function middle(all: Measured[]): Measured {
  const sorted = [...all].sort((one, other) => one.perSecond - other.perSecond)
  return sorted[Math.floor(sorted.length / 2)] as Measured
}
