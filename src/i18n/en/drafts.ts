import type { drafts as fi } from '../fi/drafts.ts'

export const drafts: typeof fi = {
  title: 'Drafts',
  lead: 'Your unfinished texts. Only you see them. A draft is kept for 90 days after it was last saved.',
  none: 'No drafts',
  noneText: 'Save an unfinished text as a draft and go on with it later.',
  kinds: {
    practice: 'Practice or pitfall',
    thread: 'Discussion',
    answer: 'Answer or comment',
    event: 'Event',
  },
  edits: {
    practice: 'Change to a practice',
    thread: 'Change to a discussion',
    answer: 'Change to an answer or comment',
    event: 'Change to an event',
  },
  savedAt: when => `Saved ${when}`,
  savedApart: when =>
    `Saved separately ${when}, because the same draft has also been edited elsewhere. Both are among your drafts.`,
  text: 'Show the text',
  goOn: 'Continue',
  goOnWith: title => `Continue: ${title}`,
  discard: 'Delete the draft',
  discardOf: title => `Delete the draft: ${title}`,
  discardText: 'The text of the draft is gone for good and cannot be brought back.',
  discardSure: 'Delete the draft for good',
  discarded: 'The draft has been deleted.',
  save: 'Save draft',
  saved: when => `Draft saved ${when}. You can go on now or later.`,
  notSaved: 'The form was empty, so no draft was saved.',
  continued: when => `You are going on with a draft saved ${when}.`,
  continuedEdit: when => `The form holds your unfinished change, saved ${when}. The change has not been published.`,
  seePublished: 'See the published text',
  offered: count =>
    count === 1 ? 'You have an unfinished draft. Go on with it:' : 'You have unfinished drafts. Go on with:',
  all: 'All drafts',
  notIdentityCode: 'This is not a personal identity code, save anyway',
  allElsewhere: 'Open your drafts in a new tab',
  waiting: count => (count === 1 ? 'An unfinished draft' : `${count} unfinished drafts`),
  waitingNote: 'Only you see your drafts',
  failed: 'The draft cannot be saved right now. Your text is still on this page. We will try again soon.',
  ended: 'Your session has ended. Your text is still on this page.',
  endedSaved: 'Your session has ended. Your text is kept as a draft and is still on this page.',
  signIn: 'Sign in in a new tab',
  published: 'You have already published this',
  publishedText:
    'The text of this form has been published already, but the form now holds something else. Your text is kept below. To publish it as a new text, send the form again.',
  toPublished: 'See what has been published',
  refused: 'The draft was not saved',
  refusals: {
    identity_code:
      'The text holds a personal identity code, so the draft was not saved. Client data must not be written here.',
    maybe_identity_code:
      'Something in the text looks like a personal identity code, so the draft was not saved. Remove it, or confirm when you save that it is not one.',
    too_large: 'The text is too long for a draft. Shorten it.',
    too_many: 'You already have 50 drafts, so the new one was not saved. Delete a draft first.',
    removed: 'The text this belongs to has been erased for good. The draft was not saved.',
    draft_published: 'You have already published this. The draft was not saved.',
    not_yours:
      'Somebody else is signed in on this device now, so the draft was not saved. Copy your text and sign in yourself.',
    broken_form: 'The form was incomplete, so the draft was not saved. Open the page again.',
  },
  masked: 'The identity code is covered. Correct the text and save the draft again.',
  yourText: 'The text you wrote',
  keptText:
    'Your text is kept as a draft and has not been published. When you sign in, you come back to the form and the text is there.',
}
