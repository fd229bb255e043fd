import { account } from './fi/account.ts'
import { answers } from './fi/answers.ts'
import { audiences } from './fi/audiences.ts'
import { calendar } from './fi/calendar.ts'
import { errors } from './fi/errors.ts'
import { forms } from './fi/forms.ts'
import { home } from './fi/home.ts'
import { layout } from './fi/layout.ts'
import { needs } from './fi/needs.ts'
import { networks } from './fi/networks.ts'
import { people } from './fi/people.ts'
import { practices } from './fi/practices.ts'
import { reviews } from './fi/reviews.ts'
import { rounds } from './fi/rounds.ts'
import { signIn } from './fi/sign-in.ts'
import { threads } from './fi/threads.ts'
import { ui } from './fi/ui.ts'

export const fi = {
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
