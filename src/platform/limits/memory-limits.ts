import type { Limits } from './limits.ts'

const mostKeys = 10_000

/** Limits counted in this process; enough where one process serves everybody. A restart forgets them. */
export function memoryLimits(): Limits {
  const acts = new Map<string, number[]>()
  return {
    async allows(key, most, windowMs, now) {
      const time = now.getTime()
      const recent = (acts.get(key) ?? []).filter(at => at > time - windowMs)
      const allowed = recent.length < most
      if (allowed) recent.push(time)
      acts.delete(key)
      acts.set(key, recent)
      const [oldest] = acts.keys()
      if (acts.size > mostKeys && oldest !== undefined) acts.delete(oldest)
      return allowed
    },
  }
}
