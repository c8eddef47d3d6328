import { setTimeout as sleep } from 'node:timers/promises'

/** How many tickets are lived, by how many callers at once. */
export interface Crowd {
  readonly count: number
  readonly callers: number
  /** How many are begun a second at most. */
  readonly pace?: number
}

/** Lives so many tickets; answers how many a second. */
export async function liveMany(
  live: () => Promise<void>,
  { count, callers, pace = Infinity }: Crowd,
): Promise<number> {
  const begun = Date.now()
  let left = count
  const caller = async () => {
    while (left > 0) {
      left -= 1
      await sleep(Math.max(0, begun + ((count - left - 1) * 1_000) / pace - Date.now()))
      await live()
    }
  }
  await Promise.all(Array.from({ length: callers }, caller))
  return count / ((Date.now() - begun) / 1_000)
}
