import type { Services } from '../services.ts'

/** Makes unreadable what was deleted while another process, such as a backup, read the file. */
export async function forgetOwed({ db }: Services): Promise<void> {
  if (!(await db.forgetOwed()))
    throw new Error('deleted rows still stand in the log: another process reads the database')
}
