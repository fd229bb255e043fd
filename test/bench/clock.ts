export type Clock = () => number

/**
 * Milliseconds: those that pass, or those the processor worked for this process, which say more on a machine that is busy
 * with something else.
 */
export const clocks = {
  wall: () => performance.now(),
  cpu: () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  },
} satisfies Record<string, Clock>
