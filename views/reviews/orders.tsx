import type { Review } from '../../src/reviews/find-review.ts'
import type { PageContext } from '../page.ts'
import { Tag } from '../ui/badge.tsx'
import { TableScroll } from '../ui/table.tsx'

/** The group's own order beside that of the vote, where they differ. */
export function Orders({ page, review }: { page: PageContext; review: Review }) {
  const { reviews } = page.t
  if (!review.order) return null
  const of = new Map(review.needs.map(need => [need.voted.need, need]))
  return (
    <section class="section">
      <h2>{reviews.orderTitle}</h2>
      <p class="measure">{reviews.orderHint}</p>
      <TableScroll label={reviews.orderTitle}>
        <table class="table orders">
          <thead>
            <tr>
              <th>{reviews.inGroup}</th>
              <th>{reviews.need}</th>
              <th>{reviews.inVote}</th>
            </tr>
          </thead>
          <tbody>
            {review.order.map(({ need, place, shared, moved }) => {
              const reviewed = of.get(need)
              const voted = reviewed?.voted
              return (
                <tr>
                  <td>{reviews.placeShort(place, shared)}</td>
                  <th scope="row">
                    {moved ? <strong>{reviewed?.wording.name}</strong> : reviewed?.wording.name}{' '}
                    {moved && <Tag>{reviews.moved}</Tag>}
                  </th>
                  <td>{voted?.place ? reviews.placeShort(voted.place, voted.shared) : '–'}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </TableScroll>
    </section>
  )
}
