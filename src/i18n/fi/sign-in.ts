export const signIn = {
  title: 'Kirjaudu sisään',
  lead: 'Lähetämme työsähköpostiisi linkin, jolla pääset sisään. Salasanaa ei tarvita.',
  byMail: 'Tai kirjaudu sähköpostilinkillä',
  email: 'Työsähköposti',
  emailHint: 'Esimerkiksi etunimi.sukunimi@organisaatio.fi',
  send: 'Lähetä linkki',
  castTitle: 'Kokeile esimerkkihenkilönä',
  castText: 'Kaikki henkilöt ovat keksittyjä. Valitse, kenen silmin haluat katsoa palvelua.',
  sentTitle: 'Katso sähköpostisi',
  sentText: (email: string, minutes: number) =>
    `Jos osoitteella ${email} pääsee palveluun, siihen on nyt matkalla linkki. Linkki on voimassa ${minutes} minuuttia ja toimii yhden kerran.`,
  sentNothing:
    'Eikö viestiä näy? Katso myös roskapostikansiosta. Palveluun pääsee hyväksytyn organisaation sähköpostiosoitteella tai koordinaattorin kutsulla.',
  otherAddress: 'Kokeile toista osoitetta',
  linkTitle: 'Tervetuloa takaisin',
  linkText: (name: string) => `Olet kirjautumassa sisään käyttäjänä ${name}.`,
  enter: 'Kirjaudu sisään',
  goneTitle: 'Linkki ei enää toimi',
  goneText: 'Linkki on jo käytetty tai vanhentunut. Pyydä uusi linkki, niin saat sen hetkessä.',
  newLink: 'Pyydä uusi linkki',
  joinTitle: 'Tervetuloa mukaan',
  joinText: (service: string, role: string) => `Kerro vielä, kuka olet. Roolisi palvelussa ${service}: ${role}.`,
  asWorker: (invited: string, network: string, role: string) =>
    `Sinut kutsuttiin rooliin ${invited}, mutta verkostolla ${network} on jo johtaja, ja johtajia voi olla vain yksi. Siksi roolisi on ${role}. Koordinaattori voi muuttaa sen.`,
  name: 'Nimi',
  nameHint: 'Näkyy muille sisään kirjautuneille.',
  homeNetwork: 'Kotiverkosto',
  homeNetworkHint: 'Verkosto, jossa teet eniten työtä. Koordinaattori voi lisätä muita verkostoja myöhemmin.',
  invitedTo: (network: string) => `Kotiverkostosi: ${network}. Koordinaattori on valinnut sen kutsussa.`,
  organisation: 'Organisaatio',
  join: 'Liity',
  refusals: {
    too_many_links: 'Tähän osoitteeseen on pyydetty tunnin aikana jo viisi linkkiä. Yritä uudestaan tunnin kuluttua.',
    too_many_from_here:
      'Samasta verkkoyhteydestä on pyydetty tunnin aikana jo 20 linkkiä, joita kukaan ei ole käyttänyt. Käytä jo saamasi linkki tai yritä uudestaan tunnin kuluttua.',
    address_taken: 'Tällä osoitteella on jo tili. Pyydä kirjautumislinkki.',
  },
  linkMail: {
    subject: (service: string) => `Kirjautumislinkki: ${service}`,
    intro: (service: string) => `Avaa tämä linkki ja paina painiketta, niin pääset palveluun ${service}:`,
    validity: (minutes: number) => `Linkki on voimassa ${minutes} minuuttia ja toimii yhden kerran.`,
    ignore: 'Jos et pyytänyt linkkiä, sinun ei tarvitse tehdä mitään.',
  },
  invitationMail: {
    subject: (service: string) => `Kutsu palveluun ${service}`,
    intro: (inviter: string, service: string, role: string) =>
      `${inviter} kutsuu sinut palveluun ${service}. Roolisi: ${role}.`,
    how: (days: number) => `Kirjaudu sisään tällä sähköpostiosoitteella ${days} päivän kuluessa:`,
  },
}
