import { spawn, type ChildProcess } from 'node:child_process'
import { Duplex } from 'node:stream'
import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import { deserialize } from 'node:v8'
import { giveWay, residentMb } from './by-number.ts'
import type { Channel, Opening } from './channel.ts'
import { framed, readFrames } from './frames.ts'
import { readableFolders, readingRights, scriptOf } from './cell-files.ts'
import { messageOf } from './wire-fault.ts'

// A plugin that starts, or runs wild, leaves the processor to those who ask the kernel.
const behindKernel = 10

/** Opens a process as a cell: no environment, one pipe to the kernel, rights to read its own folder and nothing else. */
export function openProcess(opening: Opening): Channel {
  const { entry, heapMb, messageBytes } = opening
  const folders = readableFolders(opening)
  const script = fileURLToPath(scriptOf('process', opening))
  const bounds = [...readingRights(folders), `--max-old-space-size=${heapMb}`]
  const child = spawn(process.execPath, [...bounds, script, entry.href, ...folders], {
    env: {},
    cwd: fileURLToPath(new URL('./', entry)),
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  giveWay(child.pid, behindKernel)
  const { stdout, stderr } = child
  const pipe = child.stdio[3]
  assert(pipe instanceof Duplex && stdout && stderr) // all three were asked for
  const trouble = Promise.withResolvers<string>()
  pipe.on('error', () => undefined) // that a process is gone its exit says
  child.once('error', (error) => trouble.resolve(messageOf(error)))
  let isClosed = false // what it still sends is not read any more
  const tooLarge = () => trouble.resolve('sent more than a message may hold')
  return {
    post: (message) => void pipe.write(framed(message)),
    onMessage: (hear) => {
      const take = (frame: Buffer) => isClosed || hear(readOr(frame, trouble.resolve))
      readFrames(pipe, { largest: messageBytes, take, tooLarge })
    },
    onTrouble: (hear) => void trouble.promise.then(hear),
    output: { stdout, stderr },
    exited: untilGone(child),
    memoryMb: () => residentMb(child.pid),
    close: async () => {
      isClosed = true
      pipe.destroy()
      child.kill('SIGKILL')
    },
  }
}

function readOr(frame: Buffer, trouble: (reason: string) => void): unknown {
  try {
    return deserialize(frame)
  } catch {
    trouble('sent what cannot be read')
    return undefined
  }
}

function untilGone(child: ChildProcess): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>()
  child.once('error', () => resolve('could not be started'))
  child.once('close', (code, signal) =>
    resolve(
      code === null ? `was ended by ${String(signal)}` : `stopped by itself with code ${code}`,
    ),
  )
  return promise
}
