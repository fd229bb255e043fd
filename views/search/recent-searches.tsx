import type { PageContext } from '../page.ts'

/** The last searches of the device; a script fills and shows them. */
export function RecentSearches({ page: { t, viewer }, heading }: { page: PageContext; heading?: boolean }) {
  const title = t.search.recent
  return (
    <section
      aria-label={heading ? undefined : title}
      aria-labelledby={heading ? 'recent' : undefined}
      data-recent
      hidden
    >
      {heading ? <h2 id="recent">{title}</h2> : <p class="field-label">{title}</p>}
      <ul class="cluster" />
      <p class="field-hint">
        {viewer ? t.search.recentHint : t.search.recentHintVisitor}{' '}
        <button class="button button--quiet button--small" type="button" data-clear-recent>
          {t.search.clearRecent}
        </button>
      </p>
    </section>
  )
}
