import type { Limits } from '../host/limits.ts'
import type { Channel } from './channel.ts'

/** What is done when a cell holds too much, and what too much is. */
export interface MemoryRules {
  readonly limits: Pick<Limits, 'memoryMb' | 'weighEveryMs'>
  readonly tooMuch: (reason: string) => void
}

/** Weighs a cell again and again, its buffers too, and tells once it holds too much. */
export function watchMemory(
  channel: Pick<Channel, 'memoryMb'>,
  { limits, tooMuch }: MemoryRules,
): { mb(): number | undefined; stop(): void } {
  let latest: number | undefined
  let isAsked = false

  const weigh = async () => {
    if (isAsked) return
    isAsked = true
    latest = (await channel.memoryMb()) ?? latest
    isAsked = false
    if (latest !== undefined && latest > limits.memoryMb) tooMuch('took more memory than it may')
  }
  const timer = setInterval(() => void weigh(), limits.weighEveryMs).unref()
  return { mb: () => latest, stop: () => clearInterval(timer) }
}
