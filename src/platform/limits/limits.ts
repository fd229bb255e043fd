/** Counts acts by a key such as `write:aino`. */
export type Limits = {
  /** Whether one more act within the window still is one of the first `most`; it is counted when it is. */
  allows(key: string, most: number, windowMs: number, now: Date): Promise<boolean>
}
