import type { errors as shape } from '../fi/errors.ts'

export const errors: typeof shape = {
  notFound: 'Sidan hittades inte',
  notFoundText: 'Adressen kan vara fel, eller så är sidan begränsad så att du inte kan se den. Kontrollera adressen.',
  toHome: 'Gå till startsidan',
  notAllowed: 'Det här hör inte till din roll',
  notAllowedText: (role: string) =>
    `Din roll: ${role}. Om du behöver detta i ditt arbete kan du be tjänstens koordinator byta din roll.`,
  refused: 'Det här sparades inte',
  refusals: {
    foreign: 'Formuläret kom inte från en sida i den här tjänsten. Öppna sidan på nytt och försök igen.',
    incomplete: 'Något saknades i formuläret eller var fel i det. Öppna sidan på nytt och försök igen.',
    no_form: 'Tjänsten läser bara formulär, och det här var något annat. Öppna sidan på nytt och försök igen.',
    too_large: 'Du skickade för mycket text på en gång. Korta av texten och försök igen.',
    too_many_searches:
      'Ovanligt många sökningar gjordes på en minut, så den här sökningen räknades inte med i statistiken. Du kan fortsätta söka.',
    round_closed: 'Omröstningen är avslutad. Det går inte längre att rösta eller ändra rösten.',
    round_frozen: 'Uppgifterna om en öppnad omröstning kan inte ändras.',
    discussion_closed: 'Den här diskussionen har tagits bort, och det går inte längre att svara i den.',
    withdrawn: 'Texten har tagits bort och kan inte längre redigeras.',
    removed: 'Texten har raderats för gott och kan inte längre ändras.',
    quotes_removed: 'Texten citerar ett svar som har raderats. Ta bort citatet och skicka texten på nytt.',
    network_retired: 'Nätverket lades just ner, och inga nya personer kan läggas till i det. Välj ett annat nätverk.',
  },
  broken: 'Ett fel har uppstått i tjänsten',
  brokenText: (id: string) =>
    `Något gick fel i tjänsten. Försök igen om en stund. Om felet upprepas, meddela koordinatorn koden ${id}.`,
  tooManyWrites: 'Du skickade många formulär i rad',
  tooManyWritesText:
    'Det här sparades inte, eftersom ovanligt många formulär har skickats från ditt konto på en minut. Vänta en minut och skicka på nytt. Din text finns kvar på den här sidan.',
  sessionEnded: 'Din session har avslutats',
  sessionEndedText: 'Din text finns kvar på den här sidan. Stäng inte sidan.',
  signInElsewhere: 'Logga in i en ny flik',
  thenSendAgain: 'Kom tillbaka till den här sidan och skicka texten på nytt.',
  sendAgain: 'Skicka på nytt',
  yourText: 'Texten du skrev',
}
