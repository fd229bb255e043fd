import { openFirstLink } from './sign-in/open-first-link.ts'
import { withLocalD1 } from './worker-local.ts'

await withLocalD1(async services => {
  const link = await openFirstLink(services)
  console.log(link ? `The first coordinator joins here, once:\n${link}` : 'The service has a coordinator already.')
})
