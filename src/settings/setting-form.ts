import * as z from 'zod/mini'
import { type Day, isoText, parseDay, typedDay } from '../i18n/dates.ts'
import { line, mailAddress, optionalText, text } from '../platform/form-fields.ts'
import type { Submitted } from '../platform/forms.ts'
import { readDomains } from './read-domains.ts'
import {
  fewestAuditDays,
  longestName,
  mostAuditDays,
  type SettingId,
  type SettingValue,
  settingKinds,
} from './setting-kinds.ts'

const longestLines = 1000

/** What the form of a setting must contain; it gives the value. */
export function settingForm(id: SettingId): z.ZodMiniType<SettingValue> {
  const kind = settingKinds[id]
  const name = () => line(id === 'service_name' ? longestName : 200)
  switch (kind) {
    case 'names':
      return z.object({ fi: name(), sv: name(), en: name() })
    case 'lines':
      return z.object({ fi: text(longestLines), sv: text(longestLines), en: text(longestLines) })
    case 'contact':
      return z.object({ fi: name(), sv: name(), en: name(), email: mailAddress() })
    case 'mail':
      return field(mailAddress())
    case 'domains':
      return field(domains)
    case 'day':
      return field(day)
    case 'days':
      return field(days)
  }
}

/** A form of one field. */
function field<Value>(value: z.ZodMiniType<Value>) {
  return z.pipe(
    z.object({ value }),
    z.transform(form => form.value as Value),
  )
}

const domains = z.pipe(
  optionalText(20_000),
  z.transform((written, context): string[] => {
    const read = readDomains(written)
    if (read.ok) return read.domains
    context.issues.push({ code: 'custom', message: read.problem, params: { limit: read.line }, input: written })
    return []
  }),
)

const day = z.pipe(
  text(20).check(z.refine(written => parseDay(written) !== null, { error: 'day' })),
  z.transform(written => isoText(parseDay(written) as Day)),
)

const days = z.pipe(
  text(10).check(
    z.refine(
      written => /^\d+$/.test(written) && Number(written) >= fewestAuditDays && Number(written) <= mostAuditDays,
      {
        error: 'days',
      },
    ),
  ),
  z.transform(Number),
)

/** A value as its form shows it. */
export function typedSetting(value: SettingValue | null): Submitted {
  if (value === null) return {}
  if (Array.isArray(value)) return { value: value.join('\n') }
  if (typeof value === 'object') return { ...value } as Submitted
  const chosen = parseDay(String(value))
  return { value: chosen ? typedDay(chosen) : String(value) }
}
