import { smooth } from './smooth.ts'

export type Tab = { href: string; label: string; current: boolean; count?: number }

/** Links between views of the same thing; real addresses. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {tabs.map(tab => (
          <li>
            <a {...smooth(tab.href)} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.count === undefined ? null : <span class="tabs-count">{tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
