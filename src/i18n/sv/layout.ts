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
  demo: 'Detta är en demonstration: personerna och deras texter är påhittade.',
  account: 'Egna uppgifter',
  people: 'Personer',
  steering: 'Styrgruppen',
  accountMenu: 'Egen meny',
  waiting: (count: number) => `${count} väntar på dig`,
  footer: 'Om tjänsten',
}
