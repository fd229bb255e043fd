import { dayText, percentText } from '../../src/i18n/dates.ts'
import type { NeedLevel } from '../../src/rounds/find-need-levels.ts'
import type { PageContext } from '../page.ts'
import { LevelBadge } from '../ui/badge.tsx'
import { ShareBar, ShareLegend } from '../ui/share-bar.tsx'

/** At which level a need is developed, round by round, by the networks' ballots. */
export function LevelSection({ page, results }: { page: PageContext; results: NeedLevel[] }) {
  const { t } = page
  return (
    <section aria-labelledby="level" class="stack stack--tight">
      <h2 id="level">{t.needs.levelTitle}</h2>
      {results.length === 0 && <p>{t.needs.levelNone}</p>}
      {results.length > 0 && (
        <ul class="entry-list">
          {results.map(result => (
            <RoundEntry page={page} result={result} />
          ))}
        </ul>
      )}
    </section>
  )
}

function RoundEntry({ page, result }: { page: PageContext; result: NeedLevel }) {
  const { t, paths, language } = page
  const { round, network, personal, turnout } = result
  const people = personal?.shown === 'counts' ? personal.level : null
  const notes = [
    t.needs.closed(dayText(round.closesAt, language)),
    people && t.needs.peopleVoice(t.rounds.levels[people]),
    network.split && t.needs.levelSplit,
    !turnout.met && t.needs.indicativeText,
  ]
  return (
    <li class="entry">
      <a class="entry-title" href={paths.results(round.id)} lang={round.language}>
        {round.title}
      </a>
      {network.level ? (
        <LevelBadge level={network.level} label={t.rounds.levels[network.level]} />
      ) : (
        <p>{t.needs.levelNobody}</p>
      )}
      <Shares page={page} result={result} />
      <p class="entry-note">{notes.filter(Boolean).join(' · ')}</p>
    </li>
  )
}

function Shares({ page, result }: { page: PageContext; result: NeedLevel }) {
  const { t, language } = page
  const { shares } = result.network
  if (!shares) return null
  const parts = (['own', 'near', 'all'] as const).map(key => ({
    key,
    label: t.rounds.levels[key],
    share: shares[key],
    text: percentText(shares[key], language),
  }))
  const describe = parts.map(part => `${part.label} ${part.text}`).join(', ')
  return (
    <>
      <ShareBar title={t.needs.networkVoices} parts={parts} describe={describe} />
      <ShareLegend parts={parts} />
    </>
  )
}
