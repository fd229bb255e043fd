/** Stands above the form that came back; nothing when there is nothing to correct. */
export function ErrorSummary({ title, items }: { title: string; items: Array<{ fieldId: string; text: string }> }) {
  if (items.length === 0) return null
  return (
    <div class="notice notice--danger error-summary" id="problems" role="alert" tabindex={-1} data-focus>
      <h2 class="notice-title">{title}</h2>
      <ul>
        {items.map(item => (
          <li>
            <a href={`#${item.fieldId}`}>{item.text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
