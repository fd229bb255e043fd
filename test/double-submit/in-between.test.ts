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

/** What pressing changes in a forum, seen five minutes later, and what `pressing` returns. */
async function changing<Answer>(pressed: Forum, pressing: () => Promise<Answer>) {
  const before = await storedRows(pressed.db)
  const mailsBefore = pressed.mails.length
  const answer = await pressing()
  pressed.later({ minutes: 5 })
  await pressed.settled()
  expect(pressed.errors).toEqual([])
  const changes = changesOf(before, await storedRows(pressed.db))
  return { answer, done: { changes, mails: pressed.mails.length - mailsBefore } }
}

// What two presses at once meet by chance, met on purpose.
test.each(Object.entries(presses))(
  '%s, pressed again between any two of its statements, is done once',
  { timeout: 60_000 },
  async (_, prepare) => {
    const bytes = (forum.file as NonNullable<Forum['file']>).serialize()
    const time = forum.services.now()
    const single = await prepare(forum)
    const once = await changing(forum, () => press(single))
    expect(once.answer).toBe(303)

    // The first two statements find who is signed in.
    for (let at = 2; ; at++) {
      const copy = await openForum({}, bytes)
      copy.at(time)
      const prepared = await prepare(copy)
      const pausing = pausesOn(copy.db)
      let second = 0
      const pressAgain = async () => {
        second = await press(prepared)
      }
      const { answer, done } = await changing(copy, () => pausing(at, () => press(prepared), pressAgain))
      if (!answer.wasPaused) {
        expect(at).toBeGreaterThan(2)
        return
      }
      const first = answer.answer
      // One press may find that the other has taken away what the form needs.
      if (prepared.ends) expect([first, second]).toContain(303)
      else expect({ at, first, second }).toEqual({ at, first: 303, second: 303 })
      expect({ at, ...done }).toEqual({ at, ...once.done })
    }
  },
)
