import type { PropsWithChildren } from 'hono/jsx'
import { Field, type FieldProps, type Option, ties } from './field-parts.tsx'

type InputProps = FieldProps & {
  value?: string
  autocomplete?: string
  inputmode?: 'text' | 'numeric' | 'email' | 'tel' | 'url' | 'search'
  lang?: string
}

function Input({ type, extra, ...field }: InputProps & { type: string; extra?: string }) {
  const { name, id = name, value, autocomplete, inputmode, lang } = field
  return (
    <Field field={field} extra={extra}>
      <input
        class="input"
        type={type}
        id={id}
        name={name}
        value={value}
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

/** A day or a time of day, typed as people write it (24.11.2026, 9.00). */
export function ShortField(field: InputProps) {
  return <Input {...field} type="text" extra="field--short" />
}

type TextAreaProps = InputProps & { rows?: number }

export function TextArea({ rows = 5, ...field }: TextAreaProps) {
  const { name, id = name, value, autocomplete, lang } = field
  return (
    <Field field={field}>
      <textarea class="input" id={id} name={name} rows={rows} autocomplete={autocomplete} lang={lang} {...ties(field)}>
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

export function FormActions({ children }: PropsWithChildren) {
  return <div class="form-actions">{children}</div>
}
