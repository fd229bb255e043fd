import type { Viewer } from '../../src/people/find-viewer.ts'
import { typed } from '../../src/platform/forms.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { Checkbox, RadioGroup } from '../ui/choices.tsx'
import { Notice } from '../ui/notice.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'
import { Sessions, type ShownSession } from './sessions.tsx'

type Props = {
  page: PageContext
  me: Viewer
  sessions: ShownSession[]
  /** Whether they want mails about rounds. */
  roundMails: boolean
  state: FormState
  done?: string
}

const doneWords = ['language', 'round_mails', 'ended', 'others_ended'] as const

/** What the service knows of the viewer, and where they are signed in. */
export function AccountPage({ page, me, sessions, roundMails, state, done }: Props) {
  const { t } = page
  const told = doneWords.find(word => word === done)
  return (
    <Layout page={page} title={t.account.title}>
      <div class="page-head">
        <h1>{t.account.title}</h1>
        <p class="lead">{t.account.lead}</p>
      </div>
      {told && (
        <Notice tone="success" role="status" focus>
          <p>{t.account.done[told]}</p>
        </Notice>
      )}
      <Facts page={page} me={me} />
      <section class="section" aria-labelledby="language-title">
        <h2 id="language-title">{t.account.language}</h2>
        <form method="post" action={page.paths.changeLanguage} class="form" novalidate>
          <FormProblems t={t} state={state} labels={{ language: t.account.language }} />
          <RadioGroup
            name="language"
            label={t.account.languageHint}
            value={typed(state.submitted, 'language') || me.language}
            error={problemOf(t, state, 'language')}
            options={[
              { value: 'fi', label: 'Suomi', lang: 'fi' },
              { value: 'sv', label: 'Svenska', lang: 'sv' },
              { value: 'en', label: 'English', lang: 'en' },
            ]}
            inline
            required
          />
          <div>
            <Button kind="secondary">{t.account.saveLanguage}</Button>
          </div>
        </form>
      </section>
      <section class="section" aria-labelledby="round-mails-title">
        <h2 id="round-mails-title">{t.account.roundMails.title}</h2>
        <p>{t.account.roundMails.text}</p>
        <form method="post" action={page.paths.changeRoundMails} class="form" novalidate>
          <Checkbox
            name="round_mails"
            value="1"
            label={t.account.roundMails.wanted}
            checked={roundMails}
            error={problemOf(t, state, 'round_mails')}
          />
          <div>
            <Button kind="secondary">{t.account.roundMails.save}</Button>
          </div>
        </form>
      </section>
      <section class="section" aria-labelledby="saved-title">
        <h2 id="saved-title">{t.savedSearches.account.title}</h2>
        <p>{t.savedSearches.account.text}</p>
        <p>
          <a href={page.paths.savedSearches}>{t.savedSearches.account.link}</a>
        </p>
      </section>
      <Sessions page={page} sessions={sessions} />
      <OwnData page={page} />
    </Layout>
  )
}

function OwnData({ page }: { page: PageContext }) {
  const { t, paths } = page
  return (
    <>
      <section class="section" aria-labelledby="data">
        <h2 id="data">{t.account.data.title}</h2>
        <p>{t.account.data.text}</p>
        <div>
          <LinkButton href={paths.ownData} kind="secondary" icon="download" download>
            {t.account.data.download}
          </LinkButton>
        </div>
      </section>
      <section class="section" aria-labelledby="closing">
        <h2 id="closing">{t.account.closing.heading}</h2>
        <p>{t.account.closing.text}</p>
        <div>
          <LinkButton href={paths.closeAccount} kind="danger">
            {t.account.closing.title}
          </LinkButton>
        </div>
      </section>
    </>
  )
}

function Facts({ page, me }: { page: PageContext; me: Viewer }) {
  const { t, names, paths } = page
  const link = (id: string) => <a href={paths.network(id)}>{names.networks[id]}</a>
  const others = me.networkIds.filter(id => id !== me.homeNetworkId)
  return (
    <section class="section" aria-labelledby="me">
      <h2 id="me">{me.name}</h2>
      <dl class="definition">
        <dt>{t.account.email}</dt>
        <dd>{me.email}</dd>
        <dt>{t.account.role}</dt>
        <dd>{names.roles[me.roleId]}</dd>
        <dt>{t.account.homeNetwork}</dt>
        <dd>{link(me.homeNetworkId)}</dd>
        {others.length > 0 && (
          <>
            <dt>{t.account.otherNetworks}</dt>
            <dd>
              <ul class="cluster">
                {others.map(id => (
                  <li>{link(id)}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>{t.account.organisation}</dt>
        <dd>{names.organisations[me.organisationTypeId]}</dd>
      </dl>
      <p class="field-hint">{t.account.change}</p>
      <p>
        <a href={paths.person(me.id)}>{t.account.toPage}</a>
      </p>
    </section>
  )
}
