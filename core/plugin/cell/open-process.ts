import { spawn, type ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { setPriority } from 'node:os'
import { Duplex } from 'node:stream'
import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import { deserialize } from 'node:v8'
import type { Channel, Opening } from './channel.ts'
import { framed, readFrames } from './frames.ts'
import { readingRights } from './reading-rights.ts'
import { messageOf } from './wire-fault.ts'

const script = fileURLToPath(new URL('./process.ts', import.meta.url))
const PAGE_MB = 4096 / 1024 / 1024

/** Opens a process as a cell: no environment, one pipe to the kernel, rights to read its own folder and nothing else. */
export function openProcess({ entry, heapMb, messageBytes }: Opening): Channel {
  const args = [...readingRights(entry), `--max-old-space-size=${heapMb}`, script, entry.href]
  const child = spawn(process.execPath, args, {
    env: {},
    cwd: fileURLToPath(new URL('./', entry)),
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  if (child.pid !== undefined) giveWay(child.pid)
  const { stdout, stderr } = child
  const pipe = child.stdio[3]
  assert(pipe instanceof Duplex && stdout && stderr) // all three were asked for
  const trouble = Promise.withResolvers<string>()
  pipe.on('error', () => undefined) // that a process is gone its exit says
  child.once('error', (error) => trouble.resolve(messageOf(error)))
  const tooLarge = () => trouble.resolve('sent more than a message may hold')
  return {
    post: (message) => void pipe.write(framed(message)),
    onMessage: (hear) => {
      const take = (frame: Buffer) => hear(readOr(frame, trouble.resolve))
      readFrames(pipe, { largest: messageBytes, take, tooLarge })
    },
    onTrouble: (hear) => void trouble.promise.then(hear),
    output: { stdout, stderr },
    exited: untilGone(child),
    memoryMb: () => resident(child),
    close: async () => void child.kill('SIGKILL'),
  }
}

// As `nice` counts: a plugin that starts, or runs wild, leaves the processor to those who ask the kernel.
const behindKernel = 10

function giveWay(pid: number): void {
  try {
    setPriority(pid, behindKernel)
  } catch {
    // it has ended already
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

// Where the system tells of other processes; elsewhere the heap's own limit must do.
async function resident({ pid }: ChildProcess): Promise<number | undefined> {
  const told = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '')
  const pages = Number(told.split(' ')[1])
  return Number.isFinite(pages) ? pages * PAGE_MB : undefined
}
