import type { errors as shape } from '../fi/errors.ts'

export const errors: typeof shape = {
  notFound: 'Page not found',
  notFoundText: 'The address may be wrong, or the page is meant for others than you.',
  toHome: 'To the home page',
  notAllowed: 'This is not part of your role',
  notAllowedText: (role: string) =>
    `Your role is ${role}. If you need this in your work, ask the coordinator of the service to change your role.`,
  refused: 'This was not saved',
  refusals: {
    foreign: 'The form did not come from a page of this service. Open the page again and retry.',
    too_large: 'What you sent is too large. Shorten the text and try again.',
    round_closed: 'The vote has closed. Votes can no longer be cast or changed.',
    round_frozen: 'An opened vote cannot be changed.',
    discussion_closed: 'This discussion has been withdrawn and takes no more answers.',
  },
  broken: 'Something went wrong',
  brokenText: (id: string) =>
    `Something failed on our side. Try again in a moment. If it goes on, tell the coordinator the code ${id}.`,
  sessionEnded: 'Your session has ended',
  sessionEndedText: 'Your text is kept on this page. Do not close it.',
  signInElsewhere: 'Sign in in a new tab',
  thenSendAgain: 'Come back to this page and send the text again.',
  sendAgain: 'Send again',
  yourText: 'The text you wrote',
}
