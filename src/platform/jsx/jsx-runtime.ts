import type { JSX } from 'hono/jsx/jsx-runtime'

export type { JSX }

/** What stands between two tags. Whatever is not markup already is text, and is escaped. */
type Child = Markup | string | number | boolean | null | undefined | Child[]
type Props = { children?: Child } & Record<string, unknown>
type Component = (props: Props) => Child

/**
 * JSX of our pages, written out at once as escaped strings; `hono/jsx` builds a tree first and took most of the time of
 * a page. It gives the same bytes for what our views use, and its types are Hono's. What they do not use is refused:
 * promises, objects as attributes, context.
 */
class Markup {
  /** By this Hono's own helpers know that it is not to be escaped again. */
  readonly isEscaped = true

  constructor(private readonly text: string) {}

  toString(): string {
    return this.text
  }
}

/** An element, or what a component returns. */
export function jsx(tag: string | Component, props: Props): JSX.Element {
  return (typeof tag === 'string' ? element(tag, props) : tag(props)) as unknown as JSX.Element
}

export { jsx as jsxDEV, jsx as jsxs }

/** Children without an element around them. */
export function Fragment({ children }: Props): JSX.Element {
  return (children instanceof Markup ? children : new Markup(inside(children))) as unknown as JSX.Element
}

const emptyTags = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

function element(tag: string, props: Props): Markup {
  let attributes = ''
  let content = ''
  for (const name in props) {
    const value = props[name]
    if (name === 'children') content = inside(value as Child)
    else if (typeof value === 'string') attributes += name === 'class' ? classAttribute(value) : attribute(name, value)
    else if (value !== null && value !== undefined) attributes += otherAttribute(name, value)
  }
  const { opening, closing, whole } = partsOf(tag)
  if (content === '' && emptyTags.has(tag)) return new Markup(`${opening}${attributes}/>`)
  return new Markup(attributes === '' ? whole + content + closing : `${opening}${attributes}>${content}${closing}`)
}

function inside(child: Child): string {
  if (typeof child === 'string') return escaped(child)
  if (child === null || child === undefined || typeof child === 'boolean') return ''
  if (child instanceof Markup) return child.toString()
  if (typeof child === 'number') return String(child)
  if (Array.isArray(child)) {
    let all = ''
    for (const each of child) all += inside(each)
    return all
  }
  // `raw` and `html` of Hono mark their strings so.
  if ((child as { isEscaped?: boolean }).isEscaped === true) return String(child)
  if ((child as object) instanceof Promise) throw new TypeError('a page never waits')
  return ''
}

type Parts = { opening: string; whole: string; closing: string }
const parts = new Map<string, Parts>()

function partsOf(tag: string): Parts {
  let known = parts.get(tag)
  if (!known) {
    known = { opening: `<${tag}`, whole: `<${tag}>`, closing: `</${tag}>` }
    parts.set(tag, known)
  }
  return known
}

const booleanAttributes = new Set(
  'allowfullscreen async autofocus checked controls default defer disabled download formnovalidate hidden inert loop multiple muted nomodule novalidate open readonly required reversed selected'.split(
    ' ',
  ),
)

function attribute(name: string, value: string): string {
  return `${before(name)}${escaped(value)}"`
}

function otherAttribute(name: string, value: unknown): string {
  if (typeof value === 'boolean' && booleanAttributes.has(name)) return value ? `${before(name)}"` : ''
  if (typeof value === 'boolean' || typeof value === 'number') return `${before(name)}${value}"`
  throw new TypeError(`the attribute ${name} must be text, a number, true or false`)
}

const beginnings = new Map<string, string>()

/** An attribute up to its value. Names stand in our views; one that could end the tag is refused all the same. */
function before(name: string): string {
  let text = beginnings.get(name)
  if (text === undefined) {
    if (!/^[a-z][a-z0-9:-]*$/i.test(name)) throw new TypeError(`${name} is no name of an attribute`)
    text = ` ${name}="`
    beginnings.set(name, text)
  }
  return text
}

const classes = new Map<string, string>()
const mostClasses = 2_000

/** There are few classes, and each is used over and over. */
function classAttribute(value: string): string {
  let text = classes.get(value)
  if (text === undefined) {
    if (classes.size >= mostClasses) classes.clear()
    text = ` class="${escaped(value)}"`
    classes.set(value, text)
  }
  return text
}

const special = /[&<>"']/
const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return special.test(text) ? text.replace(/[&<>"']/g, sign => signs[sign] ?? '') : text
}
