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
  roundMails: {
    title: 'Messages about votes',
    text: 'We send a reminder a week and a day before a vote closes if you have not voted yet. We also tell you what the steering group decided when you have taken part.',
    wanted: 'I want e-mail about votes',
    save: 'Save the choice',
  },
  sessions: 'Sessions',
  sessionsText:
    'The devices on which you are signed in. A session ends by itself if the device is not used in the service for 30 days.',
  unknownDevice: 'Unknown device',
  opened: when => `Opened on ${when}`,
  present: 'This device',
  end: 'End the session',
  endOf: (device, when) => `End the session: ${device}, opened on ${when}`,
  endOthers: 'End all other sessions',
  data: {
    title: 'Your data as a file',
    text: 'You get everything the service holds about you: your details, texts, drafts, ballots in open votes and the rest. The file is in JSON.',
    download: 'Download your data',
    file: 'my-data',
  },
  closing: {
    heading: 'Closing the account',
    text: 'You can close your account yourself at any time.',
    title: 'Close the account',
    lead: 'Closing the account cannot be undone.',
    points: {
      name: 'Your name and email address are removed for good.',
      out: 'You are signed out on every device. Your drafts, saved searches and calendar addresses are removed.',
      texts: role =>
        `The texts you have published stay in the service. In place of your name stands only the role: ${role}.`,
      inside:
        'The content of the texts does not change. If you want a text gone, withdraw it before you close the account.',
      votes: 'The votes you have cast are counted as before.',
      again: 'You can join again later, but do not get your old texts back.',
    },
    leads: network =>
      `You lead the network ${network}. When you close your account, it will have no leader. You can ask the coordinator to hand the role over to somebody else first.`,
    dataFirst: 'Download your data first',
    sure: 'I understand that closing the account cannot be undone.',
    confirm: 'Close the account for good',
    refusals: {
      last_manager:
        'The account was not closed. You are the only one who can change roles, and the service must have at least one. First give the coordinator’s role to somebody else.',
    },
  },
  closed: {
    title: 'Your account is closed',
    text: 'Your name and email address have been removed. Thank you for having been here.',
  },
  done: {
    round_mails: 'The choice has been saved.',
    language: 'The language has been saved.',
    ended: 'The session has been ended.',
    others_ended: 'The other sessions have been ended.',
  },
}
