import { numberText } from '../../src/i18n/dates.ts'
import type { PriorityCount, RankedNeed, Recount } from '../../src/results/priority-result.ts'
import type { PageContext } from '../page.ts'
import { Tag } from '../ui/badge.tsx'
import { changesOfTop, type ShownResults, topSize, voicesOf } from './voices.ts'
import { listText, nameIn } from './words.ts'

/** One sentence each on whether another method, another weight or another reading of a ballot would change the result. */
export function Firmness(shown: ShownResults) {
  const { page } = shown
  const { results: words } = page.t
  const [first] = voicesOf(shown)
  if (!first) return null
  const size = topSize(first.count)
  return (
    <section class="section">
      <h2>{words.firmTitle}</h2>
      <dl class="firmness">
        <Verdict {...{ page, size }} label={words.methodsLabel} {...methodsVerdict(shown, first.count)} />
        <Verdict {...{ page, size }} label={words.fairnessLabel} {...fairnessVerdict(shown)} />
        <Verdict {...{ page, size }} label={words.unrankedLabel} {...unrankedVerdict(shown, first.count, first.key)} />
      </dl>
    </section>
  )
}

/** Whether the first needs stay the same, null where nothing was compared; and the same in words. */
type Told = { holds: boolean | null; text: string }

function Verdict({ page, label, size, holds, text }: Told & { page: PageContext; label: string; size: number | null }) {
  const { results } = page.t
  return (
    <div>
      <dt>
        {label} {size && holds !== null && <Tag>{holds ? results.topHolds(size) : results.topVaries(size)}</Tag>}
      </dt>
      <dd>{text}</dd>
    </div>
  )
}

function methodsVerdict({ page, round }: ShownResults, count: PriorityCount): Told {
  const { results } = page.t
  const name = nameIn(page, round)
  const size = topSize(count)
  const spread = ({ methods }: RankedNeed) => methods.high - methods.low
  const [widest] = [...count.ranked].sort((a, b) => spread(b) - spread(a))
  if (!widest || spread(widest) === 0) return { holds: true, text: results.methodsSame }
  const range = ({ need, methods }: RankedNeed) => results.methodsRange(name(need), methods.low, methods.high)
  const ranges = (needs: RankedNeed[]) => results.methodsDepends(listText(page, needs.map(range)))
  if (!size) return { holds: null, text: ranges([widest]) }
  if (sameTop(count, size)) return { holds: true, text: `${results.methodsTop(size)} ${ranges([widest])}` }
  const crossing = count.ranked.filter(({ methods }) => methods.low <= size && methods.high > size)
  return { holds: false, text: `${results.methodsDiffer(size)} ${ranges(crossing.slice(0, 3))}` }
}

function sameTop(count: PriorityCount, size: 5 | 3): boolean {
  if (size === 5) return count.sameTopFive
  return !count.ranked.some(({ methods }) => methods.low <= size && methods.high > size)
}

function fairnessVerdict({ page, round, results, official, neighbourhood }: ShownResults): Told {
  const { t, names } = page
  const name = nameIn(page, round)
  const size = topSize(official)
  const named = (needs: number[]) => listText(page, needs.map(name)) || '–'
  const sentences: string[] = official.ballots > 0 ? [t.results.oneBallotEach] : []
  const held: boolean[] = []
  const told = () => ({ holds: held.length > 0 ? held.every(Boolean) : null, text: sentences.join(' ') })
  const without = neighbourhood ? [] : (results.network.priority?.without ?? [])
  if (size && without.length > 0) {
    const changing = without.filter(each => (size === 5 ? !each.sameTopFive : !each.sameTopThree))
    held.push(changing.length === 0)
    const networks = changing.map(({ network }) => names.networks[network] ?? network)
    sentences.push(
      changing.length === 0 ? t.results.withoutSame(size) : t.results.withoutChanges(size, listText(page, networks, 4)),
    )
  }
  const personal = results.personal.priority
  if (!personal || !size) return told()
  const { network, role } = personal.equalWeight
  const compare = (recount: Recount, same: string, changes: (size: number, up: string, down: string) => string) => {
    const { up, down } = changesOfTop(personal.order, recount.order, size)
    const holds = up.length + down.length === 0
    held.push(holds)
    sentences.push(holds ? same : changes(size, named(up), named(down)))
  }
  if (network) compare(network, t.results.equalSame(size), t.results.equalChanges)
  else sentences.push(t.results.equalUnknown)
  if (role) compare(role, t.results.equalRoleSame(size), t.results.equalRoleChanges)
  return told()
}

function unrankedVerdict({ page, round }: ShownResults, count: PriorityCount, voice: 'network' | 'personal'): Told {
  const { t, language } = page
  const name = nameIn(page, round)
  const size = topSize(count)
  const named = (needs: number[]) => listText(page, needs.map(name)) || '–'
  const ranked = count.ranked.reduce((sum, need) => sum + need.rankedBy, 0)
  if (ranked === count.ballots * count.needs.length) return { holds: null, text: t.results.allRanked }
  const average = numberText(ranked / count.ballots, language, 1)
  const read = (voice === 'network' ? t.results.unranked : t.results.unrankedPeople)(average, count.needs.length)
  if (!size) return { holds: null, text: read }
  const { up, down } = changesOfTop(count.order, count.ignoring.order, size)
  const holds = up.length + down.length === 0
  const text = holds ? t.results.ignoringSame(size) : t.results.ignoringChanges(size, named(up), named(down))
  return { holds, text: `${read} ${text}` }
}
