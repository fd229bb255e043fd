import type { Paths } from '../../src/paths.ts'
import type { Find } from '../../src/search/list-finds.ts'

/** Where what was new in a saved search is read; an answer at its own address. */
export function findHref(paths: Paths, { kind, refId, part }: Pick<Find, 'kind' | 'refId' | 'part'>): string {
  const [round = '', need = ''] = refId.split('/')
  const href = {
    practice: () => paths.practice(refId),
    thread: () => paths.thread(refId),
    event: () => paths.event(refId),
    need: () => paths.need(Number(refId)),
    decision: () => `${paths.review(round)}#need-${need}`,
    network: () => paths.network(refId),
    person: () => paths.person(refId),
  }[kind]()
  return part === '' || part.length < 3 || kind === 'decision' ? href : paths.answer(href, part)
}
