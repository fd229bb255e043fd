import { asset } from '../../src/assets.ts'

export type IconName =
  | 'practice'
  | 'pitfall'
  | 'wish'
  | 'thread'
  | 'need'
  | 'vote'
  | 'calendar'
  | 'network'
  | 'person'
  | 'search'
  | 'arrow-right'
  | 'arrow-left'
  | 'chevron'
  | 'check'
  | 'lock'
  | 'link'
  | 'menu'
  | 'close'
  | 'download'
  | 'print'
  | 'reply'
  | 'helped'
  | 'info'
  | 'people'
  | 'edit'

/** A sign beside a word, never instead of it: it is hidden from screen readers. */
export function Icon({ name, class: extra }: { name: IconName; class?: string }) {
  return (
    <svg class={extra ? `icon ${extra}` : 'icon'} width="24" height="24" aria-hidden="true">
      <use href={`${asset('/icons/sprite.svg')}#${name}`} />
    </svg>
  )
}
