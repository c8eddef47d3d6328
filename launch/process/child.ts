import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { createTail } from './tail.ts'
import { markOf, stopProcess } from './alive.ts'
import { giveWay } from '../../core/plugin/cell/by-number.ts'
import { explain } from '../explain.ts'

/** What to start and how to stop it. */
export type ChildPlan = {
  /** What people call it, as the subject of a sentence. */
  title: string
  command: string
  args: readonly string[]
  env?: NodeJS.ProcessEnv
  cwd?: string
  uid?: number | undefined
  gid?: number | undefined
  /** The file that keeps all it says; nowhere when left out. */
  log?: string
  stopSignal?: NodeJS.Signals
  graceMs?: number
  /** It gives way where the machine has too much to do: nobody waits for it at a screen. */
  givesWay?: boolean
  /** Told the number of the process the moment it exists; its answer is called when it has ended. */
  onStart?: (pid: number) => () => void
  /** Hears each line the child prints on its standard output. */
  onLine?: (line: string) => void
}

/** A child that runs; `exited` always comes, `close` ends it and waits for its end. */
export type Child = {
  pid: number
  exited: Promise<string>
  tail(): string
  close(): Promise<void>
}

const behindOthers = 10

/** Starts a child in a process group of its own, so that Ctrl-C reaches only the one who tidies up. */
export async function startChild(plan: ChildPlan): Promise<Child> {
  const { command, args, cwd, uid, gid } = plan
  const env = plan.env ?? process.env
  const owner = uid === undefined || gid === undefined ? {} : { uid, gid }
  const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe']
  const child = spawn(command, args, { ...(cwd && { cwd }), ...owner, env, stdio, detached: true })
  const tail = createTail(plan.log)
  listen(child.stdout, tail.add, plan.onLine)
  listen(child.stderr, tail.add)
  const exited = once(child, 'close').then(([code, signal]) => `${signal ?? `code ${code}`}`)
  await once(child, 'spawn').catch((cause: unknown) => {
    throw explain(`${plan.title} cannot be started: ${command} does not run here.`, cause)
  })
  const pid = child.pid ?? 0
  if (plan.givesWay) giveWay(pid, behindOthers)
  const mark = markOf(pid)
  const forget = plan.onStart?.(pid)
  void exited.then(() => (forget?.(), tail.end()))
  const close = async () => {
    if (mark) await stopProcess(mark, plan.stopSignal, plan.graceMs)
    await exited
  }
  return { pid, exited, tail: tail.text, close }
}

/** Runs a child to its end and promises what it printed; a failure carries its last lines. */
export async function runChild(plan: ChildPlan): Promise<string> {
  const child = await startChild(plan)
  const how = await child.exited
  if (how === 'code 0') return child.tail()
  throw explain(`${plan.title} failed (${how}).\n${child.tail()}${whereToRead(plan)}`)
}

function whereToRead(plan: ChildPlan): string {
  return plan.log ? `\nAll it said is in ${plan.log}` : ''
}

function listen(
  stream: Readable,
  add: (text: string) => void,
  onLine?: (line: string) => void,
): void {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (text: string) => {
    add(text)
    if (!onLine) return
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  })
}
