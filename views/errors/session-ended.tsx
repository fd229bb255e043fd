import type { Submitted } from '../../src/platform/forms.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'
import { KeptForm, KeptTexts } from './kept-form.tsx'

type Props = {
  page: PageContext
  action: string
  submitted: Submitted
  /** Given when the text is kept as its writer's draft: signing in leads to it. */
  signIn: string | null
}

/** What was typed is a draft by now; or this page keeps it while its writer signs in in another tab, then sends it. */
export function SessionEndedPage({ page, action, submitted, signIn }: Props) {
  const { errors, drafts, layout } = page.t
  return (
    <Layout page={page} title={errors.sessionEnded}>
      <h1>{errors.sessionEnded}</h1>
      {signIn ? (
        <>
          <p>{drafts.keptText}</p>
          <p>
            <LinkButton href={signIn}>{layout.signIn}</LinkButton>
          </p>
          <KeptTexts t={page.t} submitted={submitted} />
        </>
      ) : (
        <>
          <p>{errors.sessionEndedText}</p>
          <ol>
            <li>
              <a href={page.paths.signIn()} target="_blank" rel="noopener">
                {errors.signInElsewhere}
              </a>
            </li>
            <li>{errors.thenSendAgain}</li>
          </ol>
          <KeptForm t={page.t} action={action} submitted={submitted} />
        </>
      )}
    </Layout>
  )
}
