import { once } from 'node:events'
import { Socket } from 'node:net'
import { deserialize } from 'node:v8'
import { disarm } from './disarm.ts'
import { fence } from './fence.ts'
import { framed, readFrames } from './frames.ts'
import { importPlugin } from './import-plugin.ts'
import { servePlugin } from './serve-plugin.ts'
import { messageOf } from './wire-fault.ts'

// Where a plugin's own process begins: one pipe to the kernel, and the end when the kernel is gone.
const pipe = new Socket({ fd: 3 })
const { exit } = process
const [entry = '', ...folders] = process.argv.slice(2)
pipe.on('close', () => exit(0))
process.on('uncaughtException', (error) => {
  pipe.end(framed({ kind: 'broken', message: messageOf(error) }), () => exit(1))
})
disarm(Socket.prototype, ['connect'])
fence(folders)
await once(pipe, 'readable') // whoever started this process listens no more: the kernel does
servePlugin(await importPlugin(entry), {
  post: (message) => void pipe.write(framed(message)),
  hear: (listener) =>
    readFrames(pipe, { largest: Infinity, take: (frame) => listener(deserialize(frame)) }),
})
