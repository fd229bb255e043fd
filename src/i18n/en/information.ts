import type { information as shape } from '../fi/information.ts'

export const information: typeof shape = {
  notGiven: 'not yet given',
  notChanged: 'not changed yet',
  feedbackLink: 'feedback form',
  accountLink: 'your details',
  accessibility: 'Accessibility statement',
  privacy: 'Privacy notice',
  edit: 'Edit the text',
  securityTitle: 'Have you found a security hole?',
  securityText:
    'Tell us at once: what you did, what happened and on which page. Do not open, copy or change other people’s data, and do not disturb the service. Tell nobody else before the hole has been fixed. Do not include anybody’s personal data in your report.',
  securityPromise: 'We acknowledge your report within seven days and tell you what we do.',
  securityMail: address => `Report by email: ${address}`,
  securityForm: 'Report with the feedback form',
}
