import { spawn, type ChildProcess } from 'node:child_process'
import { Socket } from 'node:net'
import { giveWay } from './by-number.ts'
import { lineNames, type ToNursery, type ToParent } from './nursery-wire.ts'

// Where the processes of plugins are born, in one that stays small: the system copies the memory map of whoever
// starts another, and a kernel that holds much would stand still meanwhile.
const young = new Map<number, ChildProcess>()

// A plugin that starts, or runs wild, leaves the processor to those who ask the kernel.
const behindKernel = 10
const behindAll = 19

const tell = (told: ToParent, line?: Socket) => void process.send?.(told, line)

function bear({ id, args, cwd }: Extract<ToNursery, { kind: 'bear' }>): void {
  const child = spawn(process.execPath, args, {
    env: {},
    cwd,
    detached: true, // it leads a session, which gives way with it
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const gone = (how: string) => void (young.delete(id) && tell({ kind: 'gone', id, how }))
  young.set(id, child)
  child.once('error', ({ message }) => gone(message))
  child.once('exit', (code, signal) =>
    gone(code === null ? `was ended by ${signal}` : `stopped by itself with code ${code}`),
  )
  if (child.pid === undefined) return
  giveWay(child.pid, behindKernel)
  for (const [at, name] of lineNames.entries()) {
    const line = child.stdio[at + 1]
    if (line instanceof Socket) tell({ kind: 'line', id, name }, line)
  }
  tell({ kind: 'born', id, pid: child.pid }) // leaves when each line was taken over, and is let go here
}

process.on('message', (asked: ToNursery) => {
  if (asked.kind === 'bear') bear(asked)
  else if (asked.kind === 'goLast') giveWay(young.get(asked.id)?.pid, behindAll)
  else young.get(asked.id)?.kill('SIGKILL')
})
process.on('disconnect', () => {
  for (const child of young.values()) child.kill('SIGKILL')
  process.exit()
})
