import type { account as shape } from '../fi/account.ts'

export const account: typeof shape = {
  title: 'Your details',
  lead: 'Here you see what the service knows about you and on which devices you are signed in.',
  toPage: 'See how your page looks to others',
  email: 'Email',
  role: 'Role',
  homeNetwork: 'Home network',
  otherNetworks: 'Other networks',
  organisation: 'Organisation',
  change: 'If any of these details is wrong, ask the coordinator to correct it.',
  language: 'Language',
  languageHint: 'In which language would you like to use the service and get its messages?',
  saveLanguage: 'Save the language',
  sessions: 'Sessions',
  sessionsText:
    'The devices on which you are signed in. A session ends by itself if the device is not used in the service for 30 days.',
  unknownDevice: 'Unknown device',
  opened: when => `Opened on ${when}`,
  present: 'This device',
  end: 'End the session',
  endOf: (device, when) => `End the session: ${device}, opened on ${when}`,
  endOthers: 'End all other sessions',
  done: {
    language: 'The language has been saved.',
    ended: 'The session has been ended.',
    others_ended: 'The other sessions have been ended.',
  },
}
