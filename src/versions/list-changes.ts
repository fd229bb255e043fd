import { and, desc, eq, lte } from 'drizzle-orm'
import { wasVisibleTo } from '../audiences/visible-to.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { type Submitted, typed } from '../platform/forms.ts'
import { renderMarkdown } from '../platform/markdown.ts'
import type { Services } from '../platform/services.ts'
import { type ChangedField, changedFields } from './changed-fields.ts'
import { type VersionedKind, versions } from './schema.ts'
import { typedVersion } from './typed-version.ts'

const changesOnPage = 10

/** What a field said: as html where it was written in markdown. */
export type FieldText = { field: string; text: string; html: string | null }

/**
 * One edit: when it was saved, what it changed, and all that was written there before it, in its language. `changed` is
 * null when one of the two texts was addressed to others than the viewer, `before` when the one before it was.
 */
export type Change = { at: Date; changed: ChangedField[] | null; before: FieldText[] | null; language: string }

/** `older` is where the next page begins; `first` is false on a later page. */
export type ChangePage = { changes: Change[]; older: string | null; first: boolean }

/** What people write, in the order of their forms. */
const written = ['title', 'summary', 'body', 'situation', 'done', 'happened', 'watch_out', 'fits_where', 'source']
const plain = ['title', 'summary', 'source']

type Text = { fields: Submitted; at: Date }
type Item = { kind: VersionedKind; id: string; authorId: string | null; present: Text }

/**
 * The edits of a text, newest first, ten at a time, from `present` (as its form would hold it, and when it was saved) or
 * from an earlier revision backwards. Whoever calls has checked that the viewer may see it as it is now; an earlier text
 * is shown to whom it was addressed then.
 */
export async function listChanges(
  { db }: Services,
  viewer: Viewer | null,
  { kind, id, authorId, present }: Item,
  from?: string,
): Promise<ChangePage> {
  const revision = /^\d{1,9}$/.test(from ?? '') ? Number(from) : null
  const rows = await db
    .select()
    .from(versions)
    .where(
      and(
        eq(versions.kind, kind),
        eq(versions.itemId, id),
        revision === null ? undefined : lte(versions.revision, revision),
      ),
    )
    .orderBy(desc(versions.revision))
    .limit(changesOnPage + 2)
  const stored = rows.map(row => ({ fields: typedVersion(row.fields), at: row.writtenAt, revision: row.revision }))
  const texts: Text[] = revision === null ? [present, ...stored] : stored
  // Of an anonymised author the network is not told now, and so not that it ever was another.
  const hidden = typed(present.fields, 'network') === '' ? 'network' : ''
  // The present text is addressed to the viewer, an answer to whoever its subject is.
  const wasShown = (text: Text) =>
    kind === 'answer' ||
    text === present ||
    wasVisibleTo(viewer, {
      ...{ audience: typed(text.fields, 'audience'), networkId: typed(text.fields, 'network'), authorId },
    })
  const changes = texts.slice(0, changesOnPage).flatMap((text, index): Change[] => {
    const before = texts[index + 1]
    if (!before) return []
    const { fields } = before
    const [shown, bothShown] = [wasShown(before), wasShown(before) && wasShown(text)]
    return [
      {
        at: text.at,
        changed: bothShown ? changedFields(fields, text.fields).filter(each => each.field !== hidden) : null,
        before: shown ? textsOf(fields) : null,
        language: typed(fields, 'language'),
      },
    ]
  })
  const last = texts.length > changesOnPage + 1 ? stored[revision === null ? changesOnPage - 1 : changesOnPage] : null
  return { changes, older: last ? String(last.revision) : null, first: revision === null }
}

function textsOf(fields: Submitted): FieldText[] {
  return written.flatMap(field => {
    const text = typed(fields, field)
    return text === '' ? [] : [{ field, text, html: plain.includes(field) ? null : renderMarkdown(text) }]
  })
}
