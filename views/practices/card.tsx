import type { Child } from 'hono/jsx'
import { agoText, dayTimeText, isoText } from '../../src/i18n/dates.ts'
import type { PracticeCardData } from '../../src/practices/list-cards.ts'
import type { PageContext } from '../page.ts'
import { AuthorLine } from '../people/author-line.tsx'
import { Tag } from '../ui/badge.tsx'
import { Byline } from '../ui/byline.tsx'
import { PracticeSigns } from './practice-signs.tsx'

type Props = { page: PageContext; practice: PracticeCardData; heading?: 'h2' | 'h3' }

/** A practice in a list, as `<li class="card">`; stands in a `<ul class="card-list">`. */
export function PracticeCard({ page, practice, heading: Heading = 'h2' }: Props) {
  const { t, names, language, paths } = page
  const { needs, commentCount } = practice
  const lang = (of: string) => (of === language ? undefined : of)
  return (
    <li class="card">
      <PracticeSigns page={page} practice={practice} />
      <Heading class="card-title" lang={lang(practice.titleLanguage)}>
        <a href={paths.practice(practice.id)}>{practice.title}</a>
      </Heading>
      <p class="card-summary" lang={lang(practice.summaryLanguage)}>
        {practice.summary}
      </p>
      {needs.length > 0 && (
        <ul class="cluster" aria-label={t.practices.needs}>
          {needs.map(need => (
            <li>
              <Tag href={paths.need(need)}>{t.practices.need(need, names.needs[need] ?? '')}</Tag>
            </li>
          ))}
        </ul>
      )}
      <PracticeByline
        page={page}
        practice={practice}
        note={commentCount > 0 ? t.answers.comments(commentCount) : undefined}
      />
    </li>
  )
}

type BylineProps = {
  page: PageContext
  practice: Pick<
    PracticeCardData,
    'authorId' | 'authorName' | 'roleId' | 'authorHidden' | 'networkId' | 'region' | 'source' | 'publishedAt'
  >
  note?: Child
}

/** Who tells this: a person, somebody of a network whose name is hidden, or a report. */
export function PracticeByline({ page, practice, note }: BylineProps) {
  const { t, names, paths, language, now } = page
  const { networkId, publishedAt: at, region, source } = practice
  const network = networkId ? names.networks[networkId] : undefined
  if (practice.roleId) {
    const hidden = practice.authorHidden ? t.practices.nameHidden : undefined
    return <AuthorLine page={page} author={practice} at={at} note={[hidden, note]} />
  }
  if (!practice.authorHidden)
    return (
      <p class="byline">
        {source && <span>{t.practices.fromSource(source)}</span>}
        {network && networkId ? (
          <a href={paths.network(networkId)}>{network}</a>
        ) : (
          region && <span lang={regionLanguage(page, region)}>{t.practices.regions[region] ?? region}</span>
        )}
        {note && <span>{note}</span>}
      </p>
    )
  return (
    <Byline
      author={{ name: null, roleName: t.practices.nameHidden }}
      networkName={network}
      networkHref={networkId ? paths.network(networkId) : undefined}
      when={{ iso: isoText(at), text: agoText(at, now, language), title: dayTimeText(at, language) }}
      note={note}
    />
  )
}

/** Regions are named as the Finnish reports name them, except those we have words for. */
export function regionLanguage({ t, language }: PageContext, region: string) {
  return language === 'fi' || t.practices.regions[region] ? undefined : 'fi'
}
