import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { FormActions } from '../ui/field.tsx'

/** Asks whether it is to be forgotten that something was searched; `days` is the period to come back to. */
export function ForgetSearchPage({ page, query, days }: { page: PageContext; query: string; days: number }) {
  const { t, paths } = page
  const words = t.searchesMade
  const up = [
    { href: paths.desk, label: t.desk.title },
    { href: paths.searchesMade({ days }), label: words.title },
  ]
  return (
    <Layout page={page} title={words.forgetTitle}>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={up} />
        <h1>{words.forgetTitle}</h1>
        <p class="lead">{t.savedSearches.quoted(query)}</p>
        <p>{words.forgetText}</p>
      </div>
      <form method="post" action={paths.forgetSearch()} class="form">
        <input type="hidden" name="query" value={query} />
        <input type="hidden" name="days" value={String(days)} />
        <FormActions>
          <Button kind="danger">{words.forget}</Button>
          <LinkButton kind="quiet" href={paths.searchesMade({ days })}>
            {t.forms.cancel}
          </LinkButton>
        </FormActions>
      </form>
    </Layout>
  )
}
