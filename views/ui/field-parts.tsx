import type { Child } from 'hono/jsx'

export type FieldProps = {
  name: string
  /** Defaults to the name; error summaries point here. */
  id?: string
  label: string
  hint?: string
  error?: string
  /** Where what is in the way can be seen. */
  errorLink?: { href: string; label: string }
  required?: boolean
  /** Said after the label of a field that is not required, `t.ui.optional`. */
  optionalLabel?: string
}

export type Option = { value: string; label: string; hint?: string; lang?: string }

/** The attributes that tie a control to its hint and its error. */
export function ties({ name, id = name, hint, error, required }: FieldProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return {
    'aria-describedby': described || undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-required': required ? ('true' as const) : undefined,
  }
}

export function Hint({ id, hint }: { id: string; hint?: string }) {
  return hint ? (
    <p class="field-hint" id={`${id}-hint`}>
      {hint}
    </p>
  ) : null
}

export function FieldError({ id, error, errorLink }: Pick<FieldProps, 'error' | 'errorLink'> & { id: string }) {
  return error ? (
    <p class="field-error" id={`${id}-error`}>
      {error}
      {errorLink && (
        <>
          {' '}
          <a href={errorLink.href}>{errorLink.label}</a>
        </>
      )}
    </p>
  ) : null
}

export function LabelText({ label, required, optionalLabel }: FieldProps) {
  return (
    <>
      {label}
      {!required && optionalLabel ? <span class="field-optional"> {optionalLabel}</span> : null}
    </>
  )
}

export function Field({ field, extra, children }: { field: FieldProps; extra?: string; children: Child }) {
  const { name, id = name, hint, error, errorLink } = field
  return (
    <div class={['field', error && 'field--error', extra].filter(Boolean).join(' ')}>
      <label class="field-label" for={id}>
        <LabelText {...field} />
      </label>
      <Hint id={id} hint={hint} />
      <FieldError {...{ id, error, errorLink }} />
      {children}
    </div>
  )
}
