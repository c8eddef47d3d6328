import { PassThrough, type Duplex } from 'node:stream'
import { finished } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { deserialize } from 'node:v8'
import { residentMb } from './by-number.ts'
import type { Channel, Opening } from './channel.ts'
import { framed, readFrames } from './frames.ts'
import { readableFolders, readingRights, scriptOf } from './cell-files.ts'
import type { Birth } from './nursery-wire.ts'
import { createNursery, type Child } from './open-nursery.ts'

// One for all the cells of this process: it opens with the first of them.
const nursery = createNursery()

/** Opens a process as a cell: no environment, one pipe to the kernel, rights to read its own folder and nothing else. */
export function openProcess(opening: Opening): Channel {
  const child = nursery.bear(birthOf(opening))
  const output = outputOf(child)
  const trouble = Promise.withResolvers<string>()
  let pipe: Duplex | undefined
  let isClosed = false // what it still sends is not read any more
  const listen = async (hear: (raw: unknown) => void) => {
    const born = await child.born
    if (isClosed) born?.pipe.destroy()
    if (!born || isClosed) return
    const take = (frame: Buffer) => isClosed || hear(readOr(frame, trouble.resolve))
    const tooLarge = () => trouble.resolve('sent more than a message may hold')
    pipe = born.pipe.on('error', () => undefined) // that a process is gone its exit says
    readFrames(pipe, { largest: opening.messageBytes, take, tooLarge })
    pipe.write(framed({ kind: 'ping' })) // with its first word the plugin may begin
  }
  return {
    post: (message) => void pipe?.write(framed(message)), // before it is born nobody calls it
    onMessage: (hear) => void listen(hear),
    onTrouble: (hear) => void trouble.promise.then(hear),
    output,
    exited: untilGone(child, output),
    memoryMb: async () => residentMb((await child.born)?.pid),
    goLast: child.goLast,
    close: async () => {
      isClosed = true
      pipe?.destroy()
      child.end()
    },
  }
}

function birthOf(opening: Opening): Birth {
  const { entry, heapMb } = opening
  const folders = readableFolders(opening)
  const bounds = [...readingRights(folders), `--max-old-space-size=${heapMb}`]
  const script = fileURLToPath(scriptOf('process', opening))
  const cwd = fileURLToPath(new URL('./', entry))
  return { args: [...bounds, script, entry.href, ...folders], cwd }
}

function outputOf(child: Child): Channel['output'] {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  void pour(child, { stdout, stderr })
  return { stdout, stderr }
}

async function pour({ born }: Child, output: Record<'stdout' | 'stderr', PassThrough>) {
  const lines = await born
  for (const name of ['stdout', 'stderr'] as const)
    if (lines) lines[name].on('error', () => undefined).pipe(output[name])
    else output[name].end()
}

// Its last words are heard before it counts as gone.
async function untilGone({ gone }: Child, { stdout, stderr }: Channel['output']): Promise<string> {
  const how = await gone
  await Promise.allSettled([finished(stdout), finished(stderr)])
  return how
}

function readOr(frame: Buffer, trouble: (reason: string) => void): unknown {
  try {
    return deserialize(frame)
  } catch {
    trouble('sent what cannot be read')
    return undefined
  }
}
