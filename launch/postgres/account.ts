import { execFileSync, spawnSync } from 'node:child_process'
import { explain } from '../explain.ts'

/** How a program is started so that it does not run as root: words before it, or another user. */
export type Account = { prefix: string[]; uid?: number; gid?: number }

const user = 'postgres'

/**
 * Promises an account that may run `program` in `folder`. PostgreSQL refuses root; below a folder
 * that only root may enter, its user is given the one right to walk through and read.
 */
export function findAccount(program: string, folder: string): Account {
  if (process.getuid?.() !== 0) return { prefix: [] }
  const { uid, gid } = ensureUser()
  const ways: Account[] = [
    { prefix: [], uid, gid },
    walking('dac_read_search', uid, gid),
    walking('dac_override', uid, gid),
  ]
  const found = ways.find((way) => reaches(way, program, folder))
  if (found) return { ...found, uid, gid }
  throw explain(
    `PostgreSQL does not run as root, and its user cannot reach ${folder} or ${program}. ` +
      'Put DiMe and DIME_DATA where every user may enter, or start it as another user.',
  )
}

/** Gives the spawn options and the words for a program under an account. */
export function under(account: Account, command: string, args: readonly string[]) {
  const [first, ...more] = [...account.prefix, command, ...args]
  const owner = account.prefix.length > 0 ? {} : { uid: account.uid, gid: account.gid }
  return { command: first ?? command, args: more, ...owner }
}

function walking(right: string, uid: number, gid: number): Account {
  const who = ['--reuid', `${uid}`, '--regid', `${gid}`, '--clear-groups']
  // access(2) asks for the real user's rights unless this bit keeps them.
  const rights = [
    `--inh-caps=+${right}`,
    `--ambient-caps=+${right}`,
    '--securebits=+no_setuid_fixup',
  ]
  return { prefix: ['setpriv', ...who, ...rights, '--'] }
}

function reaches(way: Account, program: string, folder: string): boolean {
  const seen = under(way, '/bin/sh', ['-c', 'test -x "$0" && test -x "$1"', program, folder])
  const owner =
    seen.uid === undefined || seen.gid === undefined ? {} : { uid: seen.uid, gid: seen.gid }
  return spawnSync(seen.command, seen.args, { ...owner, cwd: '/', stdio: 'ignore' }).status === 0
}

function ensureUser(): { uid: number; gid: number } {
  const known = idsOf(user)
  if (known) return known
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', user], { stdio: 'ignore' })
  const made = idsOf(user)
  if (made) return made
  throw explain(
    `PostgreSQL does not run as root and no user "${user}" could be made: make one, or start DiMe as another user.`,
  )
}

function idsOf(name: string): { uid: number; gid: number } | undefined {
  try {
    const ask = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }))
    return { uid: ask('-u'), gid: ask('-g') }
  } catch {
    return undefined
  }
}
