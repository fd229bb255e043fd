import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'

/** What whoever edits networks can do with all of them. */
export function ManageNetworks({ page: { t, paths } }: { page: PageContext }) {
  const { manage } = t.networks
  return (
    <nav class="cluster no-print" aria-label={manage.label}>
      <LinkButton href={paths.newNetwork} kind="secondary">
        {manage.add}
      </LinkButton>
      <a href={paths.importNetworks}>{manage.importTable}</a>
      <a href={paths.networksTable} download>
        {manage.download}
      </a>
    </nav>
  )
}

type One = { page: PageContext; network: { id: string; active: boolean } }

/** What whoever edits networks can do with one. */
export function ManageNetwork({ page: { t, paths }, network: { id, active } }: One) {
  const { manage } = t.networks
  return (
    <nav class="cluster no-print" aria-label={manage.label}>
      {active && (
        <LinkButton href={paths.editNetwork(id)} kind="secondary" icon="edit">
          {manage.edit}
        </LinkButton>
      )}
      {active && <a href={paths.mergeNetwork(id)}>{manage.merge}</a>}
      <a href={paths.retireNetwork(id)}>{active ? manage.retire : manage.bringBack}</a>
    </nav>
  )
}

type DoneProps = { page: PageContext; done: { word?: string; merged?: string } }

/** What has just been done, or nothing. */
export function NetworkDone({ page, done: { word, merged } }: DoneProps) {
  const { done } = page.t.networks
  const plain: Record<string, string> = {
    ...{ added: done.added, saved: done.saved, retired: done.retired, back: done.back },
  }
  const known = word && Object.hasOwn(plain, word) ? plain[word] : null
  const text = word === 'merged' && merged ? done.merged(merged) : known
  if (!text) return null
  return (
    <Notice tone="success" role="status" focus>
      <p>{text}</p>
    </Notice>
  )
}
