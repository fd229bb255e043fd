import type { AuditEntry, NamedPerson } from '../../src/audit/list-entries.ts'
import { dayTimeText, isoText } from '../../src/i18n/dates.ts'
import type { PageContext } from '../page.ts'
import { personLabel } from '../people/person-label.ts'
import { detailsText } from './details-text.ts'
import { subjectOf } from './subject-of.ts'

type Props = { page: PageContext; entry: AuditEntry }

/** One entry as a sentence: who did what, to whom or what, and when. */
export function EntryLine({ page, entry }: Props) {
  const { t, language } = page
  const { actor, person, action, at } = entry
  const subject = person && person.id !== actor?.id ? null : subjectOf(page, entry)
  const details = detailsText(page, entry)
  return (
    <li class="entry">
      <p>
        {actor ? <PersonLink page={page} person={actor} /> : t.audit.visitor} {t.audit.actions[action]}
        {person && person.id !== actor?.id && (
          <>
            {': '}
            <PersonLink page={page} person={person} />
          </>
        )}
        {subject && (
          <>
            {': '}
            {subject.href ? <a href={subject.href}>{subject.label}</a> : subject.label}
          </>
        )}
        {details && ` (${details})`}
      </p>
      <p class="entry-note">
        <time datetime={isoText(at)}>{dayTimeText(at, language)}</time>
      </p>
    </li>
  )
}

function PersonLink({ page, person }: { page: PageContext; person: NamedPerson }) {
  return <a href={page.paths.person(person.id)}>{personLabel(page, person)}</a>
}
