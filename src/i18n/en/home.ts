import type { home as shape } from '../fi/home.ts'

export const home: typeof shape = {
  sentence: 'Networks develop their work together',
  about:
    'Here the people of the networks tell what works and what they have stumbled on, ask each other, and decide what to develop together. What is written for everyone can be read by anyone.',
  readPractices: 'Read practices',
  practices: count => (count === 1 ? 'practice' : 'practices'),
  networks: count => (count === 1 ? 'network' : 'networks'),
  needs: count => (count === 1 ? 'development need' : 'development needs'),
  openQuestions: count => (count === 1 ? 'question without an answer' : 'questions without an answer'),
  greeting: name => `Hello, ${name}`,
  lead: 'This is what the networks are doing and asking right now.',
  tasks: 'Waiting for you',
  noTasks: 'Nothing waits for you right now.',
  markHelped: 'Mark the answer that helped',
  wanted: (count, organisation) =>
    count === 1
      ? `A question that wishes for a view: ${organisation}`
      : `${count} questions that wish for a view: ${organisation}`,
  nobodyAnswered: 'Nobody has answered yet',
  news: 'New',
  noNews: 'Nothing yet. You could be the first to tell.',
  allPractices: 'All practices',
  thread: 'Thread',
  questions: 'Needs an answer',
  events: 'Coming up',
  noEvents: 'There are no events to come in the calendar.',
  allQuestions: 'All without an answer',
}
