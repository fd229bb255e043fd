import { FieldError, type FieldProps, Hint, LabelText, type Option, ties } from './field-parts.tsx'

type ChoiceProps = {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  option: Option
  checked: boolean
  described?: string
  invalid?: boolean
}

function Choice({ type, id, name, option, checked, described, invalid }: ChoiceProps) {
  const describedBy = [option.hint && `${id}-about`, described].filter(Boolean).join(' ')
  return (
    <div class="choice">
      <input
        type={type}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        aria-describedby={describedBy || undefined}
        aria-invalid={invalid ? 'true' : undefined}
      />
      <label for={id} lang={option.lang}>
        {option.label}
      </label>
      {option.hint ? (
        <p class="choice-hint" id={`${id}-about`}>
          {option.hint}
        </p>
      ) : null}
    </div>
  )
}

type GroupProps = FieldProps & {
  options: Option[]
  /** Puts short options side by side. */
  inline?: boolean
  /** Two columns on wide screens, for long lists. */
  columns?: boolean
}

// The first control carries the bare id, so that the error summary's link lands on it.
function Group({ type, chosen, inline, columns, options, ...field }: GroupProps & ChoiceKind) {
  const { name, id = name, hint, error } = field
  const described = ties(field)['aria-describedby']
  const shape = inline ? 'choices choices--inline' : columns ? 'choices choices--columns' : 'choices'
  return (
    <fieldset class={error ? 'field field--error' : 'field'} aria-describedby={described}>
      <legend class="field-label">
        <LabelText {...field} />
      </legend>
      <Hint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      <div class={shape}>
        {options.map((option, index) => (
          <Choice
            type={type}
            id={index === 0 ? id : `${id}-${index}`}
            name={name}
            option={option}
            checked={chosen.includes(option.value)}
          />
        ))}
      </div>
    </fieldset>
  )
}

type ChoiceKind = { type: 'radio' | 'checkbox'; chosen: string[] }

export function RadioGroup({ value, ...group }: GroupProps & { value?: string }) {
  return <Group {...group} type="radio" chosen={value === undefined ? [] : [value]} />
}

export function CheckboxGroup({ values = [], ...group }: GroupProps & { values?: string[] }) {
  return <Group {...group} type="checkbox" chosen={values} />
}

/** One yes-or-no; its label is the sentence one agrees to. */
export function Checkbox({
  name,
  id = name,
  label,
  hint,
  error,
  checked = false,
  value = 'yes',
}: FieldProps & { checked?: boolean; value?: string }) {
  return (
    <div class={error ? 'field field--error' : 'field'}>
      <FieldError id={id} error={error} />
      <Choice
        type="checkbox"
        id={id}
        name={name}
        option={{ value, label, hint }}
        checked={checked}
        described={error ? `${id}-error` : undefined}
        invalid={Boolean(error)}
      />
    </div>
  )
}
