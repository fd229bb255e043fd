import type { errors as shape } from '../fi/errors.ts'

export const errors: typeof shape = {
  notFound: 'Page not found',
  notFoundText: 'The address may be wrong, or the page is restricted so that you cannot see it. Check the address.',
  toHome: 'Go to the home page',
  notAllowed: 'This is not part of your role',
  notAllowedText: (role: string) =>
    `Your role: ${role}. If you need this in your work, ask the coordinator of the service to change your role.`,
  refused: 'This was not saved',
  refusals: {
    foreign: 'The form did not come from a page of this service. Open the page again and try once more.',
    incomplete: 'Something was missing from the form or wrong in it. Open the page again and try once more.',
    no_form: 'The service reads forms only, and this was something else. Open the page again and try once more.',
    too_large: 'You sent too much text at once. Shorten it and try again.',
    too_many_searches:
      'Unusually many searches were made within a minute, so this one was not counted in the statistics. You can go on searching.',
    round_closed: 'The vote has closed. Ballots can no longer be cast or changed.',
    round_frozen: 'The details of an opened vote cannot be changed.',
    discussion_closed: 'This discussion has been removed and can no longer be answered.',
    withdrawn: 'The text has been removed and can no longer be edited.',
    removed: 'The text has been erased for good and can no longer be changed.',
    quotes_removed: 'The text quotes an answer that has been erased. Take the quotation out and send it again.',
    network_retired: 'The network has just been retired, so nobody can be added to it. Choose another network.',
  },
  broken: 'There is a problem with the service',
  brokenText: (id: string) =>
    `Something went wrong in the service. Try again in a moment. If it happens again, tell the coordinator the code ${id}.`,
  tooManyWrites: 'You sent many forms in a row',
  tooManyWritesText:
    'This was not saved, because unusually many forms were sent from your account within a minute. Wait a minute and send it again. Your text is kept on this page.',
  sessionEnded: 'Your session has ended',
  sessionEndedText: 'Your text is kept on this page. Do not close the page.',
  signInElsewhere: 'Open sign-in in a new tab',
  thenSendAgain: 'Come back to this page and send the text again.',
  sendAgain: 'Send again',
  yourText: 'The text you wrote',
}
