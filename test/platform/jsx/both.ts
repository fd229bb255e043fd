import * as honos from 'hono/jsx/jsx-runtime'
import * as ours from '../../../src/platform/jsx/jsx-runtime.ts'

/**
 * JSX as our runtime and as Hono's at once, from the same values: when a page is written out, the two are compared.
 * A test builds the service with this in place of our runtime.
 */
class Both {
  readonly isEscaped = true

  constructor(
    readonly our: unknown,
    readonly hono: unknown,
  ) {}

  toString(): string {
    const [our, hono] = [String(this.our), String(this.hono)]
    if (our === hono) return our
    const at = [...our].findIndex((sign, index) => sign !== hono[index])
    throw new Error(`ours: …${our.slice(at - 80, at + 80)}… Hono's: …${hono.slice(at - 80, at + 80)}…`)
  }
}

type Tag = string | ((props: Props) => unknown)
type Props = Record<string, unknown>

export function jsx(tag: Tag, props: Props): unknown {
  if (typeof tag === 'function') return tag(props)
  const { children, ...attributes } = props
  const given = (which: 'our' | 'hono') =>
    'children' in props ? { ...attributes, children: only(children, which) } : attributes
  return new Both(ours.jsx(tag, given('our')), honos.jsx(tag, given('hono'), undefined))
}

export { jsx as jsxDEV, jsx as jsxs }

export function Fragment({ children }: Props): unknown {
  return new Both(
    ours.Fragment({ children: only(children, 'our') }),
    honos.Fragment({ children: only(children, 'hono') } as never),
  )
}

function only(child: unknown, which: 'our' | 'hono'): never {
  if (Array.isArray(child)) return child.map(each => only(each, which)) as never
  return (child instanceof Both ? child[which] : child) as never
}
