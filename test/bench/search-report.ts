/** Milliseconds. */
export type Times = { p50: number; p95: number }

export type Asked = Times & { found: number }

export type SizeReport = {
  documents: number
  texts: number
  textBytes: number
  distinctWords: number
  rebuildMs: number
  index: { bytes: number; withThings: number; trigram: number; plain: number }
  query: { ours: Asked; trigram: Asked; plain: Asked }
  visitor: Asked
  kinds: Record<string, Asked>
  slowest: { ms: number; kind: string; text: string }[]
  page: Times | null
  edit: { with: Times; without: Times }
  publish: { with: Times; without: Times }
  /** The whole request that publishes. */
  request: Times
}

export function timesOf(all: number[]): Times {
  const sorted = [...all].sort((one, other) => one - other)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}

/** Of the request it is known what the search adds to the act in it, and so how long it would take without. */
function timesWithout({ request, publish }: SizeReport): number {
  return request.p50 / (request.p50 - (publish.with.p50 - publish.without.p50))
}

/** The report as tables. */
export function searchReportText(reports: SizeReport[]): string {
  const ms = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(1))
  const both = ({ p50, p95 }: Times) => `${ms(p50)} / ${ms(p95)}`
  const percent = (share: number) => `${Math.round(share * 100)} %`
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
  const ofText = (bytes: number, each: SizeReport) => `${megabytes(bytes)} (${(bytes / each.textBytes).toFixed(2)})`
  const lines: [string, (each: SizeReport) => string][] = [
    ['texts', each => `${each.texts} (${megabytes(each.textBytes)}, ${each.distinctWords} words)`],
    ['a query, p50 / p95 ms', each => both(each.query.ours)],
    ['  of a visitor', each => both(each.visitor)],
    ['  FTS5 trigram', each => both(each.query.trigram)],
    ['  FTS5 as it comes', each => both(each.query.plain)],
    ['queries that find something', each => percent(each.query.ours.found)],
    ['  FTS5 trigram', each => percent(each.query.trigram.found)],
    ['  FTS5 as it comes', each => percent(each.query.plain.found)],
    ['a page of results, p50 / p95 ms', each => (each.page ? both(each.page) : '')],
    ['index (times the text)', each => ofText(each.index.bytes, each)],
    ['  with what decides who sees it', each => ofText(each.index.withThings, each)],
    ['  FTS5 trigram', each => ofText(each.index.trigram, each)],
    ['  FTS5 as it comes', each => ofText(each.index.plain, each)],
    ['an edit, p50 / p95 ms', each => both(each.edit.with)],
    ['  without a search', each => both(each.edit.without)],
    ['publishing, p50 / p95 ms', each => both(each.publish.with)],
    ['  without a search', each => both(each.publish.without)],
    ['  times', each => (each.publish.with.p50 / each.publish.without.p50).toFixed(2)],
    ['  the whole request', each => both(each.request)],
    ['  times one without a search', each => timesWithout(each).toFixed(2)],
    ['building the index anew, s', each => (each.rebuildMs / 1000).toFixed(1)],
  ]
  const kinds = Object.keys(reports[0]?.kinds ?? {})
  return [
    table(
      ['documents', ...reports.map(each => String(each.documents))],
      lines.map(([name, of]) => [name, ...reports.map(of)]),
    ),
    table(
      ['a query by kind, p50 / p95 ms', ...reports.map(each => String(each.documents))],
      kinds.map(kind => [
        kind,
        ...reports.map(each => {
          const asked = each.kinds[kind]
          return asked ? `${both(asked)} (${percent(asked.found)})` : ''
        }),
      ]),
    ),
    ...reports.slice(-1).map(each => each.slowest.map(one => `${ms(one.ms)} ms: ${one.text} (${one.kind})`).join('\n')),
  ].join('\n\n')
}

function table(head: string[], rows: string[][]): string {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map(row => row[at]?.length ?? 0)))
  const line = (row: string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  return [line(head), `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n')
}
