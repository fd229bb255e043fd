import { dayTimeText } from '../../src/i18n/dates.ts'
import type { FoundRound } from '../../src/rounds/find-round.ts'
import type { LogEntry } from '../../src/rounds/next-log-entries.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { TableScroll } from '../ui/table.tsx'
import { logWords } from './log-words.ts'

type Props = {
  page: PageContext
  round: FoundRound
  entries: LogEntry[]
  /** Whether each line follows from those before. */
  whole: boolean
  mayRecount: boolean
  /** What came of the recount just made: whether files and figures were as published. */
  recounted?: boolean
}

/** What happened to a round, a line an event, and how anybody can check that no line was changed. */
export function LogPage({ page, round, entries, whole, mayRecount, recounted }: Props) {
  const { t, paths, language } = page
  const { log } = t.rounds
  const trail = [
    { href: paths.rounds, label: t.rounds.title },
    { href: paths.round(round.id), label: round.title },
  ]
  return (
    <Layout page={page} title={`${log.title}: ${round.title}`} active="rounds" wide>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={trail} />
        <h1>{log.title}</h1>
        <p class="lead">{log.lead}</p>
      </div>
      {recounted !== undefined && (
        <Notice tone={recounted ? 'success' : 'warning'} role="status" focus>
          <p>{recounted ? log.recountSame : log.recountOther}</p>
        </Notice>
      )}
      {!whole && (
        <Notice tone="warning" title={log.brokenTitle}>
          <p>{log.brokenText}</p>
        </Notice>
      )}
      <TableScroll label={log.title}>
        <table class="table table--dense">
          <caption class="sr-only">{log.title}</caption>
          <thead>
            <tr>
              <th scope="col" class="number">
                {log.seq}
              </th>
              <th scope="col">{log.when}</th>
              <th scope="col">{log.event}</th>
              <th scope="col">{log.detail}</th>
              <th scope="col">{log.hash}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(entry => (
              <tr>
                <td class="number">{entry.seq}</td>
                <td>{dayTimeText(entry.at, language)}</td>
                <th scope="row">{log.events[entry.event]}</th>
                <td class="digest">{logWords(page, entry)}</td>
                <td class="digest">
                  <code>{entry.hash}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <section class="section">
        <h2>{log.checkTitle}</h2>
        <p class="measure">{log.checkText}</p>
        <p>
          <code>npm run -s verify-log -- {round.id}-log.jsonl</code>
        </p>
        <div class="cluster">
          <LinkButton href={paths.roundLogFile(round.id)} kind="secondary" icon="download">
            {log.download}
          </LinkButton>
          {mayRecount && (
            <form method="post" action={paths.recountRound(round.id)}>
              <Button kind="secondary">{log.recount}</Button>
            </form>
          )}
        </div>
      </section>
    </Layout>
  )
}
