type Props = { title: string; describe: string; counts: readonly number[]; most: number; wide?: boolean }

const whole = 150
const height = 24

/** How many chose each place, the first on the left: one shape, so that fifteen of them weigh little. */
export function PlaceBars({ title, describe, counts, most, wide }: Props) {
  const step = Math.floor(whole / counts.length)
  const width = counts.length * step
  return (
    <svg class={wide ? 'place-bars place-bars--wide' : 'place-bars'} role="img" viewBox={`0 0 ${width} ${height + 14}`}>
      <title>{title}</title>
      <desc>{describe}</desc>
      <path class="bars" d={barsOf(counts, most, step)} />
      <path class="bars-line" d={`M0 ${height}.5h${width}`} />
      <text x="5" y={height + 12}>
        1
      </text>
      <text x={width - 7} y={height + 12}>
        {counts.length}
      </text>
    </svg>
  )
}

function barsOf(counts: readonly number[], most: number, step: number): string {
  return counts
    .map((count, at) => {
      const tall = most > 0 ? Math.max(count > 0 ? 1 : 0, Math.round((height * count) / most)) : 0
      return tall > 0 ? `M${at * step + 1} ${height}v-${tall}h${step - 2}v${tall}z` : ''
    })
    .join('')
}
