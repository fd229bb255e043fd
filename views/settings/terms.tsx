import { languages } from '../../src/i18n/messages.ts'
import type { Term } from '../../src/settings/list-terms.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Notice } from '../ui/notice.tsx'

/** The words of the field in three languages, with where each is shown. */
export function TermsPage({ page, terms, saved }: { page: PageContext; terms: Term[]; saved?: Term }) {
  const { t, paths } = page
  const words = t.settings.terms
  return (
    <Layout page={page} title={words.title}>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.settings, label: t.settings.title }]} />
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </div>
      {saved && (
        <Notice tone="success" role="status" focus>
          <p>{t.settings.saved(words.names[saved.id].title)}</p>
        </Notice>
      )}
      <ul class="entry-list">
        {terms.map(term => (
          <li class="entry">
            <h2>
              <a class="entry-title" href={paths.term(term.id)}>
                {words.names[term.id].title}
              </a>
            </h2>
            <dl class="definition">
              {languages.map(language => (
                <>
                  <dt>{t.settings.inLanguage[language]}</dt>
                  <dd lang={language}>{term[language]}</dd>
                </>
              ))}
              <dt>{words.used}</dt>
              <dd>{words.names[term.id].used}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </Layout>
  )
}
