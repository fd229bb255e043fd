import type { PlannedLine } from '../../src/sign-in/plan-invitations.ts'
import type { CellProblem } from '../../src/sign-in/read-invitations.ts'
import type { PageContext } from '../page.ts'
import { StatusBadge, type StatusTone } from '../ui/badge.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { FormActions } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { TableScroll } from '../ui/table.tsx'
import type { Preview } from './import.tsx'

type Props = { page: PageContext; preview: Preview; text: string }

const outcomes = ['wrong', 'new', 'renewed', 'member'] as const
const tones: Record<PlannedLine['outcome'], StatusTone> = {
  ...{ new: 'open', renewed: 'soon', member: 'closed', wrong: 'warning' },
}

/** What a table would do line by line; with the button that does it once nothing in it is wrong. */
export function ImportPreview({ page, preview, text }: Props) {
  const { t } = page
  const words = t.people.import
  const { plan, unused, changed } = preview
  const { count } = plan
  const wrong = plan.lines.filter(line => line.outcome === 'wrong')
  return (
    <>
      <ErrorSummary
        title={words.wrongTitle(count.wrong)}
        items={wrong.map(line => ({
          fieldId: `line-${line.number}`,
          text: `${words.lineNumber(line.number)}: ${problemsText(page, line)}`,
        }))}
      />
      {count.wrong > 0 && <p class="measure">{words.wrongText}</p>}
      {changed && (
        <Notice tone="warning" role="alert" focus>
          <p>{words.changed}</p>
        </Notice>
      )}
      <p aria-live="polite">
        {outcomes
          .filter(each => count[each] > 0)
          .map(each => words.count[each](count[each]))
          .join(' · ')}
      </p>
      {unused.length > 0 && <p class="field-hint">{words.unused(unused.join(', '))}</p>}
      <LinesTable page={page} lines={plan.lines} />
      {count.wrong === 0 && <Confirmation page={page} preview={preview} text={text} />}
    </>
  )
}

function Confirmation({ page, preview, text }: Props) {
  const { t, paths } = page
  const words = t.people.import
  const { count, digest } = preview.plan
  const sent = count.new + count.renewed
  if (sent === 0)
    return (
      <>
        <Notice tone="info">
          <p>{words.nothingToSend}</p>
        </Notice>
        <p>
          <LinkButton href={paths.people()} kind="secondary">
            {t.people.title}
          </LinkButton>
        </p>
      </>
    )
  return (
    <form method="post" action={paths.importInvitations}>
      <input type="hidden" name="csv" value={text} />
      <input type="hidden" name="seen" value={digest} />
      <FormActions>
        <Button>{words.send(sent)}</Button>
        <Button kind="secondary" name="correct" value="1">
          {words.correct}
        </Button>
      </FormActions>
    </form>
  )
}

function LinesTable({ page, lines }: { page: PageContext; lines: PlannedLine[] }) {
  const { t } = page
  const words = t.people.import
  return (
    <TableScroll label={words.previewTitle}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.names.email}</th>
            <th scope="col">{words.names.role}</th>
            <th scope="col">{words.names.network}</th>
            <th scope="col">{words.names.language}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(line => (
            <Line page={page} line={line} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

/** What was understood, and as it was written what was not. */
function Line({ page, line }: { page: PageContext; line: PlannedLine }) {
  const { t, names } = page
  const { number, cells, outcome, roleId, networkId, language } = line
  const words = t.people.import
  return (
    <tr id={`line-${number}`} tabindex={-1}>
      <td>{number}</td>
      <th scope="row">
        {cells.email}
        <div>
          <StatusBadge tone={tones[outcome]} label={words.outcomes[outcome]} />
        </div>
        {outcome === 'wrong' && <div class="entry-note">{problemsText(page, line)}</div>}
      </th>
      <td>{roleId ? names.roles[roleId] : cells.role}</td>
      <td>{networkId ? names.networks[networkId] : cells.network}</td>
      <td>{language ? t.forms.languages[language] : cells.language}</td>
    </tr>
  )
}

function problemsText({ t }: PageContext, { problems, cells }: PlannedLine): string {
  const words = t.people.import
  const told = ({ column, problem, line = 0, other }: CellProblem) =>
    `${words.names[column]}: ${words.problems[problem](other ?? cells[column], line)}`
  return problems.map(told).join('. ')
}
