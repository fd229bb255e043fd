import type { Language } from '../i18n/messages.ts'
import type { Services } from '../platform/services.ts'
import type { ThingKind } from '../text-index/schema.ts'
import { textsOf } from './texts-of.ts'

type Thing = { kind: ThingKind; refId: string }
export type FoundTitle = { title: string; language: Language }

/**
 * What things are called, in the language asked for where there is such a text, by `thingKey`; what is no longer there
 * is left out. Who may see them is asked before.
 */
export async function listFoundTitles(
  services: Pick<Services, 'db'>,
  language: Language,
  things: Thing[],
): Promise<Map<string, FoundTitle>> {
  // The best last, to replace the others.
  const parts = ['fi', '', language]
  const wanted = things.flatMap(({ kind, refId }) => [...new Set(parts)].map(part => ({ kind, refId, part })))
  const texts = await textsOf(services, wanted)
  const titles = new Map<string, FoundTitle>()
  for (const part of parts)
    for (const text of texts)
      if ((text.part ?? '') === part && text.title)
        titles.set(thingKey(text), { title: text.title, language: text.language })
  return titles
}

export function thingKey({ kind, refId }: Thing): string {
  return `${kind} ${refId}`
}
