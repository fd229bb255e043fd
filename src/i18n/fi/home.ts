export const home = {
  sentence: 'Verkostot kehittävät työtään yhdessä',
  about:
    'Täällä verkostojen työntekijät kertovat, mikä toimii ja mihin on kompastuttu, kysyvät neuvoa toisiltaan ja äänestävät siitä, mitä kehitetään yhdessä. Kaikille verkostoille tarkoitetut tekstit voi lukea kirjautumatta.',
  readPractices: 'Lue käytäntöjä',
  practices: (count: number): string => (count === 1 ? 'käytäntö' : 'käytäntöä'),
  networks: (count: number): string => (count === 1 ? 'verkosto' : 'verkostoa'),
  needs: (count: number): string => (count === 1 ? 'kehittämistarve' : 'kehittämistarvetta'),
  openQuestions: (count: number): string => (count === 1 ? 'kysymys vailla vastausta' : 'kysymystä vailla vastausta'),
  greeting: (name: string) => `Hei, ${name}`,
  lead: 'Tätä verkostoissa tehdään ja kysytään juuri nyt.',
  tasks: 'Odottaa sinua',
  noTasks: 'Mikään ei odota sinua juuri nyt.',
  markHelped: 'Merkitse vastaus, joka auttoi',
  wanted: (count: number, organisation: string) =>
    count === 1
      ? `Kysymys, johon toivotaan näkökulmaa: ${organisation}`
      : `${count} kysymystä, joihin toivotaan näkökulmaa: ${organisation}`,
  nobodyAnswered: 'Kukaan ei ole vielä vastannut',
  news: 'Uutta',
  noNews: 'Ei vielä mitään uutta. Voit kertoa ensimmäisenä.',
  allPractices: 'Kaikki käytännöt',
  thread: 'Keskustelu',
  questions: 'Kaipaa vastausta',
  events: 'Tulossa',
  noEvents: 'Kalenterissa ei ole tulevia tapahtumia.',
  allQuestions: 'Kaikki vailla vastausta',
}
