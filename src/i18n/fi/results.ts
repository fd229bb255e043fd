import type { Dimension, MethodName } from '../../results/priority-result.ts'

/** Whose first needs are spoken of: the first five, or of a short list the first three. */
const top = (size: number) => (size === 5 ? 'kärkiviisik' : 'kärkikolmik')

const methods: Record<MethodName, string> = {
  schulze: 'Virallinen (Schulze)',
  ranked_pairs: 'Selvimmät voitot ensin',
  copeland: 'Voittojen määrä',
  kemeny: 'Vähiten ristiriitoja (Kemeny)',
  borda: 'Keskisija (Borda)',
  bucklin: 'Yli puolen sija (Bucklin)',
}
const methodMeanings: Record<MethodName, string> = {
  schulze:
    'Jokaista tarveparia verrataan: kumpaa useampi piti tärkeämpänä? Jos voitot kiertävät kehää, kehän heikoin voitto jää huomiotta.',
  ranked_pairs:
    'Selvimmät voitot lukitaan ensin (Ranked Pairs). Lukittujen kanssa ristiriidassa oleva voitto jää pois.',
  copeland: 'Lasketaan, kuinka monta muuta tarvetta tarve voitti. Tasapeli on puolikas voitto (Copeland).',
  kemeny: 'Haetaan järjestys, joka on ristiriidassa mahdollisimman harvan pariarvion kanssa.',
  borda: 'Tarpeet ovat keskisijan mukaan. Sijoittamatta jätetyt jakavat viimeiset sijat.',
  bucklin: 'Katsotaan, mihin sijaan mennessä yli puolet oli sijoittanut tarpeen.',
}
const dimensions: Record<Dimension, string> = { role: 'Rooli', organisation: 'Organisaatio', network: 'Verkosto' }

export const results = {
  methods,
  methodMeanings,
  and: (first: string, last: string) => `${first} ja ${last}`,
  moreOf: (count: number) => `${count} muuta`,
  quoted: (name: string) => `”${name}”`,
  place: (place: number, shared: boolean) => (shared ? `jaettu ${place}.` : `${place}.`),
  placeLong: (place: number, shared: boolean) => (shared ? `jaettu ${place}. sija` : `${place}. sija`),

  lead: (count: number, names: string) =>
    count === 1 ? `Kärki: yksi tarve: ${names}.` : `Kärki: ${count} tarvetta: ${names}.`,
  leadWide: (count: number, names: string) =>
    `Kärki ei erotu selvästi: ${count} tarvetta on liian lähellä toisiaan. Järjestyksen alussa ovat ${names}.`,
  noBallotsNear: 'Tämän naapuruston verkostot eivät sijoittaneet tarpeita, joten järjestystä ei ole.',
  noBallots: 'Yksikään verkosto ei sijoittanut tarpeita, joten virallista järjestystä ei ole.',
  peopleOrder: 'Alla on ihmisten järjestys. Se ei ole virallinen.',
  peopleSame: (size: number) => `Ihmisten ${top(size)}ko on sama kuin verkostojen.`,
  peopleDiffer: (size: number, both: string, networks: string, people: string) =>
    `Ihmisten ${top(size)}ko on osin toinen. ${both ? `Molemmissa ovat ${both}. ` : ''}Vain verkostoilla: ${networks}. Vain ihmisillä: ${people}.`,
  largestGap: (name: string, networks: string, people: string) =>
    `Eniten eroaa ${name}: verkostoilla ${networks}, ihmisillä ${people}.`,
  noPeople: 'Ihmisten järjestystä ei näytetä, koska tarpeita sijoittaneita on liian vähän.',
  blankText: (networks: number, people: number) => `Tyhjiä ääniä: verkostoilta ${networks}, ihmisiltä ${people}.`,
  blankNetworks: (networks: number) => `Verkostojen tyhjiä ääniä: ${networks}.`,

  neighbourhood: 'Kenen naapuruston tulos',
  neighbourhoodText:
    'Tässä äänestyksessä verkosto lasketaan yhdessä naapuriensa kanssa, joten jokaisella verkostolla on oma tuloksensa.',
  neighbourhoodOf: (network: string) => `Tulos naapurustolle: ${network}`,
  neighbours: (names: string) => `Mukana olevat verkostot: ${names}.`,
  wholeRound: 'Kaikki verkostot yhdessä',
  peopleWhole:
    'Ihmisten äänet lasketaan vain koko äänestyksestä, ei naapurustoittain. Näin pienten ryhmien äänet pysyvät salassa.',
  show: 'Näytä',

  firmTitle: 'Kuinka varma tulos on',
  topHolds: (size: number) => `${size === 5 ? 'viisikko' : 'kolmikko'} pysyy`,
  topVaries: (size: number) => `${size === 5 ? 'viisikko' : 'kolmikko'} vaihtelee`,
  methodsLabel: 'Laskutavat',
  methodsSame: 'Kaikki laskutavat antavat saman järjestyksen.',
  methodsTop: (size: number) => `Kaikki laskutavat antavat saman ${top(size)}on.`,
  methodsDiffer: (size: number) => `Laskutavat eivät anna aivan samaa ${top(size)}koa.`,
  methodsRange: (name: string, low: number, high: number) => `${name} ${low}–${high}`,
  methodsDepends: (ranges: string) => `Laskutavasta riippuva sija: ${ranges}.`,
  fairnessLabel: 'Tasapuolisuus',
  oneBallotEach: 'Jokaisen verkoston ääni painaa yhtä paljon.',
  withoutSame: (size: number) =>
    `Virallinen ${top(size)}ko pysyisi samana, vaikka minkä tahansa yhden verkoston ääni jätettäisiin pois.`,
  withoutChanges: (size: number, names: string) =>
    `Virallinen ${top(size)}ko muuttuisi, jos pois jätettäisiin yksikin näistä äänistä: ${names}.`,
  equalSame: (size: number) => `Ihmisten ${top(size)}ko on sama, kun jokaisella verkostolla on yhtä suuri paino.`,
  equalChanges: (size: number, up: string, down: string) =>
    `Jos jokaisella verkostolla olisi ihmisten äänissä yhtä suuri paino, ${top(size)}koon nousisi ${up} ja siitä jäisi pois ${down}.`,
  equalRoleSame: (size: number) => `Ihmisten ${top(size)}ko on sama myös, kun jokaisella roolilla on yhtä suuri paino.`,
  equalRoleChanges: (size: number, up: string, down: string) =>
    `Jos jokaisella roolilla olisi yhtä suuri paino, ihmisten ${top(size)}koon nousisi ${up} ja siitä jäisi pois ${down}.`,
  equalUnknown: 'Ihmisten ääniä ei voi painottaa verkostoittain, koska ryhmät ovat liian pieniä.',
  unrankedLabel: 'Sijoittamatta jätetyt',
  unranked: (average: string, of: number) =>
    `Verkostot sijoittivat keskimäärin ${average} tarvetta (kaikkiaan ${of}). Loput tulkittiin keskenään yhtä tärkeiksi ja kaikkia sijoitettuja vähemmän tärkeiksi.`,
  unrankedPeople: (average: string, of: number) =>
    `Ihmiset sijoittivat keskimäärin ${average} tarvetta (kaikkiaan ${of}). Loput tulkittiin keskenään yhtä tärkeiksi ja kaikkia sijoitettuja vähemmän tärkeiksi.`,
  allRanked: 'Jokainen ääni sijoitti kaikki tarpeet.',
  ignoringSame: (size: number) =>
    `Sillä ei ole väliä kärjelle: ${top(size)}ko olisi sama, vaikka pareja verrattaisiin vain niissä äänissä, joissa molemmat on sijoitettu.`,
  ignoringChanges: (size: number, up: string, down: string) =>
    `Sillä on väliä: jos pareja verrattaisiin vain niissä äänissä, joissa molemmat on sijoitettu, ${top(size)}koon nousisi ${up} ja siitä jäisi pois ${down}.`,

  orderTitle: 'Järjestys',
  readTitle: 'Miten luvut luetaan',
  orderHint: (wins: number, of: number) =>
    `”Voitti ${wins}/${of}” tarkoittaa: kun tarvetta verrattiin vuorollaan kaikkiin muihin, useampi piti tätä tärkeämpänä ${wins} kertaa. Pylväät näyttävät, kuinka moni sijoitti tarpeen ensimmäiseksi, toiseksi ja niin edelleen. Eron perässä on suluissa, kuinka monen äänen muuttuminen kääntäisi järjestyksen.`,
  intervalRule:
    'Vaihteluväli kertoo, kuinka paljon järjestys muuttuisi, jos vastaajat olisivat olleet hieman eri ihmisiä. Se ei korjaa sitä, ketkä jättivät vastaamatta.',
  tierHint:
    'Ryhmien väliin on vedetty raja siihen, missä järjestys säilyi vähintään 90 prosentissa uudelleen arvotuista äänistä. Kahden peräkkäisen tarpeen ero on ”selvä” vasta, kun se läpäisee tiukemman testin.',
  tierTop: 'Kärki',
  tier: (at: number) => `${at}. ryhmä`,
  tierNeeds: (count: number) => (count === 1 ? '1 tarve' : `${count} tarvetta`),
  won: (wins: string, of: number) => `voitti ${wins}/${of}`,
  mean: (mean: string) => `keskisija ${mean}`,
  interval: (low: string, high: string) => (low === high ? `vaihteluväli ${low}` : `vaihteluväli ${low}–${high}`),
  rare: (share: string) => `harva sijoitti (${share})`,
  startBefore: (share: string) => `aloitus ennen: ${share}`,
  startUnclear: (share: string) => `aloitus ennen: ${share}, ei selvä`,
  nextClear: (ballots: number) => `Ero seuraavaan selvä (${ballots === 1 ? '1 ääni' : `${ballots} ääntä`})`,
  nextUnclear: (ballots: number) => `Ero seuraavaan epäselvä (${ballots === 1 ? '1 ääni' : `${ballots} ääntä`})`,
  nextTied: 'Tasan seuraavan kanssa',
  nextBehind: 'Seuraava voitti tämän suoraan, mutta voitot kiertävät kehää',
  barsTitle: (need: string, voice: string) => `${need}, ${voice}: sijoitukset`,
  barsPart: (place: number, count: number) => `${place}. sija ${count}`,
  barsNone: 'Ei sijoituksia.',

  moreTitle: 'Tarkemmin',
  openAll: 'Avaa kaikki tulostamista varten',
  loadPart: 'Avaa tämä kohta',
  parts: {
    levels: 'Tarpeiden tasot',
    places: 'Järjestyksen luvut taulukkona',
    pairs: 'Suorat vertailut: kuka voitti kenet',
    methods: 'Sijat eri laskutavoilla',
    fairness: 'Tasapuolisuus: sama paino kaikille, yksi kerrallaan pois',
    groups: 'Ihmiset rooleittain, organisaatioittain ja verkostoittain',
    timing: 'Ajoitus: mikä aloitetaan ensin',
    past: 'Vertailu vuoteen 2023',
    ballots: 'Verkostojen omat äänet',
    receipts: 'Kuittien koodit',
    method: 'Näin tulos on laskettu',
  },

  columns: {
    need: 'Tarve',
    number: 'Numero',
    place: 'Sija',
    wins: 'Voitot',
    mean: 'Keskisija',
    median: 'Keskimmäinen sija',
    interval: 'Vaihteluväli',
    topThree: 'Kolmen kärjessä',
    topFive: 'Viiden kärjessä',
    ranked: 'Sijoitti',
    share: 'Osuus',
    low: 'Vaihteluväli, alku',
    high: 'Vaihteluväli, loppu',
    methodsLow: 'Laskutapojen paras sija',
    methodsHigh: 'Laskutapojen huonoin sija',
    before: 'Ennen',
    after: 'Jälkeen',
    none: 'Ei kantaa',
    unanswered: 'Ei vastausta',
    clear: 'Selvä',
    level: 'Taso',
    shared: 'Jaettu sija',
  },
  timing: 'Ajoitus',
  fileName: 'tulokset',
  yes: 'kyllä',
  no: 'ei',
  placesText:
    'Oikean reunan sarakkeissa on, kuinka moni asetti tarpeen kullekin sijalle. ”Kolmen kärjessä” ja ”viiden kärjessä” kertovat, kuinka suuressa osassa uudelleen arvottuja ääniä tarve oli siinä joukossa.',
  caption: (voice: string, ballots: number) =>
    ballots === 1 ? `${voice}: 1 ääni, joka sijoitti jotakin` : `${voice}: ${ballots} ääntä, jotka sijoittivat jotakin`,
  pairsText:
    'Luku kertoo, kuinka monessa äänessä rivin tarve on sarakkeen tarpeen edellä. Lihavoitu luku on voitto. Sarakkeiden otsikot ovat tarpeiden numeroita.',
  noCycle: 'Voitot eivät kierrä kehää: jokainen voitto sopii järjestykseen.',
  cycle: (pairs: string) =>
    `Voitot kiertävät kehää, joten järjestys ei voi noudattaa kaikkia. Kehän heikoin voitto jää huomiotta. Järjestyksen vastaisia voittoja: ${pairs}.`,
  beat: (winner: string, loser: string, won: number, lost: number) => `${winner} – ${loser} ${won}–${lost}`,
  methodsText:
    'Jos laskutapa antaa useita yhtä hyviä järjestyksiä, sijat ovat väleinä. Yhtäläisyys on Kendallin τ-b: 1 = täysin sama järjestys kuin virallinen, 0 = ei yhteyttä.',
  likeness: 'Yhtäläisyys',
  kemenyOrders: (voice: string, count: number) =>
    `${voice}: vähiten ristiriitoja on yhtä aikaa ${count} järjestyksessä.`,
  agreement: (voice: string, share: string) =>
    `${voice}: ${share} kaikista pariarvioista on järjestyksen mukaisia (100 % = täysi yksimielisyys, 50 % = ei lainkaan).`,
  kendallW: (w: string) => `Kendallin W on ${w} (0–1). Se jää pieneksi, kun äänissä on sijoitettu vain osa tarpeista.`,
  fairnessText:
    'Virallisessa tuloksessa jokaisella verkostolla on yksi ääni. Alla järjestys on laskettu uudelleen niin, että yksi ääni jätetään pois kerrallaan.',
  fairnessPeople:
    'Ihmisten järjestys on laskettu uudelleen niin, että jokainen ryhmä painaa yhtä paljon, ja niin, että yksi verkostojen ryhmä jätetään pois kerrallaan. Pienet ryhmät on yhdistetty, jotta kenenkään ääni ei paljastu.',
  asCounted: 'Kaikki äänet',
  equalOrders: 'Ihmisten sijat, kun ryhmillä on sama paino',
  without: (name: string) => `Ilman: ${name}`,
  equal: (dimension: string) => `Sama paino: ${dimension}`,
  topSame: (size: number) => `${size === 5 ? 'Kärkiviisikko' : 'Kärkikolmikko'}`,
  same: 'sama',
  changes: 'muuttuu',
  recounted: 'Laskettu uudelleen',
  mostMoved: 'Eniten siirtyy',
  nothingMoves: 'mikään ei siirry',
  concentration: (largest: string, effective: string) =>
    `Suurimman verkoston osuus ihmisten äänistä on ${largest}. Äänet jakautuvat kuin ${effective} yhtä suurelle verkostolle.`,
  dimensions,
  groupsText:
    'Ryhmässä on aina vähintään viisi ääntä; pienemmät on yhdistetty. Järjestys näytetään, kun ääniä on vähintään kymmenen.',
  groupsMeans: 'Solussa on sija ja suluissa keskisija.',
  groupsNoMeans: 'Ryhmien keskisijoja ei näytetä, koska niistä voisi laskea yksittäisiä ääniä.',
  onlySize: (names: string) => `Vain koko näytetään: ${names}.`,
  common: (names: string) => `Jokaisen roolin kärkiviisikossa: ${names}.`,
  commonNone: 'Yksikään tarve ei ole jokaisen roolin kärkiviisikossa.',
  commonUnknown: 'Roolien yhteistä kärkeä ei voi sanoa, koska vähintään kymmenen äänen rooleja on alle kaksi.',
  meanGaps: (names: string) => `Ryhmien keskisijat eroavat eniten näissä: ${names}.`,
  meanGap: (name: string, low: string, high: string) => `${name} (${low}–${high})`,
  noGroups: 'Ääniä on liian vähän ryhmittelyyn.',
  timingAsked: 'Kysyttiin, aloitetaanko työ ennen tätä vai sen jälkeen:',
  plotText:
    'Mitä ylempänä, sitä useampi aloittaisi ennen. Mitä enemmän vasemmalla, sitä tärkeämpi. Vasen yläkulma on aloitettava ensin. Numerot ovat tarpeiden numeroita. Täytetty merkki: kanta on selvä; ontto: ei selvä. Tärkeyttä ja ajoitusta ei kerrota yhdeksi luvuksi.',
  plotTitle: (voice: string) => `Tärkeys ja ajoitus: ${voice}`,
  plotPoint: (need: string, place: string, share: string) => `${need}: sija ${place} ennen ${share}`,
  plotCorner: 'Aloita ensin',
  plotAcross: 'Sija: tärkein vasemmalla',
  plotUp: 'Ennen, %',
  timingCaption: (voice: string) => `${voice}: osuus ”ennen” niistä, joilla on kanta, ja 95 prosentin vaihteluväli`,
  timingNearlyAll: (choice: string) => `lähes kaikki: ${choice}`,
  pastText:
    'Vuoden 2023 kyselyssä 190 ihmistä sijoitti yhdeksän tarvetta. Raportissa kerrotaan vain kahden tarpeen sija ja yhden tarpeen sijoitukset. Muita lukuja ei ole, joten niitä ei näytetä.',
  pastPlaces: 'Sijat, jotka tunnetaan',
  past2023: (of: number) => `Sija 2023 (tarpeita ${of})`,
  pastNow: (voice: string, of: number) => `${voice} nyt (tarpeita ${of})`,
  pastNone: 'Kumpikaan niistä tarpeista, joiden sija 2023 tunnetaan, ei ollut tässä äänestyksessä.',
  pastOne: 'Yhden tarpeen sijoitukset 2023',
  pastOneText: (sum: number, mean: string, median: number) =>
    `Raportissa ei kerrota, mikä tarve on kyseessä. Julkaistut luvut ovat yhteensä ${sum}, keskisija ${mean} ja keskimmäinen sija ${median}.`,
  pastTitle: 'Yksi tarve vuonna 2023, ei nimetty',
  pastPlace: 'Sija',
  pastCount: 'Vastaajia',
  ballotsText:
    'Verkoston ääni on julkinen. Luku on sija, jonka verkosto antoi tarpeelle; viiva tarkoittaa, ettei sitä sijoitettu.',
  ballotsTiming: 'Ajoitus verkostoittain',
  blank: 'tyhjä',
  receiptsText:
    'Jos sinulla on kuitti, hae koodisi tästä (Ctrl+F). Koodi kertoo, että äänesi on mukana laskussa. Sisältöä siitä ei näe.',
  receiptsNone: 'Kuitteja ei ole.',
  receiptsCount: (count: number) => (count === 1 ? '1 koodi' : `${count} koodia`),
  steps: [
    'Kustakin äänestä katsotaan jokainen tarvepari: kumpi on edellä? Sijoittamatta jätetyt ovat keskenään tasan ja kaikkien sijoitettujen jäljessä.',
    'Kun useampi pitää tarvetta A tärkeämpänä kuin tarvetta B, A voittaa B:n. Näistä voitoista syntyy järjestys.',
    'Tasatulosta ei ratkaista arvalla: tarpeet jakavat sijan.',
    'Verkostojen äänet ratkaisevat. Ihmisten äänet lasketaan samalla tavalla ja näytetään rinnalla.',
    'Vaihteluväli saadaan arpomalla äänet uudelleen 2 000 kertaa. Arvonnan siemen tulee tiedoston tarkisteesta, joten verkostojen äänistä jokainen saa samat luvut. Ihmisten vaihteluväliin vaikuttavat myös verkostojen ryhmät, joita ei ole tiedostossa.',
    'Naapureiden ero on selvä, kun kaksisuuntainen merkkitesti Holmin korjauksella antaa alle 5 prosenttia.',
  ],
  methodsTitle: 'Vertailuun käytetyt laskutavat',

  rankingFiles:
    'Tiedostoissa on kaikki, mistä järjestys on laskettu. Verkostojen tiedostossa on jokainen ääni. Ihmisten tiedostossa on järjestykset ilman mitään tietoa siitä, kuka ne antoi.',
  rankingPersonal: 'Henkilökohtaiset järjestykset (JSON Lines)',
  csv: 'Tulokset taulukkona (CSV)',
  json: 'Tulokset ohjelmille (JSON)',
  address: 'Tämän sivun pysyvä osoite',
  recount: 'Laske järjestys uudelleen:',
  recountCompare:
    'Komento tulostaa JSONin. Vertaa kohtia schulze (järjestys), wins (voitot), mean_rank (keskisijat) ja pairwise (suorat vertailut) tämän sivun lukuihin, ja tiedoston SHA-256-tarkistetta yllä olevaan.',
}
