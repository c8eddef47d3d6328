import { randomUUID } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { markOf, stopProcess } from '../process/alive.ts'
import { runChild } from '../process/child.ts'
import { under, type Account } from './account.ts'

/** What a new cluster is made with. */
export type ClusterPlan = { folder: string; user: string; password: string; initdb: string }

/** Makes the folder that a cluster lies in. */
export function prepareFolder(folder: string): void {
  mkdirSync(dirname(folder), { recursive: true })
}

/** Makes a UTF-8 cluster with a language-neutral order of words, unless there is one already. */
export async function ensureCluster(plan: ClusterPlan, account: Account): Promise<void> {
  if (existsSync(plan.folder)) return giveTo(account, plan.folder)
  // Made aside and moved into place when whole: a start that is cut short leaves nothing behind.
  const aside = `${plan.folder}.new`
  const passwordFile = join(tmpdir(), `dime-${randomUUID()}`)
  rmSync(aside, { recursive: true, force: true })
  mkdirSync(aside, { mode: 0o700 })
  giveTo(account, aside)
  try {
    writeFileSync(passwordFile, `${plan.password}\n`, { mode: 0o600 })
    giveTo(account, passwordFile)
    const args = [...initArguments(plan.user), `--pgdata=${aside}`, `--pwfile=${passwordFile}`]
    await runChild({ title: 'Making the database', cwd: '/', ...under(account, plan.initdb, args) })
    renameSync(aside, plan.folder)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

function giveTo({ uid, gid }: Account, path: string): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
}

/** Stops the server that an earlier, killed start left on this folder; promises whether there was one. */
export async function stopLeftover(folder: string): Promise<boolean> {
  const file = join(folder, 'postmaster.pid')
  if (!existsSync(file)) return false
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  const mark = isServer(pid) ? markOf(pid) : undefined
  if (mark) await stopProcess(mark, 'SIGINT', 15_000)
  return mark !== undefined
}

function isServer(pid: number): boolean {
  const file = `/proc/${pid}/cmdline`
  if (process.platform !== 'linux') return pid > 0
  return existsSync(file) && readFileSync(file, 'utf8').includes('postgres')
}

function initArguments(user: string): string[] {
  return [
    `--username=${user}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--text-search-config=simple',
    '--no-instructions',
  ]
}
