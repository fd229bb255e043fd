import { dayText, parseDay } from '../i18n/dates.ts'
import { type Language, messagesIn } from '../i18n/messages.ts'
import { pathsIn } from '../paths.ts'
import { findNames } from '../people/find-names.ts'
import { renderInline } from '../platform/markdown.ts'
import type { Services } from '../platform/services.ts'
import { findSettings } from '../settings/find-settings.ts'
import { type InThree, settingIds } from '../settings/setting-kinds.ts'
import type { Fillings } from './fill-in.ts'

/** The settings that the texts tell. */
const shown = settingIds.filter(id => id !== 'service_description' && id !== 'allowed_domains')

/**
 * What the placeholders of a page's text stand for now, in a language. Takes when the text was last written here, if
 * it was; what the owner has not told yet is said to be missing.
 */
export async function findFillings(services: Services, language: Language, written: Date | null): Promise<Fillings> {
  const [names, settings] = await Promise.all([findNames(services, language), findSettings(services)])
  const { notGiven, notChanged, feedbackLink, accountLink } = messagesIn(language).information
  const paths = pathsIn(language)
  const told = (text: string | undefined) => renderInline(text || `**${notGiven}**`)
  const one = (value: InThree | null) => told(value?.[language])
  const contact = (value: (InThree & { email: string }) | null) =>
    told(value ? `${value[language]}, ${value.email}` : '')
  const day = (value: string | null) => {
    const chosen = value && parseDay(value)
    return told(chosen ? dayText(chosen, language) : '')
  }
  const changes = [written, ...shown.map(id => settings[id].changedAt)]
  const updated = changes.reduce((last, each) => (each && (!last || each > last) ? each : last), null)
  return {
    service: told(names.service),
    address: told(services.origin),
    controller: contact(settings.controller.value),
    dpo: contact(settings.data_protection_officer.value),
    processors: one(settings.processors.value),
    transfers: one(settings.transfers.value),
    security: told(settings.security_contact.value ?? ''),
    supervisor: one(settings.supervisor.value),
    published: day(settings.service_published.value),
    made: day(settings.statement_made.value),
    updated: updated ? told(dayText(updated, language)) : notChanged,
    audit_days: String(settings.audit_days.value),
    law: told(names.terms.law),
    feedback: `<a href="${paths.newFeedback()}">${feedbackLink}</a>`,
    account: `<a href="${paths.account}">${accountLink}</a>`,
  }
}
