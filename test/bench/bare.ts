import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findFreePort } from '../../launch/ports.ts'
import { startChild, type Child } from '../../launch/process/child.ts'
import type { Plans } from './bare-server.ts'

/** The bare server, in a process of its own. */
export interface Bare extends Child {
  readonly url: string
}

/** Where the bare server finds its statements and its rows. */
export interface BareOptions {
  readonly plans: Plans
  readonly folder: string
  readonly ownerUrl: string
  readonly tenant: string
}

/** Starts a Koa over `pg` that runs recorded statements as the owner: no policies, no roles, no settings. */
export async function startBare({ plans, folder, ownerUrl, tenant }: BareOptions): Promise<Bare> {
  const file = join(folder, 'plans.json')
  writeFileSync(file, JSON.stringify(plans))
  const port = await findFreePort()
  const address = new URL(ownerUrl)
  // The search reads its tenant from the connection.
  address.searchParams.set('options', `-c app.tenant=${tenant}`)
  const ready = Promise.withResolvers<void>()
  const child = await startChild({
    title: 'The bare server',
    command: process.execPath,
    args: [fileURLToPath(new URL('bare-server.ts', import.meta.url)), file, String(port)],
    env: { ...process.env, DATABASE_URL: address.href },
    onLine: () => ready.resolve(),
  })
  void child.exited.then((how) => ready.reject(new Error(`${how}: ${child.tail()}`)))
  await ready.promise
  return { ...child, url: `http://127.0.0.1:${port}` }
}
