import { expect, test } from 'vitest'
import { badForms } from './bad-forms.ts'
import { signInPresses } from './sign-in-presses.ts'
import { writingPresses } from '../double-submit/writing-presses.ts'
import { deskPresses } from '../double-submit/desk-presses.ts'
import { openForum } from '../support/forum.ts'
import { changesOf, storedRows } from '../support/stored.ts'
import { writeFileSync, appendFileSync } from 'node:fs'

const forum = await openForum()
forum.services.db.forgetDeleted = async () => {}
writeFileSync('/tmp/holds/found.txt', '')
test.each(Object.entries({ ...signInPresses, ...writingPresses, ...deskPresses }))('%s', async (name, prepare) => {
  const { who, address, fields } = await prepare(forum)
  await forum.settled()
  const cookie = who.cookie
  const before = await storedRows(forum.db)
  for (const form of badForms(fields ?? {})) {
    if (!fields && form.name === 'nothing at all') continue
    if (/^need_(?!1:)/.test(form.name)) continue
    forum.file?.exec('BEGIN')
    const count = () => forum.file?.prepare('SELECT total_changes()').pluck().get()
    const first = count()
    who.cookie = cookie
    const answer = await who.send(address, { method: 'POST', body: form.body, headers: { Origin: forum.services.origin, 'Content-Type': form.type ?? '' } })
    await forum.settled()
    const after = count() === first ? [] : changesOf(before, await storedRows(forum.db))
    await forum.settled()
    if (forum.file?.inTransaction) forum.file.exec('ROLLBACK')
    else appendFileSync('/tmp/holds/found.txt', `${name} | ${form.name} | transaction gone\n`)
    const words = /<html lang="fi"/.test(answer.html) && answer.title && answer.html.match(/<h1[\s>]/g)?.length === 1
    if (answer.status < 400 || answer.status >= 500 || after.length || !words)
      appendFileSync('/tmp/holds/found.txt', `${name} | ${form.name} | ${answer.status} ${words ? '' : answer.html.slice(0, 100)} ${after.slice(0, 2).join(' ').slice(0,150)}\n`)
  }
  who.cookie = cookie
  const page = await who.post(address, fields)
  expect({ address, status: page.status < 400 ? page.status : page.text }).toEqual({ address, status: page.location === null ? 200 : 303 })
}, 100_000)
