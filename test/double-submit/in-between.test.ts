import { beforeAll, expect, test } from 'vitest'
import { type Forum, openForum } from '../support/forum.ts'
import { pausesOn } from '../support/pauses.ts'
import { changesOf, storedRows } from '../support/stored.ts'
import { presses } from './presses.ts'
import type { Press } from './writing-presses.ts'

let forum: Forum

beforeAll(async () => {
  forum = await openForum()
})

async function press({ who, address, fields }: Press): Promise<number> {
  return (await who.post(address, fields)).status
}

/** What has changed in a forum since `before`, five minutes after what was pressed in it. */
async function changesIn(pressed: Forum, before: string[], mailsBefore: number) {
  pressed.later({ minutes: 5 })
  await pressed.settled()
  expect(pressed.errors).toEqual([])
  return { changes: changesOf(before, await storedRows(pressed.db)), mails: pressed.mails.length - mailsBefore }
}

// What two presses at once meet by chance, met on purpose.
test.each(Object.entries(presses))(
  '%s, pressed again between any two of its statements, is done once',
  { timeout: 60_000 },
  async (_, prepare) => {
    const prepared = await prepare(forum)
    await forum.settled()
    const time = forum.services.now()
    const before = await storedRows(forum.db)
    const bytes = (forum.file as NonNullable<Forum['file']>).serialize()
    const mails = forum.mails.length
    const { cookie } = prepared.who
    expect(await press(prepared)).toBe(303)
    const once = await changesIn(forum, before, mails)

    // The first two statements find who is signed in.
    for (let at = 2; ; at++) {
      const copy = await openForum({}, bytes)
      copy.at(time)
      const who = Object.assign(copy.visitor(), { cookie })
      const again = { ...prepared, who }
      let second = 0
      const pressAgain = async () => {
        second = await press(again)
      }
      const { answer: first, wasPaused } = await pausesOn(copy.db)(at, () => press(again), pressAgain)
      if (!wasPaused) {
        expect(at).toBeGreaterThan(2)
        return
      }
      // One press may find that the other has taken away what the form needs.
      if (prepared.ends) expect([first, second]).toContain(303)
      else expect({ at, first, second }).toEqual({ at, first: 303, second: 303 })
      expect({ at, ...(await changesIn(copy, before, 0)) }).toEqual({ at, ...once })
    }
  },
)
