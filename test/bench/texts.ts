/**
 * What people of the measured forum write: Finnish texts of the length such texts have. `{n}` is replaced by a number of
 * its own in each copy. The first paragraph is plain and long, so that the excerpt in a list is its beginning.
 */

export const firstNames = 'Aino Eero Kaisa Birgitta Jukka Leena Petri Sanna Mikael Tuula Riikka Antti Åsa Johan'.split(
  ' ',
)
export const lastNames =
  'Korhonen Virtanen Mäkinen Nieminen Lindström Hämäläinen Laine Heikkinen Koskinen Järvinen Åkerblom Salo'.split(' ')

export const questions = [
  'Miten olette sopineet vastuut, kun asiakkaalla on {n} eri suunnitelmaa?',
  'Kuka kutsuu koolle verkoston kokouksen, kun johtajan paikka on auki?',
  'Onko teillä käytössä yhteinen asiakassuunnitelman pohja (malli {n})?',
  'Miten Kelan etuuspäätös saadaan näkyviin ”samaan pöytään” ajoissa?',
  'Työkyvyn arvioinnin jono on {n} viikkoa – mitä teette sillä välin?',
  'Mitä kirjaatte, kun asiakas ei halua tietojaan jaettavan?',
  'Perehdytys: mitä uusi työntekijä oppii ensimmäisellä viikolla?',
  'Etäyhteys vai lähitapaaminen, kun matkaa on {n} kilometriä?',
  'Miten mittaatte, onko monialainen työ auttanut asiakasta eteenpäin?',
  'Saako järjestöt mukaan verkoston työhön & kuka sen sopii?',
  'Ruotsinkielinen asiakas suomenkielisessä verkostossa: miten hoidatte?',
  'Mitä teette, kun lähete palautuu <puutteellisena> jo {n}. kerran?',
]

export const practiceTitles = [
  'Yhteinen päivystys {n} kertaa kuussa',
  'Sama lomake kaikille kolmelle organisaatiolle',
  'Työparit vaihtuvat {n} kuukauden välein',
  'Asiakas kutsutaan mukaan jo suunnittelupalaveriin',
  'Lähete ilman puhelua jää makaamaan',
  'Verkoston johtaja kiertää toimipisteet {n} viikossa',
  'Luvut seinälle: neljä mittaria, joita kaikki seuraavat',
  'Tulkki varataan koko palveluketjuun kerralla',
  'Kahden viikon hiljaisuus katkaisee luottamuksen',
  'Kesäsijaiset perehtyvät yhdessä',
]

export const summaries = [
  'Asiakas kertoo asiansa yhden kerran, ja {n} toimijaa kuulee saman. Sovimme samalla, kuka soittaa seuraavaksi.',
  'Sovittu aika on kalenterissa koko vuoden. Tyhjäkin aika käytetään: silloin käydään läpi, mikä on kesken.',
  'Tieto kulkee, vaikka ihmiset vaihtuvat. Ensimmäisenä vuonna jonot lyhenivät {n} päivää.',
]

export const bodies = [
  'Meillä on ollut tänä vuonna {n} asiakasta, joilla on samaan aikaan suunnitelma työllisyyspalveluissa, hyvinvointialueella ja Kelassa. Kukaan ei näe kokonaisuutta, ja asiakas joutuu kertomaan saman asian moneen kertaan.\n\nOlemme kokeilleet:\n\n- yhteistä aloituspalaveria\n- vastuuhenkilön nimeämistä **ennen** ensimmäistä tapaamista\n- kuukausittaista katselmusta\n\nMitä teillä on tehty?',
  'Sovimme verkoston johtoryhmässä, että jokaisella asiakkaalla on yksi vastuutyöntekijä {n} viikon kuluessa. Käytännössä se on toiminut, kun ihmiset tuntevat toisensa, mutta uusien työntekijöiden kohdalla tieto ei kulje.\n\nOnko kenelläkään hyvää tapaa kirjata tämä niin, että se näkyy kaikille kolmelle?',
  'Kysymys koskee sitä hetkeä, kun asiakkaan työkyky arvioidaan uudelleen ja etuus vaihtuu. Meillä väli on ollut pisimmillään {n} päivää, ja sinä aikana asiakas on ilman tukea ja usein myös ilman tietoa siitä, mitä seuraavaksi tapahtuu.\n\n1. Kuka soittaa asiakkaalle?\n2. Kuka kertoo Kelalle?\n3. Mihin se kirjataan?',
  'Pienessä verkostossa samat ihmiset istuvat {n} eri työryhmässä, ja uusi kokous tuntuu aina yhdeltä lisää. Haluaisimme kuulla, miten te olette yhdistäneet kokouksia niin, että asiakastyöhön jää aikaa.\n\n> Kokous ilman asialistaa perutaan.\n\nTämä sääntö on auttanut meitä eniten.',
]

export const replies = [
  'Meillä vastuuhenkilö nimetään aloituspalaverissa, ja nimi kirjataan suunnitelman ensimmäiselle riville. Viikossa {n} tarkistamme, onko hän yhä oikea.',
  'Sama ongelma täällä. Ratkaisu on ollut *yksinkertainen*: kolme nimeä, kolme puhelinnumeroa ja sovittu päivä, jona soitetaan. Kokeilkaa {n} kuukautta.',
  'Kelan kanssa sovimme yhteyshenkilön, joka vastaa kahden päivän kuluessa.\n\n- viesti suojattuna\n- aina asiakkaan luvalla\n- kirjaus samana päivänä (noin {n} minuuttia)',
  'Kiitos kysymyksestä! Kirjoitimme tästä käytännön, se löytyy tarpeen alta. Tärkeintä oli, että johto hyväksyi työajan: {n} tuntia kuussa.',
  'Meidän kokemuksemme on päinvastainen: yhteinen lomake lisäsi työtä, kunnes siitä poistettiin {n} kohtaa. Nyt se mahtuu yhdelle sivulle ja sitä myös käytetään.',
]

export const eventTitles = [
  'Verkostojen yhteinen kehittämispäivä {n}',
  'Koulutus: kirjaaminen monialaisessa työssä',
  'Kahvitunti johtajille, osa {n}',
  'Tapauskokous: nuori ilman tutkintoa',
  'Johtoryhmän syyskokous',
]
