import { Hono } from 'hono'
import { PeoplePage } from '../../views/people/list.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf } from '../context.ts'
import { countPeople } from './count-people.ts'
import { addInvitationRoutes } from './invitation-routes.tsx'
import { addLeaderRoutes } from './leader-routes.tsx'
import { addLeavingRoutes } from './leaving-routes.tsx'
import { listPeople } from './list-people.ts'
import { readFilters } from './people-filters.ts'
import { addPersonRoutes } from './person-routes.tsx'

export const people = new Hono<App>()

people.get('/people', allow('manage_people'), async c => {
  const filters = readFilters(c.req.query(), c.var.names)
  const from = c.req.query('from')
  const [list, counts] = await Promise.all([listPeople(c.env, filters, from), countPeople(c.env, filters)])
  return c.html(<PeoplePage page={pageOf(c)} {...{ list, counts, filters }} later={Boolean(from)} />)
})

addInvitationRoutes(people)
addPersonRoutes(people)
addLeavingRoutes(people)
addLeaderRoutes(people)
