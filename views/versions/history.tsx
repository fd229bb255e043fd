import { dayTimeText, isoText } from '../../src/i18n/dates.ts'
import type { Change, ChangePage } from '../../src/versions/list-changes.ts'
import { Layout } from '../layout.tsx'
import type { NavKey, PageContext, PageLink } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Pager } from '../ui/pager.tsx'
import { Prose } from '../ui/prose.tsx'
import { DifferenceSection } from './differences.tsx'
import { differencesOf } from './field-words.ts'

type Props = {
  page: PageContext
  title: string
  active: NavKey
  /** The way back; the last one is the text whose changes these are. */
  up: PageLink[]
  changes: ChangePage
  /** What the form of the text calls its fields. */
  labels: Record<string, string>
  /** The address of this page, and of the one that begins with a revision. */
  href: string
  /** Whether the text bears the mark of an edit. */
  edited: boolean
}

/** What has been changed in a text, edit by edit, and what it said before each. */
export function HistoryPage({ page, title, active, up, changes, labels, href, edited }: Props) {
  const { t } = page
  const { versions } = t
  return (
    <Layout page={page} title={title} active={active}>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={up} />
        <h1>{title}</h1>
        <p class="lead">{changes.changes.length > 0 ? versions.lead : edited ? versions.lost : versions.none}</p>
      </div>
      {changes.changes.map(change => (
        <ChangeSection page={page} change={change} labels={labels} />
      ))}
      <Pager
        label={versions.pages}
        newer={changes.first ? undefined : { href, text: versions.newest }}
        older={changes.older ? { href: `${href}?from=${changes.older}`, text: versions.older } : undefined}
      />
    </Layout>
  )
}

function ChangeSection({ page, change, labels }: { page: PageContext; change: Change; labels: Props['labels'] }) {
  const { t, language } = page
  const lang = change.language === language ? undefined : change.language
  return (
    <section class="section stack">
      <h2>
        <time datetime={isoText(change.at)}>{t.versions.editedOn(dayTimeText(change.at, language))}</time>
      </h2>
      {change.changed === null ? (
        <p>{t.versions.notShown}</p>
      ) : (
        differencesOf(page, change.changed, labels, lang).map(difference => (
          <DifferenceSection t={t} difference={difference} />
        ))
      )}
      {change.before && (
        <details class="fold">
          <summary>{t.versions.textBefore}</summary>
          <dl class="stack">
            {change.before.map(({ field, text, html }) => (
              <div>
                <dt class="voice-label">{labels[field]}</dt>
                <dd lang={html === null ? lang : undefined}>
                  {html === null ? text : <Prose html={html} lang={lang} />}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  )
}
