import { placesOf } from '../../src/rounds/ballot-places.ts'
import type { RoundNeed } from '../../src/rounds/find-round.ts'
import { Button } from '../ui/button.tsx'
import type { ReviewProps } from './ballot-review.tsx'
import { answersIn, placeText } from './ballot-words.tsx'

/** The ranked needs in the voter's order, each with the buttons that move it. */
export function RankedRows(props: ReviewProps) {
  const { page, ballot, needs } = props
  const words = page.t.rounds.paper
  const needOf = new Map(needs.map(need => [need.number, need]))
  const rows = placesOf(ballot.ranking)
  return (
    <section class="stack stack--tight">
      <h2>{words.ordered}</h2>
      {rows.length > 0 && (
        <ol class="rank-rows">
          {rows.map(({ need: number, place, tied, first, last }) => {
            const need = needOf.get(number)
            if (!need) return null
            const buttons = [
              { act: 'up', word: words.up, label: words.upOf(need.name), idle: first && !tied },
              { act: 'down', word: words.down, label: words.downOf(need.name), idle: last && !tied },
              { act: 'tie', word: words.tie, label: words.tieOf(need.name), idle: first },
              { act: 'drop', word: words.drop, label: words.dropOf(need.name), idle: false },
            ]
            return (
              <Row {...props} need={need} group={ballot.ranking.findIndex(group => group.includes(number))}>
                <p class="rank-place">{placeText(page, place, tied)}</p>
                <Told {...props} need={need} />
                <div class="rank-moves">
                  {buttons.map(({ act, word, label, idle }) => (
                    <Button
                      kind="secondary"
                      small
                      name="op"
                      value={`${act}:${number}`}
                      aria-label={label}
                      disabled={idle}
                    >
                      {word}
                    </Button>
                  ))}
                </div>
              </Row>
            )
          })}
        </ol>
      )}
    </section>
  )
}

/** The needs left unranked, in the order of the form, each with a button that puts it last. */
export function UnrankedRows(props: ReviewProps) {
  const { page, ballot, needs } = props
  const words = page.t.rounds.paper
  const rest = needs.filter(need => !ballot.ranking.some(group => group.includes(need.number)))
  return (
    <section class="stack stack--tight">
      <h2>{words.unranked(rest.length)}</h2>
      <p>{rest.length > 0 ? words.unrankedMeans : words.noneUnranked}</p>
      {rest.length > 0 && (
        <ul class="rank-rows rank-rows--rest">
          {rest.map(need => (
            <Row {...props} need={need}>
              <Told {...props} need={need} />
              <div class="rank-moves">
                <Button
                  kind="secondary"
                  small
                  name="op"
                  value={`add:${need.number}`}
                  aria-label={words.addLastOf(need.name)}
                >
                  {words.addLast}
                </Button>
              </div>
            </Row>
          ))}
        </ul>
      )}
    </section>
  )
}

type RowProps = ReviewProps & { need: RoundNeed; group?: number; children: unknown }

function Row({ need, moved, group, children }: RowProps) {
  return (
    <li
      class="rank-row"
      id={`need-${need.number}`}
      tabindex={-1}
      data-focus={moved === need.number || undefined}
      data-need={need.number}
      data-group={group}
    >
      {children}
    </li>
  )
}

function Told({ page, ballot, need }: ReviewProps & { need: RoundNeed }) {
  const words = page.t.rounds.paper
  const { level, timing } = answersIn(page, ballot, need)
  const answers = [level && `${words.level}: ${level}`, timing && `${words.timing}: ${timing}`].filter(Boolean)
  return (
    <div class="rank-told">
      <p class="rank-name">{need.name}</p>
      {answers.length > 0 && <p class="entry-note">{answers.join(' · ')}</p>}
    </div>
  )
}
