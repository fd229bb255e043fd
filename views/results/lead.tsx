import { placesOf, topOf } from '../../src/counting/order.ts'
import type { PriorityCount, RankedNeed } from '../../src/results/priority-result.ts'
import type { PageContext } from '../page.ts'
import { type ShownResults, topSize } from './voices.ts'
import { listText, nameIn } from './words.ts'

const mostNamed = 6

/** The whole result in a few sentences: the first tier by the networks, and how the people differ. */
export function Lead(shown: ShownResults) {
  const { page, round, results, official, neighbourhood } = shown
  const { t } = page
  const personal = results.personal.priority
  const name = nameIn(page, round)
  if (official.ballots === 0)
    return (
      <p class="lead">
        {neighbourhood ? t.results.noBallotsNear : t.results.noBallots}
        {personal && ` ${t.results.peopleOrder}`}
      </p>
    )
  return (
    <>
      <p class="lead result-lead">{tierText(page, official, name)}</p>
      <p class="measure">{personal ? besideText(page, official, personal, name) : t.results.noPeople}</p>
    </>
  )
}

function tierText(page: PageContext, { order, tiers }: PriorityCount, name: (need: number) => string): string {
  const { results } = page.t
  const first = tiers[0] ?? []
  const names = (needs: number[]) => listText(page, needs.map(name))
  if (first.length <= mostNamed && (tiers.length > 1 || first.length === 1))
    return results.lead(first.length, names(first))
  return results.leadWide(first.length, names(order.flat().slice(0, 3)))
}

function besideText(
  page: PageContext,
  official: PriorityCount,
  personal: PriorityCount,
  name: (need: number) => string,
): string {
  const { results } = page.t
  const size = topSize(official)
  const names = (needs: number[]) => listText(page, needs.map(name))
  const ours = size ? topOf(official.order, size) : []
  const theirs = size ? topOf(personal.order, size) : []
  const both = ours.filter(need => theirs.includes(need))
  const onlyOurs = ours.filter(need => !both.includes(need))
  const onlyTheirs = theirs.filter(need => !both.includes(need))
  const sentences = []
  if (size && onlyOurs.length + onlyTheirs.length === 0) sentences.push(results.peopleSame(size))
  else if (size)
    sentences.push(results.peopleDiffer(size, names(both), names(onlyOurs) || '–', names(onlyTheirs) || '–'))
  sentences.push(gapText(page, official, personal, name))
  return sentences.join(' ').trim()
}

/** The need whose places in the two voices lie furthest apart; nothing when none differ by more than a place or two. */
function gapText(page: PageContext, official: PriorityCount, personal: PriorityCount, name: (need: number) => string) {
  const { results } = page.t
  const long = ({ place, shared }: RankedNeed) => results.placeLong(place, shared)
  const places = placesOf(personal.order)
  const gap = ({ need, place }: { need: number; place: number }) => Math.abs(place - (places.get(need) ?? place))
  const [first] = [...official.ranked].sort((a, b) => gap(b) - gap(a))
  const other = personal.ranked.find(each => each.need === first?.need)
  if (!first || !other || gap(first) < 3) return ''
  return results.largestGap(name(first.need), long(first), long(other))
}
