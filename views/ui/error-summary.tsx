type Item = { /** Null for what no visible field holds. */ fieldId: string | null; text: string }

/** Stands above the form that came back; nothing when there is nothing to correct. */
export function ErrorSummary({ title, items }: { title: string; items: Item[] }) {
  if (items.length === 0) return null
  return (
    <div class="notice notice--danger error-summary" id="problems" role="alert" tabindex={-1} data-focus>
      <h2 class="notice-title">{title}</h2>
      <ul>
        {items.map(item => (
          <li>{item.fieldId === null ? item.text : <a href={`#${item.fieldId}`}>{item.text}</a>}</li>
        ))}
      </ul>
    </div>
  )
}
