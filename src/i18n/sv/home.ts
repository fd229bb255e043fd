import type { home as shape } from '../fi/home.ts'

export const home: typeof shape = {
  sentence: 'Nätverken utvecklar sitt arbete tillsammans',
  about:
    'Här berättar de som arbetar i nätverken vad som fungerar och vad de har snubblat på, ber varandra om råd och röstar om vad som ska utvecklas tillsammans. Texter som är avsedda för alla nätverk kan läsas utan inloggning.',
  readPractices: 'Läs praxisexempel',
  practices: () => 'praxisexempel',
  networks: () => 'nätverk',
  needs: () => 'utvecklingsbehov',
  openQuestions: count => (count === 1 ? 'fråga utan svar' : 'frågor utan svar'),
  greeting: name => `Hej, ${name}`,
  lead: 'Det här gör och undrar man i nätverken just nu.',
  tasks: 'Väntar på dig',
  noTasks: 'Inget väntar på dig just nu.',
  markHelped: 'Markera svaret som hjälpte',
  wanted: (count, organisation) =>
    count === 1
      ? `En fråga där ett perspektiv önskas: ${organisation}`
      : `${count} frågor där ett perspektiv önskas: ${organisation}`,
  nobodyAnswered: 'Ingen har svarat ännu',
  news: 'Nytt',
  noNews: 'Inget nytt ännu. Du kan vara den första som berättar.',
  allPractices: 'Alla praxisexempel',
  thread: 'Diskussion',
  questions: 'Behöver svar',
  events: 'Kommande evenemang',
  noEvents: 'Det finns inga kommande evenemang i kalendern.',
  allQuestions: 'Alla utan svar',
}
