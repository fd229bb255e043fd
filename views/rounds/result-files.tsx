import { backupDays } from '../../src/rounds/policy.ts'
import { Icon } from '../ui/icon.tsx'
import type { ResultsProps } from './results.tsx'

/** What anyone can count the result from again, and what became of the rest. */
export function ResultFiles({ page, round, results }: ResultsProps) {
  const { t, paths } = page
  const { rounds } = t
  const files = [
    { voice: 'network' as const, label: rounds.networkFile },
    ...(results.personal.needs ? [{ voice: 'personal' as const, label: rounds.personalFile }] : []),
  ]
  return (
    <section class="section">
      <h2>{rounds.filesTitle}</h2>
      <p class="measure">{rounds.filesText}</p>
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
      </ul>
      <p class="measure">{rounds.destroyed(backupDays)}</p>
    </section>
  )
}
