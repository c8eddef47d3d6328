import type { Readable } from 'node:stream'
import type { ToPlugin } from './wire.ts'

/** What a cell is opened for, and what it may use. */
export interface Opening {
  /** The plugin's `plugin.ts`, or the server file of its package. */
  readonly entry: URL
  /** The folder of the cells' bundled scripts, for entries that are bundled too; else all is read as it was written. */
  readonly cells?: URL | undefined
  readonly heapMb: number
  /** The largest message that a cell may send, in bytes. */
  readonly messageBytes: number
}

/** The way to a cell, whatever the cell is made of. */
export interface Channel {
  post(message: ToPlugin): void
  /** Hands on whatever the cell sends, unread. */
  onMessage(hear: (raw: unknown) => void): void
  /** Tells what went wrong on the way, in words; the cell is no longer to be trusted. */
  onTrouble(hear: (reason: string) => void): void
  readonly output: { readonly stdout: Readable; readonly stderr: Readable }
  /** Resolves with how it ended when the cell is gone. */
  readonly exited: Promise<string>
  /** What the cell holds, on its heap and beside it; nothing where it cannot be told. */
  memoryMb(): Promise<number | undefined>
  /** Lets everything else that the machine does go before the cell, where the system can. */
  goLast(): void
  /** Ends the cell at once. */
  close(): Promise<unknown>
}
