import { numberText } from '../../src/i18n/dates.ts'
import type { PriorityCount, RankedNeed } from '../../src/results/priority-result.ts'
import { changesOfTop, type ShownResults, topSize, voicesOf } from './voices.ts'
import { listText, nameIn } from './words.ts'

/** One sentence each on whether another method, another weight or another reading of a ballot would change the result. */
export function Firmness(shown: ShownResults) {
  const { page } = shown
  const { results: words } = page.t
  const [first] = voicesOf(shown)
  if (!first) return null
  return (
    <section class="section">
      <h2>{words.firmTitle}</h2>
      <dl class="firmness">
        <div>
          <dt>{words.methodsLabel}</dt>
          <dd>{methodsText(shown, first.count)}</dd>
        </div>
        <div>
          <dt>{words.fairnessLabel}</dt>
          <dd>{fairnessText(shown)}</dd>
        </div>
        <div>
          <dt>{words.unrankedLabel}</dt>
          <dd>{unrankedText(shown, first.count, first.key)}</dd>
        </div>
      </dl>
    </section>
  )
}

function methodsText({ page, round }: ShownResults, count: PriorityCount): string {
  const { results } = page.t
  const name = nameIn(page, round)
  const size = topSize(count)
  const spread = ({ methods }: RankedNeed) => methods.high - methods.low
  const [widest] = [...count.ranked].sort((a, b) => spread(b) - spread(a))
  if (!widest || spread(widest) === 0) return results.methodsSame
  const range = ({ need, methods }: RankedNeed) => results.methodsRange(name(need), methods.low, methods.high)
  const ranges = (needs: RankedNeed[]) => results.methodsDepends(listText(page, needs.map(range)))
  if (!size || sameTop(count, size)) return [size ? results.methodsTop(size) : '', ranges([widest])].join(' ').trim()
  const crossing = count.ranked.filter(({ methods }) => methods.low <= size && methods.high > size)
  return [results.methodsDiffer(size), ranges(crossing.slice(0, 3))].join(' ')
}

function sameTop(count: PriorityCount, size: 5 | 3): boolean {
  if (size === 5) return count.sameTopFive
  return !count.ranked.some(({ methods }) => methods.low <= size && methods.high > size)
}

function fairnessText({ page, round, results, official, neighbourhood }: ShownResults): string {
  const { t, names } = page
  const name = nameIn(page, round)
  const size = topSize(official)
  const named = (needs: number[]) => listText(page, needs.map(name)) || '–'
  const sentences: string[] = official.ballots > 0 ? [t.results.oneBallotEach] : []
  const without = neighbourhood ? [] : (results.network.priority?.without ?? [])
  if (size && without.length > 0) {
    const changing = without.filter(each => (size === 5 ? !each.sameTopFive : !each.sameTopThree))
    const networks = changing.map(({ network }) => names.networks[network] ?? network)
    sentences.push(
      changing.length === 0 ? t.results.withoutSame(size) : t.results.withoutChanges(size, listText(page, networks, 4)),
    )
  }
  const personal = results.personal.priority
  if (!personal || !size) return sentences.join(' ')
  const equal = personal.equalWeight.network
  if (!equal) return [...sentences, t.results.equalUnknown].join(' ')
  const { up, down } = changesOfTop(personal.order, equal.order, size)
  const same = up.length + down.length === 0
  return [...sentences, same ? t.results.equalSame(size) : t.results.equalChanges(size, named(up), named(down))].join(
    ' ',
  )
}

function unrankedText({ page, round }: ShownResults, count: PriorityCount, voice: 'network' | 'personal'): string {
  const { t, language } = page
  const name = nameIn(page, round)
  const size = topSize(count)
  const named = (needs: number[]) => listText(page, needs.map(name)) || '–'
  const ranked = count.ranked.reduce((sum, need) => sum + need.rankedBy, 0)
  if (ranked === count.ballots * count.needs.length) return t.results.allRanked
  const average = numberText(ranked / count.ballots, language, 1)
  const what = voice === 'network' ? t.results.unranked : t.results.unrankedPeople
  const sentences = [what(average, count.needs.length)]
  if (size) {
    const { up, down } = changesOfTop(count.order, count.ignoring.order, size)
    sentences.push(
      up.length + down.length === 0
        ? t.results.ignoringSame(size)
        : t.results.ignoringChanges(size, named(up), named(down)),
    )
  }
  return sentences.join(' ')
}
