/** The way back up; the page itself is not in it, its h1 follows. */
export function Breadcrumbs({ label, items }: { label: string; items: Array<{ href: string; label: string }> }) {
  return (
    <nav class="breadcrumbs" aria-label={label}>
      <ol>
        {items.map(item => (
          <li>
            <a href={item.href}>{item.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
