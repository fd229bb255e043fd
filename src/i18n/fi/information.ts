export const information = {
  notGiven: 'ei vielä annettu',
  notChanged: 'ei vielä muutettu',
  feedbackLink: 'palautelomake',
  accountLink: 'omat tiedot',
  accessibility: 'Saavutettavuusseloste',
  privacy: 'Tietosuojaseloste',
  edit: 'Muokkaa tekstiä',
  securityTitle: 'Löysitkö tietoturva-aukon?',
  securityText:
    'Kerro siitä meille heti: mitä teit, mitä tapahtui ja millä sivulla. Älä avaa, kopioi tai muuta muiden tietoja äläkä häiritse palvelun toimintaa. Älä kerro aukosta muille, ennen kuin se on korjattu. Älä liitä ilmoitukseen kenenkään henkilötietoja.',
  securityPromise: 'Kuittaamme ilmoituksesi seitsemän päivän kuluessa ja kerromme, mitä teemme.',
  securityMail: (address: string) => `Ilmoita sähköpostilla: ${address}`,
  securityForm: 'Ilmoita palautelomakkeella',
}
