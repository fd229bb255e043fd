import { configOrExit, openForum, serveForum } from '../../src/serve.ts'

/**
 * The service as `src/node.ts` starts it, but without the limit of writes a minute: one machine stands for all the
 * people who publish.
 */
const config = configOrExit()
const { services, file } = await openForum(config)

serveForum({ ...services, limits: { allows: async () => true } }, config, () => file.close())
