import { pathsIn } from '../../src/paths.ts'
import type { Demo } from './demo-server.ts'

/** The pages that carry the impression, in the demonstration, and who looks at each. */
export function sixPages(language: 'fi' | 'sv' | 'en', { open, closed }: Demo) {
  const paths = pathsIn(language)
  return [
    { name: 'home', person: 'aino', path: paths.home },
    { name: 'practices', person: 'aino', path: paths.practices() },
    { name: 'practice', person: 'aino', path: paths.practice('kolme-talopaivaa') },
    { name: 'thread', person: 'aino', path: paths.thread('kuka-kutsuu') },
    { name: 'ballot', person: 'aino', path: paths.ballot(open) },
    { name: 'result', person: 'aino', path: paths.results(closed) },
  ]
}
