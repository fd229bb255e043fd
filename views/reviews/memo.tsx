import type { Review } from '../../src/reviews/find-review.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { LinkButton } from '../ui/button.tsx'
import { TableScroll } from '../ui/table.tsx'
import { type Fact, memoText } from './memo-text.ts'

/** The memo for the minutes, to print or to take along as a file. */
export function MemoPage({ page, review }: { page: PageContext; review: Review }) {
  const { t, paths } = page
  const { round } = review
  const memo = memoText(page, review)
  return (
    <Layout page={page} title={memo.title}>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.review(round.id), label: round.title }]} />
        <h1>{memo.title}</h1>
        <div class="cluster no-print">
          <LinkButton href={paths.memoFile(round.id)} icon="download" kind="secondary">
            {t.reviews.memoText.docx}
          </LinkButton>
        </div>
        <p class="entry-note no-print">{t.reviews.print}</p>
      </div>
      <div class="section">
        <Facts facts={memo.facts} />
      </div>
      <section class="section">
        <h2>{memo.order.title}</h2>
        <TableScroll label={memo.order.title}>
          <table class="table table--dense">
            <thead>
              <tr>
                {memo.order.table.head.map(head => (
                  <th>{head}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {memo.order.table.rows.map(row => (
                <tr>{row.map((cell, at) => (at === 1 ? <th scope="row">{cell}</th> : <td>{cell}</td>))}</tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      </section>
      {memo.count.sentences.length > 0 && (
        <section class="section">
          <h2>{memo.count.title}</h2>
          {memo.count.sentences.map(sentence => (
            <p>{sentence}</p>
          ))}
        </section>
      )}
      <section class="section">
        <h2>{memo.decisions.title}</h2>
        {memo.decisions.needs.map(need => (
          <section class="result-need">
            <h3>{need.title}</h3>
            <Facts facts={need.facts} />
          </section>
        ))}
      </section>
      <section class="section">
        <h2>{memo.digests.title}</h2>
        <Facts facts={memo.digests.facts} />
      </section>
    </Layout>
  )
}

function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl class="definition">
      {facts.map(({ label, text }) => (
        <>
          <dt>{label}</dt>
          <dd class="kept-text">{text}</dd>
        </>
      ))}
    </dl>
  )
}
