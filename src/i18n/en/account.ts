import type { account as shape } from '../fi/account.ts'

export const account: typeof shape = {
  title: 'Your details',
  lead: 'What the service knows about you, and where you are signed in.',
  toPage: 'See your page as others see it',
  email: 'E-mail',
  role: 'Role',
  homeNetwork: 'Home network',
  otherNetworks: 'Other networks',
  organisation: 'Organisation',
  change: 'If something here is wrong, ask the coordinator to correct it.',
  language: 'Language',
  languageHint: 'The service opens in this language, and messages come in it.',
  saveLanguage: 'Save the language',
  sessions: 'Sessions',
  sessionsText: 'The devices you are signed in on. A session ends by itself when it has not been used for 30 days.',
  unknownDevice: 'Unknown device',
  opened: when => `Opened ${when}`,
  present: 'This device',
  end: 'End',
  endOf: (device, when) => `End the session: ${device}, opened ${when}`,
  endOthers: 'End all other sessions',
  done: {
    language: 'The language has been saved.',
    ended: 'The session has been ended.',
    others_ended: 'The other sessions have been ended.',
  },
}
