import type { SynonymGroup } from '../../src/search/list-synonym-groups.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Notice } from '../ui/notice.tsx'

type Props = {
  page: PageContext
  groups: SynonymGroup[]
  done?: string
  /** A form came for a group that is no longer there. */
  gone?: boolean
}

/** The groups of words that mean the same. */
export function SynonymsPage({ page, groups, done, gone }: Props) {
  const { t, paths } = page
  const words = t.synonyms
  const told = Object.entries(words.done).find(([word]) => word === done)?.[1]
  return (
    <Layout page={page} title={words.title}>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.desk, label: t.desk.title }]} />
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <div class="cluster">
          <LinkButton kind="secondary" href={paths.newSynonyms()}>
            {words.add}
          </LinkButton>
          <a href={paths.searchesMade()}>{words.made}</a>
        </div>
      </div>
      {told && (
        <Notice tone="success" role="status" focus>
          <p>{told}</p>
        </Notice>
      )}
      {gone && (
        <Notice tone="warning" role="alert" focus>
          <p>{words.gone}</p>
        </Notice>
      )}
      {groups.length === 0 ? (
        <Empty title={words.none}>{words.noneText}</Empty>
      ) : (
        <ul class="entry-list">
          {groups.map(({ id, words: [first, ...others] }) => (
            <li class="entry">
              <h2>
                <a class="entry-title" href={paths.synonymGroup(id)}>
                  {first}
                </a>
              </h2>
              <p class="entry-note">{others.join(', ')}</p>
            </li>
          ))}
        </ul>
      )}
    </Layout>
  )
}
