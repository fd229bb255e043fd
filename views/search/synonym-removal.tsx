import type { SynonymGroup } from '../../src/search/list-synonym-groups.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { FormActions } from '../ui/field.tsx'

/** Asks whether a group is to be removed. */
export function RemoveSynonymsPage({ page, group }: { page: PageContext; group: SynonymGroup }) {
  const { t, paths } = page
  const words = t.synonyms
  const up = [
    { href: paths.desk, label: t.desk.title },
    { href: paths.synonyms, label: words.title },
  ]
  return (
    <Layout page={page} title={words.removeTitle}>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={up} />
        <h1>{words.removeTitle}</h1>
        <p class="lead">{group.words.join(', ')}</p>
        <p>{words.removeText}</p>
      </div>
      <form method="post" action={paths.removeSynonyms(group.id)} class="form">
        <FormActions>
          <Button kind="danger">{words.removeSure}</Button>
          <LinkButton kind="quiet" href={paths.synonymGroup(group.id)}>
            {t.forms.cancel}
          </LinkButton>
        </FormActions>
      </form>
    </Layout>
  )
}
