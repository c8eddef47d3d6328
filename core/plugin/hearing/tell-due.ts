import sql from 'sql-template-tag'
import { dime } from '../../identity/actor.ts'
import type { Caller, Kernel } from '../../kernel.ts'
import { reasonOf } from '../cell/wire-fault.ts'
import type { Keeping } from '../face/reply.ts'
import type { Host } from '../host/host.ts'
import { keepRows } from '../keeping/keep-rows.ts'
import { claimDue, type Hearing } from './claim.ts'
import { laterMs, mostTries } from './later.ts'

/** What telling plugins takes: who listens, and the instant. */
export interface Telling {
  readonly live: ReadonlyMap<string, Host>
  readonly now: Date
}

const atOnce = 20

/** Tells plugins what is due, in every tenant; answers how much was told or tried. */
export async function tellDue(kernel: Kernel, { live, now }: Telling): Promise<number> {
  const listening = [...live.values()].filter(({ listeners }) => listeners.length > 0)
  if (listening.length === 0) return 0
  const names = listening.map(({ id }) => id)
  let told = 0
  for (const tenant of await kernel.lent.tenants.all()) {
    const caller: Caller = { tenant, actor: dime, locale: 'it', now }
    const due = await kernel.withRows(caller, (scope) => claimDue(scope, names, atOnce))
    await Promise.all(due.map((hearing) => tell(kernel, caller, { hearing, live })))
    told += due.length
  }
  return told
}

interface Turn {
  readonly hearing: Hearing
  readonly live: Telling['live']
}

async function tell(kernel: Kernel, caller: Caller, { hearing, live }: Turn): Promise<void> {
  try {
    const { tenant } = caller
    const told = {
      id: hearing.eventId,
      event: hearing.event,
      tenant: { slug: tenant.slug, name: tenant.profile.name },
      ticket: hearing.ticket,
      at: hearing.happenedAt.toISOString(),
    }
    const keep = (await live.get(hearing.plugin)?.tell(told, { office: hearing.office })) ?? []
    await keepOnce(kernel, caller, { hearing, keep })
  } catch (error) {
    await putOff(kernel, caller, { hearing, why: reasonOf(error) })
  }
}

// Whoever takes the row away keeps what was answered: a second telling finds none and keeps nothing.
function keepOnce(
  kernel: Kernel,
  caller: Caller,
  { hearing, keep }: { readonly hearing: Hearing; readonly keep: readonly Keeping[] },
): Promise<void> {
  return kernel.withRows(caller, async ({ store, tenant }) => {
    const gone = await store.rows(sql`
      delete from plugin_hearing where tenant_id = ${tenant.id} and id = ${hearing.id} returning id`)
    if (gone.length > 0) await keepRows(store, hearing.plugin, keep)
  })
}

async function putOff(
  kernel: Kernel,
  caller: Caller,
  { hearing: { id, tries }, why }: { readonly hearing: Hearing; readonly why: string },
): Promise<void> {
  const due = new Date(caller.now.getTime() + laterMs(tries))
  await kernel.withRows(caller, ({ store, tenant }) =>
    store.rows(sql`
      update plugin_hearing set why = ${why.slice(0, 500)}, due_at = ${due}, is_aside = ${tries >= mostTries}
      where tenant_id = ${tenant.id} and id = ${id}`),
  )
}
