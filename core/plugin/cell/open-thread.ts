import { Worker } from 'node:worker_threads'
import type { Channel, Opening } from './channel.ts'
import { labelOf } from './label-of.ts'
import { readableFolders, readingRights, scriptOf } from './cell-files.ts'
import { messageOf } from './wire-fault.ts'

const MB = 1024 * 1024

/** Opens a thread as a cell: no environment, no arguments, no input, a heap of its own, files of its own alone. */
export function openThread(opening: Opening): Channel {
  const { entry, heapMb } = opening
  const folders = readableFolders(opening)
  const worker = new Worker(scriptOf('thread', opening), {
    name: `plugin ${labelOf(entry)}`,
    workerData: { entry: entry.href, folders },
    env: {},
    argv: [],
    execArgv: readingRights(folders),
    stdin: false,
    stdout: true,
    stderr: true,
    resourceLimits: {
      maxOldGenerationSizeMb: heapMb,
      maxYoungGenerationSizeMb: 16,
      stackSizeMb: 4,
    },
  })
  const { promise: exited, resolve } = Promise.withResolvers<string>()
  worker.once('exit', (code) => resolve(`stopped by itself with code ${code}`))
  return {
    post: (message) => worker.postMessage(message, []),
    onMessage: (hear) => void worker.on('message', hear),
    onTrouble: (hear) => {
      worker.on('error', (error) => hear(messageOf(error)))
      worker.on('messageerror', () => hear('sent what cannot be read'))
    },
    output: worker,
    exited,
    memoryMb: () => held(worker),
    goLast: () => undefined, // the system ranks processes
    close: async () => {
      worker.removeAllListeners('message')
      await worker.terminate()
    },
  }
}

// Asked of the engine, not of the plugin: it answers in the middle of an endless loop too.
async function held(worker: Worker): Promise<number | undefined> {
  try {
    const { used_heap_size: heap, external_memory: beside } = await worker.getHeapStatistics()
    return (heap + beside) / MB
  } catch {
    return undefined // a thread that has ended holds nothing
  }
}
