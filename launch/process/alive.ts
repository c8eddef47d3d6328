import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** A process that cannot be mistaken for a later one with the same number. */
export type ProcessMark = { pid: number; born: string }

/** Marks a process by its number and the moment it was born; nothing when it is gone. */
export function markOf(pid: number): ProcessMark | undefined {
  const born = bornOnLinux(pid) ?? bornElsewhere(pid)
  return born === undefined ? undefined : { pid, born }
}

/** Tells whether exactly this process still runs. */
export function isAlive(mark: ProcessMark): boolean {
  return markOf(mark.pid)?.born === mark.born
}

/** Asks a process to end, waits, and ends it by force after the grace has passed. */
export async function stopProcess(
  mark: ProcessMark,
  signal: NodeJS.Signals = 'SIGTERM',
  graceMs = 10_000,
): Promise<void> {
  signalTo(mark, signal)
  const deadline = Date.now() + graceMs
  while (isAlive(mark) && Date.now() < deadline) await sleep(50)
  signalTo(mark, 'SIGKILL')
}

function signalTo(mark: ProcessMark, signal: NodeJS.Signals): void {
  if (!isAlive(mark)) return
  try {
    process.kill(mark.pid, signal)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

function bornOnLinux(pid: number): string | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')
    // A zombie has ended: only its parent has not been told yet.
    return fields?.[0] === 'Z' ? undefined : fields?.[19]
  } catch {
    return undefined
  }
}

function bornElsewhere(pid: number): string | undefined {
  if (process.platform === 'linux') return undefined
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return undefined
  }
}
