/**
 * Milliseconds of processor that this process took for some work: they do not run on while others have the machine,
 * as a clock's do.
 */
export async function worked(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
