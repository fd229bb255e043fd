import type { forms as shape } from '../fi/forms.ts'

export const forms: typeof shape = {
  problems: {
    missing: () => 'Fyll i den här punkten.',
    too_long: limit => `Texten är för lång: högst ${limit} tecken.`,
    too_many: limit => `Välj högst ${limit}.`,
    unknown: () => 'Välj något av de givna alternativen.',
    wrong: () => 'Den här uppgiften har fel form. Fyll i punkten på nytt.',
    characters: () => 'Texten innehåller tecken som inte kan sparas. Skriv punkten på nytt.',
    identity_code: () =>
      'Texten innehöll en personbeteckning. Den har dolts och sparades inte. Uppgifter om klienter får inte skrivas här. Kontrollera texten och skicka den på nytt.',
    maybe_identity_code: () =>
      'Texten innehåller något som liknar en personbeteckning. Ta bort det eller bekräfta nedan att det inte är en personbeteckning.',
    image: () => 'Bilder kan inte läggas till ännu. Beskriv saken med ord eller lägg till en länk.',
    link: () => 'Skriv hela adressen, till exempel https://www.exempel.fi.',
    email: () => 'Skriv e-postadressen i formen fornamn.efternamn@organisation.fi.',
    day: () => 'Skriv dagen i formen 24.11.2026.',
    time: () => 'Skriv klockslaget i formen 9.00.',
    no_such_time: () => 'Det här klockslaget finns inte, eftersom klockan då ställs fram. Välj en annan tid.',
    ends_before_start: () => 'Slutet är före början. Välj en senare tidpunkt.',
    in_the_past: () => 'Tidpunkten har redan passerat. Välj en senare.',
    not_your_network: () => 'Välj ett nätverk som du hör till.',
    only_pitfall: () => 'Du kan dölja ditt namn bara i en fallgrop. Ta bort valet eller byt slag till fallgrop.',
    unticked: () => 'Bekräfta genom att kryssa i rutan.',
    quotes_removed: () => 'Texten citerar ett svar som har raderats. Ta bort citatet och skicka texten på nytt.',
    name_taken: () => 'Ett annat nätverk har redan det här namnet. Välj ett annat namn.',
    whole_number: () => 'Skriv ett heltal, till exempel 8.',
    domain: line =>
      `På rad ${line} finns ingen domän. Skriv bara det som kommer efter @-tecknet, till exempel kainuu.fi.`,
    public_domain: line => `På rad ${line} finns en e-posttjänst där vem som helst kan skaffa en adress. Ta bort den.`,
    days: () => 'Skriv antalet dagar som ett heltal, minst 90 och högst 3650.',
    one_owner: () => 'Välj ett nätverk eller skriv en annan aktör, inte båda.',
    percent: () => 'Skriv procenten som ett heltal, minst 0 och högst 100.',
    before_start: () => 'Dagen ska vara efter startdagen.',
    two_words: () => 'Skriv minst två ord med ett kommatecken mellan dem.',
    in_other_group: (_, word, group) =>
      `Ordet ”${word}” finns redan i en annan grupp: ”${group}”. Lägg till de andra orden där eller ta bort ordet därifrån.`,
    stop_word: (_, word) =>
      `Sökningen hoppar över ordet ”${word}”, eftersom det finns i nästan alla texter. Ta bort det.`,
    markup: (_, word) => `I ”${word}” finns tecknet < eller >. Ta bort tecknen.`,
    long_word: (limit, word) => `Ordet ”${word}” är för långt: högst ${limit} tecken.`,
    many_words: limit => `En grupp kan ha högst ${limit} ord.`,
    placeholder: (_, word) =>
      `Tjänsten känner inte till ordet {${word}} inom klammerparenteser. De tillåtna markeringarna finns längst ner på sidan.`,
  },
  summary: count => (count === 1 ? 'Rätta en punkt' : `Rätta ${count} punkter`),
  optional: '(frivilligt)',
  choose: 'Välj',
  notIdentityCode: 'Det här är inte en personbeteckning, publicera ändå',
  clientDataRule: 'Skriv inte klientens namn, personbeteckning eller något annat som klienten kan kännas igen på.',
  markdownHint: 'Du kan skriva med **fet stil**, göra listor (börja raden med -) och lägga till länkar.',
  language: 'Textens språk',
  languages: { fi: 'finska', sv: 'svenska', en: 'engelska' },
  cancel: 'Avbryt',
}
