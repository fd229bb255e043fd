/**
 * Whether a text came whole: no half of a surrogate pair, no U+FFFD, which stands where bytes were no UTF-8, and no
 * control character but tabs and line ends.
 */
export function isWellFormed(text: string): boolean {
  return text.isWellFormed() && !text.includes('\ufffd') && !hasControls(text)
}

function hasControls(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if ((code < 32 && code !== 9 && code !== 10) || code === 127) return true
  }
  return false
}
