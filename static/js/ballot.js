// The ballot works without this file: it counts what is ranked, and lets a mouse drag what the buttons move.

function count() {
  const form = document.querySelector('form[data-ranking]')
  const told = form?.querySelector('output')
  if (!told) return
  const ranked = [...form.querySelectorAll('select')].filter(select => select.value).length
  const text = told.dataset.words.replace('{}', ranked)
  told.hidden = ranked === 0
  if (told.textContent !== text) told.textContent = text
}

document.addEventListener('change', count)
// A page come back to keeps what was chosen on it.
addEventListener('pageshow', count)
count()

/** The handles are no buttons: whoever uses no mouse has the buttons. */
function prepare() {
  const form = document.querySelector('form[data-moves]')
  for (const row of form?.querySelectorAll('[data-group]') ?? []) {
    if (row.querySelector('.rank-handle')) continue
    const handle = document.createElement('span')
    handle.className = 'rank-handle'
    handle.title = form.dataset.moves
    handle.ariaHidden = 'true'
    row.prepend(handle)
  }
}

let drag = null

const rows = () => [...document.querySelectorAll('[data-group]')]

function unmark() {
  for (const row of rows()) row.classList.remove('is-before', 'is-after', 'is-dragged')
}

/** The row under the pointer, and whether the lower half of it is. */
function under(y) {
  const over = rows().find(row => y < row.getBoundingClientRect().bottom) ?? rows().at(-1)
  const { top, height } = over.getBoundingClientRect()
  return { over, after: y > top + height / 2 }
}

document.addEventListener('pointerdown', event => {
  const row = event.target.closest?.('.rank-handle')?.parentElement
  if (!row || event.button !== 0) return
  event.preventDefault()
  event.target.setPointerCapture(event.pointerId)
  drag = { row, at: null }
})

document.addEventListener('pointermove', event => {
  if (!drag) return
  unmark()
  const at = under(event.clientY)
  drag.at = at
  drag.row.classList.add('is-dragged')
  if (at.over !== drag.row) at.over.classList.add(at.after ? 'is-after' : 'is-before')
})

document.addEventListener('pointercancel', () => {
  drag = null
  unmark()
})

document.addEventListener('keydown', event => {
  if (event.key !== 'Escape' || !drag) return
  drag = null
  unmark()
})

document.addEventListener('pointerup', () => {
  if (!drag) return
  const { row, at } = drag
  drag = null
  unmark()
  if (!at || at.over === row) return
  // The server takes the need out first; its own group stays there, empty, until it is counted.
  const place = Number(at.over.dataset.group) + (at.after ? 1 : 0)
  const press = document.createElement('button')
  press.name = 'op'
  press.value = `at:${row.dataset.need}:${place}`
  press.hidden = true
  row.append(press)
  press.form.requestSubmit(press)
  press.remove()
})

document.addEventListener('htmx:after:swap', prepare)
prepare()
