import type { Child } from 'hono/jsx'
import type { Practice } from '../../src/practices/find-practice.ts'
import { audienceText } from '../audiences/audience-field.tsx'
import type { PageContext } from '../page.ts'
import { regionLanguage } from './card.tsx'

/** What a practice is about and where it comes from; what is not known has no line. */
export function PracticeFacts({ page, practice }: { page: PageContext; practice: Practice }) {
  const { t, names, paths } = page
  const { needs, themeIds, networkId, region, source } = practice
  const audience = audienceText(page, practice)
  const network = networkId && names.networks[networkId]
  return (
    <section class="stack stack--tight">
      <h2>{t.practices.about}</h2>
      <dl class="definition">
        <Fact term={t.practices.needs} when={needs.length}>
          <List
            items={needs.map(need => <a href={paths.need(need)}>{t.practices.need(need, names.needs[need] ?? '')}</a>)}
          />
        </Fact>
        <Fact term={t.practices.theme} when={themeIds.length}>
          <List items={themeIds.map(theme => <a href={paths.practices({ theme })}>{names.themes[theme]}</a>)} />
        </Fact>
        <Fact term={t.practices.network} when={network}>
          <a href={paths.network(networkId ?? '')}>{network}</a>
        </Fact>
        <Fact term={t.practices.region} when={!network && region}>
          <span lang={region ? regionLanguage(page, region) : undefined}>
            {t.practices.regions[region ?? ''] ?? region}
          </span>
        </Fact>
        <Fact term={t.practices.source} when={source}>
          {t.practices.sources[source] ?? source}
        </Fact>
        <Fact term={t.practices.audience} when={audience}>
          {audience}
        </Fact>
      </dl>
    </section>
  )
}

function Fact({ term, when, children }: { term: string; when: unknown; children: Child }) {
  if (!when) return null
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  )
}

function List({ items }: { items: Child[] }) {
  return (
    <ul class="list">
      {items.map(item => (
        <li>{item}</li>
      ))}
    </ul>
  )
}
