import type { layout as shape } from '../fi/layout.ts'

export const layout: typeof shape = {
  skip: 'Gå till innehållet',
  home: 'Startsida',
  practices: 'Praxis',
  threads: 'Diskussioner',
  needs: 'Utvecklingsbehov',
  rounds: 'Omröstningar',
  calendar: 'Kalender',
  networks: 'Nätverk',
  signIn: 'Logga in',
  signOut: 'Logga ut',
  menu: 'Meny',
  languages: 'Språk',
  mainNavigation: 'Huvudmeny',
  demo: 'Det här är en demoversion: personerna och deras texter är påhittade.',
  account: 'Dina uppgifter',
  desk: 'Koordinatorns arbetsbord',
  steering: 'Styrgruppen',
  accountMenu: 'Din meny',
  waiting: count => (count === 1 ? '1 röst att avge' : `${count} röster att avge`),
  footer: 'Om tjänsten',
}
