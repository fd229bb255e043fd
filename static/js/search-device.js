// What was searched lately, which is kept on this device alone, and the searches that are counted without who made them.

const recentKey = 'recent-searches'
const mostRecent = 8

export function kept(name) {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

export function keep(name, value) {
  try {
    if (value === null) localStorage.removeItem(name)
    else localStorage.setItem(name, value)
  } catch {
    // Storage is off: nothing is kept.
  }
}

/** Tells the sessions of one device apart; visitors all have the same. */
const session = document.documentElement.dataset.session ?? ''

/** Those of the session this page was made for; null when they are of one that began later on this device. */
function ownSearches() {
  const [theirs = session, ...searches] = kept(recentKey)?.split('\n') ?? []
  return theirs === session ? searches.slice(0, mostRecent) : null
}

export function recentSearches() {
  return ownSearches() ?? []
}

/** Whatever looks like an identity code, whole, masked or in the making, is neither kept nor counted. */
const isPrivate = search => /●|\d{6}\s?[-+a-fu-y]/i.test(search)

export function remember(search) {
  const own = ownSearches()
  if (search.length < 2 || isPrivate(search) || own === null) return
  const others = own.filter(each => each.toLowerCase() !== search.toLowerCase())
  keep(recentKey, [session, search, ...others.slice(0, mostRecent - 1)].join('\n'))
}

export function forgetRecent() {
  keep(recentKey, null)
}

/** Shows the last searches in the place for them; `address` is that of the search. */
export function fillRecent(within, address) {
  const part = within.querySelector('[data-recent]')
  if (!part) return
  const searches = recentSearches()
  part.hidden = searches.length === 0
  part.querySelector('ul').replaceChildren(
    ...searches.map(search => {
      const link = Object.assign(document.createElement('a'), { className: 'chip', textContent: search })
      link.href = `${address}?${new URLSearchParams({ q: search })}`
      const item = document.createElement('li')
      item.append(link)
      return item
    }),
  )
}

/** Tells that a search ended without a page of its own, which the service would have counted itself. */
export function countFinished(address, search) {
  if (!isPrivate(search)) navigator.sendBeacon(address, new URLSearchParams({ q: search }))
}
