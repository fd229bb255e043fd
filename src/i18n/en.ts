import { account } from './en/account.ts'
import { answers } from './en/answers.ts'
import { audiences } from './en/audiences.ts'
import { calendar } from './en/calendar.ts'
import { errors } from './en/errors.ts'
import { forms } from './en/forms.ts'
import { home } from './en/home.ts'
import { layout } from './en/layout.ts'
import { needs } from './en/needs.ts'
import { networks } from './en/networks.ts'
import { people } from './en/people.ts'
import { practices } from './en/practices.ts'
import { reviews } from './en/reviews.ts'
import { rounds } from './en/rounds.ts'
import { signIn } from './en/sign-in.ts'
import { threads } from './en/threads.ts'
import { ui } from './en/ui.ts'
import type { fi } from './fi.ts'

export const en: typeof fi = {
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
