import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Empty } from '../ui/empty.tsx'
import { Notice } from '../ui/notice.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { type GroupedSearch, SearchTable } from './searches-table.tsx'

type Props = {
  page: PageContext
  days: number
  periods: readonly number[]
  missed: GroupedSearch[]
  /** Those that have found something. */
  frequent: GroupedSearch[]
  forgotten: boolean
  /** How often a search must have been made to show here, and for how long it is kept. */
  kept: { fewestTimes: number; days: number }
}

/** What people search and do not find, and what they search most; counted without people. */
export function SearchesMadePage({ page, days, periods, missed, frequent, forgotten, kept }: Props) {
  const { t, paths } = page
  const words = t.searchesMade
  const tabs = periods.map(each => ({
    ...{ href: paths.searchesMade({ days: each }), label: words.days(each), current: each === days },
  }))
  return (
    <Layout page={page} title={words.title} ownStyle="search">
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.desk, label: t.desk.title }]} />
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <p>
          <a href={paths.synonyms}>{words.toSynonyms}</a>
        </p>
      </div>
      {forgotten && (
        <Notice tone="success" role="status" focus>
          <p>{words.forgotten}</p>
        </Notice>
      )}
      <Tabs label={words.period} tabs={tabs} />
      {missed.length + frequent.length === 0 ? (
        <Empty title={words.none}>{words.noneText}</Empty>
      ) : (
        <>
          <section class="stack stack--tight" aria-labelledby="missed">
            <h2 id="missed">{words.nothingFound}</h2>
            {missed.length === 0 ? (
              <p>{words.nothingMissed}</p>
            ) : (
              <>
                <p class="measure">{words.nothingFoundText}</p>
                <SearchTable page={page} days={days} searches={missed} label={words.nothingFound} />
              </>
            )}
          </section>
          <section class="stack stack--tight" aria-labelledby="frequent">
            <h2 id="frequent">{words.mostFrequent}</h2>
            {frequent.length === 0 ? (
              <p>{words.nothingFrequent}</p>
            ) : (
              <SearchTable page={page} days={days} searches={frequent} label={words.mostFrequent} withFound />
            )}
          </section>
        </>
      )}
      <section class="section" aria-labelledby="privacy">
        <h2 id="privacy">{words.privacyTitle}</h2>
        <p class="measure">{words.privacy(kept.fewestTimes, kept.days)}</p>
      </section>
    </Layout>
  )
}
