import type { signIn as shape } from '../fi/sign-in.ts'

export const signIn: typeof shape = {
  title: 'Logga in',
  lead: 'Vi skickar en inloggningslänk till din e-postadress i arbetet. Du behöver inget lösenord.',
  byMail: 'Eller logga in med en länk per e-post',
  email: 'E-postadress i arbetet',
  emailHint: 'Till exempel fornamn.efternamn@organisation.fi',
  send: 'Skicka länken',
  castTitle: 'Pröva som en exempelperson',
  castText: 'Alla personer är påhittade. Välj med vems ögon du vill se tjänsten.',
  sentTitle: 'Titta i din e-post',
  sentText: (email, minutes) =>
    `Om adressen ${email} ger tillträde till tjänsten är en länk nu på väg till den. Länken gäller i ${minutes} minuter och fungerar en gång.`,
  sentNothing:
    'Syns inget meddelande? Titta också i skräpposten. Du kommer in i tjänsten med en e-postadress från en godkänd organisation eller med koordinatorns inbjudan.',
  otherAddress: 'Pröva en annan adress',
  linkTitle: 'Välkommen tillbaka',
  linkText: name => `Du håller på att logga in som ${name}.`,
  enter: 'Logga in',
  goneTitle: 'Länken fungerar inte längre',
  goneText: 'Länken har redan använts eller gått ut. Be om en ny länk, så får du den på ett ögonblick.',
  newLink: 'Be om en ny länk',
  joinTitle: 'Välkommen med',
  joinText: (service, role) => `Berätta bara vem du är. Din roll i tjänsten ${service}: ${role}.`,
  asWorker: (invited, network, role) =>
    `Du blev inbjuden till rollen ${invited}, men nätverket ${network} har redan en ledare och kan bara ha en. Därför är din roll ${role}. Koordinatorn kan ändra den.`,
  name: 'Namn',
  nameHint: 'Visas för andra som har loggat in.',
  homeNetwork: 'Hemnätverk',
  homeNetworkHint: 'Nätverket där du arbetar mest. Koordinatorn kan lägga till andra nätverk senare.',
  invitedTo: network => `Ditt hemnätverk: ${network}. Koordinatorn har valt det i inbjudan.`,
  organisation: 'Organisation',
  join: 'Gå med',
  refusals: {
    too_many_links: 'Fem länkar har redan beställts till den här adressen inom en timme. Försök på nytt om en timme.',
    too_many_from_here:
      'Från samma internetuppkoppling har redan 20 länkar beställts inom en timme utan att någon har använt dem. Använd en länk du redan har fått eller försök på nytt om en timme.',
    address_taken: 'Den här adressen har redan ett konto. Be om en inloggningslänk.',
  },
  linkMail: {
    subject: service => `Inloggningslänk: ${service}`,
    intro: service => `Öppna den här länken och tryck på knappen, så kommer du in i tjänsten ${service}:`,
    validity: minutes => `Länken gäller i ${minutes} minuter och fungerar en gång.`,
    ignore: 'Om du inte bad om länken behöver du inte göra något.',
  },
  invitationMail: {
    subject: service => `Inbjudan till tjänsten ${service}`,
    intro: (inviter, service, role) => `${inviter} bjuder in dig till tjänsten ${service}. Din roll: ${role}.`,
    how: days => `Logga in med den här e-postadressen inom ${days} dagar:`,
  },
}
