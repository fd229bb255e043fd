import type { Removal } from '../../src/moderation/find-removal.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'
import { RemovalNote } from './removal-note.tsx'

type Props = { page: PageContext; kind: 'practice' | 'thread' | 'event'; removal: Removal }

/** Where an erased practice, thread or event was: that it was removed, when and why, and nothing of what it said. */
export function RemovedPage({ page, kind, removal }: Props) {
  const { t, paths } = page
  const up = {
    practice: { href: paths.practices(), text: t.practices.toList, active: 'practices' as const },
    thread: { href: paths.threads(), text: t.threads.toThreads, active: 'threads' as const },
    event: { href: paths.calendar(), text: t.moderation.toEvents, active: 'calendar' as const },
  }[kind]
  const title = t.moderation.removedTitles[kind]
  return (
    <Layout page={page} title={title} active={up.active}>
      <div class="page-head">
        <h1>{title}</h1>
        <RemovalNote page={page} removal={removal} />
        <div class="cluster">
          <LinkButton href={up.href} kind="secondary">
            {up.text}
          </LinkButton>
        </div>
      </div>
    </Layout>
  )
}
