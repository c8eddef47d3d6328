import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { markOf, stopProcess, type ProcessMark } from './alive.ts'

/** The children of a city, written down so that a killed start leaves nothing that cannot be found. */
export type Ledger = {
  /** Writes a child down; what it gives back strikes it out. */
  enter(name: string, pid: number): () => void
  /** Stops all that are written down, exactly those processes, and promises their names. */
  stopAll(): Promise<string[]>
}

/** Keeps the ledger in a folder, one file a child. */
export function openLedger(folder: string): Ledger {
  mkdirSync(folder, { recursive: true })
  return {
    enter(name, pid) {
      const file = join(folder, `${name}-${pid}.json`)
      writeFileSync(file, JSON.stringify(markOf(pid) ?? {}))
      return () => rmSync(file, { force: true })
    },
    async stopAll() {
      const stopped = await Promise.all(
        readdirSync(folder).map((name) => stopEntry(join(folder, name), name)),
      )
      return stopped.flat()
    },
  }
}

async function stopEntry(file: string, name: string): Promise<string[]> {
  const mark = readMark(file)
  const runs = mark !== undefined && markOf(mark.pid)?.born === mark.born
  const signal = name.startsWith('postgres') ? 'SIGINT' : 'SIGTERM'
  if (runs) await stopProcess(mark, signal)
  rmSync(file, { force: true })
  return runs ? [name.replace(/-\d+\.json$/, '')] : []
}

function readMark(file: string): ProcessMark | undefined {
  if (!existsSync(file)) return undefined
  try {
    const { pid, born } = JSON.parse(readFileSync(file, 'utf8'))
    return typeof pid === 'number' && typeof born === 'string' ? { pid, born } : undefined
  } catch {
    return undefined
  }
}
