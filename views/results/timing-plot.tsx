import type { PageContext } from '../page.ts'
import { shareText } from './words.ts'

export type TimedNeed = { need: number; name: string; place: number; share: number; clear: boolean }

const [left, top, width, height] = [40, 10, 320, 250]
const radius = 9

/** Importance across, the share for starting before upwards: what stands in the upper left corner is started first. */
export function TimingPlot({
  page,
  title,
  needs,
  of,
}: {
  page: PageContext
  title: string
  needs: TimedNeed[]
  of: number
}) {
  const { results } = page.t
  const said = needs.map(each => results.plotPoint(each.name, String(each.place), shareText(page, each.share)))
  const across = (place: number) => left + ((place - 0.5) * width) / of
  const up = (share: number) => top + (1 - share) * height
  return (
    <svg class="timing-plot" role="img" viewBox={`0 0 ${left + width + 8} ${top + height + 44}`}>
      <title>{title}</title>
      <desc>{said.join('; ')}</desc>
      <rect class="plot-corner" x={left} y={top} width={width / 2} height={height / 2} />
      <text class="plot-strong" x={left + 6} y={top + height / 2 - 7}>
        {results.plotCorner}
      </text>
      <path class="plot-axis" d={`M${left} ${top}v${height}h${width}`} />
      <path class="plot-half" d={`M${left} ${up(0.5)}h${width}`} />
      {[0, 0.5, 1].map(share => (
        <text class="plot-end" x={left - 6} y={up(share) + 4}>
          {Math.round(100 * share)}
        </text>
      ))}
      {[1, of].map(place => (
        <text class="plot-middle" x={across(place)} y={top + height + 18}>
          {place}
        </text>
      ))}
      <text class="plot-middle" x={left + width / 2} y={top + height + 36}>
        {results.plotAcross}
      </text>
      <text class="plot-middle" transform={`translate(12 ${top + height / 2}) rotate(-90)`}>
        {results.plotUp}
      </text>
      {apart(needs.map(each => ({ ...each, x: across(each.place), y: up(each.share) }))).map(
        ({ need, x, y, clear }) => (
          <g class={clear ? 'plot-clear' : 'plot-open'}>
            <circle cx={x} cy={y} r={radius} />
            <text class="plot-middle" x={x} y={y + 4}>
              {need}
            </text>
          </g>
        ),
      )}
    </svg>
  )
}

/** Needs that share a place and a share would hide each other; the lower ones move aside. */
function apart<Point extends { x: number; y: number }>(points: Point[]): Point[] {
  const placed: Point[] = []
  for (const point of [...points].sort((a, b) => a.y - b.y)) {
    const moved = { ...point, x: round(point.x), y: round(point.y) }
    while (placed.some(other => Math.hypot(other.x - moved.x, other.y - moved.y) < 2 * radius)) moved.y += 3
    placed.push(moved)
  }
  return placed
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
