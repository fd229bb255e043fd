import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { COMPRESSIBLE_CONTENT_TYPE_REGEX as compressible } from 'hono/compress'

const fewestBytes = 1024
const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)
/** As strong as pays for a page: stronger takes many times as long. The window is that of our largest pages. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 18 } }

/**
 * An answer as small as its reader can take it, made on another thread than the one that answers; hono/compress, which
 * pipes through web streams, took longer than the page. Files are compressed when they are built.
 */
export async function compressAnswer(answer: Response, accepted: string | undefined): Promise<Response> {
  const { headers, status } = answer
  if (!compressible.test(headers.get('Content-Type') ?? '') || headers.has('Content-Encoding')) return answer
  headers.append('Vary', 'Accept-Encoding')
  const coding = codingFor(accepted)
  if (!coding) return answer
  const body = new Uint8Array(await answer.arrayBuffer())
  if (body.length < fewestBytes) return new Response(body.length > 0 ? body : null, { status, headers })
  headers.set('Content-Encoding', coding)
  headers.delete('Content-Length')
  const etag = headers.get('ETag')
  if (etag && !etag.startsWith('W/')) headers.set('ETag', `W/${etag}`)
  return new Response(coding === 'br' ? await toBrotli(body, brotli) : await toGzip(body), { status, headers })
}

function codingFor(accepted = ''): 'br' | 'gzip' | null {
  const taken = accepted
    .toLowerCase()
    .split(',')
    .map(each => each.split(';').map(part => part.trim()))
    .filter(([, weight = 'q=1']) => Number(weight.slice(2)) > 0)
    .map(([coding]) => coding)
  return (['br', 'gzip'] as const).find(coding => taken.includes(coding)) ?? null
}
