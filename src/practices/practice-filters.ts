import { isLanguage, type Language } from '../i18n/messages.ts'
import type { Query } from '../paths.ts'
import type { Names, NeedChoice } from '../people/find-names.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { type ShownKind, shownKinds } from './shown-kind.ts'

/** What a list of practices is narrowed to; null is not narrowed. */
export type PracticeFilters = {
  kind: ShownKind | null
  need: number | null
  network: string | null
  near: boolean
  theme: string | null
  language: Language | null
}

export type FilterName = keyof PracticeFilters

export const noFilters: PracticeFilters = {
  ...{ kind: null, need: null, network: null, near: false, theme: null, language: null },
}

/** The filters of an address. What is unknown, or means nothing to this viewer, is left out. */
export function readFilters(
  query: Record<string, string>,
  known: { names: Names; needs: NeedChoice[]; viewer: Viewer | null },
): PracticeFilters {
  const { kind, need, network, near, theme, language } = query
  return {
    kind: shownKinds.find(each => each === kind) ?? null,
    need: known.needs.find(each => String(each.number) === need)?.number ?? null,
    network: network && Object.hasOwn(known.names.networks, network) ? network : null,
    near: near === '1' && known.viewer !== null,
    theme: theme && Object.hasOwn(known.names.themes, theme) ? theme : null,
    language: isLanguage(language) ? language : null,
  }
}

/** The same filters as an address, with some changed. */
export function filterQuery(filters: PracticeFilters, changes: Partial<PracticeFilters> = {}): Query {
  const { near, ...others } = { ...filters, ...changes }
  return { ...others, near: near ? 1 : null }
}

export function isFiltered(filters: PracticeFilters): boolean {
  return Object.values(filters).some(Boolean)
}
