import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { fillIn } from '../support/fill-in.ts'
import { expectSound, openJourneys, shows, showsHeading, showsInFocus } from '../support/journey.ts'

const journeys = openJourneys()
const { networks } = messagesIn('fi')

test('the coordinator takes the networks along as a table and brings them back changed', async () => {
  const kaisa = await journeys.as('kaisa')
  await kaisa.goto('/fi/networks')
  const [download] = await Promise.all([
    kaisa.waitForEvent('download'),
    kaisa.getByRole('link', { name: networks.manage.download }).click(),
  ])
  const path = join(tmpdir(), `networks-${process.pid}.csv`)
  await download.saveAs(path)
  await kaisa.getByRole('link', { name: networks.manage.importTable }).click()
  await expectSound(kaisa, 'where a table is imported')

  writeFileSync(path, 'id,fi,neighbours\nkainuu,,utopia\n')
  await kaisa.getByLabel(networks.table.file).setInputFiles(path)
  await kaisa.getByRole('button', { name: networks.table.preview }).click()
  await showsInFocus(kaisa, networks.table.errors(2))
  await expectSound(kaisa, 'a table with errors')

  writeFileSync(path, 'id,municipality_count\nkainuu,9\n')
  await kaisa.getByLabel(networks.table.file).setInputFiles(path)
  await kaisa.getByRole('button', { name: networks.table.preview }).click()
  await showsHeading(kaisa, networks.table.previewTitle)
  await expectSound(kaisa, 'the preview of a table')
  await kaisa.getByRole('button', { name: networks.table.save }).click()
  await showsInFocus(kaisa, networks.done.imported)
  await kaisa.getByRole('link', { name: 'Kainuu', exact: true }).click()
  await shows(kaisa, '9')
})

test('two edit a network at once: the second sees both and decides', async () => {
  const [kaisa, other] = [await journeys.as('kaisa'), await journeys.as('kaisa', { width: 360 })]
  for (const page of [kaisa, other]) await page.goto('/fi/networks/lappi/edit')
  await fillIn(kaisa, { host_en: 'Lapland county' })
  await kaisa.getByRole('button', { name: networks.form.save }).click()
  await showsInFocus(kaisa, networks.done.saved)
  await fillIn(other, { host_en: 'County of Lapland' })
  await other.getByRole('button', { name: networks.form.save }).click()
  await shows(other, networks.form.conflict)
  await shows(other, 'Lapland county')
  await expectSound(other, 'a network changed by two')
  await other.getByRole('button', { name: networks.form.save }).click()
  await shows(other, networks.done.saved)
})

test('a network becomes part of another after its figures were seen', async () => {
  const kaisa = await journeys.as('kaisa')
  await kaisa.goto('/fi/networks/kainuu')
  await kaisa.getByRole('link', { name: networks.manage.retire }).click()
  await shows(kaisa, networks.retirement.tied)
  await expectSound(kaisa, 'a network that is not retired yet')
  await kaisa.getByRole('link', { name: networks.manage.merge }).click()
  await fillIn(kaisa, { into: 'pohjanmaa' })
  await kaisa.getByRole('button', { name: networks.merging.next }).click()
  await expectSound(kaisa, 'a merger about to be made')
  await kaisa.getByLabel('Eero').check()
  await kaisa.getByRole('button', { name: networks.merging.confirm }).click()
  await shows(kaisa, networks.done.merged('Kainuu'))
  await kaisa.goto('/fi/networks/kainuu')
  expect(new URL(kaisa.url()).pathname).toBe('/fi/networks/pohjanmaa')
})
