import { asset } from '../../src/assets.ts'
import type { CastMember } from '../../src/sign-in/list-cast.ts'
import type { PageContext } from '../page.ts'

/** In a demonstration, the people through whose eyes one may look at the service. */
export function Cast({ page, cast, returnTo }: { page: PageContext; cast: CastMember[]; returnTo: string }) {
  const { t, names, paths } = page
  return (
    <section aria-labelledby="person" class="stack stack--tight">
      <link rel="stylesheet" href={asset('/css/cast.css')} />
      <h2 id="person" tabindex={-1}>
        {t.signIn.castTitle}
      </h2>
      <p>{t.signIn.castText}</p>
      <ul class="cast-grid">
        {cast.map(person => (
          <li>
            <form method="post" action={paths.signInDemo}>
              <input type="hidden" name="to" value={returnTo} />
              <button type="submit" name="person" value={person.id}>
                <strong>{person.name}</strong>
                <span>{names.roles[person.roleId]}</span>
                <span>
                  {names.networks[person.networkId]} · {names.organisations[person.organisationTypeId]}
                </span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
