import type { forms as shape } from '../fi/forms.ts'

export const forms: typeof shape = {
  problems: {
    missing: () => 'Fill this in.',
    too_long: limit => `The text is too long: at most ${limit} characters.`,
    too_many: limit => `Choose at most ${limit}.`,
    unknown: () => 'Choose one of the options.',
    wrong: () => 'There is a value here that we do not understand.',
    characters: () => 'The text has characters that cannot be saved. Type it again.',
    identity_code: () =>
      'The text had a personal identity code in it. Client data must not be written here. The code was masked and not saved.',
    maybe_identity_code: () =>
      'The text has something that looks like a personal identity code. Remove it, or confirm below that it is not one.',
    image: () => 'Images cannot be added yet. Describe it in words or add a link.',
    link: () => 'Write the whole address, for example https://www.example.fi.',
    email: () => 'Write the e-mail address as firstname.lastname@organisation.fi.',
    day: () => 'Write the day as 24.11.2026.',
    time: () => 'Write the time as 9.00.',
    no_such_time: () => 'There is no such time: the clocks go forward then.',
    ends_before_start: () => 'The end is before the start.',
    in_the_past: () => 'This time has already passed.',
    not_your_network: () => 'Choose a network you belong to.',
    only_pitfall: () => 'Only a pitfall can hide its author’s name. Clear this, or choose pitfall.',
  },
  summary: count => (count === 1 ? 'One thing to correct' : `${count} things to correct`),
  optional: '(optional)',
  choose: 'Choose',
  notIdentityCode: 'This is not a personal identity code, publish anyway',
  clientDataRule: 'Do not write a client’s name, identity code or anything else the client could be known by.',
  markdownHint: 'You can use **bold**, lists (start with -) and links.',
  language: 'Language of the text',
  languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
  cancel: 'Cancel',
}
