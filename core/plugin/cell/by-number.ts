import { readFile } from 'node:fs/promises'
import { setPriority } from 'node:os'
import { kill } from 'node:process'

const PAGE_MB = 4096 / 1024 / 1024

/** Lets a process, and what it starts, give way to others, by so much as `nice` counts; nothing where it has ended already. */
export function giveWay(pid: number | undefined, by: number): void {
  if (pid === undefined) return
  try {
    setPriority(pid, by)
  } catch {
    // it has ended already
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
