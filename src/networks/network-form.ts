import * as z from 'zod/mini'
import { languages } from '../i18n/messages.ts'
import { line, optionalText, someOf } from '../platform/form-fields.ts'

const longestName = 100
const mostMunicipalities = 999

type Known = {
  /** The networks it may be next to. */
  neighbourIds: string[]
  /** What the other networks are called in Finnish, in lower case. */
  takenNames: Set<string>
}

/** What is told of a network, by the columns of `starter/networks.csv`; lists are fields that end in []. */
export function networkForm({ neighbourIds, takenNames }: Known) {
  const free = z.refine<string>(name => !takenNames.has(name.toLowerCase()), { error: 'name_taken' })
  return z.object({
    ...{ fi: line(longestName).check(free), sv: line(longestName), en: line(longestName) },
    ...{ region_fi: optionalLine(), region_sv: optionalLine(), region_en: optionalLine() },
    ...{ host_fi: optionalLine(), host_sv: optionalLine(), host_en: optionalLine() },
    ...{ area_fi: line(longestName), area_sv: optionalLine(), area_en: optionalLine() },
    municipality_count: optionalCount(),
    'languages[]': someOf(languages, languages.length).check(z.minLength(1)),
    'neighbours[]': someOf(neighbourIds, 500),
  })
}

export type NetworkForm = z.infer<ReturnType<typeof networkForm>>

/** A form's fields as the columns of a row. */
export function networkValues(form: NetworkForm) {
  return {
    ...{ fi: form.fi, sv: form.sv, en: form.en },
    ...{ regionFi: form.region_fi, regionSv: form.region_sv, regionEn: form.region_en },
    ...{ hostFi: form.host_fi, hostSv: form.host_sv, hostEn: form.host_en },
    ...{ areaFi: form.area_fi, areaSv: form.area_sv, areaEn: form.area_en },
    languages: languages.filter(language => form['languages[]'].includes(language)).join('+'),
    municipalityCount: form.municipality_count,
  }
}

function optionalLine() {
  return z.pipe(
    optionalText(longestName),
    z.transform(text => text.replace(/\s+/g, ' ')),
  )
}

function optionalCount() {
  const whole = (text: string) => text === '' || (/^\d{1,3}$/.test(text) && Number(text) <= mostMunicipalities)
  return z.pipe(
    optionalText(20).check(z.refine(whole, { error: 'whole_number' })),
    z.transform(text => (text === '' ? null : Number(text))),
  )
}
