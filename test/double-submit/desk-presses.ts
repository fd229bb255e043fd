import type { castIds } from '../support/cast.ts'
import { formOf } from '../support/form-of.ts'
import type { Forum } from '../support/forum.ts'
import type { Prepare } from './writing-presses.ts'

type Fields = Record<string, string | string[]>
type Person = keyof typeof castIds

/** Somebody opens a page and presses the button of the form that leads to `action`, with some of it filled in. */
function pressing(person: Person, path: string, action: string, fields: Fields = {}, ends = false): Prepare {
  return async forum => {
    const who = await forum.as(person)
    return { who, address: action, fields: { ...formOf(await who.get(path), action), ...fields }, ends }
  }
}

/** A page of the coordinator whose form leads to itself. */
function atDesk(path: string, fields: Fields = {}, action = path): Prepare {
  return pressing('kaisa', `/fi${path}`, `/fi${action}`, fields)
}

/** An act without fields of its own that are worth reading from its page. */
function bare(person: Person, address: string, fields: Fields = {}): Prepare {
  return async forum => ({ who: await forum.as(person), address, fields })
}

const names = { fi: 'Uusi nimi', sv: 'Nytt namn', en: 'New name' }

const account: Record<string, Prepare> = {
  'POST /account/language': pressing('hilla', '/fi/account', '/fi/account/language', { language: 'sv' }),
  'POST /account/round-mails': bare('hilla', '/fi/account/round-mails'),
  'POST /account/sessions/others/end': async forum => {
    await forum.as('hilla')
    return { who: await forum.as('hilla'), address: '/fi/account/sessions/others/end' }
  },
  'POST /account/sessions/:id/end': async forum => {
    const who = await forum.as('birgitta')
    await forum.as('birgitta')
    const [address = ''] = (await who.get('/fi/account')).links.filter(link => /sessions\/\w{64}\/end/.test(link))
    return { who, address, ends: true }
  },
  'POST /calendar/feeds/:id/end': async forum => {
    const who = await forum.as('birgitta')
    await who.post('/fi/calendar/feeds', formOf(await who.get('/fi/calendar/feeds'), '/fi/calendar/feeds'))
    const page = await who.get('/fi/calendar/feeds')
    return { who, address: page.links.find(link => /feeds\/\w+\/end$/.test(link)) ?? '' }
  },
}

const settings: Record<string, Prepare> = {
  'POST /settings/values/:id': atDesk('/settings/values/service_name', names),
  'POST /settings/values/:id/default': bare('kaisa', '/fi/settings/values/service_name/default'),
  'POST /settings/terms/:id': atDesk('/settings/terms/work_short', names),
  'POST /settings/texts/:id': atDesk('/settings/texts/front', { ...names, act: 'save' }),
  'POST /settings/themes/new': atDesk('/settings/themes/new', { ...names, token: 'theme0000000' }),
  'POST /settings/themes/:id': atDesk('/settings/themes/theme0000000', { ...names, en: 'Newer name' }),
  'POST /settings/themes/:id/place': async forum => {
    const who = await forum.as('kaisa')
    const address = '/fi/settings/themes/theme0000000/place'
    return { who, address, fields: { ...formOf(await who.get('/fi/settings/themes'), address), direction: 'up' } }
  },
  'POST /settings/themes/:id/activity': bare('kaisa', '/fi/settings/themes/theme0000000/activity', { active: 'no' }),
  'POST /feedback/new': pressing('aino', '/fi/feedback/new', '/fi/feedback/new', {
    ...{ token: 'feedback0000', subject: 'other', body: 'Kiitos', email: 'aino@esimerkki.fi' },
  }),
  'POST /feedback/:id/answer': bare('kaisa', '/fi/feedback/feedback0000/answer', { answer: 'Ole hyvä' }),
  'POST /feedback/:id/erasure': bare('kaisa', '/fi/feedback/feedback0000/erasure'),
}

const invited = 'email;role;network\nuusi@esimerkki.fi;worker;lappi\ntoinen@esimerkki.fi;leader;lappi\n'

/** Goes from the preview of a table on to the page that confirms it. */
async function previewed(forum: Forum, address: string, fields: Fields) {
  const who = await forum.as('kaisa')
  return { who, address, fields: formOf(await who.post(address, fields), address), renews: true }
}

/** The hidden id of the first waiting invitation to an address. */
async function waiting(forum: Forum, action: string) {
  const who = await forum.as('kaisa')
  return { who, address: action, fields: formOf(await who.get('/fi/people/invitations'), action) }
}

const people: Record<string, Prepare> = {
  'POST /people/invitation': async forum => ({
    who: await forum.as('kaisa'),
    address: '/fi/people/invitation',
    fields: { email: 'kutsuttu@muualta.fi', role: 'worker', network: 'lappi' },
    renews: true,
  }),
  'POST /people/invitations/sending': async forum => {
    forum.later({ days: 1 })
    return waiting(forum, '/fi/people/invitations/sending')
  },
  'POST /people/invitations/withdrawal': forum => waiting(forum, '/fi/people/invitations/withdrawal'),
  'POST /people/invitations/import': forum => previewed(forum, '/fi/people/invitations/import', { csv: invited }),
  'POST /people/:id/details': pressing('kaisa', '/fi/people/nella', '/fi/people/nella/details', { name: 'Nella Uusi' }),
  'POST /people/:id/role': bare('kaisa', '/fi/people/nella/role', { role: 'supervisor' }),
  'POST /people/:id/networks': bare('kaisa', '/fi/people/nella/networks', { home: 'lappi', 'others[]': ['kainuu'] }),
  'POST /people/:id/sessions/end': async forum => {
    await forum.as('nella')
    return { who: await forum.as('kaisa'), address: '/fi/people/nella/sessions/end' }
  },
  'POST /people/:id/successor': bare('kaisa', '/fi/people/eero/successor', {
    ...{ way: 'person', successor: 'aino', role: 'worker' },
  }),
  'POST /people/:id/activity': bare('kaisa', '/fi/people/nella/activity', { active: 'no' }),
  'POST /people/:id/anonymising': bare('kaisa', '/fi/people/nella/anonymising', { sure: '1' }),
  'POST /account/closing': async forum => ({
    who: await forum.as('monna'),
    address: '/fi/account/closing',
    fields: { sure: '1' },
    ends: true,
  }),
}

const networks: Record<string, Prepare> = {
  'POST /networks/new': atDesk('/networks/new', { ...names, area_fi: 'Pohjoinen', 'languages[]': ['fi'] }),
  'POST /networks/:id/edit': atDesk('/networks/uusi-nimi/edit', { host_fi: 'Kunta' }),
  'POST /networks/import': async forum => {
    const who = await forum.as('kaisa')
    const table = (await who.get('/fi/networks/networks.csv')).html.replace('Uusi nimi', 'Vielä uudempi nimi')
    return previewed(forum, '/fi/networks/import', { table })
  },
  'POST /networks/:id/merging': async forum => {
    const who = await forum.as('kaisa')
    const address = '/fi/networks/pohjois-savo/merging'
    return { who, address, fields: formOf(await who.get(`${address}?into=kainuu`), address) }
  },
  'POST /networks/:id/retirement': bare('kaisa', '/fi/networks/uusi-nimi/retirement', { active: 'no' }),
}

const moderation: Record<string, Prepare> = {
  'POST /reports/new/:kind/:id': pressing(
    'arttu',
    '/fi/reports/new/practice/practce00000',
    '/fi/reports/new/practice/practce00000',
    { token: 'rep000000000', ground: 'other', reason: 'Vanhentunut' },
  ),
  'POST /reports/:kind/:id/keeping': pressing(
    'kaisa',
    '/fi/reports/practice/practce00000',
    '/fi/reports/practice/practce00000/keeping',
  ),
  'POST /reports/:kind/:id/reason': pressing(
    'kaisa',
    '/fi/reports/practice/practce00000',
    '/fi/reports/practice/practce00000/reason',
  ),
  'POST /reports/:kind/:id/erasure': pressing(
    'kaisa',
    '/fi/reports/practice/practce00000/erasure',
    '/fi/reports/practice/practce00000/erasure',
    { ground: 'other', sure: '1' },
  ),
}

/** What is pressed at the coordinator's desk and on one's own account, after all that people write. */
export const deskPresses: Record<string, Prepare> = { ...account, ...settings, ...moderation, ...networks, ...people }
