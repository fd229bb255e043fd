// Saves what is being written two seconds after the last key, and when the page is left. Without it the button does.

const button = document.querySelector('[data-draft]')
const { form } = button
const [shown, said, signIn] = button.nextElementSibling.children
let changed = false
let sent = false
let state = ''
let timer
let asking

/** Every time is shown, but only a change for the worse, or back, is said. */
function tell(next, text) {
  shown.textContent = text
  if (next !== state && (next !== 'saved' || state)) said.textContent = text
  state = next
  shown.parentNode.dataset.state = next
  signIn.hidden = next !== 'ended'
}

function wait(seconds) {
  clearTimeout(timer)
  timer = setTimeout(save, seconds * 1000)
}

async function save(leaving) {
  clearTimeout(timer)
  if (!changed || sent) return
  changed = false
  asking?.abort()
  asking = new AbortController()
  const { signal } = asking
  try {
    const request = { method: 'POST', body: new FormData(form), headers: { Accept: 'application/json' }, signal }
    const answer = await fetch(button.formAction, { ...request, keepalive: leaving === true })
    const { state: next, text, token, here } = await answer.json()
    if (token) form.elements.token.value = token
    if (here) history.replaceState(history.state, '', here)
    changed ||= next === 'ended'
    tell(next, text)
  } catch {
    if (signal.aborted) return
    changed = true
    // What is too long for a page that leaves may still go from one that stays.
    if (leaving === true) return save()
    tell('failed', button.dataset.failed)
    wait(15)
  }
}

form.addEventListener('input', () => {
  changed = true
  wait(2)
})
form.addEventListener('submit', () => {
  sent = true
  asking?.abort()
})
addEventListener('pageshow', () => {
  sent = false
})
document.addEventListener('visibilitychange', () => save(document.hidden))
addEventListener('pagehide', () => save(true))
addEventListener('online', save)
