import type { layout as shape } from '../fi/layout.ts'

export const layout: typeof shape = {
  skip: 'Skip to content',
  home: 'Home',
  practices: 'Practices',
  threads: 'Discussions',
  needs: 'Development needs',
  rounds: 'Votes',
  calendar: 'Calendar',
  networks: 'Networks',
  signIn: 'Sign in',
  signOut: 'Sign out',
  menu: 'Menu',
  languages: 'Language',
  mainNavigation: 'Main menu',
  demo: 'This is a demonstration version: the people and their texts are made up.',
  account: 'Your details',
  desk: 'Coordinator’s desk',
  steering: 'Steering group',
  accountMenu: 'Your menu',
  waiting: count => (count === 1 ? '1 ballot to cast' : `${count} ballots to cast`),
  footer: 'About the service',
}
