import { spawn, type ChildProcess, type SendHandle } from 'node:child_process'
import { Socket } from 'node:net'
import { endByNumber } from './by-number.ts'
import type { Birth, LineName, ToNursery, ToParent } from './nursery-wire.ts'

/** A process that was born, and the lines to it. */
export type Newborn = { readonly pid: number } & Readonly<Record<LineName, Socket>>

/** A process on its way into the world, and out of it. */
export interface Child {
  /** Nothing where it could not be started. */
  readonly born: Promise<Newborn | undefined>
  /** How it ended. */
  readonly gone: Promise<string>
  /** Puts it behind everything else that the machine does. */
  goLast(): void
  /** Ends it at once. */
  end(): void
}

/** A small process that starts others, so that this one need not be copied. */
export interface Nursery {
  bear(birth: Birth): Child
}

interface Awaited {
  readonly lines: Partial<Record<LineName, Socket>>
  readonly born: PromiseWithResolvers<Newborn | undefined>
  readonly gone: PromiseWithResolvers<string>
}

const script = new URL('./nursery.ts', import.meta.url).pathname

/** A nursery that opens with the first birth, and again should it be lost; while it is empty it keeps nobody from ending. */
export function createNursery(): Nursery {
  let home: ChildProcess | undefined
  let last = 0
  const births = createBirths(() => home?.channel?.unref())
  const close = () => {
    home = undefined
    births.loseAll()
  }
  const ask = (asked: ToNursery) => home?.send(asked, () => undefined) // that it is gone its exit says
  return {
    bear(birth) {
      home ??= openHome(births.hear, close)
      home.channel?.ref()
      const id = (last += 1)
      const { born, gone } = births.await(id)
      ask({ kind: 'bear', id, ...birth })
      return {
        ...{ born: born.promise, gone: gone.promise },
        goLast: () => ask({ kind: 'goLast', id }),
        end: () => ask({ kind: 'end', id }),
      }
    },
  }
}

function createBirths(onEmpty: () => void) {
  const awaited = new Map<number, Awaited>()
  const lose = (id: number, how: string) => {
    const child = awaited.get(id)
    awaited.delete(id)
    child?.born.resolve(undefined)
    child?.gone.resolve(how)
    if (awaited.size === 0) onEmpty()
  }
  return {
    await(id: number): Awaited {
      const child: Awaited = {
        lines: {},
        born: Promise.withResolvers(),
        gone: Promise.withResolvers(),
      }
      awaited.set(id, child)
      return child
    },
    hear(told: ToParent, line?: SendHandle) {
      const child = awaited.get(told.id)
      if (told.kind === 'gone') lose(told.id, told.how)
      else if (told.kind === 'born') child?.born.resolve(newborn(told.pid, child.lines))
      else if (line instanceof Socket && child) child.lines[told.name] = line
    },
    loseAll() {
      for (const [id, { born }] of awaited) {
        void born.promise.then((known) => endByNumber(known?.pid))
        lose(id, 'lost the process that started it')
      }
    },
  }
}

function openHome(
  hear: (told: ToParent, line?: SendHandle) => void,
  close: () => void,
): ChildProcess {
  const home = spawn(process.execPath, [script], {
    env: {},
    detached: true, // whoever ends the kernel's session leaves it to end its own
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  home.on('message', hear).once('exit', close).once('error', close).unref()
  return home
}

function newborn(pid: number, { stdout, stderr, pipe }: Awaited['lines']): Newborn | undefined {
  return stdout && stderr && pipe ? { pid, stdout, stderr, pipe } : undefined
}
