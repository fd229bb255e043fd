/**
 * Attributes for a link that narrows or reorders the list it stands beside: with JavaScript the page changes in place,
 * keeping focus and scroll, and the address with it; without, it is the plain link it is.
 */
export function smooth(href: string) {
  return { href, 'hx-get': href, 'hx-target': 'body', 'hx-swap': 'innerMorph', 'hx-push-url': 'true' }
}
