import type { app as application } from '../../src/app.tsx'
import type { Services } from '../../src/platform/services.ts'
import { openSession } from '../../src/sign-in/sessions.ts'
import { Page } from './page.ts'

type Fields = Record<string, string | string[]> | [string, string][]

/** Somebody with a browser, without JavaScript: keeps cookies, follows no redirect by itself. */
export class Visitor {
  cookie = ''

  constructor(
    private readonly app: typeof application,
    private readonly services: Services,
  ) {}

  async signIn(personId: string) {
    this.cookie = (await openSession(this.services, personId, 'Test browser')).split(';')[0] ?? ''
  }

  get(path: string, headers: Record<string, string> = {}) {
    return this.send(path, { headers })
  }

  /** Posts a form as a page of ours would. */
  post(path: string, fields: Fields = {}, headers: Record<string, string> = {}) {
    const body = new URLSearchParams()
    const entries = Array.isArray(fields) ? fields : Object.entries(fields)
    for (const [name, value] of entries) for (const each of [value].flat()) body.append(name, each)
    return this.send(path, { method: 'POST', body, headers: { Origin: this.services.origin, ...headers } })
  }

  /** Gets where a redirect leads. */
  async follow(page: Page) {
    return this.get(page.location ?? '')
  }

  /** Sends anything at all, with the cookie. */
  async send(path: string, init: RequestInit): Promise<Page> {
    const headers = new Headers(init.headers)
    if (this.cookie) headers.set('Cookie', this.cookie)
    const answer = await this.app.request(path, { ...init, headers }, this.services)
    for (const set of answer.headers.getSetCookie()) this.cookie = set.split(';')[0] ?? ''
    return new Page(answer.status, answer.headers, await answer.text())
  }
}
