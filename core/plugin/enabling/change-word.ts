import sql from 'sql-template-tag'
import { demand } from '../../access/ability.ts'
import { auditing } from '../../audit/audit.ts'
import { levelThing } from '../../levels/level-rows.ts'
import type { Scope } from '../../operation/scope.ts'
import { emitting } from '../../outbox/emit.ts'
import { storedOffice } from '../../tenancy/office-rows.ts'
import { enablingHasChanged } from './faults.ts'
import { ownWord, type Spot, type Word } from './word.ts'

/** What is said from now on. */
export type Saying = Pick<Word, 'isOn' | 'accepted' | 'settings'> & {
  readonly from: string | null
  readonly until: string | null
}

/**
 * Holds the word of a place until the transaction ends, for somebody who may change it and saw it as it is.
 * Faults: offices.unknown, access.not-allowed, enabling.has-changed.
 */
export async function holdSeen(scope: Scope, spot: Spot, seen: number): Promise<Word | undefined> {
  if (spot.office) await storedOffice(scope, spot.office)
  demand(scope.ability, 'edit', levelThing(spot.office))
  const word = await ownWord(scope, spot)
  const version = word?.version ?? 0
  if (version !== seen) throw enablingHasChanged({ by: word?.changedBy ?? '', version })
  return word
}

/** Says something about a plugin in a place; what follows for services the record reckons by itself. */
export async function say(scope: Scope, { plugin, office }: Spot, saying: Saying): Promise<void> {
  const { store, tenant, actor, now } = scope
  const { isOn, from, until, accepted, settings } = saying
  await store.rows(sql`
    insert into plugin_enabling (tenant_id, plugin, office_id, is_on, from_at, until_at, accepted, settings, is_live, changed_by, changed_at)
    values (${tenant.id}, ${plugin}, ${office}::uuid, ${isOn}, ${from}::timestamptz, ${until}::timestamptz, ${accepted},
      ${JSON.stringify(settings)}::jsonb, true, ${actor.name}, ${now.toISOString()}::timestamptz)
    on conflict (tenant_id, plugin, office_id) do update set is_on = excluded.is_on, from_at = excluded.from_at,
      until_at = excluded.until_at, accepted = excluded.accepted, settings = excluded.settings, is_live = true,
      version = plugin_enabling.version + 1, changed_by = excluded.changed_by, changed_at = excluded.changed_at`)
}

/** Notes what was said, and tells those who look at services. */
export async function noteWord(
  scope: Scope,
  { plugin, office }: Spot,
  line: { readonly action: string; readonly data: Readonly<Record<string, unknown>> },
): Promise<void> {
  const { action, data } = line
  await scope.store.rows(sql`
    with noted as (${auditing(scope, { action, office, data: { plugin, office, ...data } })})
    ${emitting(scope, { type: 'enabling.changed', ...(office && { office }), data: { plugin } })}`)
}
