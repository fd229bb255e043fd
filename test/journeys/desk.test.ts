import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { pathsIn } from '../../src/paths.ts'
import { expectSound, heading, openJourneys, shows, showsHeading, showsInFocus } from '../support/journey.ts'

const journeys = openJourneys()
const t = messagesIn('fi')
const paths = pathsIn('fi')
const { people } = t

test.each([true, false])('the coordinator invites many from a pasted table (JavaScript: %s)', async javaScript => {
  const page = await journeys.as('kaisa', { javaScript })
  // What looks for faults is itself a script.
  const sound = async (state: string) => (javaScript ? expectSound(page, state) : undefined)
  const line = (name: string, network: string) => `${name}.${javaScript}@muualta.fi;worker;${network}`
  await page.goto(paths.desk)
  await sound('the desk')
  await page.goto(paths.importInvitations)
  await page.locator('[name="csv"]').fill(`email;role;network\n${line('eka', 'Lappi')}\n${line('toka', 'Lapi')}`)
  await page.getByRole('button', { name: people.import.preview }).click()
  await shows(page, people.import.wrongTitle(1))
  await sound('a table with a mistake')
  await page.locator('[name="csv"]').fill(`email;role;network\n${line('eka', 'Lappi')}\n${line('toka', 'Lappi')}`)
  await page.getByRole('button', { name: people.import.preview }).click()
  await showsHeading(page, people.import.previewTitle)
  await sound('the preview of a table')
  await page.getByRole('button', { name: people.import.send(2) }).click()
  await showsHeading(page, people.invitations.title)
  await shows(page, people.done.imported)
  await shows(page, `toka.${javaScript}@muualta.fi`)
  await sound('open invitations')
})

test('a leader’s role is handed over where a second leader was tried, and the log tells of it', async () => {
  const page = await journeys.as('kaisa')
  await page.goto(paths.person('aino'))
  await page.getByText(people.manage, { exact: true }).click()
  await page.locator('[name="role"]').selectOption('leader')
  await page.getByRole('button', { name: people.changeRole }).click()
  await showsInFocus(page, 'Nyt verkostoa johtaa')
  await page.getByRole('link', { name: people.handOver }).first().click()
  await expectSound(page, 'handing over')
  expect(await page.locator('[name="successor"]').inputValue()).toBe('aino')
  await page.getByRole('button', { name: people.successor.confirm }).click()
  await showsInFocus(page, people.done.leader)
  await page.getByRole('link', { name: people.inAudit }).click()
  await shows(page, t.audit.actions.leader_handed_over)
  await expectSound(page, 'the audit log of one person')
})

test('an anonymised account leaves its role only', async () => {
  const page = await journeys.as('kaisa')
  await page.goto(paths.person('oskari'))
  const name = await heading(page).innerText()
  await page.goto(paths.anonymisePerson('oskari'))
  await page.getByRole('button', { name: people.anonymising.confirm }).click()
  await showsInFocus(page, t.forms.problems.unticked())
  await expectSound(page, 'anonymising, not confirmed')
  await page.getByLabel(people.anonymising.sure).check()
  await page.getByRole('button', { name: people.anonymising.confirm }).click()
  await showsInFocus(page, people.done.anonymised)
  expect(await page.locator('main').innerText()).not.toContain(name)
  await expectSound(page, 'the page of an anonymised account')
})

test('somebody closes their own account and is told so', async () => {
  const page = await journeys.as('birgitta')
  await page.goto(paths.account)
  await expectSound(page, 'one’s own account')
  await page.getByRole('link', { name: t.account.closing.title }).click()
  await page.getByLabel(t.account.closing.sure).check()
  await expectSound(page, 'closing the account')
  await page.getByRole('button', { name: t.account.closing.confirm }).click()
  await showsInFocus(page, t.account.closed.title)
  await expectSound(page, 'a closed account')
  await page.goto(paths.account)
  expect(page.url()).toContain('/sign-in')
})
