import type { fi } from './fi.ts'
import { account } from './sv/account.ts'
import { answers } from './sv/answers.ts'
import { audiences } from './sv/audiences.ts'
import { audit } from './sv/audit.ts'
import { calendar } from './sv/calendar.ts'
import { desk } from './sv/desk.ts'
import { drafts } from './sv/drafts.ts'
import { errors } from './sv/errors.ts'
import { feedback } from './sv/feedback.ts'
import { forms } from './sv/forms.ts'
import { home } from './sv/home.ts'
import { information } from './sv/information.ts'
import { layout } from './sv/layout.ts'
import { moderation } from './sv/moderation.ts'
import { needs } from './sv/needs.ts'
import { networks } from './sv/networks.ts'
import { people } from './sv/people.ts'
import { practices } from './sv/practices.ts'
import { results } from './sv/results.ts'
import { reviews } from './sv/reviews.ts'
import { rounds } from './sv/rounds.ts'
import { savedSearches } from './sv/saved-searches.ts'
import { search } from './sv/search.ts'
import { settings } from './sv/settings.ts'
import { signIn } from './sv/sign-in.ts'
import { searchesMade, synonyms } from './sv/synonyms.ts'
import { threads } from './sv/threads.ts'
import { ui } from './sv/ui.ts'
import { versions } from './sv/versions.ts'
import { visits } from './sv/visits.ts'

export const sv: typeof fi = {
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
