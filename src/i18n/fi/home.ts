export const home = {
  sentence: 'Verkostot kehittävät työtään yhdessä',
  about:
    'Täällä verkostojen työntekijät kertovat, mikä toimii ja mihin on kompastuttu, kysyvät toisiltaan ja päättävät, mitä kehitetään yhdessä. Kaikille tarkoitetut tekstit voi lukea kuka tahansa.',
  readPractices: 'Lue käytäntöjä',
  practices: (count: number): string => (count === 1 ? 'käytäntö' : 'käytäntöä'),
  networks: (count: number): string => (count === 1 ? 'verkosto' : 'verkostoa'),
  needs: (count: number): string => (count === 1 ? 'kehittämistarve' : 'kehittämistarvetta'),
  openQuestions: (count: number): string => (count === 1 ? 'kysymys vailla vastausta' : 'kysymystä vailla vastausta'),
  greeting: (name: string) => `Hei, ${name}`,
  lead: 'Tätä verkostoissa juuri nyt tehdään ja kysytään.',
  tasks: 'Odottaa sinua',
  noTasks: 'Mikään ei odota sinua juuri nyt.',
  markHelped: 'Merkitse vastaus, joka auttoi',
  wanted: (count: number, organisation: string) =>
    count === 1
      ? `Kysymys, johon toivotaan näkökulmaa: ${organisation}`
      : `${count} kysymystä, joihin toivotaan näkökulmaa: ${organisation}`,
  nobodyAnswered: 'Kukaan ei ole vielä vastannut',
  news: 'Uutta',
  noNews: 'Ei vielä mitään. Ensimmäinen kertoja voit olla sinä.',
  allPractices: 'Kaikki käytännöt',
  thread: 'Keskustelu',
  questions: 'Kaipaa vastausta',
  events: 'Tulossa',
  noEvents: 'Kalenterissa ei ole tulevia tapahtumia.',
  allQuestions: 'Kaikki vailla vastausta',
}
