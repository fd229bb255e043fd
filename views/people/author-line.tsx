import type { Child } from 'hono/jsx'
import { agoText, dayTimeText, isoText } from '../../src/i18n/dates.ts'
import type { PageContext } from '../page.ts'
import { Byline } from '../ui/byline.tsx'

type Author = {
  authorId: string | null
  authorName: string | null
  roleId: string | null
  networkId: string | null
  /** Given where it matters from which organisation somebody speaks. */
  organisationTypeId?: string | null
}

/** Who wrote something and when; visitors, and readers of a pitfall without its author's name, get role and network. */
export function AuthorLine({ page, author, at, note }: { page: PageContext; author: Author; at: Date; note?: Child }) {
  const { names, paths, language } = page
  const { authorId, authorName, roleId, networkId, organisationTypeId } = author
  const position = [names.roles[roleId ?? ''], names.organisations[organisationTypeId ?? '']]
  return (
    <Byline
      author={{
        name: authorName,
        href: authorName && authorId ? paths.person(authorId) : undefined,
        roleName: position.filter(Boolean).join(', '),
      }}
      networkName={networkId && names.networks[networkId]}
      networkHref={networkId ? paths.network(networkId) : undefined}
      when={{ iso: isoText(at), text: agoText(at, page.now, language), title: dayTimeText(at, language) }}
      note={note}
    />
  )
}
