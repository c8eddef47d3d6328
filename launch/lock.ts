import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { explain } from './explain.ts'
import { isAlive, markOf } from './process/alive.ts'

/** A held lock; `stale` says that an earlier start ended without letting go. */
export type Lock = { stale: boolean; release(): void }

/** Takes a data folder for this process alone; the lock of a process that has ended is taken over. */
export function takeLock(data: string): Lock {
  const file = join(data, 'lock')
  const holder = readHolder(file)
  if (holder && isAlive(holder)) throw alreadyRunning(data, holder.pid)
  const stale = existsSync(file)
  rmSync(file, { force: true })
  try {
    // `wx`: of two starts in the same moment one wins.
    writeFileSync(file, JSON.stringify(markOf(process.pid)), { flag: 'wx' })
  } catch (cause) {
    throw explain(`Another start of DiMe on ${data} came first in this very moment.`, cause)
  }
  return { stale, release: () => rmSync(file, { force: true }) }
}

/** Gives the number of the process that holds a data folder now. */
export function lockHolder(data: string): number | undefined {
  const holder = readHolder(join(data, 'lock'))
  return holder && isAlive(holder) ? holder.pid : undefined
}

function readHolder(file: string): { pid: number; born: string } | undefined {
  if (!existsSync(file)) return undefined
  try {
    const { pid, born } = JSON.parse(readFileSync(file, 'utf8'))
    return { pid: Number(pid), born: String(born) }
  } catch {
    return undefined
  }
}

function alreadyRunning(data: string, pid: number): Error {
  return explain(
    `DiMe already runs on ${data} (process ${pid}). Stop it with Ctrl-C where it runs, or with ` +
      `"kill ${pid}". To run a second city beside it, set DIME_DATA and DIME_PORT.`,
  )
}
