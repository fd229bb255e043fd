import type { home as shape } from '../fi/home.ts'

export const home: typeof shape = {
  sentence: 'The networks develop their work together',
  about:
    'Here the people who work in the networks tell each other what works and what they have stumbled on, ask for advice, and vote on what to develop together. Texts meant for all networks can be read without signing in.',
  readPractices: 'Read practices',
  practices: count => (count === 1 ? 'practice' : 'practices'),
  networks: count => (count === 1 ? 'network' : 'networks'),
  needs: count => (count === 1 ? 'development need' : 'development needs'),
  openQuestions: count => (count === 1 ? 'unanswered question' : 'unanswered questions'),
  greeting: name => `Hello, ${name}`,
  lead: 'This is what the networks are doing and asking right now.',
  tasks: 'Waiting for you',
  noTasks: 'Nothing is waiting for you right now.',
  markHelped: 'Mark the answer that helped',
  wanted: (count, organisation) =>
    count === 1
      ? `A question for which a view is wanted: ${organisation}`
      : `${count} questions for which a view is wanted: ${organisation}`,
  nobodyAnswered: 'Nobody has answered yet',
  news: 'New',
  noNews: 'Nothing new yet. You could be the first to write.',
  allPractices: 'All practices',
  thread: 'Discussion',
  questions: 'Waiting for an answer',
  events: 'Coming up',
  noEvents: 'There are no upcoming events in the calendar.',
  allQuestions: 'All unanswered',
}
