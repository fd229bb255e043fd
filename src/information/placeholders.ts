/** Words in curly brackets that a page's text may hold; the service fills them in when it shows the page. */
export const placeholders = [
  ...(['service', 'address', 'controller', 'dpo', 'processors', 'transfers', 'security', 'supervisor'] as const),
  ...(['published', 'made', 'updated', 'audit_days', 'law', 'feedback', 'account'] as const),
]

export type Placeholder = (typeof placeholders)[number]
