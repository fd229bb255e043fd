import { expect, test } from 'vitest'
import { expectSound, openJourneys } from '../support/journey.ts'

const journeys = openJourneys()

test('a worker in Kainuu is inside with one click and comes back to where she was going', async () => {
  const page = await journeys.visitor()
  await page.goto('/fi/threads/new')
  expect(new URL(page.url()).pathname).toBe('/fi/sign-in')
  await expectSound(page, 'the sign-in page')
  await page.getByRole('button', { name: /Aino Esimerkki/ }).click()
  await page.waitForURL('**/fi/threads/new')
  await page.locator('summary', { hasText: 'Aino Esimerkki' }).click()
  expect(await page.locator('.account-who').textContent()).toContain('Kainuu')
  await expectSound(page, 'the account menu open')
})
