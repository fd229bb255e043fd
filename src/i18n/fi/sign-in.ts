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
    `Jos osoitteella ${email} pääsee palveluun, siihen on nyt matkalla linkki. Linkki toimii ${minutes} minuuttia ja yhden kerran.`,
  sentNothing:
    'Eikö viestiä näy? Katso roskaposti. Palveluun pääsee sallittujen organisaatioiden osoitteilla tai koordinaattorin kutsulla.',
  otherAddress: 'Kokeile toista osoitetta',
  linkTitle: 'Tervetuloa takaisin',
  linkText: (name: string) => `Olet kirjautumassa sisään käyttäjänä ${name}.`,
  enter: 'Kirjaudu sisään',
  goneTitle: 'Linkki ei enää toimi',
  goneText: 'Linkki on käytetty tai vanhentunut. Pyydä uusi: se tulee hetkessä.',
  newLink: 'Pyydä uusi linkki',
  joinTitle: 'Tervetuloa mukaan',
  joinText: (service: string, role: string) =>
    `Kerro vielä, kuka olet. Roolisi palvelussa ${service} on ${role.toLowerCase()}.`,
  name: 'Nimi',
  nameHint: 'Näkyy muille sisään kirjautuneille.',
  homeNetwork: 'Kotiverkosto',
  homeNetworkHint: 'Verkosto, jossa teet eniten työtä. Muita voi lisätä myöhemmin koordinaattori.',
  organisation: 'Organisaatio',
  join: 'Liity',
  refusals: {
    too_many_links: 'Tähän osoitteeseen on pyydetty tunnin aikana jo viisi linkkiä. Odota hetki ja yritä uudestaan.',
    address_taken: 'Tällä osoitteella on jo tili. Pyydä kirjautumislinkki.',
  },
  linkMail: {
    subject: (service: string) => `Kirjautumislinkki: ${service}`,
    intro: (service: string) => `Avaa tämä linkki ja paina nappia, niin pääset palveluun ${service}:`,
    validity: (minutes: number) => `Linkki toimii ${minutes} minuuttia ja yhden kerran.`,
    ignore: 'Jos et pyytänyt linkkiä, sinun ei tarvitse tehdä mitään.',
  },
  invitationMail: {
    subject: (service: string) => `Kutsu palveluun ${service}`,
    intro: (inviter: string, service: string, role: string) =>
      `${inviter} kutsuu sinut palveluun ${service}. Roolisi on ${role.toLowerCase()}.`,
    how: (days: number) => `Kirjaudu sisään tällä sähköpostiosoitteella ${days} päivän kuluessa:`,
  },
}
