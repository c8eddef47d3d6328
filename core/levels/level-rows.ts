import sql, { type Sql } from 'sql-template-tag'
import { demand, type Owned } from '../access/ability.ts'
import type { Scope } from '../operation/scope.ts'
import { serviceTitle } from '../service/service-words.ts'
import { inWords, type Words } from '../tenancy/words.ts'
import type { LevelView } from './contract.ts'
import { unknownLevel } from './faults.ts'
import type { ServiceLevel } from './level.ts'
import { levelInWords } from './level-words.ts'
import { levelAsJson } from './stored-levels.ts'

/** A level as it stands in the record. */
export interface StoredLevel {
  readonly level: ServiceLevel & { readonly name: Words }
  readonly officeCode: string | null
  readonly officeName: Words | null
  readonly isLive: boolean
  readonly isWithdrawn: boolean
  readonly version: number
  readonly changedBy: string | null
  readonly openCount: number
}

/** The levels of the tenant that hold; counting their tickets stops at a thousand each. */
export function storedLevels(scope: Scope): Promise<StoredLevel[]> {
  return scope.store.rows<StoredLevel>(
    sql`${levelsWhere(scope, sql`not l.is_withdrawn`)} order by l.id`,
  )
}

/** One level that holds; faults: levels.unknown. */
export async function storedLevel(scope: Scope, id: string): Promise<StoredLevel> {
  const found = await scope.store.row<StoredLevel>(
    levelsWhere(scope, sql`l.id = ${id} and not l.is_withdrawn`),
  )
  if (!found) throw unknownLevel({ level: id })
  return found
}

function levelsWhere({ tenant }: Scope, condition: Sql): Sql {
  return sql`select ${levelAsJson} as level, o.code as "officeCode", o.name as "officeName", l.is_live as "isLive",
      l.is_withdrawn as "isWithdrawn", l.version, l.changed_by as "changedBy",
      (select count(distinct c.ticket_id)::int from (select g.ticket_id from ticket_target g where g.tenant_id = l.tenant_id
        and g.level_id = l.id and g.met_at is null limit 1000) c) as "openCount"
    from service_level l left join office o on o.tenant_id = l.tenant_id and o.id = l.office_id
    where l.tenant_id = ${tenant.id} and ${condition}`
}

/** A level as whoever may change levels of its office looks at it. */
export const levelThing = (office: string | null | undefined): Owned => ({
  kind: 'service',
  officeId: office ?? null,
})

/** Refuses who may not change levels of this office, or of all offices. */
export function demandLevelOf({ ability }: Scope, office: string | null | undefined): void {
  demand(ability, 'edit', levelThing(office))
}

/** A stored level as it is shown. */
export function asLevelView(scope: Scope, stored: StoredLevel): LevelView {
  const { level, officeCode, officeName, isLive, version, openCount } = stored
  const { service = null, office = null, priority = null, channel = null } = level.when
  const title = service && serviceTitle(scope, { serviceId: service })
  const named = officeName && inWords(scope, officeName)
  return {
    id: level.id,
    names: level.name,
    name: inWords(scope, level.name),
    when: { service, office, priority, channel: asChannel(channel) },
    targets: { ...level.targets },
    onBreach: level.onBreach ?? null,
    sentence: levelInWords(scope, level, { service: title, office: named }),
    office: office && named && officeCode ? { id: office, code: officeCode, name: named } : null,
    service: service && title ? { id: service, title } : null,
    isLive,
    version,
    openCount,
    may: { edit: scope.ability.can('edit', levelThing(office)) },
  }
}

const asChannel = (channel: string | null) => channel as LevelView['when']['channel'] // what was kept was checked when it was written
