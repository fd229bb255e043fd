import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

const mostMs = 25_000

/**
 * At SIGTERM or SIGINT: lets nobody new in, finishes the requests under way, does `last` and ends the process. Whoever
 * keeps a request open for longer is cut off. The same signal may come twice: npm hands on what the terminal sent too.
 */
export function stopGracefully(server: Server, last: () => Promise<void>): void {
  const answering = keepWhileOpen<ServerResponse>()
  const connected = keepWhileOpen<Socket>()
  let stopping = false
  server.on('connection', connected.keep)
  server.prependListener('request', (_, response) => {
    answering.keep(response)
    response.shouldKeepAlive &&= !stopping
    // A connection kept open after its answer would hold up the end.
    response.once('close', () => stopping && server.closeIdleConnections())
  })
  const stop = () => {
    if (stopping) return
    stopping = true
    for (const response of answering.open) response.shouldKeepAlive = false
    setTimeout(() => server.closeAllConnections(), mostMs).unref()
    setTimeout(() => process.exit(1), mostMs + 5000).unref()
    server.close(async () => {
      await last()
      process.exit(0)
    })
    server.closeIdleConnections()
    // Node does not count as idle what a browser opened ahead and has said nothing over yet.
    for (const socket of connected.open) if (socket.bytesRead === 0) socket.destroy()
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

function keepWhileOpen<Each extends ServerResponse | Socket>() {
  const open = new Set<Each>()
  const keep = (each: Each) => {
    open.add(each)
    each.once('close', () => open.delete(each))
  }
  return { open, keep }
}
