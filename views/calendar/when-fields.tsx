import { typed } from '../../src/platform/forms.ts'
import type { PageContext } from '../page.ts'
import { Checkbox } from '../ui/choices.tsx'
import { TextField } from '../ui/field.tsx'
import { type FormState, problemOf } from '../ui/problems.tsx'

/** When an event is. CSS hides the times of whole days; without it they are there and not read. */
export function WhenFields({ page: { t }, state }: { page: PageContext; state: FormState }) {
  const { fields, hints, when } = t.calendar
  const field = (name: string) => ({
    ...{ name, value: typed(state.submitted, name), error: problemOf(t, state, name), autocomplete: 'off' },
  })
  return (
    <fieldset class="event-when">
      <legend class="field-label">{when}</legend>
      <p class="field-hint">{hints.when}</p>
      <Checkbox
        name="whole_day"
        value="1"
        label={fields.wholeDay}
        hint={hints.wholeDay}
        checked={typed(state.submitted, 'whole_day') === '1'}
        error={problemOf(t, state, 'whole_day')}
      />
      <div class="event-when-row">
        <TextField {...field('start_day')} label={fields.startDay} hint={hints.startDay} required />
        <div class="event-time">
          <TextField {...field('start_time')} label={fields.startTime} hint={hints.startTime} required />
        </div>
      </div>
      <div class="event-when-row">
        <TextField {...field('end_day')} label={fields.endDay} optionalLabel={t.forms.optional} hint={hints.endDay} />
        <div class="event-time">
          <TextField
            {...field('end_time')}
            label={fields.endTime}
            optionalLabel={t.forms.optional}
            hint={hints.endTime}
          />
        </div>
      </div>
    </fieldset>
  )
}
