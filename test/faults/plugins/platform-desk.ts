import { createSecrets, createSessions, urlFor } from '@dime/core/running'
import type { Client } from 'pg'
import { z } from 'zod'
import { createDatabase } from '../../../core/database/database.ts'
import { RolloutView } from '../../../core/plugin/rollout/rollout-contract.ts'
import { createTenants } from '../../../core/tenancy/tenants.ts'
import type { OwnCity } from '../../bench/own-city.ts'
import { until } from '../kill.ts'

/** The desk of whoever looks after the platform, over HTTP, with a proof that is always fresh. */
export interface PlatformDesk {
  read(operation: string, input?: Readonly<Record<string, string>>): Promise<unknown>
  write(operation: string, input: object): Promise<unknown>
  /** Takes a package in; answers its version. */
  upload(base64: string): Promise<string>
  /** Asks for a change of a plugin and waits until nothing more happens. */
  change(asked: Change): Promise<RolloutView>
  /** Asks for a plugin to be taken out, and waits until it is. */
  remove(asked: object): Promise<RolloutView>
  /** A rollout in a language. */
  rollout(id: string, locale?: string): Promise<RolloutView>
  trust(key: string): Promise<void>
}

/** A version to bring; nothing for the live one anew. */
export interface Change {
  readonly plugin: string
  readonly to: string | null
}

const slug = 'piattaforma'
const administrator = 'ambra.lionello@piattaforma.example'
const proofMs = 5 * 60_000
const patienceMs = 120_000

/** Sits down at the platform's desk of a city. */
export function sitAtPlatform(city: OwnCity, owner: () => Client): PlatformDesk {
  const proof = { cookie: '', until: 0 }
  const cookie = async () => {
    if (Date.now() > proof.until)
      Object.assign(proof, { cookie: await enter(city, owner()), until: Date.now() + proofMs })
    return proof.cookie
  }
  const at = (operation: string) => `${city.kernel}/api/${slug}/${operation}`
  const read = async (operation: string, input: Record<string, string> = {}, locale = 'it') => {
    const headers = { cookie: await cookie(), 'accept-language': locale }
    return answered(
      await fetch(`${at(operation)}?${new URLSearchParams(input).toString()}`, { headers }),
    )
  }
  const write = async (operation: string, input: object) => {
    const headers = { cookie: await cookie(), 'content-type': 'application/json' }
    const body = JSON.stringify(input)
    return answered(await fetch(at(operation), { method: 'POST', headers, body }))
  }
  const rollout = async (id: string, locale = 'it') =>
    RolloutView.parse(await read('plugins.rollout', { rollout: id }, locale))
  return {
    ...{ read, write, rollout },
    upload: async (base64) =>
      Uploaded.parse(await write('plugins.upload', { package: base64 })).version,
    async change({ plugin, to }) {
      const asked = { id: plugin, reason: 'Una prova' }
      const begun = to
        ? await write('plugins.roll-out', { ...asked, version: to })
        : await write('plugins.reload', asked)
      return over(rollout, RolloutView.parse(begun).id)
    },
    remove: async (asked) =>
      over(rollout, RolloutView.parse(await write('plugins.remove', asked)).id),
    trust: async (key) => void (await write('publishers.trust', { name: 'Editrice', key })),
  }
}

const Uploaded = z.object({ version: z.string() })

/** Waits until nothing more happens to a rollout. */
async function over(rollout: PlatformDesk['rollout'], id: string): Promise<RolloutView> {
  let last = await rollout(id)
  const isOver = async () => {
    // Whoever only looks may look again: the kernel may be away for a moment.
    last = await rollout(id).catch(() => last)
    return last.isOver
  }
  await until(isOver, `rollout of ${last.plugin} ${last.to ?? ''} ends`, patienceMs)
  return last
}

async function answered(answer: Response): Promise<unknown> {
  const told: unknown = await answer.json()
  if (answer.ok) return told
  throw new Error(JSON.stringify(told), { cause: told })
}

async function enter(city: OwnCity, owner: Client): Promise<string> {
  const secrets = createSecrets(city.secret)
  const url = urlFor('dime_app', city.env['DATABASE_URL'] ?? '', secrets)
  const database = await createDatabase({ url })
  try {
    const tenant = await createTenants(database.directory).bySlug(slug)
    const { rows } = await owner.query<{ id: string }>(
      'select id from staff where tenant_id = $1 and email = $2',
      [tenant.id, administrator],
    )
    const draft = { kind: 'staff', subject: rows[0]?.id ?? '', level: 3, seconds: 3600 } as const
    const { token } = await createSessions(database).open(tenant, draft, new Date())
    return `dime_staff_${slug}=${token}`
  } finally {
    await database.close()
  }
}
