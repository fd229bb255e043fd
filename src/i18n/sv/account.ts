import type { account as shape } from '../fi/account.ts'

export const account: typeof shape = {
  title: 'Egna uppgifter',
  lead: 'Vad tjänsten vet om dig och var du är inloggad.',
  toPage: 'Se din sida så som andra ser den',
  email: 'E-post',
  role: 'Roll',
  homeNetwork: 'Hemnätverk',
  otherNetworks: 'Andra nätverk',
  organisation: 'Organisation',
  change: 'Om något är fel, be koordinatorn rätta det.',
  language: 'Språk',
  languageHint: 'Tjänsten öppnas på det här språket, och du får meddelanden på det.',
  saveLanguage: 'Spara språket',
  sessions: 'Sessioner',
  sessionsText: 'Enheter där du är inloggad. En session upphör av sig själv när den inte har använts på 30 dagar.',
  unknownDevice: 'Okänd enhet',
  opened: when => `Öppnad ${when}`,
  present: 'Den här enheten',
  end: 'Avsluta',
  endOf: (device, when) => `Avsluta sessionen: ${device}, öppnad ${when}`,
  endOthers: 'Avsluta alla andra sessioner',
  done: {
    language: 'Språket har sparats.',
    ended: 'Sessionen har avslutats.',
    others_ended: 'De andra sessionerna har avslutats.',
  },
}
