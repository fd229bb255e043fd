import type { Child, PropsWithChildren } from 'hono/jsx'

export type FieldProps = {
  name: string
  /** Defaults to the name; error summaries point here. */
  id?: string
  label: string
  hint?: string
  error?: string
  required?: boolean
  /** Said after the label of a field that is not required, `t.ui.optional`. */
  optionalLabel?: string
}

type InputProps = FieldProps & {
  value?: string
  maxlength?: number
  autocomplete?: string
  inputmode?: 'text' | 'numeric' | 'email' | 'tel' | 'url' | 'search'
  lang?: string
}

export type Option = { value: string; label: string; hint?: string; lang?: string }

/** The attributes that tie a control to its hint and its error. */
function ties({ name, id = name, hint, error, required }: FieldProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return {
    'aria-describedby': described || undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-required': required ? ('true' as const) : undefined,
  }
}

function Hint({ id, hint }: { id: string; hint?: string }) {
  return hint ? (
    <p class="field-hint" id={`${id}-hint`}>
      {hint}
    </p>
  ) : null
}

function FieldError({ id, error }: { id: string; error?: string }) {
  return error ? (
    <p class="field-error" id={`${id}-error`}>
      {error}
    </p>
  ) : null
}

function LabelText({ label, required, optionalLabel }: FieldProps) {
  return (
    <>
      {label}
      {!required && optionalLabel ? <span class="field-optional"> {optionalLabel}</span> : null}
    </>
  )
}

function Field({ field, extra, children }: { field: FieldProps; extra?: string; children: Child }) {
  const { name, id = name, hint, error } = field
  return (
    <div class={['field', error && 'field--error', extra].filter(Boolean).join(' ')}>
      <label class="field-label" for={id}>
        <LabelText {...field} />
      </label>
      <Hint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      {children}
    </div>
  )
}

function Input({ type, extra, ...field }: InputProps & { type: string; extra?: string }) {
  const { name, id = name, value, maxlength, autocomplete, inputmode, lang } = field
  return (
    <Field field={field} extra={extra}>
      <input
        class="input"
        type={type}
        id={id}
        name={name}
        value={value}
        maxlength={maxlength}
        autocomplete={autocomplete}
        inputmode={inputmode}
        lang={lang}
        {...ties(field)}
      />
    </Field>
  )
}

export function TextField({
  type = 'text',
  ...field
}: InputProps & { type?: 'text' | 'email' | 'search' | 'url' | 'password' }) {
  return <Input {...field} type={type} />
}

export function DateField(field: InputProps) {
  return <Input {...field} type="date" extra="field--short" />
}

export function TimeField(field: InputProps) {
  return <Input {...field} type="time" extra="field--short" />
}

type TextAreaProps = InputProps & { rows?: number }

export function TextArea({ rows = 5, ...field }: TextAreaProps) {
  const { name, id = name, value, maxlength, autocomplete, lang } = field
  return (
    <Field field={field}>
      <textarea
        class="input"
        id={id}
        name={name}
        rows={rows}
        maxlength={maxlength}
        autocomplete={autocomplete}
        lang={lang}
        {...ties(field)}
      >
        {value}
      </textarea>
    </Field>
  )
}

/** A text area whose hint also says which markdown it takes; pass `t.ui.markdownHint`. */
export function MarkdownArea({ markdownHint, hint, rows = 8, ...field }: TextAreaProps & { markdownHint: string }) {
  return <TextArea {...field} rows={rows} hint={hint ? `${hint} ${markdownHint}` : markdownHint} />
}

/** `placeholder` is the empty first choice, such as "Choose a network". */
export function Select({
  options,
  placeholder,
  ...field
}: FieldProps & { value?: string; options: Option[]; placeholder?: string }) {
  const { name, id = name, value } = field
  return (
    <Field field={field}>
      <select class="input" id={id} name={name} {...ties(field)}>
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {options.map(option => (
          <option value={option.value} lang={option.lang} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

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

/** Stands above the form that came back; nothing when there is nothing to correct. */
export function ErrorSummary({ title, items }: { title: string; items: Array<{ fieldId: string; text: string }> }) {
  if (items.length === 0) return null
  return (
    <div class="notice notice--danger error-summary" id="problems" role="alert" tabindex={-1} data-focus>
      <h2 class="notice-title">{title}</h2>
      <ul>
        {items.map(item => (
          <li>
            <a href={`#${item.fieldId}`}>{item.text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

export function FormActions({ children }: PropsWithChildren) {
  return <div class="form-actions">{children}</div>
}
