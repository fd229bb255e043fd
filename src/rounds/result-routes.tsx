import type { Context, Hono } from 'hono'
import { ResultPartBody } from '../../views/results/parts.tsx'
import { ResultsPage } from '../../views/rounds/results.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf } from '../context.ts'
import { typedDay } from '../i18n/dates.ts'
import { queryText } from '../paths.ts'
import { may } from '../people/find-viewer.ts'
import { listRanks2023 } from '../results/list-ranks-2023.ts'
import { officialCount } from '../results/official-count.ts'
import { resultJson } from '../results/result-json.ts'
import { partsAsked, type ResultPart } from '../results/result-parts.ts'
import { resultTable } from '../results/result-table.ts'
import { findExport } from './find-export.ts'
import { findNeighbourhoods, type Neighbourhoods, resultsAmong } from './find-neighbourhoods.ts'
import { findResults } from './find-results.ts'
import { findRound } from './find-round.ts'

/** What a closed round tells, as pages and as files. Before the close none of them is there, for anybody. */
export function addResultRoutes(rounds: Hono<App>): void {
  rounds.get('/rounds/:id/results', allow('everyone'), async c => {
    const { viewer, paths } = c.var
    const { round, results: whole } = await readResults(c, c.req.param('id'))
    if (round?.state === 'annulled') return c.redirect(paths.round(round.id), 303)
    if (!round || !whole) return c.notFound()
    const network = c.req.query('network')
    const neighbourhoods = await findNeighbourhoods(c.env, round)
    const neighbourhood = neighbourhoodOf(neighbourhoods, network ?? viewer?.homeNetworkId)
    const official = officialCount(whole.network.priority, neighbourhood?.network)
    const results = neighbourhood ? resultsAmong(round, whole, neighbourhood.networks) : whole
    const asked = partsAsked(round.asks)
    const opened = c.req.query('open')
    const open = opened === 'all' ? asked : asked.filter(part => part === opened)
    const page = pageOf(c)
    const past = round.asks.priority ? await listRanks2023(c.env) : []
    const hrefOf = (part: ResultPart | 'all') => `${paths.results(round.id)}${queryText({ network, open: part })}`
    const shown = { page, round, results, official, neighbourhood, neighbourhoods, past, open, hrefOf }
    c.header('Vary', 'HX-Request-Type', { append: true })
    const [part] = open
    if (part && c.req.header('HX-Request-Type') === 'partial') return c.html(<ResultPartBody {...shown} part={part} />)
    const address = `${c.env.origin}${paths.results(round.id)}`
    return c.html(<ResultsPage {...shown} address={address} mayReview={may(viewer, 'review')} />)
  })

  rounds.get('/rounds/:id/results.csv', allow('everyone'), async c => {
    const { round, results } = await readResults(c, c.req.param('id'))
    if (round?.state !== 'closed' || !results) return c.notFound()
    const { t, language } = c.var
    c.header('Content-Type', 'text/csv; charset=utf-8')
    c.header('Content-Disposition', `attachment; filename="${t.results.fileName}-${typedDay(round.closesAt)}.csv"`)
    return c.body(resultTable(round, results, t, language))
  })

  rounds.get('/rounds/:id/results.json', allow('everyone'), async c => {
    const { round, results } = await readResults(c, c.req.param('id'))
    if (round?.state !== 'closed' || !results) return c.notFound()
    c.header('Content-Type', 'application/json; charset=utf-8')
    c.header('Content-Disposition', `attachment; filename="${round.id}.json"`)
    return c.body(resultJson(round, results))
  })

  rounds.get('/rounds/:id/export/:voice{network|personal}', allow('everyone'), async c => {
    const round = await findRound(c.env, c.var.viewer, c.req.param('id'), c.var.language)
    const voice = c.req.param('voice') === 'network' ? 'network' : 'personal'
    const text = round?.state === 'closed' ? await findExport(c.env, round.id, voice) : null
    if (!round || text === null) return c.notFound()
    c.header('Content-Type', 'application/jsonl; charset=utf-8')
    c.header('Content-Disposition', `attachment; filename="${round.id}-${voice}.jsonl"`)
    return c.body(text)
  })
}

function neighbourhoodOf(all: Neighbourhoods | null, network: string | undefined) {
  const networks = network && all && Object.hasOwn(all, network) ? all[network] : undefined
  return network && networks ? { network, networks } : null
}

async function readResults(c: Context<App>, id: string) {
  const round = await findRound(c.env, c.var.viewer, id, c.var.language)
  return { round, results: round?.state === 'closed' ? await findResults(c.env, round.id) : null }
}
