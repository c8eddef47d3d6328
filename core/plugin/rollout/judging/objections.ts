import sql from 'sql-template-tag'
import type { Fault } from '../../../operation/fault.ts'
import type { Scope } from '../../../operation/scope.ts'
import { needsOtherKernel } from '../../faults.ts'
import { contractView } from './contract-view.ts'
import { wasContracted, wouldBreakTickets } from '../faults.ts'
import { impactOf, type Impact } from './impact.ts'
import type { StoredVersion } from '../record/kept-version.ts'
import { someTickets, ticketGroups } from './ticket-groups.ts'
import { unvouched } from './vouching.ts'

/** What stands against a version, and what it means to the open tickets. */
export interface Judgement {
  readonly against: readonly Fault[]
  readonly impact: Impact
}

/** Everything that stands against rolling a version out, the signature first; nothing when it may go on. */
export async function judge(scope: Scope, kept: StoredVersion): Promise<Judgement> {
  const impact = impactOf(await ticketGroups(scope, kept.plugin), kept.description)
  const against = [
    ...(await unvouched(scope, kept)),
    ...unfitting(kept),
    ...(await contracted(scope, kept)),
    ...(await breaking(scope, impact)),
  ]
  return { against, impact }
}

function unfitting({ plugin, description: { contract } }: StoredVersion): Fault[] {
  const { asks: needs, here: has, fits } = contractView(contract)
  return fits ? [] : [needsOtherKernel({ plugin, needs, has })]
}

async function contracted({ store }: Scope, { plugin, version, description }: StoredVersion) {
  const steps = await store.rows<{ step: string }>(
    sql`select step from plugin_contracted where plugin = ${plugin} order by at`,
  )
  const known = new Set(description.migrations.map(({ name }) => name))
  const foreign = steps.map(({ step }) => step).filter((step) => !known.has(step))
  return foreign.length > 0 ? [wasContracted({ plugin, version, steps: foreign.join(', ') })] : []
}

async function breaking(scope: Scope, { broken }: Impact): Promise<Fault[]> {
  if (broken.length === 0) return []
  const { count, codes } = await someTickets(scope, broken)
  return [wouldBreakTickets({ count, codes: codes.join(', ') })]
}
