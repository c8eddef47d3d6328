/** How many tickets are lived, by how many callers at once. */
export interface Crowd {
  readonly count: number
  readonly callers: number
}

/** Lives so many tickets; answers how many a second. */
export async function liveMany(
  live: () => Promise<void>,
  { count, callers }: Crowd,
): Promise<number> {
  const begun = Date.now()
  let left = count
  const caller = async () => {
    while (left > 0) {
      left -= 1
      await live()
    }
  }
  await Promise.all(Array.from({ length: callers }, caller))
  return count / ((Date.now() - begun) / 1_000)
}
