import type { fi } from './fi.ts'
import { account } from './sv/account.ts'
import { answers } from './sv/answers.ts'
import { audiences } from './sv/audiences.ts'
import { calendar } from './sv/calendar.ts'
import { errors } from './sv/errors.ts'
import { forms } from './sv/forms.ts'
import { home } from './sv/home.ts'
import { layout } from './sv/layout.ts'
import { needs } from './sv/needs.ts'
import { networks } from './sv/networks.ts'
import { people } from './sv/people.ts'
import { practices } from './sv/practices.ts'
import { reviews } from './sv/reviews.ts'
import { rounds } from './sv/rounds.ts'
import { signIn } from './sv/sign-in.ts'
import { threads } from './sv/threads.ts'
import { ui } from './sv/ui.ts'

export const sv: typeof fi = {
  account,
  answers,
  audiences,
  calendar,
  errors,
  forms,
  home,
  layout,
  needs,
  networks,
  people,
  practices,
  reviews,
  rounds,
  signIn,
  threads,
  ui,
}
