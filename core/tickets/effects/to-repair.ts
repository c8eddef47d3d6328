import sql from 'sql-template-tag'
import { rowsAllowed } from '../../access/rows.ts'
import type { Scope } from '../../operation/scope.ts'
import { serviceTitle, stateLabel } from '../../service/service-words.ts'
import { inWords, type Words } from '../../tenancy/words.ts'
import { owned, ticketColumns } from '../owned.ts'
import type { Broken } from './contract.ts'
import { effectAsJson, effectView, type StoredEffect } from './effect-view.ts'

interface Row {
  readonly effect: StoredEffect
  readonly id: string
  readonly code: string
  readonly serviceId: string
  readonly pluginVersion: string
  readonly state: string
  readonly officeId: string
  readonly personId: string | null
  readonly officeCode: string
  readonly officeName: Words
}

/** The effects that failed, or were tried again and again, of the tickets that the reader may list; the oldest first. */
export async function toRepair(scope: Scope): Promise<Broken[]> {
  const allowed = rowsAllowed(scope.ability, ['list', 'ticket'], ticketColumns(scope))
  const rows = await scope.store.rows<Row>(sql`
    select ${effectAsJson} as effect, t.id, t.code, t.service_id as "serviceId", t.plugin_version as "pluginVersion", t.state, t.office_id as "officeId",
      t.person_id as "personId", o.code as "officeCode", o.name as "officeName"
    from effect e join ticket t on t.tenant_id = e.tenant_id and t.id = e.ticket_id
      join office o on o.tenant_id = t.tenant_id and o.id = t.office_id
    where e.tenant_id = ${scope.tenant.id} and (e.state = 'failed' or (e.state = 'waiting' and e.attempts > 2))
      and ${allowed} order by e.seq limit 200`)
  return rows.map((row) => ({
    effect: effectView(scope, row.effect, {
      serviceId: row.serviceId,
      mayRepair: scope.ability.can('move', owned(scope, row)),
    }),
    ticket: {
      id: row.id,
      code: row.code,
      title: serviceTitle(scope, row),
      stateLabel: stateLabel(scope, row, row.state),
      office: { code: row.officeCode, name: inWords(scope, row.officeName) },
    },
  }))
}
