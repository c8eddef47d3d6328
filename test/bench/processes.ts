import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

// The unit of /proc/<pid>/stat.
const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))

interface Stat {
  readonly parent: number
  /** Milliseconds of processor time, of the process alone. */
  readonly own: number
  /** The same of its children that have ended. */
  readonly ended: number
}

/** The processor time that a process and all below it have used, in milliseconds. */
export function cpuOf(pid: number): number {
  const { own = 0, ended = 0 } = statOf(pid) ?? {}
  return own + ended + sum(childrenOf(pid).map((child) => statOf(child)?.own ?? 0))
}

/** The memory that a process and its children hold, in megabytes; what they share counts once. */
export function memoryOf(pid: number): number {
  return sum([pid, ...childrenOf(pid)].map(shareOf))
}

function childrenOf(pid: number): number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return all.map(Number).filter((other) => statOf(other)?.parent === pid)
}

function statOf(pid: number): Stat | undefined {
  const fields = read(`/proc/${pid}/stat`)?.split(') ')[1]?.split(' ').map(Number)
  if (!fields) return undefined
  const [, parent = 0, , , , , , , , , , user = 0, system = 0, ended = 0, endedSystem = 0] = fields
  const milliseconds = (ticks: number) => (ticks * 1000) / ticksPerSecond
  return { parent, own: milliseconds(user + system), ended: milliseconds(ended + endedSystem) }
}

function shareOf(pid: number): number {
  const rollup = read(`/proc/${pid}/smaps_rollup`)
  return Number(/^Pss:\s+(\d+)/m.exec(rollup ?? '')?.[1] ?? 0) / 1024
}

// A process may end while it is looked at.
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
