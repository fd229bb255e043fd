/** What a worker in Kainuu types to publish a practice, with some of it changed. */
export function practiceFields(changes: Record<string, string | string[]> = {}): Record<string, string | string[]> {
  return {
    kind: 'good',
    title: 'Aamukahvi yhdessä',
    summary: 'Varttitunti joka maanantai riittää.',
    situation: '',
    done: 'Kahvia ja **kalenteri**.',
    happened: '',
    watch_out: '',
    fits_where: '',
    'needs[]': ['6'],
    theme: '',
    source: '',
    language: 'fi',
    network: 'kainuu',
    audience: 'all',
    ...changes,
  }
}
