// Makes the search smoother: what was searched lately, on this device alone; why a result was found, by pointing at it.

const recentKey = 'recent-searches'
const mostRecent = 8
const box = () => document.querySelector('.search-form [name=q]')
const text = () => box()?.value.replace(/\s+/g, ' ').trim() ?? ''

function kept(name) {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

function keep(name, value) {
  try {
    if (value === null) localStorage.removeItem(name)
    else localStorage.setItem(name, value)
  } catch {
    // Storage is off: nothing is kept.
  }
}

function recentSearches() {
  try {
    const list = JSON.parse(kept(recentKey) ?? '[]')
    return Array.isArray(list) ? list.filter(each => typeof each === 'string').slice(0, mostRecent) : []
  } catch {
    return []
  }
}

/** Whatever looks like an identity code, whole, masked or in the making, is not kept. */
const isPrivate = search => /●|\d{6}\s?[-+a-fu-y]/i.test(search)

function remember(search) {
  if (search.length < 2 || isPrivate(search)) return
  const others = recentSearches().filter(each => each.toLowerCase() !== search.toLowerCase())
  keep(recentKey, JSON.stringify([search, ...others].slice(0, mostRecent)))
}

function showRecent() {
  const part = document.querySelector('[data-recent]')
  if (!part) return
  const searches = recentSearches()
  part.hidden = searches.length === 0
  part.querySelector('ul').replaceChildren(
    ...searches.map(search => {
      const link = Object.assign(document.createElement('a'), { className: 'chip', textContent: search })
      link.href = `${box().form.action}?${new URLSearchParams({ q: search })}`
      const item = document.createElement('li')
      item.append(link)
      return item
    }),
  )
}

function showKeyChoice() {
  const part = document.querySelector('[data-search-key]')
  if (!part) return
  part.hidden = false
  part.querySelector('input').checked = kept('search-key') !== 'off'
}

/** What was on the page when it came has been counted by the server. */
let told = text()

/** A search is finished when its user leaves the box. */
function finish() {
  const search = text()
  if (search.length < 2 || search === told) return
  told = search
  remember(search)
  const { form } = box()
  const isNarrowed = form.querySelector('[type=hidden]')
  if (!isNarrowed && !isPrivate(search)) navigator.sendBeacon(form.dataset.count, new URLSearchParams({ q: search }))
}

function show() {
  showRecent()
  showKeyChoice()
}

if (document.querySelector('.hits')) remember(text())
show()

document.addEventListener('focusout', event => {
  if (event.target === box()) finish()
})

// Links to the other languages lead to what is shown now.
document.addEventListener('htmx:after:swap', event => {
  show()
  if (event.detail.ctx.target?.id !== 'found') return
  for (const link of document.querySelectorAll('a[hreflang]'))
    link.search = new URLSearchParams(new FormData(box().form)).toString()
})

document.addEventListener('click', event => {
  if (!event.target.closest('[data-clear-recent]')) return
  keep(recentKey, null)
  showRecent()
  box().focus()
})

document.addEventListener('change', event => {
  if (event.target.closest('[data-search-key]')) keep('search-key', event.target.checked ? null : 'off')
})

/** Opened by pointing it closes when one points elsewhere; opened by a click it stays. */
let pointed = null
document.addEventListener('pointerover', event => {
  if (event.pointerType !== 'mouse') return
  const why = event.target.closest?.('[data-why]') ?? null
  if (why === pointed?.element) return
  if (pointed?.opened) pointed.element.open = false
  pointed = why && { element: why, opened: !why.open }
  if (why) why.open = true
})
document.addEventListener('click', event => {
  if (!pointed?.opened || !event.target.closest('[data-why] > summary')) return
  // The pointer had opened it already: the click keeps it open.
  event.preventDefault()
  pointed.opened = false
})
