import type { Issue } from '../../platform/forms.ts'

const problems: Record<Issue['problem'], (limit?: number, word?: string, group?: string) => string> = {
  missing: () => 'Täytä tämä kohta.',
  too_long: limit => `Teksti on liian pitkä: enintään ${limit} merkkiä.`,
  too_many: limit => `Valitse enintään ${limit}.`,
  unknown: () => 'Valitse jokin annetuista vaihtoehdoista.',
  wrong: () => 'Tämä tieto on väärässä muodossa. Täytä kohta uudestaan.',
  characters: () => 'Tekstissä on merkkejä, joita ei voi tallentaa. Kirjoita kohta uudestaan.',
  identity_code: () =>
    'Tekstissä oli henkilötunnus. Se on peitetty, eikä sitä tallennettu. Asiakkaan tietoja ei saa kirjoittaa tänne. Tarkista teksti ja lähetä se uudestaan.',
  maybe_identity_code: () =>
    'Tekstissä on jotakin, mikä näyttää henkilötunnukselta. Poista se tai vahvista alla, ettei se ole henkilötunnus.',
  image: () => 'Kuvia ei voi vielä lisätä. Kuvaile asia sanoin tai lisää linkki.',
  link: () => 'Kirjoita osoite kokonaan, esimerkiksi https://www.esimerkki.fi.',
  email: () => 'Kirjoita sähköpostiosoite muodossa etunimi.sukunimi@organisaatio.fi.',
  day: () => 'Kirjoita päivä muodossa 24.11.2026.',
  time: () => 'Kirjoita kellonaika muodossa 9.00.',
  no_such_time: () => 'Tätä kellonaikaa ei ole, koska kelloja siirretään silloin eteenpäin. Valitse toinen aika.',
  ends_before_start: () => 'Päättyminen on ennen alkamista. Valitse myöhempi ajankohta.',
  in_the_past: () => 'Ajankohta on jo mennyt. Valitse myöhempi.',
  not_your_network: () => 'Valitse verkosto, johon kuulut.',
  only_pitfall: () => 'Nimensä voi piilottaa vain sudenkuopasta. Poista valinta tai vaihda lajiksi sudenkuoppa.',
  unticked: () => 'Vahvista rastittamalla ruutu.',
  quotes_removed: () =>
    'Tekstissä lainataan vastausta, joka on poistettu. Ota lainaus pois ja lähetä teksti uudestaan.',
  name_taken: () => 'Toisella verkostolla on jo tämä nimi. Valitse toinen nimi.',
  whole_number: () => 'Kirjoita kokonaisluku, esimerkiksi 8.',
  domain: line => `Rivillä ${line} ei ole verkkotunnusta. Kirjoita vain @-merkin jälkeinen osa, esimerkiksi kainuu.fi.`,
  public_domain: line => `Rivillä ${line} on sähköpostipalvelu, johon kuka tahansa voi tehdä osoitteen. Poista se.`,
  days: () => 'Kirjoita päivien määrä kokonaislukuna, vähintään 90 ja enintään 3650.',
  one_owner: () => 'Valitse joko verkosto tai kirjoita muu taho, ei molempia.',
  percent: () => 'Kirjoita prosentit kokonaislukuna, vähintään 0 ja enintään 100.',
  before_start: () => 'Päivän pitää olla aloituspäivän jälkeen.',
  two_words: () => 'Kirjoita vähintään kaksi sanaa ja niiden väliin pilkku.',
  in_other_group: (_, word, group) =>
    `Sana ”${word}” on jo toisessa ryhmässä: ”${group}”. Lisää muut sanat siihen tai poista sana sieltä.`,
  stop_word: (_, word) => `Haku ohittaa sanan ”${word}”, koska se on lähes joka tekstissä. Poista se.`,
  markup: (_, word) => `Kohdassa ”${word}” on merkki < tai >. Poista merkit.`,
  long_word: (limit, word) => `Sana ”${word}” on liian pitkä: enintään ${limit} merkkiä.`,
  many_words: limit => `Ryhmässä voi olla enintään ${limit} sanaa.`,
  placeholder: (_, word) =>
    `Palvelu ei tunne aaltosulkeissa olevaa sanaa {${word}}. Katso sallitut merkinnät sivun alareunasta.`,
}

export const forms = {
  problems,
  summary: (count: number) => (count === 1 ? 'Korjaa yksi kohta' : `Korjaa ${count} kohtaa`),
  optional: '(valinnainen)',
  choose: 'Valitse',
  notIdentityCode: 'Tämä ei ole henkilötunnus, julkaise silti',
  clientDataRule: 'Älä kirjoita asiakkaan nimeä, henkilötunnusta tai muuta, mistä hänet voi tunnistaa.',
  markdownHint: 'Voit **lihavoida**, tehdä luetteloita (rivin alkuun -) ja lisätä linkkejä.',
  language: 'Tekstin kieli',
  languages: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
  cancel: 'Peruuta',
}
