import { dayTimeText } from '../../src/i18n/dates.ts'
import { isBlank, type LevelBallot } from '../../src/rounds/count-levels.ts'
import type { FoundRound } from '../../src/rounds/find-round.ts'
import type { PageContext } from '../page.ts'
import { Notice } from '../ui/notice.tsx'
import { TableScroll } from '../ui/table.tsx'
import { savedText } from './ballot-state.tsx'

type Props = { page: PageContext; round: FoundRound; choices: LevelBallot; voice: 'personal' | 'network' }

/** Exactly what was recorded, right after it was. */
export function Receipt({ page, round, choices, voice }: Props) {
  const { t, language } = page
  const { rounds } = t
  const personal = voice === 'personal'
  return (
    <>
      <Notice tone="success" role="status" title={personal ? rounds.castDone : rounds.networkCastDone} focus>
        {isBlank(choices) ? <p>{rounds.emptied}</p> : <p>{savedText(page, choices, round.needs.length)}</p>}
        <p>{rounds.untilText(dayTimeText(round.closesAt, language))}</p>
      </Notice>
      {!isBlank(choices) && (
        <section class="section">
          <h2>{personal ? rounds.receipt : rounds.networkReceipt}</h2>
          <TableScroll label={personal ? rounds.receipt : rounds.networkReceipt}>
            <table class="table">
              <thead>
                <tr>
                  <th scope="col">{rounds.need}</th>
                  <th scope="col">{rounds.answer}</th>
                </tr>
              </thead>
              <tbody>
                {round.needs.map(need => (
                  <tr>
                    <th scope="row">{need.name}</th>
                    <td>{choiceText(page, choices[need.number])}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
        </section>
      )}
    </>
  )
}

function choiceText({ t }: PageContext, choice: LevelBallot[string] | undefined) {
  return choice ? <strong>{t.rounds.levels[choice]}</strong> : t.rounds.notAnswered
}
