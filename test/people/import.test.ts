import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { type Forum, openForum } from '../support/forum.ts'
import type { Page } from '../support/page.ts'
import type { Visitor } from '../support/visitor.ts'

const address = '/fi/people/invitations/import'
const seenOn = (page: Page) => /name="seen" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
const invited = async (forum: Forum) =>
  (
    await forum.db.all<{ line: string }>(
      sql`SELECT email || ' ' || role_id || ' ' || network_id || ' ' || language AS line FROM invitations ORDER BY email`,
    )
  ).map(row => row.line)

async function confirm(kaisa: Visitor, csv: string) {
  const preview = await kaisa.post(address, { csv })
  return kaisa.post(address, { csv, seen: seenOn(preview) })
}

const table = `Sähköposti;Rooli;Verkosto;Kieli;Nimi
eka@muualta.fi;Asiakastyön asiantuntija;Lappi;;Eka
Toka@Muualta.fi;leader;Österbotten;ruotsi;Toka
aino@esimerkki.fi;worker;kainuu;fi;Aino`

test('a pasted table is first shown line by line, and nothing is sent', async () => {
  const forum = await openForum()
  await forum.db.all(sql`UPDATE people SET role_id = 'worker' WHERE id = 'birgitta'`)
  const kaisa = await forum.as('kaisa')
  const page = await kaisa.post(address, { csv: table })
  expect(page.status).toBe(200)
  expect(page.heading).toBe('Näin tapahtuu')
  expect(page.text).toContain('2 uutta kutsua · 1 on jo mukana')
  expect(page.text).toContain('2 eka@muualta.fi Kutsutaan Asiakastyön asiantuntija Lappi')
  expect(page.text).toContain('3 Toka@Muualta.fi Kutsutaan Verkoston johtaja Pohjanmaa ruotsi')
  expect(page.text).toContain('4 aino@esimerkki.fi On jo mukana, ei kutsuta')
  expect(page.text).toContain('Näitä sarakkeita ei käytetä: Nimi.')
  expect(await invited(forum)).toEqual([])
})

test('what was confirmed is sent to all, each in their language, and told in the log', async () => {
  const forum = await openForum()
  await forum.db.all(sql`UPDATE people SET role_id = 'worker' WHERE id = 'birgitta'`)
  const kaisa = await forum.as('kaisa')
  const sent = await confirm(kaisa, table)
  expect(sent.location).toBe('/fi/people/invitations?done=imported')
  expect(await invited(forum)).toEqual(['eka@muualta.fi worker lappi fi', 'toka@muualta.fi leader pohjanmaa sv'])
  await forum.settled()
  expect(forum.mails.map(mail => [mail.to, mail.subject])).toEqual([
    ['eka@muualta.fi', 'Kutsu palveluun Yhteiskehittämö'],
    ['toka@muualta.fi', 'Inbjudan till tjänsten Yhteiskehittämö'],
  ])
  const log = await forum.db.all<{ details: string }>(sql`SELECT details FROM audit_entries WHERE action = 'invited'`)
  expect(log).toHaveLength(2)
  expect(JSON.stringify(log)).not.toContain('@')
})

test('a confirmation sent twice mails once, at once and later', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const csv = 'email,role,network\na@muualta.fi,worker,lappi\nb@muualta.fi,worker,lappi'
  const seen = seenOn(await kaisa.post(address, { csv }))
  const both = await Promise.all([1, 2].map(() => kaisa.post(address, { csv, seen })))
  expect(both.map(page => page.status)).toEqual([303, 303])
  await forum.settled()
  expect(forum.mails.length).toBe(2)
  forum.later({ minutes: 10 })
  const late = await kaisa.post(address, { csv, seen })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Tilanne on muuttunut esikatselun jälkeen')
  expect(late.text).toContain('2 kutsua uudestaan')
  await forum.settled()
  expect(forum.mails.length).toBe(2)
})

test('every mistake is told by line and column, and then nothing is sent', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const csv = `email;role;network;language
a@muualta.fi;worker;lappi;fi
;worker;lappi;fi
ei osoite;pomo;Ahvenanmaa;klingon
a@muualta.fi;worker;lappi;fi
b@muualta.fi;leader;kainuu;fi
c@muualta.fi;leader;lappi;
d@muualta.fi;leader;Lappi;`
  const page = await kaisa.post(address, { csv })
  expect(page.status).toBe(422)
  for (const told of [
    'Korjaa 5 riviä',
    'Rivi 3: Sähköposti: puuttuu',
    'Rivi 4: Sähköposti: ”ei osoite” ei ole sähköpostiosoite. Rooli: ”pomo” on tuntematon. Verkosto: ”Ahvenanmaa” on tuntematon. Kieli: ”klingon” on tuntematon',
    'Rivi 5: Sähköposti: sama osoite on jo rivillä 2',
    'Rivi 6: Rooli: verkostolla on jo johtaja',
    'Rivi 8: Rooli: sama verkosto saa johtajan jo rivillä 7',
  ])
    expect(page.text).toContain(told)
  expect(page.links).toContain('#line-4')
  expect(page.html).toContain('ei osoite;pomo')
  expect(seenOn(page)).toBe('')
  expect((await kaisa.post(address, { csv, seen: 'x' })).status).toBe(422)
  expect(await invited(forum)).toEqual([])
})

test('who joined, or was invited, between looking and confirming is looked at again', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const csv = 'email;role;network\na@muualta.fi;worker;lappi'
  const seen = seenOn(await kaisa.post(address, { csv }))
  await kaisa.post('/fi/people/invitation', { email: 'a@muualta.fi', role: 'supervisor', network: 'kainuu' })
  const page = await kaisa.post(address, { csv, seen })
  expect(page.status).toBe(409)
  expect(page.text).toContain('Kutsuttu jo, kutsu lähtee uudestaan')
  expect(await invited(forum)).toEqual(['a@muualta.fi supervisor kainuu fi'])
})

test.each([
  ['nothing', '', 'Luettelo on tyhjä.'],
  ['column names alone', 'email;role;network', 'Luettelo on tyhjä.'],
  ['no column names', 'a@muualta.fi\nb@muualta.fi', 'Ensimmäiseltä riviltä puuttuu: sähköposti, rooli, verkosto.'],
  ['a quotation mark left open', 'email;role;network\na;"b', 'Riviä 2 ei voi lukea.'],
  ['501 lines', `email;role;network\n${'a@b.fi;worker;lappi\n'.repeat(501)}`, 'Luettelossa on yli 500 riviä.'],
])('what is no table of invitations is refused in words: %s', async (_name, csv, words) => {
  const forum = await openForum()
  const page = await (await forum.as('kaisa')).post(address, { csv })
  expect(page.status).toBe(422)
  expect(page.text).toContain(words)
})

test('an identity code among the cells is covered and nothing is read', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const page = await kaisa.post(address, { csv: 'email;role;network;nimi\na@muualta.fi;worker;lappi;131052-308T' })
  expect(page.status).toBe(422)
  expect(page.html).not.toContain('308T')
  expect(page.html).toContain('id="csv-error"')
  expect(await invited(forum)).toEqual([])
})

test('a file in another encoding is told what to do, and what is wrong in a file stands beside its field', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const strange = await kaisa.post(address, { csv: '', file: 's\ufffdhk\ufffdposti;rooli;verkosto' })
  expect(strange.status).toBe(422)
  expect(strange.text).toContain('Tiedoston merkistö ei ole UTF-8.')
  const code = await kaisa.post(address, { csv: '', file: 'email;role;network\n131052-308T;worker;lappi' })
  expect(code.status).toBe(422)
  expect(code.html).toContain('id="file-error"')
})

test('a file is read as its text is, and the table can be gone back to', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const csv = '\ufeffE-post\tRoll\tNätverk\r\na@muualta.fi\tSakkunnig inom klientarbete\tLappland\r\n'
  const page = await kaisa.post(address, { csv: '', file: csv })
  expect(page.text).toContain('1 uusi kutsu')
  const back = await kaisa.post(address, { csv, correct: '1' })
  expect(back.heading).toBe('Kutsu monta kerralla')
  expect(back.html).toContain('Sakkunnig inom klientarbete')
})

test('a network that awaits its invited leader gets no other from a table, unless the table invites that one otherwise', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await kaisa.post('/fi/people/invitation', { email: 'eka@muualta.fi', role: 'leader', network: 'lappi' })
  const second = 'email;role;network\ntoka@muualta.fi;leader;lappi'
  const refused = await kaisa.post(address, { csv: second })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Rivi 2: Rooli: tähän verkostoon on jo kutsuttu johtajaksi eka@muualta.fi')
  expect((await kaisa.post(address, { csv: `${second}\neka@muualta.fi;worker;lappi` })).status).toBe(200)
  expect((await kaisa.post(address, { csv: 'email;role;network\neka@muualta.fi;leader;lappi' })).status).toBe(200)
  forum.later({ days: 31 })
  expect((await (await forum.as('kaisa')).post(address, { csv: second })).status).toBe(200)
})
