export const errors = {
  notFound: 'Sivua ei löytynyt',
  notFoundText: 'Osoite voi olla väärä, tai sivu on tarkoitettu muille kuin sinulle.',
  toHome: 'Etusivulle',
  notAllowed: 'Tämä ei kuulu rooliisi',
  notAllowedText: (role: string) =>
    `Roolisi on ${role}. Jos tarvitset tätä työssäsi, pyydä palvelun koordinaattoria muuttamaan rooliasi.`,
  refused: 'Tätä ei tallennettu',
  refusals: {
    foreign: 'Lomake ei tullut tämän palvelun sivulta. Avaa sivu uudelleen ja yritä uudestaan.',
    too_large: 'Lähetys on liian suuri. Lyhennä tekstiä ja yritä uudestaan.',
    round_closed: 'Äänestys on päättynyt. Ääntäsi ei enää voi antaa tai muuttaa.',
    round_frozen: 'Avatun äänestyksen tietoja ei voi muuttaa.',
    discussion_closed: 'Tämä keskustelu on peruttu, eikä siihen voi enää vastata.',
  },
  broken: 'Palvelussa on häiriö',
  brokenText: (id: string) =>
    `Jokin meni pieleen meidän päässämme. Yritä hetken kuluttua uudestaan. Jos vika jatkuu, kerro koordinaattorille tunnus ${id}.`,
  sessionEnded: 'Istuntosi on päättynyt',
  sessionEndedText: 'Tekstisi on tallessa tällä sivulla. Älä sulje sivua.',
  signInElsewhere: 'Kirjaudu sisään uudessa välilehdessä',
  thenSendAgain: 'Palaa tälle sivulle ja lähetä teksti uudestaan.',
  sendAgain: 'Lähetä uudestaan',
  yourText: 'Kirjoittamasi teksti',
}
