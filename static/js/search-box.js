// Shows what the box of the header finds as one types, under it. Without this file Enter leads to the page of the search.

const { countFinished, fillRecent, forgetRecent, recentSearches, remember } = await import(
  `./search-device.js${new URL(import.meta.url).search}`
)

const waitMs = 250
const input = document.querySelector('.site-search input')
const { form } = input
const whole = form.parentElement
const text = () => input.value.replace(/\s+/g, ' ').trim()

const told = Object.assign(document.createElement('p'), { className: 'sr-only', ariaLive: 'polite' })
const panel = Object.assign(document.createElement('div'), { className: 'box-panel', hidden: true })
whole.append(told, panel)
input.autocomplete = 'off'

const styles = Object.assign(document.createElement('link'), { rel: 'stylesheet' })
const styled = new Promise(resolve => {
  styles.onload = styles.onerror = resolve
})
styles.href = import.meta.url.replace('/js/search-box.js', '/css/search-box.css')
document.head.append(styles)

let asked = new AbortController()
let timer

function stop() {
  clearTimeout(timer)
  asked.abort()
}

function hide() {
  stop()
  panel.hidden = true
  told.textContent = ''
}

/** Asks what is found; an earlier answer that is still on its way is not shown any more. */
function ask(wait) {
  stop()
  if (text() === '' && recentSearches().length === 0) return hide()
  asked = new AbortController()
  const { signal } = asked
  timer = setTimeout(async () => {
    try {
      const address = `${form.action}/box?${new URLSearchParams({ q: text() })}`
      const answer = await fetch(address, { signal, headers: { 'HX-Request': 'true', 'HX-Request-Type': 'partial' } })
      const html = await answer.text()
      await styled
      if (answer.ok && !signal.aborted) show(html)
    } catch {
      // Offline, or no longer asked: Enter still works.
    }
  }, wait)
}

function show(html) {
  if (!whole.contains(document.activeElement)) return
  panel.innerHTML = html
  fillRecent(panel, form.action)
  told.textContent = panel.firstElementChild?.dataset.told ?? ''
  panel.hidden = false
  // It begins where the box does, and ends within the page.
  panel.style.maxInlineSize = `${document.documentElement.clientWidth - panel.getBoundingClientRect().left - 16}px`
}

input.addEventListener('input', () => ask(waitMs))
input.addEventListener('focus', () => panel.hidden && ask(0))

whole.addEventListener('keydown', event => {
  const { key } = event
  if (key === 'Escape') {
    if (!panel.hidden) {
      input.focus()
      hide()
    } else if (input.value) {
      hide()
      input.value = ''
    } else return
    event.preventDefault()
    // Otherwise app.js would go on to empty the box, and leave it.
    event.stopPropagation()
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[key]
  if (!step) return
  if (panel.hidden) return step > 0 && ask(0)
  const places = [input, ...panel.querySelectorAll('a, button')]
  const next = places[places.indexOf(document.activeElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
})

whole.addEventListener('click', event => {
  if (event.target.closest('[data-clear-recent]')) {
    forgetRecent()
    input.focus()
    hide()
  }
  if (!event.target.closest('[data-hit]')) return
  remember(text())
  countFinished(panel.firstElementChild.dataset.count, text())
})

document.addEventListener('click', event => {
  if (!whole.contains(event.target)) hide()
})

whole.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget && !whole.contains(relatedTarget)) hide()
})

if (document.activeElement === input) ask(0)
