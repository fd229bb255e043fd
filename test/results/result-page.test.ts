import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { pathsIn } from '../../src/paths.ts'
import { listDifferences, recount } from '../../src/results/recount.ts'
import { resultParts } from '../../src/results/result-parts.ts'
import { annulRound } from '../../src/rounds/annul-round.ts'
import { emptyBallot } from '../../src/rounds/ballot.ts'
import { castNetworkBallot } from '../../src/rounds/cast-network-ballot.ts'
import { findResults } from '../../src/rounds/find-results.ts'
import { openRound } from '../../src/rounds/open-round.ts'
import { closesAt, openRoundAsking } from '../rounds/round-support.ts'
import { castIds } from '../support/cast.ts'
import { openForum } from '../support/forum.ts'
import { closedResultRound } from './result-round.ts'

const paths = pathsIn('fi')
const { results: words, rounds } = messagesIn('fi')
const onlyOrder = { level: false, priority: true, timing: false }

async function closed(plan: Parameters<typeof closedResultRound>[1] = {}) {
  const forum = await openForum()
  const id = await closedResultRound(forum.services, plan)
  const found = async () => {
    const results = await findResults(forum.services, id)
    if (!results) throw new Error('a closed round has results')
    return results
  }
  return { forum, id, found, at: paths.results(id) }
}

test('everyone reads the top, the turnout and how firm the result is, in three languages', async () => {
  const { forum, id, at, found } = await closed()
  const page = await forum.visitor().get(at)
  expect(page.status).toBe(200)
  const first = (await found()).network.priority?.tiers[0]?.length
  expect(page.text).toContain(`Kärki: ${first} tarvetta: ”Selkeä vastuunjako”`)
  expect(page.text).toMatch(/Ihmisten kärkiviisikko on (sama|osin toinen)/)
  expect(page.text).toContain('Tulos on pätevä')
  expect(page.text).toContain('ihmisiä 60 / ')
  expect(page.text).toMatch(/Laskutavat viisikko (pysyy|vaihtelee) (Kaikki laskutavat|Laskutavat eivät)/)
  expect(page.text).toContain('Jokaisen verkoston ääni painaa yhtä paljon.')
  expect(page.text).toMatch(/Verkostot sijoittivat keskimäärin \d,\d tarvetta/)
  expect(page.text).toContain(
    'Vaihteluväli kertoo, kuinka paljon järjestys muuttuisi, jos vastaajat olisivat olleet hieman eri ihmisiä. Se ei korjaa sitä, ketkä jättivät vastaamatta.',
  )
  expect(page.text).not.toContain('Äänestäjä')
  for (const language of ['sv', 'en'] as const) {
    const other = await forum.visitor().get(`${pathsIn(language).results(id)}?open=all`)
    expect(other.status).toBe(200)
    expect(other.text).not.toMatch(/undefined|NaN|\[object/)
    expect(other.text).not.toContain('Vaihteluväli')
  }
})

test('each need stands in the official order with the figures of both voices', async () => {
  const { forum, at, found } = await closed()
  const { text } = await forum.visitor().get(at)
  const { network, personal } = await found()
  const names = ['Selkeä vastuunjako', 'Yhteinen asiakasprosessi']
  const places = names.map(name => text.lastIndexOf(`${name} Ero`))
  expect(places[0]).toBeGreaterThan(0)
  expect(places[0]).toBeLessThan(places[1] as number)
  const [top] = network.priority?.ranked ?? []
  const theirs = personal.priority?.ranked.find(each => each.need === top?.need)
  expect(text).toContain(`Verkostot voitti ${top?.wins}/14 keskisija ${top?.meanRank?.toFixed(1).replace('.', ',')}`)
  expect(text).toContain(`Ihmiset ${theirs?.place}. sija · voitti ${theirs?.wins}/14`)
  expect(text).toMatch(/harva sijoitti \(\d+/)
})

test('every part opens at an address of its own, and alone for the page that asks for it', async () => {
  const { forum, at } = await closed()
  const visitor = forum.visitor()
  const closedPage = await visitor.get(at)
  for (const part of resultParts) {
    expect(closedPage.links).toContain(`${at}?open=${part}#${part}`)
    const page = await visitor.get(`${at}?open=${part}`)
    expect(page.html).toMatch(new RegExp(`<details class="fold" id="${part}" open`))
    expect(page.text).not.toMatch(/undefined|NaN|\[object/)
    const fragment = await visitor.get(`${at}?open=${part}`, { 'HX-Request-Type': 'partial' })
    expect(fragment.html).toMatch(/^<div class="part">/)
    expect(fragment.headers.get('Vary')).toContain('HX-Request-Type')
  }
  const whole = await visitor.get(`${at}?open=all`)
  expect(whole.html.match(/<details class="fold" id="\w+" open/g)).toHaveLength(resultParts.length)
  expect((await visitor.get(`${at}?open=nonsense`)).status).toBe(200)
})

test('every picture has a title and a description, and nothing is styled inline', async () => {
  const { forum, at } = await closed()
  const { html } = await forum.visitor().get(`${at}?open=all`)
  const pictures = html.match(/<svg[^>]*role="img"[\s\S]*?<\/svg>/g) ?? []
  expect(pictures.filter(svg => svg.includes('place-bars'))).toHaveLength(31)
  expect(pictures.filter(svg => svg.includes('timing-plot'))).toHaveLength(2)
  expect(pictures.filter(svg => !/<title>[^<]+<\/title>/.test(svg))).toEqual([])
  const ours = pictures.filter(svg => /place-bars|timing-plot/.test(svg))
  expect(ours.filter(svg => !/<desc>[^<]+<\/desc>/.test(svg))).toEqual([])
  expect(html).not.toMatch(/ style=/)
})

test('of 2023 only the places of two needs and one distribution without a name are told', async () => {
  const { forum, at } = await closed()
  const { text } = await forum.visitor().get(`${at}?open=past`)
  const past = text.slice(text.indexOf(words.pastText), text.indexOf(words.parts.ballots))
  expect(past).toMatch(/Selkeä vastuunjako 1\. /)
  expect(past).toMatch(/TYPin tunnettuus 9\. /)
  expect(past).toContain('Raportissa ei kerrota, mikä tarve on kyseessä.')
  expect(past).toContain('keskisija 3,25')
  expect(past).toContain('Vastaajia 47 34 35 22 16 14 13 4 1')
  const distribution = past.slice(past.indexOf(words.pastOne))
  expect(distribution).not.toMatch(/Selkeä vastuunjako|TYPin tunnettuus/)
})

test('a group of five to nine shows only its size', async () => {
  const { forum, at, found } = await closed()
  const groups = (await found()).personal.priority?.groups.role ?? []
  const small = groups.filter(group => group.shown === null)
  expect(small.length).toBeGreaterThan(0)
  const { text } = await forum.visitor().get(`${at}?open=groups`)
  expect(text).toContain('Vain koko näytetään:')
  for (const group of groups) expect(group.ballots).toBeGreaterThanOrEqual(5)
})

test('too few people leave the networks’ order alone, and their file untold', async () => {
  const { forum, id, at } = await closed({ voters: 3, asks: onlyOrder })
  const page = await forum.visitor().get(`${at}?open=all`)
  expect(page.text).toContain(words.noPeople)
  expect(page.text).toContain('Tulos on suuntaa-antava')
  expect(page.text).not.toContain('Ihmiset voitti')
  expect(page.html).not.toContain(paths.roundExport(id, 'personal'))
  expect((await forum.visitor().get(paths.roundExport(id, 'personal'))).status).toBe(404)
})

test('blank ballots count in the turnout, and the page says how many', async () => {
  const { forum, at, found } = await closed({ blank: 2, asks: onlyOrder })
  const { network, personal } = await found()
  expect([network.priority?.blank, personal.priority?.blank]).toEqual([2, 2])
  expect(network.turnout).toMatchObject({ people: 60, networks: 20 })
  expect((await forum.visitor().get(at)).text).toContain('Tyhjiä ääniä: verkostoilta 2, ihmisiltä 2.')
})

test('without any ballots the page says so', async () => {
  const { forum, at } = await closed({ voters: 0, networks: 0, asks: onlyOrder })
  const page = await forum.visitor().get(`${at}?open=all`)
  expect(page.status).toBe(200)
  expect(page.text).toContain(words.noBallots)
})

test('without networks’ ballots the people’s order is shown as not official', async () => {
  const { forum, at } = await closed({ networks: 0, asks: onlyOrder })
  const page = await forum.visitor().get(`${at}?open=all`)
  expect(page.text).toContain(`${words.noBallots} ${words.peopleOrder}`)
  expect(page.text).toContain('Ihmiset voitti')
})

test('a short list of needs is told without a top five', async () => {
  for (const numbers of [
    [1, 6],
    [1, 6, 7, 9],
  ]) {
    const { forum, at } = await closed({
      asks: { level: false, priority: true, timing: true },
      needs: { from: 'list', numbers, because: 'Kokeilu.' },
    })
    const page = await forum.visitor().get(`${at}?open=all`)
    expect(page.status).toBe(200)
    expect(page.text).not.toMatch(/undefined|NaN|Infinity/)
  }
})

test('levels and timing of a round by neighbourhoods are those of the neighbourhood looked at', async () => {
  const forum = await openForum()
  const asks = { level: true, priority: false, timing: true }
  const id = await openRoundAsking(forum.services, asks, { scope: 'near' })
  const cast = (networkId: string, own: boolean) =>
    castNetworkBallot(forum.services, {
      ...{ roundId: id, networkId, castBy: 'eero' },
      ballot: { ranking: [], levels: { 1: own ? 'own' : 'all' }, timing: { 1: own ? 'before' : 'after' } },
    })
  for (const network of ['kainuu', 'pohjois-savo']) await cast(network, true)
  for (const network of ['helsinki', 'varsinais-suomi', 'pohjanmaa', 'satakunta']) await cast(network, false)
  forum.at(closesAt)
  const at = `/fi/rounds/${id}/results`
  const level = async (query: string) =>
    (await forum.visitor().get(`${at}${query}`)).text.includes('0 tarvetta kannattaa edistää kaikissa verkostoissa')
  expect([await level(''), await level('?network=kainuu'), await level('?network=helsinki')]).toEqual([
    false,
    true,
    false,
  ])
  const eero = await (await forum.as('eero')).get(at)
  expect(eero.text).toContain(words.neighbourhoodOf('Kainuu'))
  const timing = (await forum.visitor().get(`${at}?network=kainuu&open=timing`)).text
  expect(timing).toMatch(/2 0/)
})

test('in a round by neighbourhoods each viewer meets their own network first and may look at others', async () => {
  const { forum, at, found } = await closed({ scope: 'near', asks: onlyOrder })
  const near = (await found()).network.priority?.neighbourhoods
  expect(near?.kainuu?.networks).toContain('pohjois-savo')
  const eero = await (await forum.as('eero')).get(at)
  expect(eero.text).toContain(words.neighbourhoodOf('Kainuu'))
  expect(eero.text).toContain(words.peopleWhole)
  const helsinki = await (await forum.as('eero')).get(`${at}?network=helsinki`)
  expect(helsinki.text).toContain(words.neighbourhoodOf('Helsinki'))
  expect(helsinki.links).toContain(`${at}?network=helsinki&open=pairs#pairs`)
  const visitor = await forum.visitor().get(at)
  expect(visitor.text).not.toContain('Tulos naapurustolle')
  expect(visitor.html).toMatch(/<form method="get"[\s\S]*<select[^>]*name="network"/)
  for (const network of ['nonsense', '__proto__', 'all'])
    expect((await forum.visitor().get(`${at}?network=${network}`)).status).toBe(200)
})

test('a timing round without an order shows when to start', async () => {
  const { forum, at } = await closed({ asks: { level: true, priority: false, timing: true } })
  const { text } = await forum.visitor().get(`${at}?open=timing`)
  expect(text).toContain('”ennen” niistä, joilla on kanta')
  expect(text).toContain('Tasot yhdellä silmäyksellä')
})

test('a circle of wins is told where there is one', async () => {
  const forum = await openForum()
  const id = await openRound(forum.services, 'kaisa', {
    ...{ title: 'Kehä', body: 'Kehä.', language: 'fi', asks: onlyOrder },
    needs: { from: 'list', numbers: [1, 6, 9], because: 'Kokeilu.' },
    opensAt: forum.services.now(),
    closesAt: new Date(forum.services.now().getTime() + 86_400_000),
  })
  const rankings = { kainuu: [[1], [6], [9]], lappi: [[6], [9], [1]], helsinki: [[9], [1], [6]] }
  for (const [networkId, ranking] of Object.entries(rankings)) {
    const ballot = { ...emptyBallot, ranking }
    expect(await castNetworkBallot(forum.services, { roundId: id, networkId, castBy: 'eero', ballot })).toEqual({
      ok: true,
    })
  }
  forum.later({ days: 2 })
  const { text } = await forum.visitor().get(`${paths.results(id)}?open=pairs`)
  expect(text).toContain('Voitot kiertävät kehää')
  expect(text).toContain('”Yhteinen asiakasprosessi” – ”Selkeä vastuunjako” 2–1')
  expect(text).toContain('jaettu 1.')
})

test('the results come as a table for a spreadsheet and as JSON', async () => {
  const { forum, id, found } = await closed()
  const table = await forum.visitor().get(paths.resultTable(id))
  expect(table.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
  expect(table.headers.get('Content-Disposition')).toMatch(/attachment; filename="tulokset-[\d.]+\.csv"/)
  const lines = table.html.split('\r\n')
  // The mark at the beginning is taken away when the answer is read as text.
  expect(lines[0]).toMatch(/^\ufeff?Numero;Tarve;Verkostot: Sija;/)
  expect(lines).toHaveLength(17)
  const results = await found()
  const [first] = results.network.priority?.ranked ?? []
  const mean = first?.meanRank?.toFixed(2).replace('.', ',')
  expect(lines[1]).toMatch(new RegExp(`^6;Selkeä vastuunjako;1;ei;${first?.wins};${mean};`))
  const cells = lines.slice(0, -1).map(line => line.split(';').length)
  expect(new Set(cells).size).toBe(1)
  const json = await forum.visitor().get(paths.resultJson(id))
  expect(json.headers.get('Content-Type')).toBe('application/json; charset=utf-8')
  const told = JSON.parse(json.html)
  expect(told.network.priority).toEqual(JSON.parse(JSON.stringify(results.network.priority)))
  expect(told.personal.receipts).toEqual(results.receipts)
  expect(told.sha256).toEqual(results.digests)
  expect(json.html).not.toMatch(/voter\d|Äänestäjä|esimerkki\.fi/)
})

test('a downloaded file counted again gives the figures of the page', async () => {
  const { forum, id, at, found } = await closed()
  const results = await found()
  const page = await forum.visitor().get(at)
  for (const voice of ['network', 'personal'] as const) {
    const file = await forum.visitor().get(paths.roundExport(id, voice))
    const again = recount(file.html)
    if ('fault' in again) throw new Error(again.fault)
    const published = results[voice].priority
    expect(published && listDifferences(published, again)).toEqual([])
    expect(page.text).toContain(results.digests[voice])
  }
  expect(page.text).toContain(`npm run -s tally -- ${id}-network.jsonl`)
  expect(page.text).toContain(`http://forum.test${at}`)
})

test('the codes of the receipts are listed as they stand on the receipts', async () => {
  const { forum, at, found } = await closed()
  const { receipts } = await found()
  expect(receipts).toHaveLength(60)
  const { text } = await forum.visitor().get(`${at}?open=receipts`)
  for (const code of receipts) expect(text).toContain(code.match(/.{4}/g)?.join(' '))
})

test('before the close no result is there for anybody, and after an annulment none', async () => {
  const forum = await openForum()
  const id = await openRound(forum.services, 'kaisa', {
    ...{ title: 'Kesken', body: 'Kesken.', language: 'fi', timingPoint: 'Laki' },
    asks: { level: true, priority: true, timing: true },
    opensAt: forum.services.now(),
    closesAt: new Date(forum.services.now().getTime() + 86_400_000),
  })
  const addresses = [
    ...[paths.results(id), `${paths.results(id)}?open=pairs`, paths.resultTable(id), paths.resultJson(id)],
    ...[paths.roundExport(id, 'network'), paths.roundExport(id, 'personal')],
  ]
  const people = await Promise.all(Object.values(castIds).map(person => forum.as(person)))
  for (const who of [forum.visitor(), ...people])
    for (const address of addresses) expect((await who.get(address)).status).toBe(404)
  forum.later({ days: 2 })
  expect((await forum.visitor().get(paths.results(id))).status).toBe(200)
  await annulRound(forum.services, 'kaisa', id, 'Virhe otsikossa.')
  expect((await forum.visitor().get(paths.results(id))).status).toBe(303)
  for (const address of addresses.slice(2)) expect((await forum.visitor().get(address)).status).toBe(404)
})

test('a level round keeps its result', async () => {
  const { forum, at } = await closed({ asks: { level: true, priority: false, timing: false } })
  const { text, html } = await forum.visitor().get(at)
  expect(text).toContain(rounds.overview)
  expect(text).toContain(rounds.byRole)
  expect(html).toContain('id="receipts"')
  expect(html).not.toContain('id="pairs"')
})
