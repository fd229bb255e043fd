import { Icon } from './icon.tsx'
import { smooth } from './smooth.ts'

export type FilterOption = {
  label: string
  href: string
  count?: number
  current: boolean
  /** Where this one filter is off again. */
  clearHref?: string
  lang?: string
}
export type FilterGroup = { legend: string; options: FilterOption[] }

type FiltersProps = {
  title: string
  /** The words that open the filters on a phone. */
  openLabel: string
  groups: FilterGroup[]
  clear?: { href: string; text: string }
}

const longGroup = 8

/** Plain links with counts: a column beside the list on a wide screen, behind a summary on a phone. */
export function Filters({ title, openLabel, groups, clear }: FiltersProps) {
  const chosen = groups.flatMap(group => group.options).filter(option => option.current && option.clearHref)
  return (
    <nav class="filters" aria-label={title}>
      <details class="filters-details" data-open-wide>
        <summary>{openLabel}</summary>
        <div class="filters-groups">
          {groups.map(group =>
            group.options.length > longGroup ? (
              <details class="filters-long" open={group.options.some(option => option.current)}>
                <summary>{group.legend}</summary>
                <Options options={group.options} />
              </details>
            ) : (
              <div>
                <p class="filters-legend">{group.legend}</p>
                <Options options={group.options} />
              </div>
            ),
          )}
        </div>
      </details>
      {chosen.length ? (
        <ul class="filters-chosen">
          {chosen.map(option => (
            <li>
              <a class="chip" {...smooth(option.clearHref ?? '')}>
                <span lang={option.lang}>{option.label}</span>
                <Icon name="close" />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {clear ? (
        <a class="filters-clear" {...smooth(clear.href)}>
          {clear.text}
        </a>
      ) : null}
    </nav>
  )
}

function Options({ options }: { options: FilterOption[] }) {
  return (
    <ul>
      {options.map(option => (
        <li>
          <a
            {...smooth(option.current && option.clearHref ? option.clearHref : option.href)}
            aria-current={option.current ? 'true' : undefined}
          >
            <span lang={option.lang}>{option.label}</span>
            {option.current && option.clearHref ? (
              <Icon name="close" />
            ) : option.count === undefined ? null : (
              <span class="filters-count">{option.count}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  )
}
