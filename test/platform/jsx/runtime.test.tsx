import { html, raw } from 'hono/html'
import { expect, test } from 'vitest'

const written = (element: unknown) => String(element)

test('text and attributes are escaped, whatever they hold', () => {
  const typed = `<script>alert("1 & '2'")</script>`
  const safe = '&lt;script&gt;alert(&quot;1 &amp; &#39;2&#39;&quot;)&lt;/script&gt;'
  expect(written(<p title={typed}>{typed}</p>)).toBe(`<p title="${safe}">${safe}</p>`)
  expect(written(<ul>{[typed, <li>{typed}</li>]}</ul>)).toBe(`<ul>${safe}<li>${safe}</li></ul>`)
})

test('an element is escaped once, however deep it stands', () => {
  const Inner = ({ word }: { word: string }) => <b>{word}</b>
  const Outer = ({ children }: { children?: unknown }) => <p>{children as string}</p>
  expect(
    written(
      <Outer>
        <Inner word="a & b" />
      </Outer>,
    ),
  ).toBe('<p><b>a &amp; b</b></p>')
  const Two = () => (
    <>
      <i>1</i>
      {2}
    </>
  )
  expect(
    written(
      <div>
        <Two />
      </div>,
    ),
  ).toBe('<div><i>1</i>2</div>')
})

test('what is marked as html goes through as it is', () => {
  expect(written(<p>{raw('<em>&amp;</em>')}</p>)).toBe('<p><em>&amp;</em></p>')
  expect(written(<p>{html`<em>${'<'}</em>`}</p>)).toBe('<p><em>&lt;</em></p>')
})

test('nothing is shown for nothing', () => {
  expect(
    written(
      <p>
        {null}
        {undefined}
        {false}
        {true}
        {''}
        {[]}
        {0}
      </p>,
    ),
  ).toBe('<p>0</p>')
  const Nothing = () => null
  expect(
    written(
      <p>
        <Nothing />
      </p>,
    ),
  ).toBe('<p></p>')
})

test('attributes are left out, empty or in words as HTML wants them', () => {
  expect(written(<input name="a" value={3} checked={true} disabled={false} id={undefined} />)).toBe(
    '<input name="a" value="3" checked=""/>',
  )
  expect(
    written(
      <a aria-current={false} href="/">
        x
      </a>,
    ),
  ).toBe('<a aria-current="false" href="/">x</a>')
  expect(written(<br />)).toBe('<br/>')
  expect(written(<textarea />)).toBe('<textarea></textarea>')
})

test('a promise or an odd attribute is refused, and an object shows nothing', () => {
  const promise = Promise.resolve('x') as unknown as string
  expect(() => <p>{promise}</p>).toThrow(TypeError)
  expect(() => <p title={{} as string} />).toThrow(TypeError)
  expect(written(<p>{{ isEscaped: 'yes', toString: () => '<b>' } as unknown as string}</p>)).toBe('<p></p>')
  expect(written(<p>{Object.prototype as unknown as string}</p>)).toBe('<p></p>')
  const spread = { 'x><script>': '1' }
  expect(() => <p {...spread} />).toThrow(TypeError)
  expect(() => <p {...{ onclick: (() => {}) as unknown as string }} />).toThrow(TypeError)
})
