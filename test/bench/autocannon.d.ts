/** What the bench uses of autocannon, which carries no types. */
declare module 'autocannon' {
  export type Shot = { method?: string; path?: string; headers?: Record<string, string>; body?: string }

  export type Options = {
    url: string
    connections: number
    duration: number
    requests: (Shot & { setupRequest?: (shot: Shot) => Shot })[]
  }

  export type Result = {
    duration: number
    errors: number
    timeouts: number
    requests: { total: number }
    throughput: { total: number }
    statusCodeStats: Record<string, { count: number }>
  }

  type Instance = Promise<Result> & {
    on(event: 'response', told: (client: unknown, status: number, bytes: number, milliseconds: number) => void): void
  }

  export default function autocannon(options: Options): Instance
}
