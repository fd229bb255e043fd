import type { Result } from '../../src/search/list-results.ts'
import type { Likeness } from '../../src/text-index/find-matches.ts'
import type { PageContext } from '../page.ts'
import { Icon } from '../ui/icon.tsx'

type Props = { page: PageContext; result: Result }

const order: Likeness[] = ['same', 'form', 'compound', 'synonym', 'corrected']

/** Why a thing was found: where in a few words, and by which words when opened, by tap, key or, with search.js, hover. */
export function Why({ page, result }: Props) {
  const { t } = page
  const found = order.filter(like => result.words[like])
  return (
    <details class="why" data-menu data-why>
      <summary>
        <Icon name="info" />
        {t.search.why(placesText(page, result))}
      </summary>
      <div class="why-panel">
        <p>{t.search.whyMore}</p>
        {found.length === 0 && <p>{t.search.elsewhere}</p>}
        {found.length > 0 && (
          <dl>
            {found.map(like => (
              <div>
                <dt>{t.search.likenesses[like]}</dt>
                <dd>
                  {result.words[like]?.map(({ text, language }, at) => (
                    <>
                      {at > 0 && ', '}
                      <span lang={language === page.language ? undefined : language}>{text}</span>
                    </>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </details>
  )
}

function placesText({ t }: PageContext, { places, facts }: Result): string[] {
  const under = facts.kind === 'thread' ? 'answer' : facts.kind === 'decision' ? 'followUp' : 'comment'
  return places.map(place => t.search.places[place === 'answer' ? under : place])
}
