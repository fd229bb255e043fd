import type { Post } from '../../src/moderation/find-post.ts'
import { audienceText } from '../audiences/audience-field.tsx'
import type { PageContext } from '../page.ts'
import { AuthorLine } from '../people/author-line.tsx'
import { Prose } from '../ui/prose.tsx'

/** All that a post says, with the names of its parts, for whoever judges it. */
export function PostText({ page, post }: { page: PageContext; post: Post }) {
  const { t, language } = page
  const { moderation } = t
  const lang = (of: string) => (of === language ? undefined : of)
  const names: Record<string, string> = {
    ...{ summary: t.practices.form.summary, ...t.practices.fields, source: t.practices.source },
    ...{ body: t.threads.fields.body, translation: moderation.post.translation },
    ...{ place: t.calendar.fields.place, link: t.calendar.fields.link, description: t.calendar.fields.description },
  }
  return (
    <section class="section stack" aria-labelledby="text">
      <h2 id="text">{moderation.post.text}</h2>
      {post.roleId && <AuthorLine page={page} author={post} at={post.at} />}
      {post.kind === 'answer' ? null : (
        <p>
          <strong lang={lang(post.language)}>{post.title}</strong>
        </p>
      )}
      {post.parts.map(part => (
        <div class="stack stack--tight">
          {post.kind === 'answer' ? null : <p class="filters-legend">{names[part.name]}</p>}
          {part.html === null ? (
            <p lang={lang(part.language ?? post.language)}>{part.text}</p>
          ) : (
            <Prose html={part.html} lang={lang(post.language)} />
          )}
        </div>
      ))}
      {post.kind === 'answer' ? null : (
        <p class="field-hint">
          {moderation.post.audience}: {audienceText(page, post) ?? t.audiences.shown.everybody}
        </p>
      )}
    </section>
  )
}
