import { backupDays } from '../../src/rounds/backup-days.ts'
import { Icon } from '../ui/icon.tsx'
import type { ResultsProps } from './results.tsx'

/** What anyone can count the result from again, and what became of the rest. */
export function ResultFiles({ page, round, results, address }: ResultsProps & { address: string }) {
  const { t, paths } = page
  const { rounds } = t
  const { priority } = round.asks
  const files = [
    { voice: 'network' as const, label: rounds.networkFile },
    ...(results.personal.needs
      ? [{ voice: 'personal' as const, label: priority ? t.results.rankingPersonal : rounds.personalFile }]
      : []),
  ]
  const tables = [
    { href: paths.resultTable(round.id), label: t.results.csv },
    { href: paths.resultJson(round.id), label: t.results.json },
  ]
  return (
    <section class="section">
      <h2>{rounds.filesTitle}</h2>
      <p class="measure">{priority ? t.results.rankingFiles : rounds.filesText}</p>
      <ul class="list">
        {files.map(({ voice, label }) => (
          <li>
            <a href={paths.roundExport(round.id, voice)} download>
              <Icon name="download" /> {label}
            </a>
            <p class="entry-note">
              {rounds.digest}: <code>{results.digests[voice]}</code>
            </p>
          </li>
        ))}
        {tables.map(({ href, label }) => (
          <li>
            <a href={href} download>
              <Icon name="download" /> {label}
            </a>
          </li>
        ))}
        <li>
          <a href={paths.roundLog(round.id)}>{rounds.log.title}</a>
        </li>
      </ul>
      {priority && (
        <p class="measure">
          {t.results.recount} <code>npm run -s tally -- {round.id}-network.jsonl</code>. {t.results.recountCompare}
        </p>
      )}
      <p class="measure permanent">
        {t.results.address}: <a href={paths.results(round.id)}>{address}</a>
      </p>
      <p class="measure">{rounds.destroyed(backupDays)}</p>
    </section>
  )
}
