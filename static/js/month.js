// Arrow keys in the table of a month; without this file one goes from link to link. It stays a table and becomes no
// grid, so that screen readers keep their own keys for tables.

const days = () => [...document.querySelectorAll('[data-month] [data-day]')]

/** One day takes the focus when one comes by Tab; the arrows move that place. */
function prepare(focus) {
  const table = document.querySelector('[data-month]')
  if (!table || getComputedStyle(table).display !== 'table') return
  table.setAttribute('aria-describedby', 'month-keys')
  document.getElementById('month-keys').hidden = false
  const all = days()
  const chosen = all.find(day => day.ariaCurrent === 'date') ?? all[0]
  for (const day of all) day.tabIndex = day === chosen ? 0 : -1
  if (focus) chosen?.focus()
}

function go(day) {
  if (!day) return
  for (const each of days()) each.tabIndex = each === day ? 0 : -1
  day.focus()
}

document.addEventListener('keydown', event => {
  const day = event.target.closest?.('[data-day]')
  if (!day || event.altKey || event.metaKey) return
  if (event.key === 'Enter' && event.target === day) return day.querySelector('a')?.click()
  if (event.key === 'PageUp' || event.key === 'PageDown') {
    const link = document.querySelector(`[data-month-key="${event.key}"]`)
    if (!link) return
    event.preventDefault()
    location.assign(`${link.href}#days`)
    return
  }
  const all = days()
  const at = all.indexOf(day)
  const week = all.filter(each => each.parentElement === day.parentElement)
  const next = {
    ArrowLeft: () => all[at - 1],
    ArrowRight: () => all[at + 1],
    ArrowUp: () => all[at - 7],
    ArrowDown: () => all[at + 7],
    Home: () => (event.ctrlKey ? all[0] : week[0]),
    End: () => (event.ctrlKey ? all.at(-1) : week.at(-1)),
  }[event.key]
  if (!next) return
  event.preventDefault()
  go(next())
})

document.addEventListener('htmx:after:swap', () => prepare(false))
// No element is called that: a browser that goes to one takes the focus along, and away from the day.
prepare(location.hash === '#days')
