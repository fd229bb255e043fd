/** How publishing ended: under which id; or refused, because the form has published another text under it before. */
export type Published = { ok: true; id: string } | { ok: false; refusal: 'published'; id: string }

/** What a form comes to that was sent before: published once when the texts are the same, else refused. */
export function publishedBefore(id: string, stored: object, sent: object): Published {
  return JSON.stringify(stored) === JSON.stringify(sent) ? { ok: true, id } : { ok: false, refusal: 'published', id }
}
