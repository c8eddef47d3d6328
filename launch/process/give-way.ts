import { writeFileSync } from 'node:fs'
import { giveWay } from '../../core/plugin/cell/by-number.ts'

/**
 * Lets a session of processes give way to others, by so much as `nice` counts. Where Linux shares the processor out
 * among sessions, `nice` counts among the processes of one alone: there the session itself gives way too (sched(7),
 * autogroup).
 */
export function sessionGivesWay(pid: number, by: number): void {
  giveWay(pid, by)
  try {
    writeFileSync(`/proc/${pid}/autogroup`, `${by}`)
  } catch {
    // another system, or it has ended already
  }
}
