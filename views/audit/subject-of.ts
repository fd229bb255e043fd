import type { AuditEntry } from '../../src/audit/list-entries.ts'
import { isSettingId } from '../../src/settings/setting-kinds.ts'
import type { PageContext } from '../page.ts'

type Subject = { label: string; href?: string }

/** What an entry is about when that is no person: its name as it is now, and where it is found. */
export function subjectOf(page: PageContext, entry: AuditEntry): Subject | null {
  const { t, paths, names } = page
  if (!entry.subject) return null
  const { kind, id } = entry.subject
  switch (kind) {
    case 'person':
    case 'invitation':
      return null
    case 'network':
      return names.networks[id] ? { label: names.networks[id], href: paths.network(id) } : { label: t.audit.unknown }
    case 'theme':
      return { label: names.themes[id] ?? t.audit.unknown, href: paths.themes }
    case 'synonyms':
      return { label: t.synonyms.title, href: paths.synonyms }
    case 'term':
      return { label: names.terms[id] ?? t.audit.unknown, href: paths.terms }
    case 'setting':
      return { label: settingLabel(page, id), href: isSettingId(id) ? paths.setting(id) : undefined }
    case 'page_text':
      return { label: t.audit.texts[id as keyof typeof t.audit.texts] ?? id, href: paths.pageText(id) }
    case 'practice':
      return { label: t.audit.kinds.practice, href: paths.practice(id) }
    case 'thread':
      return { label: t.audit.kinds.thread, href: paths.thread(id) }
    case 'event':
      return { label: t.audit.kinds.event, href: paths.event(id) }
    case 'answer':
      return { label: t.audit.kinds.answer, href: answerHref(page, entry, id) }
    case 'round':
      return { label: t.audit.kinds.round, href: paths.round(id) }
    case 'feedback':
      return { label: t.audit.kinds.feedback, href: paths.feedbackItem(id) }
  }
}

function answerHref({ paths }: PageContext, { under }: AuditEntry, id: string): string | undefined {
  if (!under) return undefined
  const subject = {
    ...{ thread: paths.thread(under.id), practice: paths.practice(under.id) },
    ...{ need: paths.need(Number(under.id)), event: paths.event(under.id) },
  }[under.kind]
  return paths.answer(subject, id)
}

function settingLabel({ t }: PageContext, id: string): string {
  return isSettingId(id) ? t.settings.values[id].title : t.audit.unknown
}
