import type { Facts } from '../../src/search/list-facts.ts'
import type { Result } from '../../src/search/list-results.ts'
import type { PageContext } from '../page.ts'
import { outcomeText, statusTones } from '../reviews/decision-words.ts'
import { StatusBadge } from '../ui/badge.tsx'
import { Icon } from '../ui/icon.tsx'
import { findHref } from './find-href.ts'
import { Marked } from './marked.tsx'
import { ResultKind } from './result-kind.tsx'
import { Why } from './why.tsx'

type Props = { page: PageContext; result: Result }

/** A thing found: what it is, its title, where in it the search was found, and why. */
export function ResultItem({ page, result }: Props) {
  const { facts, title, titleLanguage, translatedTitle, snippet, snippetLanguage, answerId } = result
  const lang = (of: string) => (of === page.language ? undefined : of)
  return (
    <li class="hit">
      <ResultKind page={page} facts={facts} language={result.otherLanguage} />
      <h3 class="hit-title" lang={lang(titleLanguage)}>
        <a href={findHref(page.paths, { ...facts, part: answerId ?? '' })}>
          <Marked pieces={title} />
        </a>
      </h3>
      {translatedTitle && (
        <p class="hit-text">
          <strong>{page.t.search.ownTitle}</strong> {translatedTitle}
        </p>
      )}
      {snippet && (
        <p class="hit-text">
          {answerId && <strong>{whereText(page, facts)} </strong>}
          <span lang={lang(snippetLanguage)}>
            {snippet.cutBefore && '… '}
            <Marked pieces={snippet.pieces} />
            {snippet.cutAfter && ' …'}
          </span>
        </p>
      )}
      <div class="hit-foot">
        <Why page={page} result={result} />
        <Signs page={page} facts={facts} />
      </div>
    </li>
  )
}

function Signs({ page, facts }: { page: PageContext; facts: Facts }) {
  const { t } = page
  const { kind, answerCount, solved, cancelled, status, outcome, level } = facts
  const count = answerCount ? (kind === 'thread' ? t.answers.count : t.answers.comments)(answerCount) : null
  return (
    <>
      {count && <span>{count}</span>}
      {kind === 'thread' && solved && (
        <span class="sign--helped">
          <Icon name="helped" /> {t.search.solved}
        </span>
      )}
      {cancelled && <StatusBadge tone="warning" label={t.calendar.cancelled} />}
      {kind === 'decision' && <span>{outcomeText(page, { outcome, level })}</span>}
      {status && <StatusBadge tone={statusTones[status]} label={t.reviews.statuses[status]} />}
    </>
  )
}

function whereText({ t }: PageContext, { kind }: Facts): string {
  if (kind === 'decision') return t.search.inFollowUp
  return kind === 'thread' ? t.search.inAnswer : t.search.inComment
}
