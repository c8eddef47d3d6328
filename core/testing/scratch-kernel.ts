import { Client } from 'pg'
import { scratchDatabase } from '../../test/setup/scratch-database.ts'
import { createDatabase } from '../database/database.ts'
import { migrate } from '../database/migrate.ts'
import { urlFor } from '../database/roles.ts'
import { createKernel, type Caller, type Kernel } from '../kernel.ts'
import { createSecrets } from '../operation/secrets.ts'
import type { Api } from '../api.ts'
import { operationNamed } from '../operations.ts'
import { openSearch } from '../search/open.ts'
import { applyTenants } from '../tenancy/apply.ts'
import { createTenants } from '../tenancy/tenants.ts'
import { permit, report } from './declared-services.ts'
import { town, works } from './declared-tenants.ts'
import { meetEverybody, type Name } from './people.ts'

/** A kernel without a socket over a database of its own, with two small tenants and a few people. */
export interface ScratchKernel {
  readonly kernel: Kernel
  /** The owner's connection, which sees the rows of every tenant. */
  readonly owner: Client
  readonly url: string
  /** Someone at an instant, in Italian unless told. */
  as(name: Name, at?: string, locale?: Caller['locale']): Caller
  /** Asks for an operation as over HTTP: the input is checked, and so is the answer. */
  ask<Name extends keyof Api>(
    caller: Caller,
    name: Name,
    input: Api[Name]['input'],
  ): Promise<Api[Name]['output']>
  close(): Promise<void>
}

/** A Monday morning, unless a test says otherwise. */
export const monday = '2026-03-02T09:00:00.000Z'

/** Migrates a scratch database, applies the tenants and builds the kernel over it. */
export async function scratchKernel(): Promise<ScratchKernel> {
  const { url, drop } = await scratchDatabase()
  const secrets = createSecrets(process.env['DIME_SECRET'] ?? '')
  const owner = new Client({ connectionString: url })
  await migrate(url, secrets, [])
  await owner.connect()
  await applyTenants(owner, [town, works], secrets)
  const database = await createDatabase({ url: urlFor('dime_app', url, secrets) })
  const tenants = createTenants(database.directory)
  const lent = { catalogue, tenants, secrets, search: openSearch(undefined) }
  const kernel = createKernel(database, { ...lent, publicUrl: 'http://dime.example' })
  const people = await meetEverybody(kernel)
  return {
    kernel,
    owner,
    url,
    as: (name, at = monday, locale = 'it') => ({ ...people[name], locale, now: new Date(at) }),
    ask: (caller, name, input) => ask(kernel, { caller, name, input }),
    async close() {
      await Promise.all([database.close(), owner.end()])
      await drop()
    },
  }
}

const live = [report, permit].map((service) => ({ plugin: 'streets', version: '1.0.0', service }))

/** The two services, declared by no plugin. */
const catalogue = {
  find: (id: string) => live.find(({ service }) => service.id === id),
  all: () => live,
}

interface Asking<Name extends keyof Api> {
  readonly caller: Caller
  readonly name: Name
  readonly input: Api[Name]['input']
}

async function ask<Name extends keyof Api>(
  kernel: Kernel,
  { caller, name, input }: Asking<Name>,
): Promise<Api[Name]['output']> {
  const operation = operationNamed.get(name)
  if (!operation) throw new TypeError(`${name} is no operation`)
  const answer = await kernel.perform(operation, caller, operation.input.parse(input))
  return operation.output.parse(answer) as Api[Name]['output'] // the operation of that name declares it
}
