import { whereToWrite } from '../../src/drafts/draft-place.ts'
import type { DraftRow } from '../../src/drafts/list-drafts.ts'
import { shortTimeText } from '../../src/i18n/dates.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Notice } from '../ui/notice.tsx'
import { Discarding } from './discarding.tsx'

type Props = { page: PageContext; drafts: DraftRow[]; discarded: boolean }

/** One's own unfinished texts, the last saved first. */
export function DraftsPage({ page, drafts, discarded }: Props) {
  const { t } = page
  return (
    <Layout page={page} title={t.drafts.title}>
      {discarded && (
        <Notice tone="success" role="status" focus>
          <p>{t.drafts.discarded}</p>
        </Notice>
      )}
      <div class="page-head">
        <h1>{t.drafts.title}</h1>
        <p class="lead">{t.drafts.lead}</p>
      </div>
      {drafts.length === 0 ? (
        <Empty title={t.drafts.none}>
          <p>{t.drafts.noneText}</p>
        </Empty>
      ) : (
        <ul class="entry-list">
          {drafts.map(draft => (
            <DraftEntry page={page} draft={draft} />
          ))}
        </ul>
      )}
    </Layout>
  )
}

function DraftEntry({ page, draft }: { page: PageContext; draft: DraftRow }) {
  const { t, language, now } = page
  const { id, kind, place, title, texts } = draft
  const edited = place.endsWith('/edit')
  return (
    <li class="entry">
      <h2 class="entry-title">{title}</h2>
      <p class="entry-note">
        {(edited ? t.drafts.edits : t.drafts.kinds)[kind]} ·{' '}
        {t.drafts.savedAt(shortTimeText(draft.savedAt, now, language))}
      </p>
      <details class="withdrawal">
        <summary>{t.drafts.text}</summary>
        {texts.map(text => (
          <pre class="kept-text">{text}</pre>
        ))}
      </details>
      <div class="cluster">
        <LinkButton
          href={whereToWrite(language, place, { draft: id })}
          kind="secondary"
          icon="edit"
          small
          aria-label={t.drafts.goOnWith(title)}
        >
          {t.drafts.goOn}
        </LinkButton>
        <Discarding page={page} id={id} label={t.drafts.discard} />
      </div>
    </li>
  )
}
