// Makes the page of the search smoother: what was searched lately; why a result was found, by pointing at it.

const device = await import(`./search-device.js${new URL(import.meta.url).search}`)
const { countFinished, fillRecent, forgetRecent, keep, kept, remember } = device

const box = () => document.querySelector('.search-form [name=q]')
const plain = text => text?.replace(/\s+/g, ' ').trim() ?? ''
const text = () => plain(box()?.value)

function showKeyChoice() {
  const part = document.querySelector('[data-search-key]')
  if (!part) return
  part.hidden = false
  part.querySelector('input').checked = kept('search-key') !== 'off'
}

/** What was on the page when it came has been counted by the server; some have typed on by now. */
let told = plain(box()?.defaultValue)

/** A search is finished when its user leaves the box. */
function finish() {
  const search = text()
  if (search.length < 2 || search === told) return
  told = search
  remember(search)
  const { form } = box()
  if (!form.querySelector('[type=hidden]')) countFinished(form.dataset.count, search)
}

function show() {
  fillRecent(document, box().form.action)
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
  forgetRecent()
  show()
  box().focus()
})

// As in the box of other pages.
document.addEventListener('keydown', event => {
  const hit = document.querySelector('.hit-title a')
  if (event.key !== 'ArrowDown' || event.target !== box() || !hit) return
  event.preventDefault()
  hit.focus()
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
