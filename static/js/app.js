// Everything works without this file; it only makes some things smoother.

const openMenus = () => document.querySelectorAll('details[data-menu][open]')

document.addEventListener('click', event => {
  for (const menu of openMenus()) {
    if (!menu.contains(event.target)) menu.open = false
  }
})

document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return
  for (const menu of openMenus()) {
    const held = menu.contains(document.activeElement)
    menu.open = false
    if (held) menu.querySelector('summary').focus()
  }
})

/** What this browser keeps for its user; null where that is off. */
const memory = (() => {
  try {
    return localStorage
  } catch {
    return null
  }
})()

// What was searched is nobody else's: it goes with the session it was made in, however that one ended.
if (memory?.getItem('recent-searches')?.split('\n')[0] !== (document.documentElement.dataset.session ?? ''))
  memory?.removeItem('recent-searches')

/** The key / leads to the search, unless one is typing, or has switched that off on the page of the search. */
document.addEventListener('keydown', event => {
  const { key, target } = event
  const box = document.querySelector('search [name=q]')
  if (key === 'Escape' && box && target === box) {
    if (!box.value) return box.blur()
    box.value = ''
    box.dispatchEvent(new Event('input', { bubbles: true }))
  }
  if (key !== '/' || !box || event.ctrlKey || event.metaKey || event.altKey) return
  if (target.closest('input, select, textarea') || memory?.getItem('search-key') !== null) return
  event.preventDefault()
  if (!box.checkVisibility()) return box.form.submit()
  box.focus()
  box.select()
})

/** The box shows what it finds as one types; what does so comes when somebody goes there. */
const ours = document.currentScript.src
document.addEventListener('focusin', ({ target }) => {
  if (target.matches('.site-search input')) import(ours.replace('/app.js', '/search-box.js')).catch(() => {})
})

/** After a swap, or a page that came back with errors, attention goes to what changed. */
function focusMarked() {
  const marked = document.querySelector('[data-focus]')
  if (!marked) return
  marked.removeAttribute('data-focus')
  marked.focus()
}

let held = null
document.addEventListener('htmx:before:swap', () => {
  held = document.activeElement
})

document.addEventListener('htmx:after:swap', () => {
  focusMarked()
  // What was pressed is gone, such as a filter taken away.
  if (held !== document.body && document.activeElement === document.body)
    (document.querySelector('[data-refuge]') ?? document.querySelector('main')).focus()
  // On a phone the filters close behind a choice; whoever chose goes on from where they opened them.
  if (!document.activeElement.checkVisibility()) document.querySelector('.filters-details > summary')?.focus()
})
focusMarked()

/** A double click sends a form once; whoever stops the page may send it again after a while. */
document.addEventListener('submit', event => {
  const { target } = event
  if (event.defaultPrevented) return
  if (target.dataset.sent) event.preventDefault()
  target.dataset.sent = 'yes'
  setTimeout(() => delete target.dataset.sent, 3000)
})

// Browsers without ::details-content cannot show closed filters beside the list on a wide screen.
if (!CSS.supports('selector(::details-content)') && matchMedia('(min-width: 60rem)').matches) {
  for (const filters of document.querySelectorAll('details[data-open-wide]')) filters.open = true
}
