import type { signIn as shape } from '../fi/sign-in.ts'

export const signIn: typeof shape = {
  title: 'Logga in',
  lead: 'Vi skickar en länk för inloggning till din e-postadress på jobbet. Du behöver inget lösenord.',
  byMail: 'Eller logga in med en länk i e-posten',
  email: 'E-post på jobbet',
  emailHint: 'Till exempel fornamn.efternamn@organisation.fi',
  send: 'Skicka länken',
  castTitle: 'Pröva som en exempelperson',
  castText: 'Alla personer är påhittade. Välj med vems ögon du vill se tjänsten.',
  sentTitle: 'Kontrollera din e-post',
  sentText: (email, minutes) =>
    `Om man kommer in i tjänsten med adressen ${email} är en länk nu på väg. Länken fungerar i ${minutes} minuter och en gång.`,
  sentNothing:
    'Syns inget meddelande? Titta i skräpposten. Man kommer in med adresser från godkända organisationer eller med koordinatorns inbjudan.',
  otherAddress: 'Pröva en annan adress',
  linkTitle: 'Välkommen tillbaka',
  linkText: name => `Du loggar in som ${name}.`,
  enter: 'Logga in',
  goneTitle: 'Länken fungerar inte längre',
  goneText: 'Länken har använts eller blivit för gammal. Be om en ny: den kommer på ett ögonblick.',
  newLink: 'Be om en ny länk',
  joinTitle: 'Välkommen med',
  joinText: (service, role) => `Berätta ännu vem du är. Din roll i tjänsten ${service} är ${role.toLowerCase()}.`,
  name: 'Namn',
  nameHint: 'Syns för andra som har loggat in.',
  homeNetwork: 'Hemnätverk',
  homeNetworkHint: 'Nätverket där du arbetar mest. Koordinatorn kan lägga till andra senare.',
  organisation: 'Organisation',
  join: 'Gå med',
  refusals: {
    too_many_links:
      'Fem länkar har redan beställts till den här adressen under en timme. Vänta en stund och försök igen.',
    address_taken: 'Den här adressen har redan ett konto. Be om en inloggningslänk.',
  },
  linkMail: {
    subject: service => `Inloggningslänk: ${service}`,
    intro: service => `Öppna den här länken och tryck på knappen, så kommer du in i tjänsten ${service}:`,
    validity: minutes => `Länken fungerar i ${minutes} minuter och en gång.`,
    ignore: 'Om du inte bad om länken behöver du inte göra något.',
  },
  invitationMail: {
    subject: service => `Inbjudan till tjänsten ${service}`,
    intro: (inviter, service, role) =>
      `${inviter} bjuder in dig till tjänsten ${service}. Din roll är ${role.toLowerCase()}.`,
    how: days => `Logga in med den här e-postadressen inom ${days} dagar:`,
  },
}
