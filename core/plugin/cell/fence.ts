import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import { disarm } from './disarm.ts'
import { narrowProcess } from './narrow-process.ts'
import { plainConsole } from './plain-console.ts'

// What reckons, and nothing that reaches anything: an unknown module is refused like a known dangerous one.
const harmless = new Set([
  'node:assert',
  'node:assert/strict',
  'node:buffer',
  'node:crypto',
  'node:path',
  'node:path/posix',
  'node:querystring',
  'node:string_decoder',
  'node:timers',
  'node:timers/promises',
  'node:url',
  'node:util',
  'node:util/types',
])

// They reach the network, other threads, the disk.
const reaching = [
  'fetch',
  'WebSocket',
  'EventSource',
  'BroadcastChannel',
  'localStorage',
  'sessionStorage',
]

/**
 * Stands around a plugin before its code is read: no module but what reckons and what lies in these folders, no way to the network, to other
 * threads, to the process. The only ways out are those that the kernel lends.
 */
export function fence(readable: readonly string[]): void {
  const real = process
  const folders = readable.map((folder) => pathToFileURL(folder).href)
  const isOwn = (url: string) => folders.some((folder) => url.startsWith(folder))
  registerHooks({
    resolve: (specifier, context, next) => {
      const found = next(specifier, context)
      if (harmless.has(found.url) || isOwn(found.url)) return found
      throw new Error(`a plugin is not lent ${found.url}`)
    },
  })
  for (const name of reaching) put(name, undefined)
  put('console', plainConsole(process.stdout, process.stderr))
  put('process', narrowProcess(real))
  disarm(real)
}

const put = (name: string, value: unknown) =>
  Object.defineProperty(globalThis, name, { value, configurable: false, writable: false })
