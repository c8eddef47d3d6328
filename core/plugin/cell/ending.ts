import type { Channel } from './channel.ts'

/** How a cell is brought to its end, once, for the first reason that is given. */
export interface Ending {
  /** The reason, if it was to end. */
  why(): string | undefined
  end(reason: string): Promise<void>
  /** The same, for whoever does not wait. */
  stop(reason: string): void
}

/** Builds the end of a cell behind a channel. */
export function createEnding(channel: Pick<Channel, 'close'>): Ending {
  let why: string | undefined
  let closed: Promise<unknown> | undefined
  const end = async (reason: string) => {
    why ??= reason
    await (closed ??= channel.close())
  }
  return { why: () => why, end, stop: (reason) => void end(reason) }
}
