import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'

export interface Tab {
  key: string
  title: ComponentChildren
  show: () => ComponentChildren
}

/** Tabs by the WAI-ARIA pattern: the arrow keys go from one to the next. */
export function Tabs({ label, tabs, class: className = '' }: { label: string; tabs: readonly Tab[]; class?: string }) {
  const id = useId()
  const [chosen, setChosen] = useState(tabs[0]?.key)
  const open = tabs.find(({ key }) => key === chosen) ?? tabs[0]
  if (!open) return null
  const press = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (!step) return
    const next = tabs[(tabs.indexOf(open) + step + tabs.length) % tabs.length]!
    setChosen(next.key)
    document.getElementById(`${id}-${next.key}`)?.focus()
  }
  return (
    <div class={className}>
      <div class="tabs" role="tablist" aria-label={label}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-${tab.key}`}
            aria-selected={tab === open}
            aria-controls={`${id}-panel`}
            tabIndex={tab === open ? 0 : -1}
            onClick={() => setChosen(tab.key)}
            onKeyDown={press}
          >
            {tab.title}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${open.key}`}>
        {open.show()}
      </div>
    </div>
  )
}
