import { copyFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { app } from '../../src/app.tsx'
import { findViewer, type Viewer } from '../../src/people/find-viewer.ts'
import { openSqlite } from '../../src/platform/db/sqlite.ts'
import { newId } from '../../src/platform/ids.ts'
import type { Services } from '../../src/platform/services.ts'
import { listPracticeTexts } from '../../src/practices/list-practice-texts.ts'
import type { PracticeForm } from '../../src/practices/practice-form.ts'
import { needRows, practiceRow } from '../../src/practices/practice-row.ts'
import { publishPractice } from '../../src/practices/publish-practice.ts'
import { practiceNeeds, practices } from '../../src/practices/schema.ts'
import { indexText } from '../../src/text-index/index-text.ts'
import { practiceFields } from '../practices/practice-fields.ts'
import { Visitor } from '../support/visitor.ts'
import type { Clock } from './clock.ts'
import type { SearchForum } from './search-forum.ts'
import type { BenchText, BenchWriter } from './search-texts.ts'

const times = 100

export type Writes = { with: number[]; without: number[] }
type Measured = { publish: Writes; edit: Writes; request: number[] }

/**
 * How long a practice takes to be published and edited, in turn in the forum and in a copy of it without a search: without
 * its triggers and without the statements of the index; and how long the whole request takes that publishes one.
 */
export async function measureWrites(forum: SearchForum, writer: BenchWriter, clock: Clock): Promise<Measured> {
  const { services } = forum
  const copy = `${forum.path}-without`
  forum.file.pragma('wal_checkpoint(TRUNCATE)')
  copyFileSync(forum.path, copy)
  const bare = openSqlite(copy)
  const ofSearch = "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%search_things%'"
  for (const name of bare.file.prepare(ofSearch).pluck().all()) bare.file.exec(`DROP TRIGGER ${name}`)
  const author = (await findViewer(services, 'eero')) as Viewer
  const publish: Writes = { with: [], without: [] }
  const edit: Writes = { with: [], without: [] }
  const request: number[] = []
  const worker = new Visitor(app, { ...services, limits: { allows: async () => true } })
  await worker.signIn('eero')
  for (let time = 0; time < times; time++) {
    const form = formOf(writer.write())
    publish.with.push(await timeOf(clock, () => publishPractice(services, author, form)))
    publish.without.push(await timeOf(clock, () => publishWithout({ ...services, db: bare.db }, author, form)))
    const { title, paragraphs } = writer.write()
    const [summary = '', situation = '', text = ''] = paragraphs
    const fields = practiceFields({ token: newId(), title, summary, situation, done: text })
    request.push(await timeOf(clock, () => publishAs(worker, fields)))
    const id = `bench${String(writer.below(900)).padStart(7, '0')}`
    const [present] = await listPracticeTexts(services, [id])
    if (!present) throw new Error(`${id} is missing`)
    const done = `${writer.write().paragraphs[0]} ${time}`
    const update = ({ db }: Pick<Services, 'db'>) => db.update(practices).set({ done }).where(eq(practices.id, id))
    const { db } = services
    const indexed = () => indexText(db, { ...present, body: `${present.body}\n${done}` })
    edit.with.push(await timeOf(clock, () => db.writeTogether([update(services), indexed()])))
    edit.without.push(await timeOf(clock, () => bare.db.writeTogether([update(bare)])))
  }
  bare.file.close()
  return { publish, edit, request }
}

async function publishWithout({ db, now }: Services, author: Viewer, form: PracticeForm): Promise<void> {
  const id = newId()
  await db.writeTogether([
    db.insert(practices).values({ id, ...practiceRow(form), authorId: author.id, publishedAt: now() }),
    db.insert(practiceNeeds).values(needRows(id, form)),
  ])
}

async function publishAs(worker: Visitor, fields: ReturnType<typeof practiceFields>): Promise<void> {
  const { status } = await worker.post('/fi/practices', fields)
  if (status !== 303) throw new Error(`publishing was answered ${status}`)
}

function formOf({ title, paragraphs }: BenchText): PracticeForm {
  const [summary = '', situation = '', done = ''] = paragraphs
  return {
    ...{ token: newId(), revision: null, kind: 'good', title, summary, situation, done, happened: '', watch_out: '' },
    ...{ fits_where: '', 'needs[]': ['1', '6'], theme: null, source: '', language: 'fi', hide_author: false },
    ...{ network: 'kainuu', audience: 'all' },
  } as unknown as PracticeForm
}

async function timeOf(clock: Clock, act: () => unknown): Promise<number> {
  const begun = clock()
  await act()
  return clock() - begun
}
