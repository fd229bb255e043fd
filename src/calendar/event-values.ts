import { audienceFrom } from '../audiences/audience-form.ts'
import { renderMarkdown } from '../platform/markdown.ts'
import type { EventForm } from './event-form.ts'

/** What a form says of an event, as the columns of its row. */
export function eventValues({ title, description, kind, place, link, language, network, audience, when }: EventForm) {
  return {
    ...{ title, description, kind, place, link, language, ...when },
    ...{ descriptionHtml: renderMarkdown(description), networkId: network, ...audienceFrom(audience) },
  }
}

/** The needs a form names, each once however often it was sent. */
export function needsOf(form: EventForm): number[] {
  return [...new Set(form['needs[]'])].map(Number)
}
