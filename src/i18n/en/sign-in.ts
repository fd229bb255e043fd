import type { signIn as shape } from '../fi/sign-in.ts'

export const signIn: typeof shape = {
  title: 'Sign in',
  lead: 'We send a sign-in link to your work e-mail. There is no password.',
  byMail: 'Or sign in with a link by e-mail',
  email: 'Work e-mail',
  emailHint: 'For example firstname.lastname@organisation.fi',
  send: 'Send the link',
  castTitle: 'Try it as an example person',
  castText: 'All of these people are made up. Choose through whose eyes to look at the service.',
  sentTitle: 'Check your e-mail',
  sentText: (email, minutes) =>
    `If the address ${email} may come in, a link is on its way to it. The link works for ${minutes} minutes and once.`,
  sentNothing:
    'No message? Look among the junk mail. People come in with addresses of allowed organisations or by the coordinator’s invitation.',
  otherAddress: 'Try another address',
  linkTitle: 'Welcome back',
  linkText: name => `You are signing in as ${name}.`,
  enter: 'Sign in',
  goneTitle: 'The link no longer works',
  goneText: 'The link was used or is too old. Ask for a new one: it comes in a moment.',
  newLink: 'Ask for a new link',
  joinTitle: 'Welcome',
  joinText: (service, role) => `Tell us who you are. Your role in ${service} is ${role.toLowerCase()}.`,
  name: 'Name',
  nameHint: 'Shown to others who have signed in.',
  homeNetwork: 'Home network',
  homeNetworkHint: 'The network you work in most. The coordinator can add others later.',
  organisation: 'Organisation',
  join: 'Join',
  refusals: {
    too_many_links: 'Five links have been asked for this address within an hour. Wait a moment and try again.',
    address_taken: 'This address has an account already. Ask for a sign-in link.',
  },
  linkMail: {
    subject: service => `Sign-in link: ${service}`,
    intro: service => `Open this link and press the button to come in to ${service}:`,
    validity: minutes => `The link works for ${minutes} minutes and once.`,
    ignore: 'If you did not ask for it, you need not do anything.',
  },
  invitationMail: {
    subject: service => `Invitation to ${service}`,
    intro: (inviter, service, role) => `${inviter} invites you to ${service}. Your role is ${role.toLowerCase()}.`,
    how: days => `Sign in with this e-mail address within ${days} days:`,
  },
}
