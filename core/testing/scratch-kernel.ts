import type { Client } from 'pg'
import type { Api } from '../api.ts'
import { createKernel, type Caller, type Kernel } from '../kernel.ts'
import { operationNamed } from '../operations.ts'
import { openSearch } from '../search/open.ts'
import { idOf } from '../tenancy/declared-tables.ts'
import { createTenants } from '../tenancy/tenants.ts'
import { permit, report } from './declared-services.ts'
import { meetEverybody, type Known, type Name } from './people.ts'
import { scratchRecord } from './scratch-record.ts'

/** A kernel without a socket over a database of its own, with two small tenants and a few people. */
export interface ScratchKernel {
  readonly kernel: Kernel
  /** The owner's connection, which sees the rows of every tenant. */
  readonly owner: Client
  readonly url: string
  /** Someone at an instant, in Italian unless told. */
  as(name: Name, at?: string, locale?: Caller['locale']): Caller
  /** Asks for an operation as over HTTP: the input is checked, and so is the answer. */
  ask: Ask
  close(): Promise<void>
}

/** Asks for an operation by its name. */
export type Ask = <Op extends keyof Api>(
  caller: Caller,
  operation: Op,
  input: Api[Op]['input'],
) => Promise<Api[Op]['output']>

/** A Monday morning, unless a test says otherwise. */
export const monday = '2026-03-02T09:00:00.000Z'

/** Builds a kernel over a scratch record and meets everybody. */
export async function scratchKernel(): Promise<ScratchKernel> {
  const { database, secrets, owner, url, close } = await scratchRecord()
  const tenants = createTenants(database.directory)
  const lent = { catalogue, tenants, secrets, search: openSearch(undefined) }
  const kernel = createKernel(database, { ...lent, publicUrl: 'http://dime.example' })
  const people = await meetEverybody(kernel)
  return {
    kernel,
    owner,
    url,
    as: (name, at = monday, locale = 'it') =>
      called(people[name], name, { locale, now: new Date(at) }),
    ask: asking(kernel),
    close,
  }
}

// Whoever serves has just proved who they are.
function called(
  { tenant, actor }: Known,
  name: Name,
  { locale, now }: Pick<Caller, 'locale' | 'now'>,
): Caller {
  const session = { id: idOf(tenant.slug, 'session', name), provedAt: now }
  return { tenant, locale, now, actor: actor.kind === 'staff' ? { ...actor, session } : actor }
}

const live = [report, permit].map((service) => ({ plugin: 'streets', version: '1.0.0', service }))

/** The two services, declared by no plugin. */
const catalogue = {
  find: (id: string) => live.find(({ service }) => service.id === id),
  all: () => live,
}

function asking(kernel: Kernel): Ask {
  return async <Op extends keyof Api>(caller: Caller, name: Op, input: Api[Op]['input']) => {
    const operation = operationNamed.get(name)
    if (!operation) throw new TypeError(`${name} is no operation`)
    const answer = await kernel.perform(operation, caller, operation.input.parse(input))
    return operation.output.parse(answer) as Api[Op]['output'] // the operation of that name declares it
  }
}
