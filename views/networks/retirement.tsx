import type { Ties } from '../../src/networks/find-ties.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { FormActions } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'

export type RetirementRefusal = 'network_in_use' | 'name_taken'

type Props = {
  page: PageContext
  network: { id: string; name: string; active: boolean }
  ties: Ties
  refusal?: RetirementRefusal
}

/** Where a network is retired, or what has to be done first; a retired one is brought back here. */
export function RetirementPage({ page, network, ties, refusal }: Props) {
  const { t, paths } = page
  const words = t.networks.retirement
  const title = network.active ? words.title(network.name) : words.backTitle(network.name)
  const tied = network.active && (ties.people > 0 || ties.invitations > 0)
  return (
    <Layout page={page} title={title} active="networks">
      <div class="page-head">
        <Breadcrumbs
          label={t.ui.breadcrumbs}
          items={[
            { href: paths.networks, label: t.layout.networks },
            { href: paths.network(network.id), label: network.name },
          ]}
        />
        <h1>{title}</h1>
        <p class="lead">{network.active ? words.lead : words.backLead}</p>
      </div>
      {refusal === 'name_taken' && (
        <Notice tone="warning" role="alert" focus>
          <p>{words.nameTaken}</p>
        </Notice>
      )}
      {tied ? (
        <Tied page={page} id={network.id} ties={ties} refused={refusal !== undefined} />
      ) : (
        <form method="post" action={paths.retireNetwork(network.id)} class="stack">
          {network.active && <p>{words.again}</p>}
          <input type="hidden" name="active" value={network.active ? 'no' : 'yes'} />
          <FormActions>
            <Button kind={network.active ? 'danger' : 'primary'}>
              {network.active ? words.confirm : t.networks.manage.bringBack}
            </Button>
            <a href={paths.network(network.id)}>{t.forms.cancel}</a>
          </FormActions>
        </form>
      )}
    </Layout>
  )
}

function Tied({ page, id, ties, refused }: { page: PageContext; id: string; ties: Ties; refused?: boolean }) {
  const { t, paths } = page
  const words = t.networks.retirement
  return (
    <>
      <Notice tone="warning" title={words.tied} role={refused ? 'alert' : undefined} focus={refused}>
        {ties.people > 0 && (
          <p>
            {words.people(ties.people)} {words.peopleHint}
          </p>
        )}
        {ties.invitations > 0 && <p>{words.invitations(ties.invitations)}</p>}
        <p>{words.orMerge}</p>
      </Notice>
      <div class="cluster">
        <LinkButton href={paths.mergeNetwork(id)}>{t.networks.manage.merge}</LinkButton>
        {ties.people > 0 && <a href={paths.people({ network: id })}>{words.toPeople}</a>}
        {ties.invitations > 0 && <a href={paths.invitations()}>{words.toInvitations}</a>}
      </div>
    </>
  )
}
