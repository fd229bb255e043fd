import { audienceValue } from '../audiences/audience-form.ts'
import type { Submitted } from '../platform/forms.ts'
import type { Thread } from './find-thread.ts'

/** A stored thread as its form would have been typed, to edit it. */
export function typedThread(thread: Thread): Submitted {
  const { title, body, language, perspectiveId, networkId, needs } = thread
  return {
    ...{ title, body, language },
    'needs[]': needs.map(String),
    perspective: perspectiveId ?? '',
    network: networkId ?? '',
    audience: audienceValue(thread),
    revision: String(thread.revision),
  }
}
