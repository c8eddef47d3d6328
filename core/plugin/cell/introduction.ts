import { labelOf } from './label-of.ts'
import { pluginFailed } from '../faults.ts'
import { readDescription } from '../read/read-description.ts'
import type { Description } from './wire.ts'

/** How a cell tells once who it is. */
export interface Introduction {
  readonly described: Promise<Description>
  /** The plugin's id; its folder's name until it told. */
  name(): string
  /** Takes the first description and no other, and tells whether it did; a false one rejects `described`. */
  hear(told: unknown): boolean
  /** The cell ended: if it never told who it is, it never will. */
  fail(reason: string): void
}

/** Awaits the introduction of the plugin behind an entry; faults: plugin.not-sound, plugin.failed. */
export function createIntroduction(entry: URL): Introduction {
  const { promise, resolve, reject } = Promise.withResolvers<Description>()
  let name = labelOf(entry)
  let hasTold = false
  return {
    described: promise,
    name: () => name,
    hear: (told) => {
      if (hasTold) return false
      hasTold = true
      try {
        const description = readDescription(name, told)
        name = description.id
        resolve(description)
      } catch (error) {
        reject(error)
      }
      return true
    },
    fail: (message) => reject(pluginFailed({ plugin: name, message })),
  }
}
