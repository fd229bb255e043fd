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
  roundMails: {
    title: 'Meddelanden om omröstningar',
    text: 'Vi påminner per e-post en vecka och en dag innan en omröstning avslutas, om du inte har röstat ännu. Vi berättar också vad styrgruppen beslutade när du har varit med.',
    wanted: 'Jag vill ha e-post om omröstningar',
    save: 'Spara valet',
  },
  sessions: 'Sessioner',
  sessionsText:
    'Enheter där du är inloggad. En session upphör av sig själv om enheten inte används i tjänsten på 30 dagar.',
  unknownDevice: 'Okänd enhet',
  opened: when => `Öppnad ${when}`,
  present: 'Den här enheten',
  end: 'Avsluta sessionen',
  endOf: (device, when) => `Avsluta sessionen: ${device}, öppnad ${when}`,
  endOthers: 'Avsluta alla andra sessioner',
  data: {
    title: 'Dina uppgifter som fil',
    text: 'Du får allt som tjänsten har om dig: dina personuppgifter, texter, utkast, röster i öppna omröstningar och allt annat. Filen är i formatet JSON.',
    download: 'Ladda ner dina uppgifter',
    file: 'mina-uppgifter',
  },
  closing: {
    heading: 'Att stänga kontot',
    text: 'Du kan själv stänga ditt konto när som helst.',
    title: 'Stäng kontot',
    lead: 'Det går inte att ångra att kontot stängs.',
    points: {
      name: 'Ditt namn och din e-postadress raderas för gott.',
      out: 'Du loggas ut från alla enheter. Dina utkast, sparade sökningar och kalenderadresser raderas.',
      texts: role =>
        `Texterna du har publicerat finns kvar i tjänsten. I stället för ditt namn står bara rollen: ${role}.`,
      inside:
        'Texternas innehåll ändras inte. Om du vill att en text försvinner ska du ta bort den innan du stänger kontot.',
      votes: 'Rösterna du har avgett räknas med som förut.',
      again: 'Du kan senare gå med på nytt men får inte tillbaka dina gamla texter.',
    },
    leads: network =>
      `Du leder nätverket ${network}. När du stänger ditt konto blir det utan ledare. Du kan be koordinatorn att först överföra rollen till någon annan.`,
    dataFirst: 'Ladda först ner dina uppgifter',
    sure: 'Jag förstår att det inte går att ångra att kontot stängs.',
    confirm: 'Stäng kontot för gott',
    refusals: {
      last_manager:
        'Kontot stängdes inte. Du är den enda som kan byta roller, och det måste finnas minst en sådan i tjänsten. Ge först koordinatorns roll till någon annan.',
    },
  },
  closed: {
    title: 'Ditt konto är stängt',
    text: 'Ditt namn och din e-postadress har raderats. Tack för att du var med.',
  },
  done: {
    round_mails: 'Valet har sparats.',
    language: 'Språket har sparats.',
    ended: 'Sessionen har avslutats.',
    others_ended: 'De andra sessionerna har avslutats.',
  },
}
