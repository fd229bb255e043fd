import type { Child } from 'hono/jsx'

export type BylineProps = {
  /** `name` is null for those who may not see it: then the role and the network stand alone. */
  author: { href?: string; name: string | null; roleName: string }
  networkName?: string | null
  networkHref?: string
  when: { iso: string; text: string; title?: string }
  /** What else is worth knowing, each by itself. */
  note?: Child
}

export function Byline({ author, networkName, networkHref, when, note }: BylineProps) {
  return (
    <p class="byline">
      {author.name === null ? null : author.href ? (
        <a class="byline-name" href={author.href}>
          {author.name}
        </a>
      ) : (
        <span class="byline-name">{author.name}</span>
      )}
      <span>{author.roleName}</span>
      {networkName ? networkHref ? <a href={networkHref}>{networkName}</a> : <span>{networkName}</span> : null}
      <time datetime={when.iso} title={when.title}>
        {when.text}
      </time>
      {[note].flat().map(each => (each ? <span>{each}</span> : null))}
    </p>
  )
}
