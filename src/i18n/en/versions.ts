import type { versions as shape } from '../fi/versions.ts'

export const versions: typeof shape = {
  edited: when => `edited ${when}`,
  history: { answer: 'Changes to the answer', comment: 'Changes to the comment', post: 'Changes' },
  historyOf: title => `Changes: ${title}`,
  lead: 'The latest change comes first. Text struck through was removed, underlined text was added.',
  editedOn: when => `Edited ${when}`,
  textBefore: 'Read the text this change replaced',
  notShown: 'This change is about a text that was meant for a limited audience. It is not shown.',
  none: 'This text has not been edited.',
  lost: 'The earlier texts have not been kept.',
  pages: 'Pages of changes',
  newest: 'Back to the latest',
  older: 'Older changes',
  removed: 'removed',
  added: 'added',
  empty: 'empty',
  yes: 'yes',
  no: 'no',
  hiddenName: 'Author’s name hidden',
  text: 'Text',
  save: 'Save the changes',
  back: 'Back to the text',
  refusals: {
    not_yours: {
      title: 'Only the author can edit this',
      text: 'If something in the text needs correcting, say so in an answer or a comment.',
    },
    withdrawn: {
      title: 'This text is no longer here',
      text: 'Its author or the coordinator of the service has removed it. It can no longer be edited, and earlier texts are not shown.',
    },
  },
  conflict: {
    title: 'This has been edited in the meantime',
    text: 'Somebody else, or you in another window, saved first. Your changes have not been saved yet, but they are still in the form.',
    advice:
      'See what saving would change. Move what you want to keep into the form and save again. What is in the form will then replace what is saved now.',
    differences: 'What saving would change',
    legend: 'Text struck through would go, underlined text would take its place.',
    stored: 'The whole text as it is saved now',
    storedOn: when => `Last saved: ${when}.`,
  },
}
