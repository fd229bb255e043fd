import type { PageContext } from '../page.ts'

/** What erasing takes along, and what it leaves. */
export function Consequences({ page, isEvent }: { page: PageContext; isEvent: boolean }) {
  const { erasure } = page.t.moderation
  const { feeds, ...goes } = erasure.goesList
  return (
    <div class="two-columns">
      <section class="stack stack--tight" aria-labelledby="goes">
        <h2 id="goes">{erasure.goes}</h2>
        <ul>
          {Object.values(isEvent ? { ...goes, feeds } : goes).map(each => (
            <li>{each}</li>
          ))}
        </ul>
      </section>
      <section class="stack stack--tight" aria-labelledby="stays">
        <h2 id="stays">{erasure.stays}</h2>
        <ul>
          {Object.values(erasure.staysList).map(each => (
            <li>{each}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
