import type { errors as shape } from '../fi/errors.ts'

export const errors: typeof shape = {
  notFound: 'Sidan hittades inte',
  notFoundText: 'Adressen kan vara fel, eller så är sidan avsedd för andra än dig.',
  toHome: 'Till startsidan',
  notAllowed: 'Det här hör inte till din roll',
  notAllowedText: (role: string) =>
    `Din roll är ${role}. Om du behöver detta i ditt arbete kan du be tjänstens koordinator ändra din roll.`,
  refused: 'Detta sparades inte',
  refusals: {
    foreign: 'Blanketten kom inte från den här tjänstens sida. Öppna sidan på nytt och försök igen.',
    too_large: 'Det du skickade är för stort. Korta av texten och försök igen.',
    round_closed: 'Omröstningen har avslutats. Det går inte längre att rösta eller ändra rösten.',
    round_frozen: 'Uppgifterna om en öppnad omröstning kan inte ändras.',
    discussion_closed: 'Diskussionen har dragits tillbaka och tar inte längre emot svar.',
  },
  broken: 'Ett fel uppstod i tjänsten',
  brokenText: (id: string) =>
    `Något gick fel hos oss. Försök igen om en stund. Om felet kvarstår, meddela koordinatorn koden ${id}.`,
  sessionEnded: 'Din session har avslutats',
  sessionEndedText: 'Din text finns kvar på den här sidan. Stäng inte sidan.',
  signInElsewhere: 'Logga in i en ny flik',
  thenSendAgain: 'Kom tillbaka till den här sidan och skicka texten på nytt.',
  sendAgain: 'Skicka på nytt',
  yourText: 'Texten du skrev',
}
