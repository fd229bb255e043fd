import { numberText, percentText } from '../../src/i18n/dates.ts'
import type { RankedNeed } from '../../src/results/priority-result.ts'
import type { PageContext } from '../page.ts'
import { Tag } from '../ui/badge.tsx'
import { PlaceBars } from './place-bars.tsx'
import type { ShownResults, Voice } from './voices.ts'
import { meanText, placeText, rangeText } from './words.ts'

type Props = { shown: ShownResults; need: RankedNeed; first: Voice; second?: Voice }

/** Below this share of the ballots a need was ranked by few. */
const fewest = 0.3

/** One need: its place, the figures and the bars of both voices, and how sure its lead over the next one is. */
export function NeedRow({ shown, need, first, second }: Props) {
  const { page, round } = shown
  const name = round.needs.find(each => each.number === need.need)?.name ?? ''
  const other = second?.count.ranked.find(each => each.need === need.need)
  const Heading = first.count.tiers.length > 1 ? 'h4' : 'h3'
  return (
    <li class="order-need">
      <p class="order-place">{placeText(page, need)}</p>
      <div class="order-name">
        <Heading>
          <a href={page.paths.need(need.need)}>{name}</a>
        </Heading>
        <NextOne page={page} need={need} voice={first} />
      </div>
      <VoiceOf page={page} voice={first} need={need} name={name} />
      {second && other && <VoiceOf page={page} voice={second} need={other} name={name} withPlace />}
    </li>
  )
}

type VoiceProps = { page: PageContext; voice: Voice; need: RankedNeed; name: string; withPlace?: boolean }

function VoiceOf({ page, voice, need, name, withPlace }: VoiceProps) {
  const { results } = page.t
  const { count, label } = voice
  const share = need.rankedBy / count.ballots
  const [low, high] = need.interval ? rangeText(page, need.interval).split('–') : []
  const won = results.won(numberText(need.wins, page.language), count.needs.length - 1)
  const mean = results.mean(meanText(page, need.meanRank))
  const timing = timingWords(page, voice, need.need)
  const most = Math.max(...count.ranked.flatMap(each => each.places))
  return (
    <div class="order-voice">
      <p>
        <b>{label}</b> {withPlace && `${results.placeLong(need.place, need.shared)} · `}
        {won}
        <br />
        {mean}
        {low && ` · ${results.interval(low, high ?? low)}`}
        {timing && <br />}
        {timing}
        {share < fewest && (
          <>
            <br />
            <Tag>{results.rare(percentText(share, page.language))}</Tag>
          </>
        )}
      </p>
      <PlaceBars
        title={results.barsTitle(name, label)}
        describe={barsText(page, need.places)}
        counts={need.places}
        most={most}
      />
    </div>
  )
}

export function barsText({ t }: PageContext, places: readonly number[]): string {
  const said = places.flatMap((count, at) => (count > 0 ? [t.results.barsPart(at + 1, count)] : []))
  return said.join(', ') || t.results.barsNone
}

function timingWords({ t, language }: PageContext, { timing }: Voice, need: number): string {
  const told = timing?.find(each => each.need === need)
  if (told?.shown !== 'counts' || told.share === null) return ''
  const share = percentText(told.share, language)
  return told.clear ? t.results.startBefore(share) : t.results.startUnclear(share)
}

/** How sure it is that this need stands before the next. */
function NextOne({ page, need, voice }: { page: PageContext; need: RankedNeed; voice: Voice }) {
  const { results } = page.t
  const next = voice.count.neighbours.find(each => each.above === need.need)
  if (!next) return null
  const { forUpper, forLower, reversals, clear } = next
  const text =
    forUpper === forLower
      ? results.nextTied
      : forUpper < forLower
        ? results.nextBehind
        : clear
          ? results.nextClear(reversals)
          : results.nextUnclear(reversals)
  return <p class="entry-note">{text}</p>
}
