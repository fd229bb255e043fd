import type { account as shape } from '../fi/account.ts'

export const account: typeof shape = {
  title: 'Dina uppgifter',
  lead: 'Här ser du vad tjänsten vet om dig och på vilka enheter du är inloggad.',
  toPage: 'Se hur din sida visas för andra',
  email: 'E-post',
  role: 'Roll',
  homeNetwork: 'Hemnätverk',
  otherNetworks: 'Andra nätverk',
  organisation: 'Organisation',
  change: 'Om någon uppgift är fel kan du be koordinatorn rätta den.',
  language: 'Språk',
  languageHint: 'På vilket språk vill du använda tjänsten och få dess meddelanden?',
  saveLanguage: 'Spara språket',
  sessions: 'Sessioner',
  sessionsText:
    'Enheter där du är inloggad. En session upphör av sig själv om enheten inte används i tjänsten på 30 dagar.',
  unknownDevice: 'Okänd enhet',
  opened: when => `Öppnad ${when}`,
  present: 'Den här enheten',
  end: 'Avsluta sessionen',
  endOf: (device, when) => `Avsluta sessionen: ${device}, öppnad ${when}`,
  endOthers: 'Avsluta alla andra sessioner',
  done: {
    language: 'Språket har sparats.',
    ended: 'Sessionen har avslutats.',
    others_ended: 'De andra sessionerna har avslutats.',
  },
}
