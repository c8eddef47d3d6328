import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Letter } from '../letter.ts'
import type { Renderer, RendererOptions } from './renderer.ts'

/** A letter on its way to the process that sets it. */
export type Proof = { id: number; letter: Letter }

/** What came of a letter. */
export type Printed = { id: number; pdf: Uint8Array } | { id: number; error: string }

/** A renderer in a process of its own, which must be closed. */
export type Press = Renderer & { close(): void }

/** How many letters one process sets before another takes its place. */
export type PressOptions = RendererOptions & { lettersPerProcess?: number }

/**
 * Sets letters outside this process, so that a long one holds nobody up; the process starts with the
 * first letter and is replaced in time, because the typesetter never gives back all its memory.
 */
export function createPress({ fontPaths = [], lettersPerProcess = 500 }: PressOptions = {}): Press {
  let printer: Printer | undefined
  return {
    renderLetter: async (letter) => {
      if (!printer || printer.hasStopped() || printer.count() >= lettersPerProcess) {
        printer?.retire()
        printer = startPrinter(fontPaths)
      }
      return printer.print(letter)
    },
    close: () => printer?.retire(),
  }
}

type Printer = {
  print(letter: Letter): Promise<Buffer>
  count(): number
  hasStopped(): boolean
  /** ends the process once the letters it has are set */
  retire(): void
}

function startPrinter(fontPaths: string[]): Printer {
  const path = fileURLToPath(new URL('press-process.ts', import.meta.url))
  const child = fork(path, fontPaths, { serialization: 'advanced', env: {} })
  const waiting = new Map<number, PromiseWithResolvers<Buffer>>()
  let [count, isRetired] = [0, false]
  const leaveWhenDone = () =>
    isRetired && waiting.size === 0 && child.connected && child.disconnect()
  child.on('message', (printed: Printed) => {
    settle(printed, waiting.get(printed.id))
    waiting.delete(printed.id)
    leaveWhenDone()
  })
  child.on('error', () => rejectAll(waiting))
  child.once('exit', () => rejectAll(waiting))
  return {
    print: (letter) => {
      const promised = Promise.withResolvers<Buffer>()
      count += 1
      waiting.set(count, promised)
      child.send({ id: count, letter } satisfies Proof)
      return promised.promise
    },
    count: () => count,
    hasStopped: () => !child.connected,
    retire: () => {
      isRetired = true
      leaveWhenDone()
    },
  }
}

function settle(printed: Printed, promised?: PromiseWithResolvers<Buffer>): void {
  if ('pdf' in printed) promised?.resolve(Buffer.from(printed.pdf))
  else promised?.reject(new Error(printed.error))
}

function rejectAll(waiting: Map<number, PromiseWithResolvers<Buffer>>): void {
  for (const { reject } of waiting.values()) reject(new Error('the press stopped'))
  waiting.clear()
}
