import type { DraftRefusal } from '../../drafts/save-draft.ts'

/** `not_yours`: somebody else is signed in now; the codes are the guard's, in words that suit a draft. */
type Refusal = Exclude<DraftRefusal, 'empty'> | 'identity_code' | 'maybe_identity_code' | 'not_yours' | 'broken_form'

const refusals: Record<Refusal, string> = {
  identity_code:
    'Tekstissä on henkilötunnus, joten luonnosta ei tallennettu. Asiakkaan tietoja ei saa kirjoittaa tänne.',
  maybe_identity_code:
    'Tekstissä on jotakin, mikä näyttää henkilötunnukselta, joten luonnosta ei tallennettu. Poista se tai vahvista tallentaessasi, ettei se ole henkilötunnus.',
  too_large: 'Teksti on liian pitkä luonnokseksi. Lyhennä sitä.',
  too_many: 'Sinulla on jo 50 luonnosta, joten uutta ei tallennettu. Poista ensin jokin luonnos.',
  removed: 'Teksti, johon tämä liittyy, on poistettu pysyvästi. Luonnosta ei tallennettu.',
  draft_published: 'Olet jo julkaissut tämän. Luonnosta ei tallennettu.',
  not_yours:
    'Tällä laitteella on nyt kirjautuneena joku muu, joten luonnosta ei tallennettu. Kopioi tekstisi talteen ja kirjaudu itse sisään.',
  broken_form: 'Lomake oli vajaa, joten luonnosta ei tallennettu. Avaa sivu uudelleen.',
}

export const drafts = {
  title: 'Luonnokset',
  lead: 'Keskeneräiset tekstisi. Vain sinä näet ne. Luonnos säilyy 90 päivää viimeisestä tallennuksesta.',
  none: 'Ei luonnoksia',
  noneText: 'Tallenna keskeneräinen teksti luonnoksena, niin voit jatkaa sitä myöhemmin.',
  kinds: {
    practice: 'Käytäntö tai sudenkuoppa',
    thread: 'Keskustelu',
    answer: 'Vastaus tai kommentti',
    event: 'Tapahtuma',
  },
  edits: {
    practice: 'Muutos käytäntöön',
    thread: 'Muutos keskusteluun',
    answer: 'Muutos vastaukseen tai kommenttiin',
    event: 'Muutos tapahtumaan',
  },
  savedAt: (when: string) => `Tallennettu ${when}`,
  savedApart: (when: string) =>
    `Tallennettu erikseen ${when}, koska samaa luonnosta on muokattu myös muualla. Molemmat ovat luonnoksissasi.`,
  text: 'Näytä teksti',
  goOn: 'Jatka',
  goOnWith: (title: string) => `Jatka: ${title}`,
  discard: 'Poista luonnos',
  discardOf: (title: string) => `Poista luonnos: ${title}`,
  discardText: 'Luonnoksen teksti häviää kokonaan, eikä sitä saa takaisin.',
  discardSure: 'Poista luonnos lopullisesti',
  discarded: 'Luonnos on poistettu.',
  save: 'Tallenna luonnos',
  saved: (when: string) => `Luonnos tallennettu ${when}. Voit jatkaa sitä nyt tai myöhemmin.`,
  notSaved: 'Lomake oli tyhjä, joten luonnosta ei tallennettu.',
  continued: (when: string) => `Jatkat luonnosta, joka tallennettiin ${when}.`,
  continuedEdit: (when: string) =>
    `Lomakkeella on keskeneräinen muutoksesi, joka tallennettiin ${when}. Muutosta ei ole julkaistu.`,
  seePublished: 'Katso julkaistu teksti',
  offered: (count: number): string =>
    count === 1 ? 'Sinulla on keskeneräinen luonnos. Jatka sitä:' : 'Sinulla on keskeneräisiä luonnoksia. Jatka:',
  all: 'Kaikki luonnokset',
  notIdentityCode: 'Tämä ei ole henkilötunnus, tallenna silti',
  allElsewhere: 'Avaa luonnokset uudella välilehdellä',
  waiting: (count: number) => (count === 1 ? 'Keskeneräinen luonnos' : `${count} keskeneräistä luonnosta`),
  waitingNote: 'Vain sinä näet luonnoksesi',
  failed: 'Luonnosta ei voi tallentaa juuri nyt. Tekstisi on yhä tällä sivulla. Yritämme pian uudestaan.',
  ended: 'Istuntosi on päättynyt. Tekstisi on yhä tällä sivulla.',
  endedSaved: 'Istuntosi on päättynyt. Tekstisi on tallessa luonnoksena ja yhä tällä sivulla.',
  signIn: 'Kirjaudu sisään uudella välilehdellä',
  published: 'Olet jo julkaissut tämän',
  publishedText:
    'Tämän lomakkeen teksti on jo julkaistu, mutta nyt lomakkeella on jotakin muuta. Tekstisi on tallessa alla. Jos haluat julkaista sen uutena, lähetä lomake uudestaan.',
  toPublished: 'Katso, mitä on julkaistu',
  refused: 'Luonnosta ei tallennettu',
  refusals,
  masked: 'Henkilötunnus on peitetty. Korjaa teksti ja tallenna luonnos uudestaan.',
  yourText: 'Kirjoittamasi teksti',
  keptText:
    'Tekstisi on tallessa luonnoksena, eikä sitä ole julkaistu. Kun kirjaudut sisään, pääset takaisin lomakkeelle ja teksti on siinä.',
}
