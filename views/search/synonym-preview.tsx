import { numberText } from '../../src/i18n/dates.ts'
import type { Holding } from '../../src/search/count-holding.ts'
import type { FoundTitle } from '../../src/search/list-found-titles.ts'
import type { ChangedSearch, SynonymPreview as Preview } from '../../src/search/preview-synonyms.ts'
import type { PageContext } from '../page.ts'
import { Notice } from '../ui/notice.tsx'

type Props = { page: PageContext; preview: Preview }

/** What saving the words in the form would do to the searches people make. */
export function SynonymPreview({ page, preview: { holding, frequent, changed, unchanged } }: Props) {
  const { t } = page
  const words = t.synonyms
  return (
    <section class="stack" aria-labelledby="preview-title" id="preview">
      <Notice tone="info" role="status" focus>
        <h2 class="notice-title" id="preview-title">
          {words.previewTitle}
        </h2>
        <p>{words.previewText(frequent)}</p>
      </Notice>
      <HoldingList page={page} holding={holding} />
      {changed.length === 0 ? (
        <p>{words.nothingChanges}</p>
      ) : (
        <ul class="entry-list" aria-label={words.table}>
          {changed.map(change => (
            <ChangedEntry page={page} change={change} />
          ))}
        </ul>
      )}
      {changed.length > 0 && unchanged > 0 && <p class="field-hint">{words.unchanged(unchanged)}</p>}
    </section>
  )
}

/** Why a word brings nothing to the others is seen from how many texts hold it. */
function HoldingList({ page, holding }: { page: PageContext; holding: Holding[] }) {
  const { t, language } = page
  const words = t.synonyms
  return (
    <>
      <h3 id="holding">{words.holdingTitle}</h3>
      <dl class="definition" aria-labelledby="holding">
        {holding.map(({ word, count, isCut }) => (
          <>
            <dt>{word}</dt>
            <dd>{isCut ? words.heldByMore(numberText(count, language)) : words.heldBy(count)}</dd>
          </>
        ))}
      </dl>
      {holding.some(({ count }) => count === 0) && <p class="field-hint">{words.heldByNone}</p>}
    </>
  )
}

function ChangedEntry({ page, change }: { page: PageContext; change: ChangedSearch }) {
  const { t, language } = page
  const words = t.synonyms
  const { query, times, before, after, comes, goes, reordered } = change
  const count = (counted: ChangedSearch['before']) =>
    counted.isCut ? words.orMore(counted.count) : numberText(counted.count, language)
  return (
    <li class="entry">
      <h3 class="entry-title">{t.savedSearches.quoted(query)}</h3>
      <dl class="definition">
        <dt>{words.found}</dt>
        <dd>{words.fromTo(count(before), count(after))}</dd>
        {times !== null && (
          <>
            <dt>{words.times}</dt>
            <dd>{numberText(times, language)}</dd>
          </>
        )}
        <Titles label={words.comes} titles={comes} />
        <Titles label={words.goes} titles={goes} />
      </dl>
      {comes.length + goes.length === 0 && <p class="entry-note">{reordered ? words.otherOrder : words.sameFirst}</p>}
    </li>
  )
}

function Titles({ label, titles }: { label: string; titles: FoundTitle[] }) {
  if (titles.length === 0) return null
  return (
    <>
      <dt>{label}</dt>
      {titles.map(({ title, language }) => (
        <dd lang={language}>{title}</dd>
      ))}
    </>
  )
}
