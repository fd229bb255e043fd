import type { NeedInList } from '../../src/needs/list-needs.ts'
import type { DecidedLevel } from '../../src/rounds/list-need-levels.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { LevelBadge, Tag } from '../ui/badge.tsx'

type Props = { page: PageContext; needs: NeedInList[]; levels: Map<number, DecidedLevel> }

/** All needs, each with what has been written about it. */
export function NeedsPage({ page, needs, levels }: Props) {
  const { t } = page
  return (
    <Layout page={page} title={t.needs.title} active="needs" wide>
      <div class="page-head">
        <h1>{t.needs.title}</h1>
        <p class="lead">{t.needs.lead}</p>
        <p>
          <a href={page.paths.decisions()}>{t.reviews.board}</a>
        </p>
      </div>
      <ul class="card-list card-list--grid">
        {needs.map(need => (
          <NeedCard page={page} need={need} level={levels.get(need.number)} />
        ))}
      </ul>
    </Layout>
  )
}

function NeedCard({ page, need, level }: { page: PageContext; need: NeedInList; level?: DecidedLevel }) {
  const { t, names, paths } = page
  const { number, name, description, themeIds, about } = need
  const written = [
    about.good > 0 && t.needs.practices(about.good),
    about.pitfall > 0 && t.needs.pitfalls(about.pitfall),
    about.thread > 0 && t.needs.threads(about.thread),
    about.event > 0 && t.needs.events(about.event),
  ].filter(Boolean)
  return (
    <li class="card">
      <h2 class="card-title">
        <a href={paths.need(number)}>{t.needs.name(number, name)}</a>
      </h2>
      <p class="card-summary">{description}</p>
      {themeIds.length > 0 && (
        <ul class="cluster" aria-label={t.needs.themes}>
          {themeIds.map(id => (
            <li>
              <Tag href={paths.practices({ theme: id })}>{names.themes[id]}</Tag>
            </li>
          ))}
        </ul>
      )}
      <p class="card-meta">{written.length > 0 ? written.join(' · ') : t.needs.nothing}</p>
      {level && (
        <div class="card-meta">
          <LevelBadge level={level.level} label={t.rounds.levels[level.level]} />
          {!level.met && t.needs.indicative}
        </div>
      )}
    </li>
  )
}
