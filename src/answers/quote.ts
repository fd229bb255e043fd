const longest = 500

/**
 * A text as a quotation in markdown, at most about five hundred characters of it, under a line that leads to where it
 * stands. What it quotes itself is left out. No name stands in it: people can be anonymised.
 */
export function quoteText(body: string, link: { words: string; address: string }): string {
  const own = body
    .split('\n')
    .filter(line => !/^\s*>/.test(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  const lines = shortened(own)
    .split('\n')
    .map(line => (line === '' ? '>' : `> ${line}`))
  return `[${link.words}](${link.address}):\n\n${lines.join('\n')}\n\n`
}

function shortened(text: string): string {
  if (text.length <= longest) return text
  const space = text.lastIndexOf(' ', longest)
  return `${text.slice(0, space > longest - 80 ? space : longest).trimEnd()}…`
}
