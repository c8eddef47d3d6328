import assert from 'node:assert/strict'
import { parentPort, workerData } from 'node:worker_threads'
import type { Plugin } from '../face/define-plugin.ts'
import { servePlugin } from './serve-plugin.ts'

// The entry of a plugin's own thread: it imports the plugin there and nowhere else.
assert(parentPort, 'a plugin is served from a thread of its own')
const { default: plugin }: { default: Plugin } = await import(workerData.entry)
servePlugin(plugin, parentPort)
