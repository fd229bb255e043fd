import type { Place } from '../../search/list-results.ts'
import type { FilterName, freshnesses, times } from '../../search/search-filters.ts'
import type { Likeness } from '../../text-index/find-matches.ts'
import type { ThingKind } from '../../text-index/schema.ts'

const manyKinds: Record<ThingKind, string> = {
  practice: 'Käytännöt',
  thread: 'Keskustelut',
  event: 'Tapahtumat',
  need: 'Kehittämistarpeet',
  decision: 'Päätökset',
  network: 'Verkostot',
  person: 'Ihmiset',
}
const kinds: Record<Exclude<ThingKind, 'practice' | 'event'>, string> = {
  thread: 'Keskustelu',
  need: 'Kehittämistarve',
  decision: 'Päätös',
  network: 'Verkosto',
  person: 'Ihminen',
}
const filters: Record<FilterName, string> = {
  kind: 'Laji',
  need: 'Kehittämistarve',
  network: 'Verkosto',
  near: 'Naapurit',
  language: 'Tekstin kieli',
  time: 'Julkaisu- tai tapahtuma-aika',
  fresh: 'Viimeksi muuttunut',
}
const timeOptions: Record<(typeof times)[number], string> = {
  coming: 'Tulossa',
  month: 'Viimeiset 30 päivää',
  year: 'Viimeiset 12 kuukautta',
  older: 'Yli vuosi sitten',
}
const freshOptions: Record<(typeof freshnesses)[number], string> = {
  week: 'Enintään viikko sitten',
  month: 'Enintään kuukausi sitten',
  year: 'Enintään vuosi sitten',
}
const places: Record<Place | 'comment' | 'followUp', string> = {
  title: 'otsikossa',
  text: 'tekstissä',
  answer: 'vastauksessa',
  comment: 'kommentissa',
  followUp: 'kohdassa ”Mitä on tehty”',
  more: 'paikassa tai lähteessä',
}
const likenesses: Record<Likeness, string> = {
  same: 'Sana sellaisenaan',
  form: 'Toinen taivutusmuoto',
  compound: 'Osa yhdyssanaa',
  synonym: 'Samaa tarkoittava sana',
  corrected: 'Korjattu kirjoitusvirhe',
}

export const search = {
  title: 'Haku',
  titleWith: (text: string) => `${text} – haku`,
  titlePage: (text: string, page: number) => `${text} – haku, sivu ${page}`,
  label: 'Mitä etsit?',
  submit: 'Hae',
  filtersTitle: 'Rajaa hakua',
  filters,
  manyKinds,
  kinds,
  near: 'Naapuriverkostoni',
  timeOptions,
  freshOptions,
  clear: 'Poista kaikki rajaukset',
  count: (count: number) => (count === 0 ? 'Ei osumia' : count === 1 ? '1 osuma' : `${count} osumaa`),
  pageOf: (page: number, pages: number) => `sivu ${page}/${pages}`,
  cut: (most: string) =>
    `Osumia on hyvin paljon. Mukana on ${most} parasta, ja rajausten luvut on laskettu niistä. Tarkenna hakua lisäämällä sana.`,
  toResults: 'Siirry osumiin',
  results: 'Hakutulokset',
  pages: 'Hakutulosten sivut',
  previous: 'Edellinen sivu',
  next: 'Seuraava sivu',
  ownTitle: 'Otsikko suomeksi:',
  inAnswer: 'Vastauksessa:',
  inComment: 'Kommentissa:',
  inFollowUp: 'Mitä on tehty:',
  solved: 'Vastaus auttoi',
  why: (found: string[]) => `Osuma ${found.join(' ja ')}`,
  whyMore: 'Miksi tämä löytyi:',
  places,
  likenesses,
  elsewhere: 'Haettu sana on tekstissä muualla kuin tässä näkyvässä kohdassa.',
  corrected: 'Näytetään tulokset haulle',
  correctedSome: 'Kirjoittamaasi sanaa ei ole missään tekstissä, joten haimme lähes samanlaisilla sanoilla.',
  searchInstead: 'Hae sen sijaan',
  tooLong: (most: number) => `Haku on pidempi kuin ${most} merkkiä. Haimme vain sen alulla, joka näkyy hakukentässä.`,
  masked: 'Jätimme henkilötunnuksen pois hausta. Henkilötunnuksia ei saa kirjoittaa tähän palveluun, ei hakuunkaan.',
  short: 'Kirjoita vähintään kaksi kirjainta.',
  wordless: 'Haussa ei ole yhtään sanaa. Kirjoita ainakin yksi sana tai sen alku.',
  none: (text: string) => `Haulla ”${text}” ei löytynyt mitään`,
  noneFiltered: 'Näillä rajauksilla ei löytynyt mitään',
  noneText: 'Näin pääset eteenpäin:',
  spelling: 'Tarkista kirjoitusasu tai kokeile samasta asiasta toista sanaa.',
  fewer: 'Kirjoita vähemmän sanoja tai vain sanan alku.',
  allowCorrecting: 'Hae myös lähes samanlaisilla sanoilla',
  withoutQuotes: 'Hae ilman lainausmerkkejä',
  dropFilters: (count: string) => `Poista rajaukset (${count})`,
  similarNeeds: 'Katso, kuuluuko asia johonkin kehittämistarpeeseen:',
  allNeeds: 'kaikki kehittämistarpeet',
  ask: 'Kysy muilta tällä otsikolla',
  askText: 'Joku toisessa verkostossa voi tietää vastauksen.',
  noPage: 'Hakutuloksia ei ole näin monta sivua',
  firstPage: 'Ensimmäiselle sivulle',
  startLead:
    'Haku löytää sanan eri taivutusmuodoissa ja yhdyssanoissa. Se korjaa myös tavalliset kirjoitusvirheet. Voit hakea suomeksi, ruotsiksi ja englanniksi.',
  examples: 'Kokeile näitä',
  browse: 'Mistä haetaan',
  browsePeople: 'Kirjautuneena löydät myös ihmisiä nimellä.',
  recent: 'Viimeksi hait',
  recentHint: 'Haut ovat tallessa vain tällä laitteella. Ne poistuvat, kun kirjaudut ulos.',
  recentHintVisitor:
    'Haut ovat tallessa vain tällä laitteella. Jos muutkin käyttävät laitetta, tyhjennä luettelo lopuksi.',
  clearRecent: 'Tyhjennä luettelo',
  boxTold: (count: string) => `${count}. Nuoli alas vie osumiin.`,
  boxAll: (count: number) => (count === 1 ? 'Avaa hakusivulla' : `Kaikki ${count} osumaa`),
  boxNone: 'Ei osumia – katso, miten pääset eteenpäin',
  shortcut: 'Näppäin / vie hakukenttään millä tahansa sivulla',
}
