import { account } from './fi/account.ts'
import { answers } from './fi/answers.ts'
import { audiences } from './fi/audiences.ts'
import { audit } from './fi/audit.ts'
import { calendar } from './fi/calendar.ts'
import { desk } from './fi/desk.ts'
import { drafts } from './fi/drafts.ts'
import { errors } from './fi/errors.ts'
import { feedback } from './fi/feedback.ts'
import { forms } from './fi/forms.ts'
import { home } from './fi/home.ts'
import { information } from './fi/information.ts'
import { layout } from './fi/layout.ts'
import { moderation } from './fi/moderation.ts'
import { needs } from './fi/needs.ts'
import { networks } from './fi/networks.ts'
import { people } from './fi/people.ts'
import { practices } from './fi/practices.ts'
import { results } from './fi/results.ts'
import { reviews } from './fi/reviews.ts'
import { rounds } from './fi/rounds.ts'
import { savedSearches } from './fi/saved-searches.ts'
import { search } from './fi/search.ts'
import { settings } from './fi/settings.ts'
import { signIn } from './fi/sign-in.ts'
import { searchesMade, synonyms } from './fi/synonyms.ts'
import { threads } from './fi/threads.ts'
import { ui } from './fi/ui.ts'
import { versions } from './fi/versions.ts'
import { visits } from './fi/visits.ts'

export const fi = {
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
