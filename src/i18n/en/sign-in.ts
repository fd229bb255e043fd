import type { signIn as shape } from '../fi/sign-in.ts'

export const signIn: typeof shape = {
  title: 'Sign in',
  lead: 'We send a sign-in link to your work email. You do not need a password.',
  byMail: 'Or sign in with a link by email',
  email: 'Work email',
  emailHint: 'For example firstname.lastname@organisation.fi',
  send: 'Send the link',
  castTitle: 'Try it as an example person',
  castText: 'All the people are made up. Choose through whose eyes you would like to see the service.',
  sentTitle: 'Check your email',
  sentText: (email, minutes) =>
    `If the address ${email} gives access to the service, a link is on its way to it. The link is valid for ${minutes} minutes and works once.`,
  sentNothing:
    'No message? Look in your junk mail too. You can enter the service with an email address of an approved organisation or by the coordinator’s invitation.',
  otherAddress: 'Try another address',
  linkTitle: 'Welcome back',
  linkText: name => `You are signing in as ${name}.`,
  enter: 'Sign in',
  goneTitle: 'The link no longer works',
  goneText: 'The link has already been used or has expired. Ask for a new link and you will get it in a moment.',
  newLink: 'Ask for a new link',
  joinTitle: 'Welcome',
  joinText: (service, role) => `Please tell us who you are. Your role in ${service}: ${role}.`,
  asWorker: (invited, network, role) =>
    `You were invited as ${invited}, but the network ${network} has a leader already and can have only one. That is why your role is ${role}. The coordinator can change it.`,
  name: 'Name',
  nameHint: 'Shown to others who have signed in.',
  homeNetwork: 'Home network',
  homeNetworkHint: 'The network in which you work most. The coordinator can add other networks later.',
  invitedTo: network => `Your home network: ${network}. The coordinator chose it in the invitation.`,
  organisation: 'Organisation',
  join: 'Join',
  refusals: {
    too_many_links: 'Five links have already been requested for this address within an hour. Try again in an hour.',
    too_many_from_here:
      'Twenty links have been requested over the same internet connection within an hour and nobody has used them. Use a link you already have, or try again in an hour.',
    address_taken: 'This address already has an account. Ask for a sign-in link.',
  },
  linkMail: {
    subject: service => `Sign-in link: ${service}`,
    intro: service => `Open this link and press the button to enter ${service}:`,
    validity: minutes => `The link is valid for ${minutes} minutes and works once.`,
    ignore: 'If you did not ask for the link, you do not need to do anything.',
  },
  invitationMail: {
    subject: service => `Invitation to ${service}`,
    intro: (inviter, service, role) => `${inviter} invites you to ${service}. Your role: ${role}.`,
    how: days => `Sign in with this email address within ${days} days:`,
  },
}
