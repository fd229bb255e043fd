import type { drafts as fi } from '../fi/drafts.ts'

export const drafts: typeof fi = {
  title: 'Utkast',
  lead: 'Dina halvfärdiga texter. Bara du ser dem. Ett utkast finns kvar i 90 dagar efter att du senast sparade det.',
  none: 'Inga utkast',
  noneText: 'Spara en halvfärdig text som utkast, så kan du fortsätta på den senare.',
  kinds: {
    practice: 'Praxis eller fallgrop',
    thread: 'Diskussion',
    answer: 'Svar eller kommentar',
    event: 'Evenemang',
  },
  edits: {
    practice: 'Ändring i en praxis',
    thread: 'Ändring i en diskussion',
    answer: 'Ändring i ett svar eller en kommentar',
    event: 'Ändring i ett evenemang',
  },
  savedAt: when => `Sparat ${when}`,
  savedApart: when =>
    `Sparat för sig ${when}, eftersom samma utkast har redigerats också på ett annat ställe. Båda finns bland dina utkast.`,
  text: 'Visa texten',
  goOn: 'Fortsätt',
  goOnWith: title => `Fortsätt: ${title}`,
  discard: 'Ta bort utkastet',
  discardOf: title => `Ta bort utkastet: ${title}`,
  discardText: 'Texten i utkastet försvinner helt och går inte att få tillbaka.',
  discardSure: 'Ta bort utkastet slutgiltigt',
  discarded: 'Utkastet har tagits bort.',
  save: 'Spara utkast',
  saved: when => `Utkastet sparades ${when}. Du kan fortsätta nu eller senare.`,
  notSaved: 'Formuläret var tomt, så inget utkast sparades.',
  continued: when => `Du fortsätter på ett utkast som sparades ${when}.`,
  continuedEdit: when =>
    `I formuläret finns din halvfärdiga ändring, som sparades ${when}. Ändringen är inte publicerad.`,
  seePublished: 'Se den publicerade texten',
  offered: count =>
    count === 1 ? 'Du har ett halvfärdigt utkast. Fortsätt på det:' : 'Du har halvfärdiga utkast. Fortsätt:',
  all: 'Alla utkast',
  notIdentityCode: 'Det här är inte en personbeteckning, spara ändå',
  allElsewhere: 'Öppna utkasten i en ny flik',
  waiting: count => (count === 1 ? 'Ett halvfärdigt utkast' : `${count} halvfärdiga utkast`),
  waitingNote: 'Bara du ser dina utkast',
  failed: 'Utkastet kan inte sparas just nu. Din text finns kvar på den här sidan. Vi försöker snart igen.',
  ended: 'Din session har avslutats. Din text finns kvar på den här sidan.',
  endedSaved: 'Din session har avslutats. Din text är sparad som utkast och finns kvar på den här sidan.',
  signIn: 'Logga in i en ny flik',
  published: 'Du har redan publicerat det här',
  publishedText:
    'Texten i det här formuläret har redan publicerats, men nu finns det något annat i formuläret. Din text finns kvar nedan. Vill du publicera den som en ny text, skicka formuläret på nytt.',
  toPublished: 'Se vad som har publicerats',
  refused: 'Utkastet sparades inte',
  refusals: {
    identity_code:
      'Det finns en personbeteckning i texten, så utkastet sparades inte. Uppgifter om klienter får inte skrivas här.',
    maybe_identity_code:
      'Det finns något i texten som ser ut som en personbeteckning, så utkastet sparades inte. Ta bort det eller bekräfta när du sparar att det inte är en personbeteckning.',
    too_large: 'Texten är för lång för ett utkast. Korta av den.',
    too_many: 'Du har redan 50 utkast, så det nya sparades inte. Ta först bort något utkast.',
    removed: 'Texten som det här hör ihop med har raderats för gott. Utkastet sparades inte.',
    draft_published: 'Du har redan publicerat det här. Utkastet sparades inte.',
    not_yours:
      'Någon annan är nu inloggad på den här enheten, så utkastet sparades inte. Kopiera din text och logga in själv.',
    broken_form: 'Formuläret var ofullständigt, så utkastet sparades inte. Öppna sidan på nytt.',
  },
  masked: 'Personbeteckningen är dold. Rätta texten och spara utkastet på nytt.',
  yourText: 'Texten du skrev',
  keptText:
    'Din text är sparad som utkast och har inte publicerats. När du loggar in kommer du tillbaka till formuläret, och texten finns där.',
}
