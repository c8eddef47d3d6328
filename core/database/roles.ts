import { DatabaseError, type Client } from 'pg'
import type { Secrets } from '../operation/secrets.ts'

/** The roles that connect: the application, and the relay that alone sees every tenant's outbox. */
export type LoginRole = 'dime_app' | 'dime_relay'

/** The role that owns the schema of one plugin. */
export type MakerRole = `dime_plugin_${string}_maker`

/** The URL with which a role reaches the database that the owner's URL names. */
export function urlFor(role: LoginRole | MakerRole, ownerUrl: string, secrets: Secrets): string {
  const url = new URL(ownerUrl)
  url.username = role
  url.password = secrets.key(`database role ${role}`).toString('hex')
  return url.href
}

/** Makes sure that the roles exist, own nothing and cannot bypass row-level security. */
export async function ensureRoles(owner: Client, secrets: Secrets): Promise<void> {
  for (const role of ['dime_app', 'dime_relay'] as const) await ensureLogin(owner, role, secrets)
  await ensureRole(owner, 'dime_search', 'nologin')
  await ensureRole(owner, 'dime_platform', 'nologin')
  await ensureRole(owner, 'dime_auditor', 'nologin')
  // Whoever may set the tenant can be any tenant: a plugin's role must not.
  await oneAtATime(
    owner,
    `revoke execute on function pg_catalog.set_config(text, text, boolean) from public;
     grant execute on function pg_catalog.set_config(text, text, boolean) to dime_app, dime_platform;`,
  )
  // A function hides what it does, and a block what it says: only the owner writes them.
  await oneAtATime(owner, 'revoke usage on language sql, plpgsql from public;')
}

/** Makes sure that a role is there and signs in with the password that is its own, and has no power over others. */
export async function ensureLogin(
  owner: Client,
  role: LoginRole | MakerRole,
  secrets: Secrets,
): Promise<void> {
  await ensureRole(owner, role, 'login')
  const password = secrets.key(`database role ${role}`).toString('hex')
  await oneAtATime(
    owner,
    `alter role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole password '${password}';`,
  )
}

/** Creates a role unless it is there; two migrations at once do no harm. */
export async function ensureRole(
  owner: Client,
  role: string,
  login: 'login' | 'nologin',
): Promise<void> {
  await oneAtATime(
    owner,
    `if not exists (select from pg_roles where rolname = '${role}') then create role ${role} ${login} nobypassrls; end if;`,
  )
}

/** Lets a role act with the rights of another; two migrations at once do no harm. */
export async function grantRole(owner: Client, role: string, to: string): Promise<void> {
  await oneAtATime(owner, `grant ${role} to ${to};`)
}

/** Removes a role that owns nothing; where another database of the cluster still knows it, it stays, powerless. */
export async function dropRole(owner: Client, role: string): Promise<void> {
  await owner.query(`drop owned by ${role}`)
  await owner.query(`drop role ${role}`).catch((error: unknown) => {
    if (!(error instanceof DatabaseError && error.code === stillKnown)) throw error
  })
}

const stillKnown = '2BP01' // other databases have things granted to it

// Roles belong to the whole cluster and no lock reaches beyond one database: two migrations at once
// may meet, and whoever comes second tries again.
async function oneAtATime(owner: Client, statement: string, tries = 8): Promise<void> {
  try {
    await owner.query(`do $$ begin ${statement} end $$`)
  } catch (error) {
    if (tries === 0 || !isMeeting(error)) throw error
    await oneAtATime(owner, statement, tries - 1)
  }
}

const meetings = ['42710', '23505', 'XX000'] // the object is there now; the row changed meanwhile

function isMeeting(error: unknown): boolean {
  return error instanceof DatabaseError && meetings.includes(error.code ?? '')
}
