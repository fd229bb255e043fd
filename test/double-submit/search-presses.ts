import { countSearch } from '../../src/search/count-search.ts'
import { formOf } from '../support/form-of.ts'
import type { Forum } from '../support/forum.ts'
import type { Prepare } from './writing-presses.ts'

const synonyms = '/fi/search/synonyms/sanat0000000'

/** Where somebody saved a search, one that no other press knows. */
async function saved(forum: Forum, word: string) {
  const who = await forum.as('hilla')
  const page = await who.post('/fi/search/saved', { query: `q=${word}` })
  return { who, search: (page.location ?? '').split('?')[0] ?? '' }
}

export const searchPresses: Record<string, Prepare> = {
  'POST /search/saved': async forum => {
    const who = await forum.as('hilla')
    const fields = formOf(await who.get('/fi/search?q=palkkatuki'), '/fi/search/saved')
    return { who, address: '/fi/search/saved', fields }
  },
  'POST /search/saved/:id/mails': async forum => {
    const { who, search } = await saved(forum, 'yksi')
    const fields = formOf(await who.get(search), `${search}/mails`)
    return { who, address: `${search}/mails`, fields }
  },
  'POST /search/saved/mails': async forum => {
    const { who } = await saved(forum, 'kaksi')
    return { who, address: '/fi/search/saved/mails' }
  },
  'POST /search/saved/:id/removal': async forum => {
    const { who, search } = await saved(forum, 'kolme')
    return { who, address: `${search}/removal` }
  },
  'POST /search/made/forgetting': async forum => {
    const who = await forum.as('kaisa')
    for (let time = 0; time < 2; time++) await countSearch(forum.services, 'kimppakyyti', 0)
    const address = '/fi/search/made/forgetting'
    return { who, address, fields: formOf(await who.get(`${address}?query=kimppakyyti&days=30`), address) }
  },
  'POST /search/synonyms/new': async forum => {
    const address = '/fi/search/synonyms/new'
    const fields = { token: 'sanat0000000', words: 'kipinäpaja, säihkeryhmä', act: 'save' }
    return { who: await forum.as('kaisa'), address, fields }
  },
  'POST /search/synonyms/:id': async forum => {
    const who = await forum.as('kaisa')
    const fields = { ...formOf(await who.get(synonyms), synonyms), words: 'kipinäpaja, hehkupaja', act: 'save' }
    return { who, address: synonyms, fields }
  },
  'POST /search/synonyms/:id/removal': async forum => ({
    who: await forum.as('kaisa'),
    address: `${synonyms}/removal`,
  }),
}
