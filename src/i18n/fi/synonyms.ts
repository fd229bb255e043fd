export const synonyms = {
  title: 'Samaa tarkoittavat sanat',
  lead: 'Kun joku hakee yhdellä ryhmän sanalla, haku löytää myös tekstit, joissa on jokin muu ryhmän sana. Muutos on voimassa heti, kun tallennat sen.',
  add: 'Lisää ryhmä',
  addTitle: 'Uusi ryhmä',
  changeTitle: 'Muuta ryhmää',
  none: 'Ryhmiä ei ole',
  noneText: 'Lisää ensimmäinen ryhmä, esimerkiksi TYP, TYM, työllistymisen monialainen edistäminen.',
  words: 'Sanat',
  wordsHint: (limits: { group: number; word: number; words: number }) =>
    `Erota sanat pilkulla, esimerkiksi: TYP, TYM, työllistymisen monialainen edistäminen. Kirjoita perusmuodot: haku tunnistaa taivutusmuodot itse. Voit käyttää myös monen sanan ilmauksia ja kaikkia kolmea kieltä. Ryhmässä voi olla 2–${limits.words} sanaa tai ilmausta, joista kukin on enintään ${limits.word} merkkiä. Yhteensä merkkejä voi olla ${limits.group}.`,
  wordAdded: (word: string) =>
    `Sana ”${word}” on lisätty kentän loppuun. Mikään ei muutu, ennen kuin tallennat ryhmän.`,
  openGroup: (name: string) => `Avaa ryhmä ”${name}”`,
  chooseTitle: (word: string) => `Mihin ryhmään ”${word}” kuuluu?`,
  chooseText: 'Valitse ryhmä, jonka sanat tarkoittavat samaa. Voit vielä tarkistaa sanat ennen tallentamista.',
  newGroupOf: 'Tee sanasta uusi ryhmä',
  save: 'Tallenna ryhmä',
  preview: 'Näytä, mitä muuttuu',
  remove: 'Poista ryhmä',
  removeTitle: 'Poistetaanko ryhmä?',
  removeText: 'Tämän jälkeen haku löytää kullakin sanalla vain tekstit, joissa on juuri se sana.',
  removeSure: 'Poista ryhmä',
  gone: 'Joku muu on jo poistanut tämän ryhmän.',
  made: 'Mitä on haettu',
  done: {
    added: 'Ryhmä on lisätty.',
    changed: 'Ryhmä on tallennettu.',
    removed: 'Ryhmä on poistettu.',
  },
  previewTitle: 'Näin haut muuttuisivat',
  previewText: (searches: number) =>
    `Mitään ei ole vielä tallennettu. Mukana ovat ryhmän omat sanat${
      searches === 0
        ? ''
        : searches === 1
          ? ' ja viimeisten 30 päivän yleisin haku'
          : ` ja viimeisten 30 päivän ${searches} yleisintä hakua`
    }. Osumat ovat ne, jotka sinä saat nähdä. Joku muu voi nähdä niistä vain osan.`,
  holdingTitle: 'Ryhmän sanat teksteissä nyt',
  heldBy: (count: number) =>
    count === 0 ? 'ei yhdessäkään tekstissä' : count === 1 ? 'yhdessä tekstissä' : `${count} tekstissä`,
  heldByMore: (count: string) => `yli ${count} tekstissä`,
  heldByNone:
    'Sana, jota ei ole yhdessäkään tekstissä, ei tuo osumia ryhmän muille sanoille. Taivutusmuodot ja yhdyssanat on laskettu mukaan.',
  nothingChanges: 'Minkään näistä hauista tulokset eivät muuttuisi.',
  unchanged: (count: number) =>
    count === 1
      ? 'Yhden muun haun tulokset pysyisivät ennallaan.'
      : `${count} muun haun tulokset pysyisivät ennallaan.`,
  table: 'Haut, joiden tulokset muuttuisivat',
  query: 'Haku',
  times: 'Kertaa',
  found: 'Osumia',
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  orMore: (count: number) => `yli ${count}`,
  comes: 'Nousisi ensimmäisten joukkoon',
  goes: 'Putoaisi ensimmäisten joukosta',
  sameFirst: 'Ensimmäiset osumat eivät muuttuisi',
  otherOrder: 'Ensimmäisten osumien järjestys muuttuisi',
}

export const searchesMade = {
  title: 'Mitä on haettu',
  lead: 'Hakuja, joilla ei löytynyt mitään, ja yleisimmät haut, joilla löytyi jotakin. Näistä näet, mitä sanoja verkostoissa käytetään ja mistä kaivattaisiin tekstejä.',
  period: 'Ajalta',
  days: (days: number) => `${days} päivää`,
  nothingFound: 'Ei löytynyt mitään',
  nothingFoundText:
    'Tässä ovat haut, joilla viimeisin hakija ei löytänyt mitään. Jos sama asia on teksteissä toisella sanalla, lisää sana samaan ryhmään sen kanssa. Jos asiasta ei ole tekstiä, kysy siitä verkostoilta.',
  mostFrequent: 'Yleisimmät haut, joilla löytyi jotakin',
  none: 'Ei vielä mitään',
  noneText: 'Täällä näkyvät haut, jotka on tehty vähintään kaksi kertaa.',
  nothingMissed: 'Kaikilla hauilla on löytynyt jotakin.',
  nothingFrequent: 'Yhdelläkään haulla ei ole löytynyt mitään.',
  query: 'Haku',
  times: 'Kertaa',
  last: 'Viimeksi',
  found: 'Osumia',
  addToGroup: 'Lisää ryhmään',
  inGroup: 'Sana on jo ryhmässä',
  ask: 'Kysy verkostoilta',
  forget: 'Poista luettelosta',
  forgetTitle: 'Poistetaanko haku luettelosta?',
  forgetText:
    'Haku ja sen hakukerrat poistetaan lopullisesti. Poisto ei koske tekstejä, sanaryhmiä eikä kenenkään tallentamia hakuja. Jos joku hakee samaa uudelleen, laskeminen alkaa alusta.',
  of: (what: string, query: string) => `${what}: ${query}`,
  forgotten: 'Haku on poistettu luettelosta.',
  privacyTitle: 'Mitä hauista tallennetaan',
  privacy: (least: number, days: number) =>
    `Hauista tallennetaan vain päivä, hakusanat, hakukertojen määrä ja osumien määrä, ei sitä, kuka haki. Haku näkyy tässä, kun se on tehty vähintään ${least} kertaa. Koska hakijaa ei tallenneta, sama ihminen on voinut tehdä kaikki kerrat. Hakua ei tallenneta lainkaan, jos siinä on henkilötunnusta muistuttava merkintä, sähköpostiosoite, pitkä numerosarja tai palvelussa näkyvän nykyisen tai entisen käyttäjän etu- tai sukunimi, jossa on vähintään kolme kirjainta, myös taivutettuna. Siksi laskematta jää myös nimi, joka on tavallinen sana. Kaikki poistetaan ${days} päivän kuluttua.`,
  toSynonyms: 'Samaa tarkoittavat sanat',
}
