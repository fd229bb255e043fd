import type { Child } from 'hono/jsx'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Prose } from '../ui/prose.tsx'

type Props = {
  page: PageContext
  title: string
  html: string
  /** Where the coordinator edits the text. */
  editAt?: string
  more?: Child
}

/** A page that tells about the service: its text, and what the service itself adds to it. */
export function TextPage({ page, title, html, editAt, more }: Props) {
  return (
    <Layout page={page} title={title}>
      <div class="page-head">
        <h1>{title}</h1>
        {editAt && <a href={editAt}>{page.t.information.edit}</a>}
      </div>
      <Prose html={html} />
      {more}
    </Layout>
  )
}
