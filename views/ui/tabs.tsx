import { smooth } from './smooth.ts'

export type Tab = {
  href: string
  label: string
  current: boolean
  count?: number
  /** Leads to a page with files of its own, so that it is loaded as a whole. */
  whole?: boolean
}

/** Links between views of the same thing; real addresses. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {tabs.map(tab => (
          <li>
            <a {...(tab.whole ? { href: tab.href } : smooth(tab.href))} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.count === undefined ? null : <span class="tabs-count">{tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
