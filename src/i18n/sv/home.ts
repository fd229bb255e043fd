import type { home as shape } from '../fi/home.ts'

export const home: typeof shape = {
  sentence: 'Nätverken utvecklar sitt arbete tillsammans',
  about:
    'Här berättar nätverkens anställda vad som fungerar och vad man har snubblat på, frågar varandra och bestämmer vad som utvecklas tillsammans. Det som är skrivet för alla får vem som helst läsa.',
  readPractices: 'Läs om praxis',
  practices: () => 'exempel ur praktiken',
  networks: () => 'nätverk',
  needs: () => 'utvecklingsbehov',
  openQuestions: count => (count === 1 ? 'fråga utan svar' : 'frågor utan svar'),
  greeting: name => `Hej, ${name}`,
  lead: 'Det här görs och frågas just nu i nätverken.',
  tasks: 'Väntar på dig',
  noTasks: 'Inget väntar på dig just nu.',
  markHelped: 'Markera svaret som hjälpte',
  wanted: (count, organisation) =>
    count === 1
      ? `En fråga som önskar synpunkt: ${organisation}`
      : `${count} frågor som önskar synpunkt: ${organisation}`,
  nobodyAnswered: 'Ingen har svarat ännu',
  news: 'Nytt',
  noNews: 'Inget ännu. Du kan vara den första som berättar.',
  allPractices: 'All praxis',
  thread: 'Diskussion',
  questions: 'Behöver svar',
  events: 'På kommande',
  noEvents: 'Det finns inga kommande evenemang i kalendern.',
  allQuestions: 'Alla utan svar',
}
