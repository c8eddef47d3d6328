import { readFileSync } from 'node:fs'
import type { Question, Stretch } from './steady.ts'
import { askSteadily, pass, waits } from './steady.ts'

/** What a stretch of time was like for those who ask. */
export interface Felt {
  /** Milliseconds that each answer took. */
  readonly waits: readonly number[]
  /** Milliseconds of the kernel's own thread for each answer, whoever else the machine works for. */
  readonly cpu: number
  readonly failed: number
}

/** Asks at a pace for a while, and tells how it was. */
export async function feel(
  pid: number,
  ask: () => Question,
  { perSecond, lastsMs }: { perSecond: number; lastsMs: number },
): Promise<Felt> {
  const before = busy(pid)
  const steady = askSteadily(ask, perSecond)
  const stretch: Stretch = await pass(lastsMs)
  await steady.stop()
  const { shots } = steady
  return {
    waits: waits(shots, [stretch]),
    cpu: (busy(pid) - before) / shots.length,
    failed: shots.filter(({ status }) => status !== 200).length,
  }
}

// A process's first thread has its number; the first figure is nanoseconds on a processor.
function busy(pid: number): number {
  const [nanoseconds] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')
  return Number(nanoseconds) / 1e6
}
