export const accessibility = `Tämä saavutettavuusseloste koskee palvelua {service}, jonka osoite on {address}. Palvelusta vastaa: {controller}.

- Palvelu on julkaistu: {published}
- Seloste on laadittu: {made}
- Selosteen tietoja on viimeksi muutettu: {updated}

Lain mukaan julkisten verkkopalvelujen on oltava sellaisia, että kaikki voivat käyttää niitä. Asiasta säädetään digitaalisten palvelujen tarjoamisesta annetussa laissa (306/2019). Vaatimukset ovat kansainvälisen WCAG 2.1 -ohjeen A- ja AA-tason kriteerit. Palvelu on tehty uudemman WCAG 2.2 -ohjeen mukaan.

## Kuinka saavutettava palvelu on

Palvelu täyttää vaatimukset osittain. Puutteet, jotka tiedämme, luetellaan alla.

## Mikä ei ole saavutettavaa

Puutteet ovat teksteissä, joita palvelun käyttäjät kirjoittavat. Tekstit kirjoitetaan kevyillä merkinnöillä, joilla kaikkea ei voi vielä ilmaista.

- **Väliotsikot ja taulukot.** Tekstin kaikki väliotsikot ovat samaa tasoa, eikä taulukolla ole nimeä, joka kertoisi, mitä siinä on. (WCAG 1.3.1 Informaatio ja suhteet)
- **Leveät taulukot.** Taulukkoa voi vierittää sivusuunnassa näppäimistöllä, mutta ruudunlukija ei sano, mitä vieritettävä alue sisältää. (WCAG 4.1.2 Nimi, rooli, arvo)
- **Muunkieliset kohdat.** Kirjoittaja valitsee koko tekstille yhden kielen. Ruudunlukija voi lausua väärin tekstin seassa olevat muunkieliset kohdat. (WCAG 3.1.2 Osien kieli)
- **Linkit.** Linkin teksti on sellainen kuin kirjoittaja on sen tehnyt. Joskus se on pelkkä osoite, josta ei selviä, mihin linkki vie. (WCAG 2.4.4 Linkin tarkoitus kontekstissa)

Raporteista kootut käytännöt ovat suomeksi. Niistä on englanninkielinen tiivistelmä mutta ei ruotsinkielistä.

## Miten saavutettavuus on arvioitu

Palvelun tekijät ovat arvioineet saavutettavuuden itse. Aina kun palvelua muutetaan, sen sivut tarkistetaan axe-ohjelmalla selaimessa. Lisäksi tarkistetaan, että sivut mahtuvat kapealle näytölle ja että palvelua voi käyttää ilman JavaScriptiä.

Ulkopuolinen asiantuntija ei ole arvioinut palvelua. Ruudunlukijoiden ja muiden apuvälineiden käyttäjät eivät ole vielä testanneet sitä.

## Kerro meille puutteesta

Jos huomaat puutteen tai tarvitset jonkin tiedon muussa muodossa, kerro siitä meille: {feedback}. Sinun ei tarvitse kirjautua sisään. Vastaamme 14 päivän kuluessa.

## Valvontaviranomainen

Jos et ole tyytyväinen vastaukseen tai et saa vastausta 14 päivän kuluessa, voit tehdä ilmoituksen viranomaiselle, joka valvoo saavutettavuutta. Viranomaisen sivuilla kerrotaan, miten ilmoitus tehdään ja miten se käsitellään.

{supervisor}
`

export const privacy = `Tässä selosteessa kerrotaan, mitä tietoja {service} kerää ihmisistä, miksi ja kuinka kauan. Selosteen tietoja on viimeksi muutettu: {updated}.

## Rekisterinpitäjä

Tietojen käsittelystä vastaa: {controller}.

Tietosuojavastaava: {dpo}.

## Miksi tietoja käsitellään

- Verkostojen työntekijät voivat kertoa työstään, kysyä neuvoa toisiltaan ja kutsua toisiaan tapahtumiin.
- Verkostot ja niiden työntekijät voivat äänestää siitä, mitä kehitetään yhdessä.
- Palvelu pysyy turvallisena ja virheet saadaan selville.
- Palautteeseen voidaan vastata.

## Käsittelyn peruste

Tietoja käsitellään yleistä etua koskevan tehtävän vuoksi (EU:n yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta ja tietosuojalain 4 §). Palvelu tukee työtä, josta säädetään laissa: {law}.

## Mitä tietoja kerätään

- **Sinusta:** nimi, työsähköposti, rooli, organisaation tyyppi, kotiverkosto ja muut verkostot, kieli ja liittymispäivä.
- **Mitä kirjoitat:** käytännöt, keskustelut, vastaukset ja tapahtumat, niiden aiemmat versiot sekä keskeneräiset luonnokset.
- **Mitä seuraat:** haut, jotka tallennat, ja mitä uutta niille on löytynyt. Muista hauista lasketaan vain sanat, päivä ja osumien määrä, ei sitä, kuka haki.
- **Miten käytät palvelua:** avoimet istunnot ja niiden laitteet, viimeisin käyntisi ja se, mihin asti olet lukenut keskustelut. Näin näet, mikä on uutta.
- **Äänestäminen:** se, että olet äänestänyt. Vastauksesi ovat erillään nimestäsi.
- **Tapahtumaloki:** kirjautumiset, roolien ja asetusten muutokset sekä poistot. Lokissa ei ole tekstejä.
- **IP-osoite:** kun joku pyytää kirjautumislinkkiä, laitteen osoitteesta tallennetaan tunniste, josta osoitetta ei näe. Sen avulla estetään, että linkkejä pyydetään satamäärin.
- **Palaute ja ilmoitukset:** mitä kirjoitat, ja sähköpostiosoitteesi, jos annat sen.

Henkilötunnusta ei kysytä. Asiakkaan tietoja ei saa kirjoittaa palveluun, ja palvelu estää tallentamasta tekstiä, jossa on henkilötunnus.

## Mistä tiedot saadaan

Sinulta itseltäsi. Kun joku kutsuu sinut, häneltä saadaan sähköpostiosoitteesi, roolisi ja verkostosi. Selaimesi kertoo, millaisella laitteella olet kirjautunut.

## Kuka näkee tiedot

- Kuka tahansa voi lukea kaikille tarkoitetut tekstit, mutta ei niiden kirjoittajien nimiä.
- Sisään kirjautuneet näkevät nimesi, roolisi, organisaatiosi tyypin ja verkostosi sekä tekstit, jotka on tarkoitettu myös heille.
- Koordinaattori näkee lisäksi sähköpostiosoitteesi ja tapahtumalokin. Hän näkee myös, kuka on kirjoittanut tekstin, josta nimi on piilotettu.

Tietoja ei myydä eikä luovuteta markkinointiin. Palvelun tekstit voivat olla viranomaisen asiakirjoja, joita voi pyytää julkisuuslain (621/1999) perusteella.

Tietoja käsittelee rekisterinpitäjän puolesta: {processors}

## Siirrot EU:n ja ETA-alueen ulkopuolelle

{transfers}

## Kuinka kauan tiedot säilytetään

- **Tilisi:** kunnes se suljetaan. Silloin nimesi ja sähköpostiosoitteesi poistetaan, ja teksteissäsi näkyy enää roolisi.
- **Julkaistut tekstit ja niiden aiemmat versiot:** toistaiseksi. Kun poistat oman tekstisi, se katoaa kaikkien näkyvistä. Jos haluat, että se hävitetään kokonaan, pyydä sitä.
- **Luonnokset:** 90 päivää viimeisestä tallennuksesta.
- **Tallennetut haut:** kunnes poistat ne tai suljet tilisi. Haettujen sanojen laskurit: 90 päivää.
- **Istunnot:** istunto päättyy, kun laitetta ei ole käytetty palvelussa 30 päivään. Tieto siitä poistetaan 30 päivää myöhemmin.
- **Kirjautumislinkit:** 15 minuuttia. IP-osoitteen tunniste poistetaan tunnin kuluttua.
- **Kutsut:** 30 päivää.
- **Tapahtumaloki:** {audit_days} päivää.
- **Henkilökohtaiset äänet:** kunnes äänestys päättyy. Sitten jäljelle jäävät vain lasketut tulokset.
- **Palaute:** vuoden siitä, kun siihen on vastattu.
- **Ilmoitukset teksteistä:** niin kauan kuin teksti, josta on ilmoitettu.
- **Kalenterin tilausosoitteet:** kunnes lopetat tilauksen.
- **Varmuuskopiot:** enintään 30 päivää. Poistettu tieto voi olla niissä sen ajan.

Koordinaattori näkee, mitä tilejä ei ole käytetty 12 kuukauteen, ja voi sulkea ne.

## Äänestykset

Henkilökohtainen äänesi tallennetaan erilleen nimestäsi. Kun äänestys päättyy, äänet lasketaan ja tieto siitä, mitkä vastaukset olivat sinun, hävitetään lopullisesti. Tuloksia näytetään vain ryhmistä, joissa on vähintään viisi vastaajaa. Verkoston ääni on julkinen.

## Evästeet

Palvelu käyttää yhtä evästettä, joka pitää sinut sisään kirjautuneena. Se on välttämätön, joten siihen ei pyydetä lupaa. Palvelussa ei ole seurantaa, mainoksia eikä kävijätilastoja, eivätkä sen sivut lataa mitään muista palveluista.

## Automaattiset päätökset

Palvelu ei tee ihmisistä automaattisia päätöksiä eikä profiloi heitä.

## Oikeutesi

Voit nähdä ja ladata itse kaikki tietosi: {account}. Voit pyytää rekisterinpitäjää

- korjaamaan väärän tiedon
- poistamaan tietosi
- rajoittamaan tietojesi käsittelyä
- lopettamaan käsittelyn, jota vastustat omaan tilanteeseesi liittyvästä syystä.

Pyyntöön vastataan kuukauden kuluessa. Voit tehdä pyynnön myös täällä: {feedback}.

Jos tietojasi on mielestäsi käsitelty väärin, voit valittaa tietosuojavaltuutetulle:

Tietosuojavaltuutetun toimisto
https://tietosuoja.fi
tietosuoja@om.fi
puhelinvaihde 029 566 6700
`
