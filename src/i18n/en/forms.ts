import type { forms as shape } from '../fi/forms.ts'

export const forms: typeof shape = {
  problems: {
    missing: () => 'Fill this in.',
    too_long: limit => `The text is too long: at most ${limit} characters.`,
    too_many: limit => `Choose at most ${limit}.`,
    unknown: () => 'Choose one of the options given.',
    wrong: () => 'This is in the wrong form. Fill it in again.',
    characters: () => 'The text contains characters that cannot be saved. Write it again.',
    identity_code: () =>
      'The text contained a personal identity code. It has been masked and was not saved. Client data must not be written here. Check the text and send it again.',
    maybe_identity_code: () =>
      'The text contains something that looks like a personal identity code. Remove it, or confirm below that it is not one.',
    image: () => 'Images cannot be added yet. Describe the matter in words or add a link.',
    link: () => 'Write the whole address, for example https://www.example.fi.',
    email: () => 'Write the email address as firstname.lastname@organisation.fi.',
    day: () => 'Write the day as 24.11.2026.',
    time: () => 'Write the time as 9.00.',
    no_such_time: () => 'There is no such time, because the clocks go forward then. Choose another time.',
    ends_before_start: () => 'The end is before the start. Choose a later time.',
    in_the_past: () => 'This time has already passed. Choose a later one.',
    not_your_network: () => 'Choose a network you belong to.',
    only_pitfall: () => 'You can hide your name only in a pitfall. Clear this, or change the kind to pitfall.',
    unticked: () => 'Confirm by ticking the box.',
    quotes_removed: () => 'The text quotes an answer that has been erased. Take the quotation out and send it again.',
    name_taken: () => 'Another network already has this name. Choose another name.',
    whole_number: () => 'Write a whole number, such as 8.',
    domain: line => `There is no domain on line ${line}. Write only what follows the @ sign, such as kainuu.fi.`,
    public_domain: line => `Line ${line} is a mail service where anybody can get an address. Remove it.`,
    days: () => 'Write the number of days as a whole number, from 90 to 3650.',
    one_owner: () => 'Choose a network or write another body, not both.',
    percent: () => 'Write the percentage as a whole number from 0 to 100.',
    before_start: () => 'The day must be after the start day.',
    two_words: () => 'Write at least two words with a comma between them.',
    in_other_group: (_, word) =>
      `“${word}” is already in another group. Add the other words there, or remove it from there.`,
    placeholder: (_, word) =>
      `The service does not know the word {${word}} in curly brackets. The permitted ones are at the bottom of the page.`,
  },
  summary: count => (count === 1 ? 'Correct one thing' : `Correct ${count} things`),
  optional: '(optional)',
  choose: 'Choose',
  notIdentityCode: 'This is not a personal identity code, publish anyway',
  clientDataRule:
    'Do not write a client’s name, identity code or anything else from which the client could be recognised.',
  markdownHint: 'You can use **bold**, lists (start the line with -) and links.',
  language: 'Language of the text',
  languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
  cancel: 'Cancel',
}
