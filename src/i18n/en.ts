import { account } from './en/account.ts'
import { answers } from './en/answers.ts'
import { audiences } from './en/audiences.ts'
import { audit } from './en/audit.ts'
import { calendar } from './en/calendar.ts'
import { desk } from './en/desk.ts'
import { drafts } from './en/drafts.ts'
import { errors } from './en/errors.ts'
import { feedback } from './en/feedback.ts'
import { forms } from './en/forms.ts'
import { home } from './en/home.ts'
import { information } from './en/information.ts'
import { layout } from './en/layout.ts'
import { moderation } from './en/moderation.ts'
import { needs } from './en/needs.ts'
import { networks } from './en/networks.ts'
import { people } from './en/people.ts'
import { practices } from './en/practices.ts'
import { results } from './en/results.ts'
import { reviews } from './en/reviews.ts'
import { rounds } from './en/rounds.ts'
import { savedSearches } from './en/saved-searches.ts'
import { search } from './en/search.ts'
import { settings } from './en/settings.ts'
import { signIn } from './en/sign-in.ts'
import { searchesMade, synonyms } from './en/synonyms.ts'
import { threads } from './en/threads.ts'
import { ui } from './en/ui.ts'
import { versions } from './en/versions.ts'
import { visits } from './en/visits.ts'
import type { fi } from './fi.ts'

export const en: typeof fi = {
  account,
  answers,
  audiences,
  audit,
  calendar,
  desk,
  drafts,
  errors,
  feedback,
  forms,
  home,
  information,
  layout,
  moderation,
  needs,
  networks,
  people,
  practices,
  results,
  reviews,
  rounds,
  savedSearches,
  searchesMade,
  search,
  settings,
  signIn,
  synonyms,
  threads,
  ui,
  versions,
  visits,
}
