import { writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { getPriority, setPriority } from 'node:os'
import { kill } from 'node:process'

const PAGE_MB = 4096 / 1024 / 1024

// Linux takes one such word in a tenth of a second from all who are not its administrator.
const retryMs = 200

/**
 * Lets a process that leads a session, and what it starts, give way to others, by so much as `nice` counts; nothing
 * where it has ended already. Where Linux shares the processor out among sessions, `nice` counts among the processes
 * of one alone: there the session itself gives way too (sched(7), autogroup).
 */
export function giveWay(pid: number | undefined, by: number): void {
  if (pid === undefined) return
  try {
    setPriority(pid, by)
    rankSession(pid)
  } catch {
    // it has ended already
  }
}

// Whenever it is taken at last, the rank that the process has by then is the one that holds.
function rankSession(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/autogroup`, `${getPriority(pid)}`)
  } catch (error) {
    const isLater = error instanceof Error && 'code' in error && error.code === 'EAGAIN'
    if (isLater) setTimeout(() => rankSession(pid), retryMs).unref()
  }
}

/** Ends a process at once; nothing where it has ended already. */
export function endByNumber(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    kill(pid, 'SIGKILL')
  } catch {
    // it has ended already
  }
}

/** The megabytes that a process holds, where the system tells of other processes; elsewhere the heap's own limit must do. */
export async function residentMb(pid: number | undefined): Promise<number | undefined> {
  const told = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '')
  const pages = Number(told.split(' ')[1])
  return Number.isFinite(pages) ? pages * PAGE_MB : undefined
}
