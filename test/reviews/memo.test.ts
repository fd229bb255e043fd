import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { app } from '../../src/app.tsx'
import { ballotOf, castAll, castNetworks, closesAt, openTestRound } from '../rounds/round-support.ts'
import { openForum } from '../support/forum.ts'
import { closedPriorityRound, decideAll, publish, publishedRound } from './review-support.ts'

/** A file inside a zip, by the entries of its central directory. */
function unzipped(zip: Buffer, name: string): string {
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16)
  for (; zip.readUInt32LE(at) === 0x02014b50; ) {
    const [size, nameLong, extra, comment] = [20, 28, 30, 32].map(from =>
      from === 20 ? zip.readUInt32LE(at + from) : zip.readUInt16LE(at + from),
    ) as [number, number, number, number]
    const start = zip.readUInt32LE(at + 42)
    if (zip.toString('utf8', at + 46, at + 46 + nameLong) === name) {
      const data = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28)
      const bytes = zip.subarray(data, data + size)
      return (zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes)).toString('utf8')
    }
    at += 46 + nameLong + extra + comment
  }
  throw new Error(`no ${name}`)
}

async function docxOf(forum: Awaited<ReturnType<typeof openForum>>, path: string) {
  const answer = await app.request(path, {}, forum.services)
  expect(answer.headers.get('Content-Type')).toContain('wordprocessingml')
  expect(answer.headers.get('Content-Disposition')).toMatch(/filename="\w+-1\.12\.2026\.docx"/)
  const xml = unzipped(Buffer.from(await answer.arrayBuffer()), 'word/document.xml')
  return {
    xml,
    text: xml
      .replace(/<\/w:p>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&apos;', "'"),
  }
}

const told = [
  'Muistio: Mistä aloitetaan?',
  'ti 24.11.2026 klo 9.00 – ti 1.12.2026 klo 16.00',
  'verkostoja 3 / 22',
  'Suuntaa-antava',
  'Selkeä vastuunjako',
  '3/3',
  'Kaikki laskutavat antavat saman järjestyksen.',
  'Otetaan työn alle nyt',
  'Tästä on eniten hyötyä asiakkaille.',
  'Opastyöryhmä',
  'ti 1.6.2027',
  'Ohjausryhmällä 1. sija, äänestyksessä 2. sija. Lakimuutos pakottaa.',
]

test('the memo and its file tell round, turnout, order, agreement, fairness, decisions and digests', async () => {
  const forum = await openForum()
  const id = await publishedRound(forum)
  const page = await forum.visitor().get(`/fi/reviews/${id}/memo`)
  const file = await docxOf(forum, `/fi/reviews/${id}/memo.docx`)
  for (const part of told) {
    expect(page.text).toContain(part)
    expect(file.text).toContain(part)
  }
  expect(page.text).toMatch(/Järjestys pysyy samana|Kärki muuttuisi/)
  expect(file.text.match(/[0-9a-f]{64}/g)).toHaveLength(2)
  expect(page.text.match(/[0-9a-f]{64}/g)).toEqual(file.text.match(/[0-9a-f]{64}/g))
  expect(file.xml).toContain('w:tblHeader')
  expect(`${page.html}${file.xml}`).not.toMatch(/Salainen|Saduntekijä/)
})

test('the memo is in the language of its page', async () => {
  const forum = await openForum()
  const id = await publishedRound(forum)
  expect((await docxOf(forum, `/sv/reviews/${id}/memo.docx`)).text).toContain('Arbetet inleds nu')
  expect((await docxOf(forum, `/en/reviews/${id}/memo.docx`)).text).toContain('Taken up now')
  expect((await forum.visitor().get(`/sv/reviews/${id}/memo`)).heading).toBe('Promemoria: Mistä aloitetaan?')
})

test('before publishing the group alone has the memo, and it says it is a draft', async () => {
  const forum = await openForum()
  const id = await closedPriorityRound(forum)
  const siiri = await forum.as('siiri')
  await decideAll(siiri, id)
  expect((await siiri.get(`/fi/reviews/${id}/memo`)).text).toContain('Luonnos: päätöksiä ei ole vielä julkaistu')
  expect((await siiri.get(`/fi/reviews/${id}/memo.docx`)).status).toBe(200)
  for (const path of ['memo', 'memo.docx']) {
    expect((await (await forum.as('aino')).get(`/fi/reviews/${id}/${path}`)).status).toBe(403)
    expect((await forum.visitor().get(`/fi/reviews/${id}/${path}`)).status).toBe(303)
  }
})

test('the memo of a vote on levels tells levels and compares no methods', async () => {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  await castNetworks(forum.services, id, { kainuu: ballotOf('all', 1, 8), lappi: ballotOf('own', 9, 14) })
  await castAll(forum.services, id, { aino: ballotOf('own') })
  forum.at(closesAt)
  const siiri = await forum.as('siiri')
  const memo = (await siiri.get(`/fi/reviews/${id}/memo`)).text
  expect(memo).toContain('Kaikki verkostot')
  expect(memo).toContain('laskutapoja ei verrata')
  expect(memo).toContain('Ei vielä päätetty')
  expect((await publish(siiri, id)).status).toBe(409)
})
