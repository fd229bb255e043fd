import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'

export const languages = ['fi', 'sv', 'en'] as const
export type Language = (typeof languages)[number]

/** Every sentence of the interface; Finnish defines the shape, so a missing Swedish one does not compile. */
export type Messages = typeof fi

const all: Record<Language, Messages> = { fi, sv, en }

export function messagesIn(language: Language): Messages {
  return all[language]
}

export function isLanguage(text: string | undefined): text is Language {
  return text === 'fi' || text === 'sv' || text === 'en'
}
