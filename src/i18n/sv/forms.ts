import type { forms as shape } from '../fi/forms.ts'

export const forms: typeof shape = {
  problems: {
    missing: () => 'Fyll i den här punkten.',
    too_long: limit => `Texten är för lång: högst ${limit} tecken.`,
    too_many: limit => `Välj högst ${limit}.`,
    unknown: () => 'Välj något av alternativen.',
    wrong: () => 'Här finns ett värde som vi inte förstår.',
    characters: () => 'Texten innehåller tecken som inte kan sparas. Skriv punkten på nytt.',
    identity_code: () =>
      'Texten innehöll en personbeteckning. Uppgifter om klienter får inte skrivas här. Beteckningen har maskerats och sparades inte.',
    maybe_identity_code: () =>
      'Texten innehåller något som liknar en personbeteckning. Ta bort det eller bekräfta nedan att det inte är en personbeteckning.',
    image: () => 'Bilder kan inte läggas till ännu. Beskriv saken med ord eller lägg till en länk.',
    link: () => 'Skriv hela adressen, till exempel https://www.exempel.fi.',
    email: () => 'Skriv e-postadressen i formen fornamn.efternamn@organisation.fi.',
    day: () => 'Skriv dagen i formen 24.11.2026.',
    time: () => 'Skriv klockslaget i formen 9.00.',
    no_such_time: () => 'Det här klockslaget finns inte: klockan ställs fram då.',
    ends_before_start: () => 'Slutet är före början.',
    in_the_past: () => 'Tidpunkten har redan passerat.',
    not_your_network: () => 'Välj ett nätverk som du hör till.',
    only_pitfall: () => 'Namnet kan döljas bara för en fallgrop. Ta bort valet eller välj fallgrop.',
  },
  summary: count => (count === 1 ? 'Rätta en punkt' : `Rätta ${count} punkter`),
  optional: '(frivillig)',
  choose: 'Välj',
  notIdentityCode: 'Detta är ingen personbeteckning, publicera ändå',
  clientDataRule: 'Skriv inte klientens namn, personbeteckning eller annat som hen kan kännas igen på.',
  markdownHint: 'Du kan skriva i **fetstil**, göra listor (börja med -) och lägga till länkar.',
  language: 'Textens språk',
  languages: { fi: 'finska', sv: 'svenska', en: 'engelska' },
  cancel: 'Avbryt',
}
