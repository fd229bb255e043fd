import type { SynonymGroup } from '../../src/search/list-synonym-groups.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { LinkButton } from '../ui/button.tsx'

type Props = { page: PageContext; groups: SynonymGroup[]; word: string }

/** Where one chooses which group a word belongs to, or that it begins a new one. */
export function ChooseSynonymsPage({ page, groups, word }: Props) {
  const { t, paths } = page
  const words = t.synonyms
  const up = [
    { href: paths.desk, label: t.desk.title },
    { href: paths.searchesMade(), label: t.searchesMade.title },
  ]
  return (
    <Layout page={page} title={words.chooseTitle(word)}>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={up} />
        <h1>{words.chooseTitle(word)}</h1>
        <p class="lead">{words.chooseText}</p>
        <div class="cluster">
          <LinkButton kind="secondary" href={paths.newSynonyms({ word })}>
            {words.newGroupOf}
          </LinkButton>
        </div>
      </div>
      <ul class="entry-list">
        {groups.map(({ id, words: [first, ...others] }) => (
          <li class="entry">
            <h2>
              <a class="entry-title" href={paths.synonymGroup(id, { word })}>
                {first}
              </a>
            </h2>
            <p class="entry-note">{others.join(', ')}</p>
          </li>
        ))}
      </ul>
    </Layout>
  )
}
