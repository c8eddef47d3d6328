import { Worker } from 'node:worker_threads'

const script = new URL('./worker.ts', import.meta.url)

/** Opens a thread for a plugin: no environment, no arguments, no input, a heap of its own. */
export function openWorker(entry: URL, heapMb: number): Worker {
  return new Worker(script, {
    name: `plugin ${labelOf(entry)}`,
    workerData: { entry: entry.href },
    env: {},
    argv: [],
    execArgv: [],
    stdin: false,
    stdout: true,
    stderr: true,
    resourceLimits: {
      maxOldGenerationSizeMb: heapMb,
      maxYoungGenerationSizeMb: 16,
      stackSizeMb: 4,
    },
  })
}

/** How a plugin is called before it told its name: its folder's. */
export function labelOf(entry: URL): string {
  return entry.pathname.split('/').at(-2) ?? entry.pathname
}
