import type { News } from '../../src/home/list-news.ts'
import { agoText, dayTimeText, isoText } from '../../src/i18n/dates.ts'
import { shownKind } from '../../src/practices/shown-kind.ts'
import type { PageContext } from '../page.ts'
import { KindBadge } from '../ui/badge.tsx'
import { Icon } from '../ui/icon.tsx'
import { NewMark } from '../visits/new-mark.tsx'

type Props = { page: PageContext; item: News }

/** A new text as a small card: what it is, where from and when. */
export function NewsCard({ page, item }: Props) {
  const { t, names, language, now } = page
  const { title, lang, textLang, href, text, networkId, note } = wordsOf(page, item)
  return (
    <li class="card">
      <p class="card-signs">
        {item.kind === 'thread' ? (
          <span class="badge badge--thread">
            <Icon name="thread" />
            {t.home.thread}
          </span>
        ) : (
          <KindBadge
            kind={item.practice.kind}
            wish={item.practice.isWish}
            label={t.practices.kinds[shownKind(item.practice)]}
          />
        )}
        {item.kind === 'thread' ? (
          <NewMark page={page} of={item.thread} as="answers" />
        ) : (
          <NewMark page={page} of={item.practice} as="comments" />
        )}
      </p>
      <h3 class="card-title" lang={lang}>
        <a href={href}>{title}</a>
      </h3>
      <p class="card-summary entry-excerpt" lang={textLang}>
        {text}
      </p>
      <p class="byline">
        {networkId && <span>{names.networks[networkId]}</span>}
        <time datetime={isoText(item.at)} title={dayTimeText(item.at, language)}>
          {agoText(item.at, now, language)}
        </time>
        {note && <span>{note}</span>}
      </p>
    </li>
  )
}

function wordsOf({ t, paths }: PageContext, item: News) {
  if (item.kind === 'thread') {
    const { id, title, excerpt, language, networkId, answerCount } = item.thread
    const note = t.answers.count(answerCount)
    return { title, lang: language, textLang: language, href: paths.thread(id), text: excerpt, networkId, note }
  }
  const { id, title, titleLanguage, summary, summaryLanguage, networkId, commentCount } = item.practice
  return {
    ...{ title, lang: titleLanguage, textLang: summaryLanguage, href: paths.practice(id), text: summary, networkId },
    note: commentCount > 0 ? t.answers.comments(commentCount) : null,
  }
}
