import { numberText } from '../i18n/dates.ts'
import type { Language, Messages } from '../i18n/messages.ts'
import type { Level } from '../rounds/count-levels.ts'
import type { LevelNeed, Review } from './find-review.ts'

/**
 * The three lists as a file that Excel opens as a table in Finland: UTF-8 with its mark, semicolons, decimal commas
 * where the language has them. The header is in the reader's language.
 */
export function reviewTable({ lists, undecided }: Review, t: Messages, language: Language): string {
  const rows = (['all', 'near', 'own'] as const).flatMap(level => lists[level].map(need => row(need, level)))
  const rest = undecided.map(need => ['', need.number, need.name, t.rounds.noLevel])
  const lines = [Object.values(t.reviews.columns), ...rows, ...rest].map(cells => cells.map(cell).join(';'))
  return `\ufeff${lines.join('\r\n')}\r\n`

  function row({ place, wording, network, personal, share }: LevelNeed, level: Level) {
    const { number, name } = wording
    const split = network.split ? t.reviews.yes : t.reviews.no
    return [
      ...[place, number, name, t.rounds.levels[level], split],
      ...[network.own, network.near, network.all, network.none + network.unanswered],
      numberText(100 * share, language, 1),
      ...people(personal),
    ]
  }

  function people(personal: LevelNeed['personal']) {
    if (!personal) return ['', '', '', '', t.reviews.peopleHidden]
    if (personal.shown === 'nearly_all') return ['', '', '', '', t.rounds.nearlyAll(t.rounds.levels[personal.choice])]
    return [personal.own, personal.near, personal.all, personal.none + personal.unanswered, '']
  }
}

/** A sign that a spreadsheet would take for the start of a formula is kept as text. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t]/.test(value) ? `'${value}` : String(value)
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
