import type { information as shape } from '../fi/information.ts'

export const information: typeof shape = {
  notGiven: 'inte angett ännu',
  notChanged: 'har inte ändrats ännu',
  feedbackLink: 'responsformuläret',
  accountLink: 'dina uppgifter',
  accessibility: 'Tillgänglighetsutlåtande',
  privacy: 'Dataskyddsbeskrivning',
  edit: 'Redigera texten',
  securityTitle: 'Har du hittat ett säkerhetshål?',
  securityText:
    'Berätta det genast för oss: vad du gjorde, vad som hände och på vilken sida. Öppna, kopiera eller ändra inte andras uppgifter och stör inte tjänsten. Berätta inte om hålet för andra innan det har åtgärdats. Ta inte med någons personuppgifter i anmälan.',
  securityPromise: 'Vi bekräftar din anmälan inom sju dagar och berättar vad vi gör.',
  securityMail: address => `Anmäl per e-post: ${address}`,
  securityForm: 'Anmäl med responsformuläret',
}
