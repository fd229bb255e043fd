import { expect, test } from 'vitest'
import { forgetOldDrafts } from '../../src/drafts/forget-old-drafts.ts'
import { saveDraft } from '../../src/drafts/save-draft.ts'
import { newId } from '../../src/platform/ids.ts'
import { practiceFields } from '../practices/practice-fields.ts'
import { openForum } from '../support/forum.ts'
import { ask } from '../threads/write.ts'
import { answerDraft, autosave, fieldIn, storedDrafts, threadDraft } from './draft-fields.ts'

const token = 'aaaaaaaaaaaa'

test('a text is saved by the button, gone on with, and no draft any more once it is published', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const saved = await aino.post('/fi/drafts', threadDraft(token))
  expect(saved.status).toBe(303)
  expect(saved.location).toBe(`/fi/threads/new?draft=${token}&saved=yes#draft`)
  const form = await aino.follow(saved)
  expect(form.text).toContain('Luonnos tallennettu klo 9.00')
  expect(form.html).toMatch(/id="draft" tabindex="-1" data-focus/)
  expect(fieldIn(form, 'title')).toBe('Kesken')
  expect(fieldIn(form, 'body')).toBe('Alku on tässä.')
  expect(fieldIn(form, 'token')).toBe(token)
  expect(form.html).toMatch(/value="near" checked/)
  expect(form.html).toMatch(/value="6" checked/)

  const list = await aino.get('/fi/drafts')
  expect(list.text).toContain('Kesken')
  expect(list.links).toContain(`/fi/threads/new?draft=${token}#draft`)
  expect((await aino.get('/fi')).text).toContain('Keskeneräinen luonnos')

  const thread = await ask(aino, { token })
  expect(thread).toBe(`/fi/threads/${token}`)
  expect(await storedDrafts(forum)).toEqual([])
  expect((await aino.get('/fi/drafts')).text).toContain('Ei luonnoksia')
  expect((await aino.get('/fi')).text).not.toContain('Keskeneräinen luonnos')
})

test('where something new begins, drafts are offered and not put into the form', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const places = {
    '/practices/new': { draft_kind: 'practice', title: 'Keskeneräinen käytäntö' },
    '/threads/new': { draft_kind: 'thread', title: 'Keskeneräinen kysymys' },
    '/calendar/new': { draft_kind: 'event', title: 'Keskeneräinen tapahtuma' },
  }
  for (const [place, fields] of Object.entries(places)) {
    expect((await aino.get(`/fi${place}`)).text).not.toContain('keskeneräi')
    const id = newId()
    await aino.post('/fi/drafts', { token: id, draft_place: place, ...fields })
    const form = await aino.get(`/fi${place}`)
    expect(form.text).toContain(`Sinulla on keskeneräinen luonnos. Jatka sitä: ${fields.title} Tallennettu klo 9.00`)
    expect(fieldIn(form, 'title')).toBe('')
    expect(fieldIn(form, 'token')).not.toBe(id)
    expect(form.links).toContain(`/fi${place}?draft=${id}`)
    expect(fieldIn(await aino.get(`/sv${place}?draft=${id}`), 'title')).toBe(fields.title)
  }
  forum.later({ days: 1 })
  const next = await aino.get('/fi/threads/new')
  expect(next.text).toContain('Tallennettu ti 24.11.2026 klo 9.00')
})

test('an answer waits under what it answers, for its writer alone', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const nella = await forum.as('nella')
  const subjects = [await ask(nella), '/fi/needs/6']
  for (const [at, subject] of subjects.entries()) {
    const id = `aaaaaaaaaaa${at}`
    const saved = await aino.post('/fi/drafts', answerDraft(id, subject, 'Meillä kokeiltiin'))
    expect(saved.location).toBe(`${subject}?draft=${id}&saved=yes#draft`)
    const page = await aino.get(subject)
    expect(fieldIn(page, 'body')).toBe('Meillä kokeiltiin')
    expect(page.text).toContain('Jatkat luonnosta, joka tallennettiin klo 9.00')
    expect((await nella.get(subject)).html).not.toContain('Meillä kokeiltiin')
    expect((await forum.visitor().get(subject)).html).not.toContain('Meillä kokeiltiin')
    const posted = await aino.post(`${subject}/answers`, { token: id, body: 'Meillä kokeiltiin.', language: 'fi' })
    expect(posted.location).toBe(`${subject}/answers/${id}`)
    expect(fieldIn(await aino.get(subject), 'body')).toBe('')
  }
  expect(await storedDrafts(forum)).toEqual([])
})

test('nobody reads, overwrites, discards or ends the draft of another, whatever id they send', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const nella = await forum.as('nella')
  await aino.post('/fi/drafts', threadDraft(token, { body: 'Ainon salaisuus' }))
  expect((await nella.get(`/fi/threads/new?draft=${token}`)).html).not.toContain('salaisuus')
  expect((await nella.get('/fi/drafts')).html).not.toContain('salaisuus')
  expect((await nella.post(`/fi/drafts/${token}/discarding`)).status).toBe(303)
  const told = await autosave(nella, threadDraft(token, { body: 'Nellan oma' }))
  expect(told.state).toBe('saved')
  expect(told.token).not.toBe(token)
  await ask(nella, { token })
  const drafts = await storedDrafts(forum)
  expect(drafts.map(draft => draft.personId).sort()).toEqual(['aino', 'nella'])
  expect(fieldIn(await aino.get(`/fi/threads/new?draft=${token}`), 'body')).toBe('Ainon salaisuus')
  // Nella took the id for a thread of hers; Aino's is published under another.
  expect((await autosave(aino, threadDraft(token, { body: 'Ainon salaisuus, lisää' }))).state).toBe('saved')
  expect(await ask(aino, { token, body: 'Ainon teksti' })).not.toBe(`/fi/threads/${token}`)
})

test('the script is told in a few words, and where a reload finds the text', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  expect(await autosave(aino, threadDraft(token))).toEqual({
    ...{ status: 200, state: 'saved', token, here: `/fi/threads/new?draft=${token}`, text: 'Tallennettu klo 9.00' },
  })
  forum.later({ minutes: 5 })
  expect((await autosave(aino, threadDraft(token, { body: 'Jatkuu' }))).text).toBe('Tallennettu klo 9.05')
  const answer = await autosave(aino, answerDraft('aaaaaaaaaaab', '/fi/needs/6', 'Kyllä'))
  expect(answer).toEqual({ status: 200, state: 'saved', token: 'aaaaaaaaaaab', text: 'Tallennettu klo 9.05' })
  expect(await storedDrafts(forum)).toHaveLength(2)
})

test('a form without text is no draft, and emptying one discards it', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const empty = threadDraft(token, { title: '', body: '  ' })
  expect((await autosave(aino, empty)).state).toBe('empty')
  expect((await aino.follow(await aino.post('/fi/drafts', empty))).text).toContain('Lomake oli tyhjä')
  await autosave(aino, threadDraft(token))
  expect((await autosave(aino, empty)).state).toBe('empty')
  expect(await storedDrafts(forum)).toEqual([])
})

test('a draft saved late does not come back after its text was published', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  await ask(aino, { token })
  expect(await autosave(aino, threadDraft(token))).toMatchObject({ status: 200, state: 'published' })
  expect(await storedDrafts(forum)).toEqual([])
  const both = await Promise.all([
    ...['b', 'c', 'd'].map(each => ask(aino, { token: `aaaaaaaaaaa${each}` })),
    ...['b', 'c', 'd'].map(each => autosave(aino, threadDraft(`aaaaaaaaaaa${each}`))),
  ])
  expect(both).toHaveLength(6)
  expect(await storedDrafts(forum)).toEqual([])
  // Whoever goes back in the browser and writes on keeps the text, as something new.
  const back = await aino.post('/fi/drafts', threadDraft(token, { body: 'Vielä yksi asia' }))
  expect(back.status).toBe(409)
  expect(back.text).toContain('Olet jo julkaissut tämän')
  expect(fieldIn(back, 'body')).toBe('Vielä yksi asia')
  expect(fieldIn(back, 'token')).not.toBe(token)
})

test('a draft with client data is refused in words, and nothing is stored', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const fields = threadDraft(token, { body: 'Asiakas 131052-308T odottaa', title: 'Otsikko' })
  const told = await autosave(aino, fields)
  expect(told).toMatchObject({ status: 422, state: 'refused' })
  expect(told.text).toContain('henkilötunnus')
  expect(JSON.stringify(told)).not.toContain('308T')
  const page = await aino.post('/fi/drafts', fields)
  expect(page.status).toBe(422)
  expect(page.html).not.toContain('308T')
  expect(page.heading).toBe('Luonnosta ei tallennettu')
  expect(fieldIn(page, 'title')).toBe('Otsikko')
  expect(fieldIn(page, 'body')).toMatch(/^Asiakas .* odottaa$/)
  expect(await storedDrafts(forum)).toEqual([])

  const almost = threadDraft(token, { body: 'Järjestelmä näyttää 131052-308A' })
  const asked = await aino.post('/fi/drafts', almost)
  expect(asked.status).toBe(422)
  expect(asked.html).toContain('name="not_identity_code"')
  expect((await aino.post('/fi/drafts', { ...almost, not_identity_code: '1' })).status).toBe(303)
  expect(await storedDrafts(forum)).toHaveLength(1)
})

test('a person has at most fifty drafts, and a draft at most 120 kB', async () => {
  const forum = await openForum()
  const { services } = forum
  const save = (id: string, body: string) =>
    saveDraft(services, { id: 'aino' }, { id, kind: 'thread', place: '/threads/new', fields: { body } })
  for (let number = 10; number < 60; number++) expect((await save(`aaaaaaaaaa${number}`, 'Teksti')).ok).toBe(true)
  expect(await save('aaaaaaaaaa60', 'Liikaa')).toEqual({ ok: false, refusal: 'too_many' })
  expect((await save('aaaaaaaaaa59', 'Sama uudestaan')).ok).toBe(true)
  expect(await save('aaaaaaaaaa59', 'ä'.repeat(60_001))).toEqual({ ok: false, refusal: 'too_large' })
  const aino = await forum.as('aino')
  const page = await aino.post('/fi/drafts', threadDraft(token, { body: 'Viideskymmenesensimmäinen' }))
  expect(page.status).toBe(409)
  expect(page.text).toContain('50 luonnosta')
  expect(fieldIn(page, 'body')).toBe('Viideskymmenesensimmäinen')
  expect(await storedDrafts(forum)).toHaveLength(50)
  expect((await save('aaaaaaaaaa10', ' ')).ok).toBe(false)
  expect((await save('aaaaaaaaaa60', 'Nyt mahtuu')).ok).toBe(true)
})

test('drafts are forgotten after ninety days without going on', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  await autosave(aino, threadDraft(token))
  await autosave(aino, threadDraft('aaaaaaaaaaab'))
  forum.later({ days: 20 })
  await autosave(aino, threadDraft(token))
  forum.later({ days: 71 })
  await forgetOldDrafts(forum.services)
  expect((await storedDrafts(forum)).map(draft => draft.id)).toEqual([token])
})

test('a draft is discarded in two steps, from the list and from its form', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  await autosave(aino, threadDraft(token))
  expect((await aino.get('/fi/drafts')).links).toContain(`/fi/drafts/${token}/discarding`)
  expect((await aino.get(`/fi/drafts/${token}/discarding`)).location).toBe('/fi/drafts')
  const discarded = await aino.post(`/fi/drafts/${token}/discarding`)
  expect((await aino.follow(discarded)).text).toContain('Luonnos on poistettu')
  await autosave(aino, threadDraft(token))
  const back = await aino.post(`/fi/drafts/${token}/discarding`, { place: '/threads/new' })
  expect(back.location).toBe('/fi/threads/new?saved=discarded#draft')
  expect((await aino.follow(back)).text).toContain('Luonnos on poistettu')
  expect((await aino.post(`/fi/drafts/${token}/discarding`, { place: '//paha.example' })).location).toMatch(/^\/fi\//)
  expect(await storedDrafts(forum)).toEqual([])
})

test('drafts are kept only of forms that have them', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const places = [
    ...['', 'threads/new', '/threads', '/people/aino', '/threads/new/x', '//paha.example', '/threads/../people'],
    ...['/practices/new', '/calendar/x/edit', `/threads/${'x'.repeat(100)}/edit`],
  ]
  for (const draft_place of places) {
    const told = await autosave(aino, threadDraft(token, { draft_place }))
    expect({ draft_place, ...told }).toMatchObject({ draft_place, status: 422, state: 'refused' })
  }
  expect((await autosave(aino, threadDraft(token, { draft_kind: 'ballot' }))).status).toBe(422)
  expect((await aino.post('/fi/drafts', {})).status).toBe(422)
  expect(await storedDrafts(forum)).toEqual([])
})

test('a change to what is published is kept as one draft of the person until it is saved', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const practice = (await aino.post('/fi/practices', practiceFields({ token }))).location?.split('?')[0] ?? ''
  const edit = `${practice}/edit`
  const place = edit.replace('/fi', '')
  const form = await aino.get(edit)
  const revision = fieldIn(form, 'revision') ?? ''
  expect(fieldIn(form, 'draft_place')).toBe(place)
  const draft = (id: string, title: string) =>
    practiceFields({ token: id, draft_kind: 'practice', draft_place: place, title, revision })
  await autosave(aino, draft('aaaaaaaaaaab', 'Ensin näin'))
  await autosave(aino, draft('aaaaaaaaaaac', 'Sitten noin'))
  expect((await storedDrafts(forum)).map(each => each.id)).toEqual(['aaaaaaaaaaac'])
  const again = await aino.get(edit)
  expect(fieldIn(again, 'title')).toBe('Sitten noin')
  expect(again.text).toContain('keskeneräinen muutoksesi')
  expect(again.links).toContain(practice)
  expect((await aino.get(practice)).text).not.toContain('Sitten noin')

  const saved = await aino.post(edit, { ...draft('aaaaaaaaaaac', 'Sitten noin') })
  expect(saved.status).toBe(303)
  expect(await storedDrafts(forum)).toEqual([])
  // A late draft of the same text is none.
  await autosave(aino, draft('aaaaaaaaaaac', 'Sitten noin'))
  expect((await aino.get(edit)).text).not.toContain('keskeneräinen muutoksesi')
  await forum.settled()
  expect(await storedDrafts(forum)).toEqual([])
})

test('a draft opened by somebody else in the same browser is not saved as theirs', async () => {
  const forum = await openForum()
  const nella = await forum.as('nella')
  const told = await autosave(nella, threadDraft(token, { draft_by: 'aino' }))
  expect(told).toMatchObject({ status: 409, state: 'refused' })
  expect(await storedDrafts(forum)).toEqual([])
})

test('a draft open in two places is never overwritten: the second is kept beside it, and says so', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  await autosave(aino, threadDraft(token))
  const opened = async (address: string) => {
    const page = await aino.get(address)
    return Object.fromEntries(
      ['token', 'draft_form', 'draft_seen'].map(name => [name, fieldIn(page, name) ?? '']),
    ) as Record<string, string>
  }
  const here = `/fi/threads/new?draft=${token}`
  const [computer, phone] = [await opened(here), await opened(here)]
  forum.later({ minutes: 1 })
  const write = (form: Record<string, string>, body: string) => threadDraft(form.token ?? '', { ...form, body })
  expect(await autosave(aino, write(phone, 'Puhelimella'))).toMatchObject({ state: 'saved', token })
  forum.later({ minutes: 1 })
  // Its own saves, also one whose answer never came, are no other place.
  expect(await autosave(aino, write(phone, 'Puhelimella lisää'))).toMatchObject({ state: 'saved', token })
  const told = await autosave(aino, write(computer, 'Koneella'))
  expect(told).toMatchObject({ status: 200, state: 'elsewhere' })
  expect(told.text).toContain('samaa luonnosta on muokattu myös muualla')
  expect(told.here).toBe(`/fi/threads/new?draft=${told.token}`)
  forum.later({ minutes: 1 })
  const more = await autosave(aino, write({ ...computer, token: told.token ?? '' }, 'Koneella lisää'))
  expect(more).toMatchObject({ state: 'saved', token: told.token })
  const bodies = (await storedDrafts(forum)).map(each => JSON.parse(each.fields).body).sort()
  expect(bodies).toEqual(['Koneella lisää', 'Puhelimella lisää'])
  // Emptied here, what was written there stays.
  expect((await autosave(aino, threadDraft(token, { ...computer, title: '', body: '' }))).state).toBe('empty')
  expect(await storedDrafts(forum)).toHaveLength(2)
  const pressed = await aino.follow(await aino.post('/fi/drafts', write(computer, 'Napista')))
  expect(pressed.text).toContain('samaa luonnosta on muokattu myös muualla')
  expect(pressed.links).toContain('/fi/drafts')
  expect(fieldIn(pressed, 'body')).toBe('Napista')
})

test('two changes to the same published text, begun in two places, are both kept', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const edit = `${await ask(aino)}/edit`
  const place = edit.replace('/fi', '')
  const opened = async () => {
    const page = await aino.get(edit)
    const names = ['token', 'draft_form', 'draft_seen', 'revision']
    return Object.fromEntries(names.map(name => [name, fieldIn(page, name) ?? '']))
  }
  const [first, second] = [await opened(), await opened()]
  const write = (form: Record<string, string>, body: string) =>
    threadDraft(form.token ?? '', { ...form, draft_place: place, body })
  expect((await autosave(aino, write(first, 'Ensimmäinen muutos'))).state).toBe('saved')
  forum.later({ minutes: 1 })
  expect((await autosave(aino, write(second, 'Toinen muutos'))).state).toBe('elsewhere')
  const bodies = (await storedDrafts(forum)).map(each => JSON.parse(each.fields).body).sort()
  expect(bodies).toEqual(['Ensimmäinen muutos', 'Toinen muutos'])
})
