import type { Prepare } from '../double-submit/writing-presses.ts'
import { linkFor } from '../sign-in/link-of.ts'

/** The forms of those who are not in yet, and those that are answered without leading on. */
export const signInPresses: Record<string, Prepare> = {
  'POST /sign-in': async forum => ({
    ...{ who: forum.visitor(), address: '/fi/sign-in', fields: { email: 'aino@esimerkki.fi', to: '/fi/threads' } },
  }),
  'POST /sign-in/link/:token': async forum => {
    const address = (await linkFor(forum, 'uusi@esimerkki.fi')) ?? ''
    return { who: forum.visitor(), address, fields: { name: 'Uusi Ihminen', network: 'kainuu', organisation: 'kela' } }
  },
  'POST /sign-in/demo': async forum => {
    forum.services.demoCast = ['aino']
    return { who: forum.visitor(), address: '/fi/sign-in/demo', fields: { person: 'aino', to: '/fi' } }
  },
  'POST /sign-in/end': async forum => ({ who: await forum.as('aino'), address: '/fi/sign-in/end' }),
  'POST /calendar/feeds': async forum => ({
    who: await forum.as('aino'),
    address: '/fi/calendar/feeds',
    fields: { kind: 'training', near: '', network: 'kainuu', need: '6', language: 'fi', token: 'ab'.repeat(32) },
  }),
  'POST /search/counting': async forum => ({
    ...{ who: forum.visitor(), address: '/fi/search/counting', fields: { q: 'palkkatuki' } },
  }),
}
