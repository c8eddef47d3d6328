import type { Permitted } from '../lend/permits.ts'
import { readOutcome } from '../read/read-outcome.ts'
import { readHeard, readReply } from '../read/read-reply.ts'
import { allowingIn } from './allowing.ts'
import type { Cross } from './crossing.ts'
import type { Door } from './door.ts'
import type { HostCalls } from './host-calls.ts'
import type { Tally } from './tally.ts'

/** What a host's calls need. */
export interface CallsOptions {
  readonly permitted: Permitted
  readonly cross: Cross
  readonly door: Door
  readonly tally: Tally
}

/** The ways to ask a plugin: each crosses, comes back checked, and is held to what the plugin may do. */
export function createCalls({ permitted, cross, door, tally }: CallsOptions): HostCalls {
  const plugin = permitted.description.id
  const call: HostCalls['call'] = async (name, task, { deadlineMs, office = null } = {}) => {
    const place = { tenant: task.tenant.slug, office }
    const allowing = await allowingIn(permitted, place)
    const crossing = { to: 'activity' as const, name, place, input: allowing.shown(task) }
    return allowing.outcome(readOutcome(plugin, await cross(crossing, deadlineMs)))
  }
  const ask: HostCalls['ask'] = async (name, asked, { deadlineMs, office = null } = {}) => {
    const place = { tenant: asked.tenant.slug, office }
    const allowing = await allowingIn(permitted, place)
    const crossing = { to: 'route' as const, name, place, input: asked }
    const reply = readReply(plugin, await cross(crossing, deadlineMs))
    allowing.keeping(reply.keep ?? [])
    return reply
  }
  const tell: HostCalls['tell'] = async (told, { deadlineMs, office = null } = {}) => {
    const place = { tenant: told.tenant.slug, office }
    const allowing = await allowingIn(permitted, place)
    const crossing = { to: 'listener' as const, name: told.event, place, input: told }
    return allowing.keeping(readHeard(plugin, await cross(crossing, deadlineMs)))
  }
  const counted = <T>(run: () => Promise<T>) => tally.count(() => door.pass(run))
  return {
    call: (...asked) => counted(() => call(...asked)),
    ask: (...asked) => counted(() => ask(...asked)),
    tell: (...told) => counted(() => tell(...told)),
  }
}
