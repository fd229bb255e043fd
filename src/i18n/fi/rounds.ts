import type { LevelChoice } from '../../rounds/count-levels.ts'
import type { CastRefusal } from '../../rounds/policy.ts'
import type { RoundState } from '../../rounds/round-state.ts'
import { ballots } from './ballots.ts'
import { roundPlans } from './round-plans.ts'

const levels: Record<LevelChoice, string> = {
  own: 'Oma verkosto',
  near: 'Naapuriverkostot',
  all: 'Kaikki verkostot',
  none: 'En osaa sanoa',
}
const shortLevels: Record<LevelChoice, string> = { own: 'oma', near: 'naapurit', all: 'kaikki', none: 'ei kantaa' }
const levelHints: Record<LevelChoice, string> = {
  own: 'Tarpeeseen voi parhaiten vastata omin voimin. Muilta voi saada ajatuksia.',
  near: 'Naapuriverkostojen kannattaa tehdä tämä yhdessä.',
  all: 'Koko maassa tarvitaan sama ratkaisu tai yhteistä työtä.',
  none: 'Sinulla ei ole kantaa. Vastaus tallennetaan, mutta se ei vaikuta tasoon.',
}
const states: Record<RoundState, string> = {
  coming: 'Tulossa',
  open: 'Avoinna',
  closed: 'Päättynyt',
  annulled: 'Mitätöity',
}
const refusals: Record<CastRefusal, string> = {
  round_not_open: 'Äänestys ei ole vielä auennut.',
  round_closed: 'Äänestys on päättynyt. Ääntä ei voi enää antaa eikä muuttaa.',
  round_annulled: 'Äänestys on mitätöity, eikä siinä voi äänestää.',
  nothing_chosen: 'Valitse vastaus ainakin yhteen tarpeeseen. Muut voit jättää myöhemmäksi.',
  no_active_network:
    'Verkostollasi ei ole ääntä tässä äänestyksessä: se ei ole enää toiminnassa, tai se aloitti vasta äänestyksen avaamisen jälkeen. Kysy asiasta koordinaattorilta.',
  no_vote_here: 'Äänestys on toisen verkoston oma, joten sinulla ei ole siinä ääntä.',
}

export const rounds = {
  title: 'Äänestykset',
  lead: 'Äänestyksissä päätetään yhdessä, millä tasolla kehittämistarpeita edistetään, mitkä niistä ovat tärkeimmät ja milloin työ aloitetaan. Verkostojen äänet ratkaisevat, ja henkilökohtaiset äänet näytetään niiden rinnalla.',
  levels,
  shortLevels,
  levelHints,
  levelsIn: { own: 'Omassa verkostossa', near: 'Naapuriverkostojen kanssa', all: 'Kaikissa verkostoissa yhdessä' },
  states,
  refusals,

  openTitle: 'Avoinna nyt',
  comingTitle: 'Tulossa',
  closedTitle: 'Päättyneet',
  noOpen: 'Yhtään äänestystä ei ole avoinna',
  noOpenText: 'Päättyneiden äänestysten tulokset ovat alla.',
  signInToVote: 'Avoimet äänestykset näkyvät, kun kirjaudut sisään.',
  noClosed: 'Yhtään äänestystä ei ole vielä päättynyt',
  noClosedText: 'Tulokset julkaistaan tässä heti, kun äänestys päättyy.',
  pages: 'Äänestysten sivut',
  older: 'Vanhemmat',
  opens: (when: string) => `Avautuu ${when}`,
  closes: (when: string) => `Päättyy ${when}`,
  closedAt: (when: string) => `Päättyi ${when}`,
  annulledAt: (when: string) => `Mitätöity ${when}`,
  turnoutSoFar: (people: number, networks: number, of: number) =>
    `${people === 1 ? '1 ihminen' : `${people} ihmistä`} ja ${networks}/${of} verkostoa on äänestänyt`,
  youVoted: 'Olet äänestänyt',
  youHaveNotVoted: 'Et ole vielä äänestänyt',
  networkVoted: 'Verkostosi ääni on annettu',
  networkNotVoted: 'Verkostosi ääni puuttuu',
  vote: 'Äänestä',
  changeVote: 'Muuta vastauksiasi',
  voteForNetwork: 'Anna verkoston ääni',
  changeNetworkVote: 'Muuta verkoston ääntä',
  seeResults: 'Katso tulokset',
  seeReview: 'Katso ohjausryhmän kooste',
  seeDecisions: 'Katso ohjausryhmän päätökset',

  fields: {
    title: 'Otsikko',
    titleHint: 'Esimerkiksi Mitä kehitetään yhdessä? Kevät 2027',
    body: 'Mistä on kyse',
    bodyHint: 'Kerro, mihin tulosta käytetään.',
    opensDay: 'Avautumispäivä',
    opensTime: 'Avautumisaika',
    opensHint: 'Jos ajankohta on jo mennyt, äänestys avautuu heti.',
    closesDay: 'Päättymispäivä',
    closesTime: 'Päättymisaika',
    dayHint: 'Esimerkiksi 8.12.2026',
    timeHint: 'Suomen aikaa, esimerkiksi 9.00',
  },
  opened: 'Äänestys on avattu.',

  about: 'Mistä on kyse',
  yourBallot: 'Oma äänesi',
  networkBallot: 'Verkoston ääni',
  networkBallotOf: (network: string) => `Annat verkostosi äänen: ${network}. Se on verkoston yhteinen kanta, ei omasi.`,
  saved: (chosen: number, of: number) => `Tallennettu ${chosen} / ${of} tarvetta`,
  savedAll: (of: number) => `Kaikki ${of} tarvetta tallennettu`,
  untilText: (when: string) => `Voit muuttaa vastauksiasi, kunnes äänestys päättyy ${when}.`,
  turnout: 'Osallistuminen',
  peopleVoted: 'Äänestäneitä ihmisiä',
  networksVoted: 'Äänestäneitä verkostoja',
  networksOf: (networks: number, of: number) => `${networks} / ${of}`,
  onlyTurnout: 'Äänestyksen aikana kukaan ei näe tuloksia. Ne julkaistaan, kun äänestys on päättynyt.',
  rulesTitle: 'Näin äänestys toimii',
  rules: [
    'Jokaisella on yksi ääni. Verkoston johtaja tai hänen nimeämänsä varahenkilö antaa lisäksi verkoston äänen.',
    'Oma äänesi on salainen. Kun äänestys päättyy, tieto siitä, mitkä vastaukset ovat sinun, hävitetään lopullisesti.',
    'Verkoston ääni on julkinen, kun äänestys on päättynyt.',
  ],
  quorumRule: (percent: number) =>
    `Tulos on pätevä, kun mukana on vähintään ${percent} % äänioikeutetuista ja yli puolet verkostoista. Muuten se on suuntaa-antava.`,
  annulledNotice: 'Tämä äänestys on mitätöity',
  annulledBecause: (reason: string) => `Syy: ${reason}`,
  annulledText: 'Annetut äänet on hävitetty. Tuloksia ei julkaista.',
  annulledLater: 'Tulos on poistettu näkyvistä. Laskettu tiedosto ja sen tarkiste säilyvät palvelussa.',
  digestKept: (digest: string) => `Laskettujen verkostoäänten tarkiste (SHA-256): ${digest}`,
  annul: 'Mitätöi äänestys',
  annulText:
    'Avoimen äänestyksen äänet hävitetään heti, ja päättyneen tulos poistetaan näkyvistä. Mitätöintiä ei voi perua. Syy näkyy kaikille.',
  annulReason: 'Syy',
  annulled: 'Äänestys on mitätöity.',
  refusedTitle: 'Nyt ei voi äänestää',
  toRound: 'Siirry äänestyksen sivulle',

  ballotTitle: 'Äänestä',
  networkBallotTitle: (network: string) => `Verkoston ääni: ${network}`,
  ballotLead: 'Millä tasolla kutakin kehittämistarvetta kannattaa edistää?',
  levelsTitle: 'Mitä tasot tarkoittavat',
  countedAs: (role: string, network: string, organisation: string) =>
    `Äänesi lasketaan näillä tiedoilla: ${role}, ${network}, ${organisation}`,
  countedAsHint: 'Tuloksia näytetään vain ryhmistä, joissa on vähintään viisi ihmistä.',
  partIsEnough: 'Kaikkiin ei tarvitse vastata, ja voit jatkaa myöhemmin. Tarpeiden järjestys on arvottu.',
  lastCastBy: (name: string, when: string) => `Viimeksi äänen antoi ${name} ${when}. Tallennuksesi korvaa sen.`,
  clear: 'Jätä vastaamatta',
  save: 'Tallenna ääni',
  saveNetwork: 'Tallenna verkoston ääni',
  unsaved: 'Mitään ei ole vielä tallennettu',
  ballotProblem: 'Lomake',
  castDone: 'Äänesi on tallennettu',
  networkCastDone: 'Verkoston ääni on tallennettu',
  emptied: 'Vastauksesi on poistettu. Osallistumisesi näkyy silti äänestäneiden määrässä.',
  receipt: 'Näin vastauksesi on tallennettu',
  networkReceipt: 'Näin verkoston ääni on tallennettu',
  notAnswered: 'Ei vastausta',
  need: 'Tarve',
  answer: 'Vastaus',

  resultsTitle: 'Tulokset',
  headline: (all: number, near: number, own: number, split: number) =>
    `Verkostojen kanta: ${all} tarvetta kannattaa edistää kaikissa verkostoissa yhdessä, ${near} naapuriverkostojen kanssa ja ${own} omassa verkostossa.${
      split > 0 ? ` Näistä ${split} kohdalla äänet hajaantuivat: mikään taso ei saanut enemmistöä.` : ''
    }`,
  noHeadline: 'Yksikään verkosto ei ottanut kantaa, joten tasoja ei voitu ratkaista.',
  validTitle: 'Tulos on pätevä',
  indicativeTitle: 'Tulos on suuntaa-antava',
  turnoutNetworks: (networks: number, of: number) =>
    `Äänestäneitä: verkostoja ${networks} / ${of}. Ihmisten määrää ei kerrota, koska siitä voisi päätellä, ketkä äänestivät.`,
  turnoutText: (people: number, eligible: number, share: string, networks: number, of: number) =>
    `Äänestäneitä: ihmisiä ${people} / ${eligible} (${share}), verkostoja ${networks} / ${of}.`,
  quorumText: (percent: number) =>
    `Pätevään tulokseen tarvitaan vähintään ${percent} % äänioikeutetuista ja yli puolet verkostoista.`,
  overview: 'Tasot yhdellä silmäyksellä',
  needsTitle: 'Tarpeet yksi kerrallaan',
  needsHint: 'Palkit ovat osuuksia niistä, jotka ottivat kantaa.',
  noLevel: 'Ei ratkennut',
  noneHere: 'Ei yhtään tarvetta.',
  split: 'äänet hajaantuivat',
  networksVoice: 'Verkostot',
  peopleVoice: 'Ihmiset',
  opinions: (count: number) => `${count} otti kantaa`,
  withoutOpinion: (count: number) => `${count} ei ottanut kantaa`,
  nobodySaid: 'Kukaan ei ottanut kantaa.',
  nearlyAll: (choice: string) => `Lähes kaikki vastasivat: ${choice}`,
  tooFewPeople: 'Ihmisten vastauksia ei näytetä, koska vastaajia on alle viisi.',
  ruleTitle: 'Näin taso ratkeaa',
  rule: 'Tasoksi tulee se, jonka yli puolet kantaa ottaneista verkostoista valitsi. Jos mikään taso ei saanut yli puolta, vastaukset asetetaan järjestykseen (oma verkosto, naapuriverkostot, kaikki verkostot) ja keskimmäinen vastaus ratkaisee. Silloin tuloksessa kerrotaan, että äänet hajaantuivat.',
  intervalRule:
    'Vaihteluväli kertoo, kuinka paljon osuus voisi muuttua, jos vastaajat olisivat olleet hieman eri ihmisiä. Se ei korjaa sitä, ketkä jättivät vastaamatta.',
  tableTitle: 'Samat luvut taulukkona',
  tableCaption: 'Osuudet kantaa ottaneista ja 95 prosentin vaihteluväli',
  level: 'Taso',
  groupsTitle: 'Ihmisten vastaukset ryhmittäin',
  byRole: 'Ihmisten vastaukset rooleittain',
  byOrganisation: 'Ihmisten vastaukset organisaatioittain',
  otherGroup: 'Muut',
  otherMembers: (names: string) => `Muut: ${names}.`,
  ballots: (count: number) => (count === 1 ? '1 vastaaja' : `${count} vastaajaa`),
  hiddenCell: 'ei näytetä',
  groupRules:
    'Palkit ovat osuuksia kaikista ryhmän vastaajista. Ryhmässä on aina vähintään viisi vastaajaa; pienemmät on yhdistetty. Jos pienen ryhmän vastaukset ovat lähes samat, lukuja ei näytetä, eikä niitä voi laskea muista luvuista.',
  noGroups: 'Vastaajia on liian vähän ryhmittelyyn.',
  networkTable: 'Verkostojen äänet',
  networkTableText: 'Verkoston ääni on julkinen. Sarakkeiden otsikot ovat tarpeiden numeroita.',
  network: 'Verkosto',
  networksWithout: (names: string) => `Ääni puuttuu: ${names}.`,
  filesTitle: 'Laske itse',
  filesText:
    'Tiedostoissa on kaikki, mistä tulos on laskettu. Verkostojen tiedostossa on jokainen ääni. Henkilökohtaisista äänistä tiedostossa on vain luvut tarpeittain, jotta ketään ei voi tunnistaa.',
  networkFile: 'Verkostojen äänet (JSON Lines)',
  personalFile: 'Henkilökohtaiset äänet tarpeittain (JSON Lines)',
  digest: 'Tarkiste (SHA-256)',
  destroyed: (days: number) =>
    `Henkilökohtaiset äänet ja avain, joka yhdisti ne ihmisiin, on hävitetty. Palveluntarjoajan varmuuskopioissa ne voivat säilyä enintään ${days} päivää.`,
  reminderMail: {
    subject: (round: string, when: string) => `Äänestys päättyy ${when}: ${round}`,
    closes: (round: string, when: string) => `Äänestys ”${round}” päättyy ${when}.`,
    own: 'Et ole vielä äänestänyt.',
    network: 'Verkostosi ääni puuttuu, ja sinä voit antaa sen.',
    off: (service: string, address: string) =>
      `Tämän viestin lähetti ${service}. Voit lopettaa äänestyksiä koskevat viestit omissa tiedoissasi: ${address}`,
  },
  log: {
    title: 'Äänestyksen loki',
    lead: 'Lokiin kirjataan, mitä äänestykselle on tehty. Kuka äänesti mitä, ei ole lokissa.',
    seq: 'Nro',
    when: 'Milloin',
    event: 'Tapahtuma',
    detail: 'Tiedot',
    hash: 'Tarkiste',
    events: {
      opened: 'Avattu',
      closed: 'Päättynyt',
      exported: 'Äänten tiedostot tehty',
      recounted: 'Laskettu uudelleen',
      annulled: 'Mitätöity',
      review_published: 'Päätökset julkaistu',
    },
    told: {
      asks: { level: 'taso', priority: 'tärkeysjärjestys', timing: 'ajoitus' },
      needs: (numbers: string) => `tarpeet ${numbers}`,
      quorum: (percent: number) => `pätevään tulokseen ${percent} % äänioikeutetuista`,
      turnout: (people: number | null, networks: number) =>
        people === null
          ? `Äänestäneitä: verkostoja ${networks}`
          : `Äänestäneitä: ihmisiä ${people}, verkostoja ${networks}`,
      files: (network: string, personal: string) => `Verkostojen äänet ${network} · henkilökohtaiset äänet ${personal}`,
      same: 'Tiedostoista laskettiin sama tulos, joka on julkaistu',
      other: 'Tiedostoista laskettu tulos poikkeaa julkaistusta',
      decisions: (now: number, later: number, level: number, not: number) =>
        `Työn alle nyt ${now}, myöhemmin ${later}, toiselle tasolle ${level}, ei nyt ${not}`,
    },
    checkTitle: 'Tarkista itse',
    checkText:
      'Jokaisen rivin tarkiste on laskettu rivistä ja edellisen rivin tarkisteesta. Jos riviä muutetaan tai se poistetaan, kaikki seuraavat tarkisteet muuttuvat. Ota tiedosto talteen: siitä näkee myös, jos lokin lopusta on poistettu rivejä.',
    download: 'Lataa loki (JSON Lines)',
    recount: 'Laske uudelleen',
    recountSame: 'Tiedostoista laskettiin sama tulos, joka on julkaistu. Siitä kirjattiin rivi lokiin.',
    recountOther:
      'Tiedostoista laskettu tulos poikkeaa julkaistusta. Siitä kirjattiin rivi lokiin. Ota yhteyttä palvelun ylläpitoon.',
    brokenTitle: 'Loki ei ole ehjä',
    brokenText: 'Jokin rivi ei seuraa edellisestä. Lokia on muutettu palvelun ulkopuolelta.',
  },
  paper: ballots,
  plan: roundPlans,
}
