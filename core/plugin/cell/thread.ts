import assert from 'node:assert/strict'
import { parentPort, workerData } from 'node:worker_threads'
import { fence } from './fence.ts'
import { importPlugin } from './import-plugin.ts'
import { servePlugin } from './serve-plugin.ts'

// Where a plugin's own thread begins: the fence stands before the plugin is read, there and nowhere else.
assert(parentPort, 'a plugin is served from a thread of its own')
const port = parentPort
fence(workerData.folders)
servePlugin(await importPlugin(workerData.entry), {
  post: (message) => port.postMessage(message),
  hear: (listener) => void port.on('message', listener),
})
