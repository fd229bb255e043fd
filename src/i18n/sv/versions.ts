import type { versions as shape } from '../fi/versions.ts'

export const versions: typeof shape = {
  edited: when => `redigerad ${when}`,
  history: { answer: 'Ändringar i svaret', comment: 'Ändringar i kommentaren', post: 'Ändringar' },
  historyOf: title => `Ändringar: ${title}`,
  lead: 'Den senaste ändringen står först. Överstruken text har tagits bort och understruken har lagts till.',
  editedOn: when => `Redigerad ${when}`,
  textBefore: 'Läs texten som den här ändringen ersatte',
  notShown: 'Den här ändringen gäller en text som var avsedd för en begränsad krets. Den visas inte.',
  none: 'Den här texten har inte redigerats.',
  lost: 'De tidigare texterna har inte sparats.',
  pages: 'Sidor med ändringar',
  newest: 'Tillbaka till de senaste',
  older: 'Äldre ändringar',
  removed: 'borttaget',
  added: 'tillagt',
  empty: 'tomt',
  yes: 'ja',
  no: 'nej',
  hiddenName: 'Skribentens namn är dolt',
  text: 'Text',
  save: 'Spara ändringarna',
  back: 'Tillbaka till texten',
  refusals: {
    not_yours: {
      title: 'Bara skribenten kan redigera det här',
      text: 'Om något i texten behöver rättas kan du säga det i ett svar eller en kommentar.',
    },
    withdrawn: {
      title: 'Texten finns inte längre',
      text: 'Skribenten eller tjänstens koordinator har tagit bort den. Den kan inte längre redigeras, och tidigare texter visas inte.',
    },
  },
  conflict: {
    title: 'Det här har redigerats under tiden',
    text: 'Någon annan, eller du själv i ett annat fönster, hann spara först. Dina ändringar har inte sparats ännu, men de finns kvar i formuläret.',
    advice:
      'Se vad som skulle ändras om du sparar. Flytta det du vill behålla till formuläret och spara på nytt. Då ersätter uppgifterna i formuläret det som är sparat nu.',
    differences: 'Det här skulle ändras',
    legend: 'Överstruken text skulle försvinna, understruken komma i stället.',
    stored: 'Hela texten som är sparad nu',
    storedOn: when => `Senast sparat: ${when}.`,
  },
}
