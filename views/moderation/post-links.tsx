import type { PostKind } from '../../src/moderation/schema.ts'
import type { PageContext } from '../page.ts'

type Props = { page: PageContext; kind: PostKind; id: string }

/** The ways out of a text that should not be here: to report it, and for the coordinator to erase it. */
export function PostLinks({ page, kind, id }: Props) {
  const { t, paths } = page
  return (
    <>
      <a class="no-print" href={paths.report(kind, id)} rel="nofollow">
        {t.moderation.link}
      </a>
      <EraseLink page={page} kind={kind} id={id} />
    </>
  )
}

/** What a withdrawn text keeps: it is out of sight, but not out of the database. */
export function EraseLink({ page: { t, paths, viewer }, kind, id }: Props) {
  if (!viewer?.mayErase) return null
  return (
    <a class="no-print" href={paths.erasePost(kind, id)}>
      {t.moderation.eraseLink}
    </a>
  )
}
