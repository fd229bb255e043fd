import type { PageContext } from '../page.ts'

/** How a security hole is reported; security.txt points here. */
export function SecurityPart({ page, mail }: { page: PageContext; mail: string | null }) {
  const { t, paths } = page
  const words = t.information
  return (
    <section class="section prose" aria-labelledby="security">
      <h2 id="security">{words.securityTitle}</h2>
      <p>{words.securityText}</p>
      <p>{words.securityPromise}</p>
      <p>
        {mail ? (
          <a href={`mailto:${mail}`}>{words.securityMail(mail)}</a>
        ) : (
          <a href={paths.newFeedback({ subject: 'other' })}>{words.securityForm}</a>
        )}
      </p>
    </section>
  )
}
