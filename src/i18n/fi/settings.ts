import type { Placeholder } from '../../information/placeholders.ts'
import type { PageTextId } from '../../settings/page-text-ids.ts'
import type { SettingId } from '../../settings/setting-kinds.ts'
import type { TermId } from '../../settings/term-ids.ts'

const values: Record<SettingId, { title: string; hint: string }> = {
  service_name: {
    title: 'Palvelun nimi',
    hint: 'Näkyy jokaisen sivun yläreunassa ja palvelun lähettämissä viesteissä. Enintään 60 merkkiä.',
  },
  service_description: { title: 'Palvelun kuvaus', hint: 'Yksi lause. Näkyy jokaisen sivun alareunassa.' },
  allowed_domains: {
    title: 'Ketkä pääsevät mukaan ilman kutsua',
    hint: 'Kirjoita yksi verkkotunnus riville, esimerkiksi kainuu.fi. Jos sähköpostiosoite päättyy siihen, sillä voi liittyä ilman kutsua. Kirjoita myös aliverkkotunnukset omille riveilleen. Jo liittyneet pääsevät sisään, vaikka poistaisit rivin.',
  },
  controller: {
    title: 'Rekisterinpitäjä ja palvelun omistaja',
    hint: 'Organisaatio, joka vastaa palvelusta ja sen henkilötiedoista. Näkyy molemmissa selosteissa.',
  },
  data_protection_officer: {
    title: 'Tietosuojavastaava',
    hint: 'Nimi tai tehtävä ja sähköposti. Näkyy tietosuojaselosteessa.',
  },
  processors: {
    title: 'Kuka käsittelee tietoja puolestanne',
    hint: 'Esimerkiksi se, jolta palvelin ja sähköposti on hankittu. Näkyy tietosuojaselosteessa.',
  },
  transfers: {
    title: 'Tietojen siirrot EU:n ja ETA-alueen ulkopuolelle',
    hint: 'Kerro, siirretäänkö tietoja ja millä perusteella. Näkyy tietosuojaselosteessa.',
  },
  security_contact: {
    title: 'Sähköposti tietoturvailmoituksille',
    hint: 'Näkyy tietosuojaselosteen sivulla ja tiedostossa security.txt. Ilman tätä ilmoitukset ohjataan palautelomakkeelle.',
  },
  supervisor: {
    title: 'Saavutettavuuden valvontaviranomainen',
    hint: 'Nimi ja yhteystiedot, kukin omalla rivillään. Näkyy saavutettavuusselosteessa.',
  },
  service_published: { title: 'Palvelun julkaisupäivä', hint: 'Näkyy saavutettavuusselosteessa.' },
  statement_made: {
    title: 'Saavutettavuusselosteen laatimispäivä',
    hint: 'Anna päivä vasta, kun olet lukenut selosteen ja varmistanut, että se pitää paikkansa.',
  },
  audit_days: {
    title: 'Tapahtumalokin säilytysaika',
    hint: 'Päivinä, 90–3650. Tätä vanhemmat merkinnät poistetaan lopullisesti.',
  },
}

const termNames: Record<TermId, { title: string; used: string }> = {
  work: { title: 'Työn nimi', used: 'Verkostojen luettelo, jossa lyhenne selitetään' },
  work_short: { title: 'Työn lyhenne', used: 'Verkostojen luettelon alku ja lyhenteen selitys' },
  work_before: { title: 'Työn aiempi nimi', used: 'Verkostojen luettelo, jossa lyhenne selitetään' },
  law: { title: 'Laki', used: 'Verkostojen luettelo ja tietosuojaseloste' },
  steering_group: { title: 'Ohjausryhmän nimi', used: 'Oma valikko ja ohjausryhmän sivut' },
}

const texts: Record<PageTextId, { title: string; note: string }> = {
  front: {
    title: 'Etusivun teksti',
    note: 'Näkyy etusivun alussa kaikille. Ilman omaa tekstiä kävijä näkee palvelun lyhyen esittelyn.',
  },
  accessibility: { title: 'Saavutettavuusseloste', note: 'Linkki on jokaisen sivun alareunassa.' },
  privacy: { title: 'Tietosuojaseloste', note: 'Linkki on jokaisen sivun alareunassa.' },
}

const placeholders: Record<Placeholder, string> = {
  service: 'palvelun nimi',
  address: 'palvelun osoite',
  controller: 'rekisterinpitäjä ja sen sähköposti',
  dpo: 'tietosuojavastaava ja hänen sähköpostinsa',
  processors: 'kuka käsittelee tietoja puolestanne',
  transfers: 'tietojen siirrot EU:n ja ETA-alueen ulkopuolelle',
  security: 'sähköposti tietoturvailmoituksille',
  supervisor: 'saavutettavuuden valvontaviranomainen',
  published: 'palvelun julkaisupäivä',
  made: 'saavutettavuusselosteen laatimispäivä',
  updated: 'päivä, jona tekstiä tai sen tietoja on viimeksi muutettu täällä',
  audit_days: 'tapahtumalokin säilytysaika päivinä',
  law: 'laki, kohdasta Nimitykset',
  feedback: 'linkki palautelomakkeeseen',
  account: 'linkki omiin tietoihin',
}

export const settings = {
  title: 'Asetukset',
  lead: 'Muutos on voimassa heti, kun tallennat sen.',
  missing: 'Täydennä nämä',
  missingText: 'Vain palvelun omistaja tietää nämä. Ennen kuin annat ne, selosteissa lukee ”ei vielä annettu”.',
  words: 'Sanat ja tekstit',
  groups: { service: 'Palvelu', notices: 'Selosteiden tiedot', log: 'Loki' },
  values,
  inLanguage: { fi: 'Suomeksi', sv: 'Ruotsiksi', en: 'Englanniksi' },
  email: 'Sähköposti',
  day: 'Päivä',
  dayHint: 'Esimerkiksi 24.11.2026',
  days: 'Päiviä',
  daysText: (days: string) => `${days} päivää`,
  domains: 'Verkkotunnukset',
  noDomains: 'Ei yhtään: mukaan pääsee vain kutsulla.',
  from: {
    here: (when: string) => `Asetettu täällä ${when}`,
    environment: (variable: string) => `Tulee palvelimen asetuksesta ${variable}`,
    default: 'Palvelun oletus',
    nowhere: 'Ei vielä annettu',
  },
  change: 'Muuta',
  changeOf: (what: string) => `Muuta: ${what}`,
  save: 'Tallenna',
  saved: (what: string) => `Tallennettu: ${what}`,
  restoreTitle: 'Palauta oletus',
  restoreText: 'Jos palautat oletuksen, voimassa on tämä:',
  clearText: 'Jos poistat tiedon, selosteissa lukee taas ”ei vielä annettu”.',
  restore: 'Palauta oletus',
  clear: 'Poista tieto',
  terms: {
    title: 'Nimitykset',
    note: 'Alan sanat, jotka voivat muuttua, kuten työn lyhenne ja laki',
    lead: 'Alan sanat, jotka voivat muuttua lain mukana. Palvelu käyttää niitä otsikoissa, valikoissa ja luetteloissa.',
    used: 'Missä näkyy',
    inflected:
      'Sana näytetään juuri siinä muodossa, jossa kirjoitat sen. Palvelun kuvausta, teemojen nimiä ja kirjoitettuja tekstejä se ei muuta.',
    names: termNames,
  },
  themes: {
    title: 'Teemat',
    note: 'Teemojen nimet ja järjestys',
    lead: 'Teemat kokoavat kehittämistarpeita ja käytäntöjä. Käytöstä poistettua teemaa ei enää tarjota uusille teksteille, mutta se näkyy siellä, missä se jo on.',
    add: 'Lisää teema',
    addTitle: 'Uusi teema',
    changeTitle: 'Muuta teemaa',
    none: 'Teemoja ei ole',
    noneText: 'Lisää ensimmäinen teema, niin kirjoittajat voivat valita sen.',
    retired: 'Ei käytössä',
    counts: (needs: number, practices: number) =>
      `${needs === 1 ? '1 kehittämistarve' : `${needs} kehittämistarvetta`}, valittu ${practices === 1 ? '1 käytäntöön' : `${practices} käytäntöön`}`,
    up: 'Ylemmäs',
    down: 'Alemmas',
    retire: 'Poista käytöstä',
    bringBack: 'Ota takaisin käyttöön',
    done: {
      added: 'Teema on lisätty.',
      changed: 'Teema on tallennettu.',
      moved: 'Järjestys on muutettu.',
      retired: 'Teema on poistettu käytöstä.',
      brought_back: 'Teema on taas käytössä.',
    },
  },
  texts: {
    names: texts,
    lead: 'Kirjoita teksti kolmella kielellä. Jos jätät kielen tyhjäksi, näytetään valmis teksti.',
    ownText: 'Valmis teksti',
    written: (when: string) => `Muokattu ${when}`,
    show: 'Katso sivua',
    label: { fi: 'Teksti suomeksi', sv: 'Teksti ruotsiksi', en: 'Teksti englanniksi' },
    preview: 'Esikatsele',
    previewTitle: 'Esikatselu',
    previewText: 'Mitään ei ole vielä tallennettu.',
    placeholdersTitle: 'Merkinnät, jotka palvelu täyttää',
    placeholdersText:
      'Kun tekstissä on jokin näistä, sivulla näkyy sen tilalla asetuksista tuleva tieto. Näin tieto pysyy samana kaikissa kielissä.',
    placeholders,
    restore: 'Palauta valmis teksti',
    restoreText: 'Täällä kirjoitettu teksti poistuu kaikilta kieliltä.',
    restoreSure: 'Palauta valmis teksti kaikille kielille',
  },
}
