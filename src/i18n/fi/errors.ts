export const errors = {
  notFound: 'Sivua ei löytynyt',
  notFoundText: 'Osoite voi olla väärä, tai sivu on rajattu niin, ettet voi nähdä sitä. Tarkista osoite.',
  toHome: 'Siirry etusivulle',
  notAllowed: 'Tämä ei kuulu rooliisi',
  notAllowedText: (role: string) =>
    `Roolisi: ${role}. Jos tarvitset tätä työssäsi, pyydä palvelun koordinaattoria vaihtamaan roolisi.`,
  refused: 'Tätä ei tallennettu',
  refusals: {
    foreign: 'Lomake ei tullut tämän palvelun sivulta. Avaa sivu uudelleen ja yritä uudestaan.',
    incomplete: 'Lomakkeesta puuttui jotakin, tai siinä oli jotakin väärin. Avaa sivu uudelleen ja yritä uudestaan.',
    no_form: 'Palvelu lukee vain lomakkeita, ja tämä oli jotakin muuta. Avaa sivu uudelleen ja yritä uudestaan.',
    too_large: 'Lähetit liian paljon tekstiä kerralla. Lyhennä tekstiä ja yritä uudestaan.',
    too_many_searches:
      'Minuutin aikana tehtiin poikkeuksellisen monta hakua, joten tätä hakua ei laskettu mukaan tilastoon. Voit jatkaa hakemista.',
    round_closed: 'Äänestys on päättynyt. Ääntä ei voi enää antaa eikä muuttaa.',
    round_frozen: 'Avatun äänestyksen tietoja ei voi muuttaa.',
    discussion_closed: 'Tämä keskustelu on poistettu, eikä siihen voi enää vastata.',
    withdrawn: 'Teksti on poistettu, eikä sitä voi enää muokata.',
    removed: 'Teksti on poistettu pysyvästi, eikä sitä voi enää muuttaa.',
    quotes_removed: 'Tekstissä lainataan vastausta, joka on poistettu. Ota lainaus pois ja lähetä teksti uudestaan.',
    network_retired: 'Verkosto lakkautettiin juuri, eikä siihen voi enää lisätä ihmisiä. Valitse toinen verkosto.',
  },
  broken: 'Palvelussa on häiriö',
  brokenText: (id: string) =>
    `Jokin meni palvelussa vikaan. Yritä hetken kuluttua uudestaan. Jos vika toistuu, ilmoita koordinaattorille tunnus ${id}.`,
  tooManyWrites: 'Lähetit monta lomaketta peräkkäin',
  tooManyWritesText:
    'Tätä ei tallennettu, koska tililtäsi on lähetetty poikkeuksellisen monta lomaketta minuutin aikana. Odota minuutti ja lähetä uudestaan. Tekstisi on tallessa tällä sivulla.',
  sessionEnded: 'Istuntosi on päättynyt',
  sessionEndedText: 'Tekstisi on tallessa tällä sivulla. Älä sulje sivua.',
  signInElsewhere: 'Kirjaudu sisään uudella välilehdellä',
  thenSendAgain: 'Palaa tälle sivulle ja lähetä teksti uudestaan.',
  sendAgain: 'Lähetä uudestaan',
  yourText: 'Kirjoittamasi teksti',
}
