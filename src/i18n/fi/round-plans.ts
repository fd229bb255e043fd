import type { OpenRefusal } from '../../rounds/open-round.ts'
import type { Scope } from '../../rounds/round-state.ts'

const refusals: Record<OpenRefusal, string> = {
  no_draft: 'Luonnosta ei enää ole. Joku on avannut tai hylännyt sen.',
  draft_changed:
    'Luonnosta on muutettu sen jälkeen, kun avasit sivun. Alla se on sellaisena kuin se on nyt. Tarkista se ja avaa sitten.',
  in_the_past: 'Päättymisaika on jo mennyt. Valitse myöhempi aika.',
  one_need:
    'Yhdestä tarpeesta ei voi kysyä tärkeysjärjestystä. Valitse useampia tarpeita tai kysy vain tasoa tai ajoitusta.',
  no_needs: 'Äänestykseen ei tule yhtään tarvetta. Valitse tarpeet uudestaan.',
  no_networks: 'Yhdelläkään verkostolla ei olisi ääntä, koska verkosto ei ole toiminnassa.',
}
const scopes: Record<Scope, string> = {
  national: 'Kaikki verkostot',
  near: 'Verkostot naapureineen',
  own: 'Yksi verkosto',
}

/** Planning a round and opening it, and what a round asks, in words. */
export const roundPlans = {
  refusals,
  newTitle: 'Suunnittele äänestys',
  editTitle: 'Muokkaa luonnosta',
  lead: 'Tallenna ensin luonnos. Sen sivulla näet tarkasti, mitä äänestykseen tulee, ennen kuin avaat sen.',
  plan: 'Suunnittele uusi äänestys',
  asks: 'Mitä kysytään?',
  asked: {
    level: 'Taso',
    priority: 'Tärkeysjärjestys',
    timing: 'Ajoitus',
  },
  askedHints: {
    level: 'Edistetäänkö tarvetta omassa verkostossa, naapurien kanssa vai kaikissa yhdessä?',
    priority: 'Mitkä tarpeet ovat tärkeimmät?',
    timing: 'Aloitetaanko työ ennen jotakin muutosta vai sen jälkeen?',
  },
  timingPoint: 'Muutos, johon ajoitusta verrataan',
  timingPointHint: 'Vain jos kysyt ajoitusta. Esimerkiksi: lakimuutos 1.1.2028',
  needsFrom: 'Mistä tarpeista?',
  from: {
    all: 'Kaikista tarpeista',
    round: 'Niistä, joiden taso ratkesi aiemmassa äänestyksessä',
    list: 'Valituista tarpeista',
  },
  needsLevel: 'Aiempi äänestys ja taso',
  levelOption: (round: string, level: string, count: number) =>
    `${round}: ${level.toLowerCase()} (${count === 1 ? '1 tarve' : `${count} tarvetta`})`,
  needs: 'Valitut tarpeet',
  needsBecause: 'Miksi juuri nämä?',
  needsBecauseHint: 'Syy näkyy kaikille äänestyksen sivulla.',
  onlyIf: (choice: string) => `Vain, jos valitsit: ${choice}`,
  scope: 'Keiden äänet lasketaan?',
  scopes,
  scopeHints: {
    national: 'Yksi tulos koko maasta.',
    near: 'Jokainen verkosto näkee oman ja naapuriensa yhteisen tuloksen.',
    own: 'Vain oman verkostosi väki äänestää.',
  },
  ownScope: (network: string) => `Äänestys on verkostosi oma: ${network}. Vain sen väki äänestää.`,
  quorum: 'Kuinka moni tarvitaan pätevään tulokseen?',
  quorumHint: 'Prosenttia äänioikeutetuista, 0–100. Lisäksi yli puolet verkostoista.',
  times: 'Milloin?',
  saveDraft: 'Tallenna luonnos',
  saved: 'Luonnos on tallennettu. Kukaan ei vielä voi äänestää.',

  drafts: 'Luonnokset',
  draft: 'Luonnos',
  draftLead: 'Äänestystä ei ole avattu. Vain ne, jotka voivat avata sen, näkevät tämän sivun.',
  frozenTitle: 'Tämä jäädytetään, kun äänestys avataan',
  frozenText: 'Avattua äänestystä ei voi muuttaa. Sen voi mitätöidä, jolloin annetut äänet hävitetään.',
  asksLabel: 'Kysytään',
  scopeLabel: 'Äänet lasketaan',
  networksLabel: 'Verkostoja, joilla on ääni',
  peopleLabel: 'Ihmisiä, joilla on ääni nyt',
  timesLabel: 'Aika',
  opensAtOnce: 'Avautuu heti, kun avaat sen',
  needsTitle: (count: number) => (count === 1 ? '1 tarve' : `${count} tarvetta`),
  noNeeds: 'Näillä valinnoilla äänestykseen ei tule yhtään tarvetta.',
  edit: 'Muokkaa',
  openIt: 'Avaa äänestys',
  openText: 'Avattua äänestystä ei voi muuttaa. Sen voi vain mitätöidä.',
  discard: 'Hylkää luonnos',
  discardText: 'Luonnos poistetaan kokonaan. Tätä ei voi perua.',
  discarded: 'Luonnos on hylätty.',

  whatTitle: 'Mitä kysytään',
  scopeTold: {
    national: 'Kaikkien verkostojen äänet lasketaan yhteen.',
    near: 'Kunkin verkoston äänet lasketaan yhdessä sen naapurien äänten kanssa.',
    own: (network: string) => `Äänestys on verkoston oma: ${network}.`,
  },
  told: {
    level:
      'Taso: edistetäänkö tarvetta omassa verkostossa, naapuriverkostojen kanssa vai kaikissa verkostoissa yhdessä.',
    priority: 'Tärkeysjärjestys: mitkä tarpeet ovat tärkeimmät.',
    timing: (point: string) => `Ajoitus: aloitetaanko työ ennen vai jälkeen (${point}).`,
  },
  needsAll: 'Mukana ovat kaikki tarpeet.',
  needsRound: (level: string) =>
    `Mukana ovat tarpeet, joiden tasoksi tuli aiemmassa äänestyksessä: ${level.toLowerCase()}.`,
  needsRoundLink: 'Katso aiempi äänestys',
  needsList: (reason: string) => `Mukana ovat valitut tarpeet. Perustelu: ${reason}`,
  needsShown: (count: number) => (count === 1 ? 'Tarve äänestyksessä' : `Tarpeet äänestyksessä (${count})`),
  unrankedRule:
    'Sijoittamatta jätetyt tarpeet tulkitaan keskenään yhtä tärkeiksi ja kaikkia sijoitettuja vähemmän tärkeiksi. Tuloksissa kerrotaan, muuttuuko järjestys, jos ne jätetään pois laskuista.',
  orderRule:
    'Järjestys lasketaan Schulzen menetelmällä: jokaista tarveparia verrataan, kumpaa useampi piti tärkeämpänä.',
  decideRule: 'Tuloksen ratkaisevat verkostojen äänet. Henkilökohtaiset äänet näytetään niiden rinnalla.',
  byNetwork: 'Osallistuminen verkostoittain',
  byNetworkText: (hidden: number) =>
    hidden > 0
      ? `Luvut näytetään vain, kun niistä ei voi päätellä yksittäisten ihmisten äänestämistä. Pois on jätetty ${hidden} verkostoa.`
      : 'Luvut näytetään vain, kun niistä ei voi päätellä yksittäisten ihmisten äänestämistä.',
  voted: 'Äänestänyt',
  votedOf: (voted: number, eligible: number) => `${voted} / ${eligible}`,
  draftWaits: 'Sinulla on luonnos, jota ei ole jätetty äänenä.',
  silentTitle: (count: number, of: number) =>
    count === 1
      ? `Yhdellä verkostolla (kaikkiaan ${of}) ei ole johtajaa eikä varahenkilöä`
      : `${count} verkostolla (kaikkiaan ${of}) ei ole johtajaa eikä varahenkilöä`,
  silentText: (names: string) =>
    `Näiden verkostojen ääntä ei voi nyt antaa kukaan: ${names}. Pätevään tulokseen tarvitaan yli puolet verkostoista.`,
}
