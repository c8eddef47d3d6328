import sql from 'sql-template-tag'
import { auditing } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import { storedOffice } from '../tenancy/office-rows.ts'
import { officeIsClosed } from '../tenancy/office-faults.ts'
import type { LevelDraft, LevelSave, LevelView } from './contract.ts'
import { breachOfNothing, levelHasChanged, levelIsThere, levelOfNoService } from './faults.ts'
import { asLevelView, demandLevelOf, storedLevel } from './level-rows.ts'
import { reckonTargets } from './reckon-targets.ts'
import { ticketsTouched } from './tickets-touched.ts'

/**
 * Keeps a level. Tickets that are open keep what they were promised, unless it is asked to hold for them too.
 * Faults: levels.is-there, levels.unknown, levels.has-changed, levels.service-not-offered, levels.breach-of-nothing,
 * offices.unknown, offices.is-closed, access.not-allowed.
 */
export async function saveLevel(scope: Scope, save: LevelSave): Promise<LevelView> {
  await demandSoundLevel(scope, save)
  await (save.version === undefined ? create(scope, save) : edit(scope, save, save.version))
  const action = save.version === undefined ? 'level.created' : 'level.edited'
  const touched = save.alsoOpen ? await ticketsTouched(scope, save) : []
  for (let at = 0; at < touched.length; at += atOnce)
    await reckonTargets(scope, touched.slice(at, at + atOnce), { isAnew: true })
  const data = {
    level: save.id,
    when: save.when,
    targets: save.targets,
    onBreach: save.onBreach,
    touched: touched.length,
  }
  scope.store.send(auditing(scope, { action, office: save.when.office, data }))
  return asLevelView(scope, await storedLevel(scope, save.id))
}

const atOnce = 1000

/** Refuses a level that names what is not there or not the actor's. */
export async function demandSoundLevel(scope: Scope, draft: LevelDraft): Promise<void> {
  const { when, targets, onBreach } = draft
  if (when.office) {
    const office = await storedOffice(scope, when.office)
    if (office.isClosed) throw officeIsClosed({ office: office.name.it })
  }
  demandLevelOf(scope, when.office)
  if (when.service && !(await isOffered(scope, when.service)))
    throw levelOfNoService({ service: when.service })
  if (onBreach && !targets[onBreach.of]) throw breachOfNothing({ kind: onBreach.of })
}

async function isOffered({ store, tenant }: Scope, service: string): Promise<boolean> {
  const found = await store.row(
    sql`select 1 as found from enabled_service where tenant_id = ${tenant.id} and service_id = ${service}`,
  )
  return found !== undefined
}

async function create({ store, tenant, actor }: Scope, draft: LevelDraft): Promise<void> {
  const { id, names, when, targets, onBreach } = draft
  const made = await store.row(sql`
    insert into service_level (tenant_id, id, name, service_id, office_id, priority, channel, targets, on_breach, is_live, changed_by)
    values (${tenant.id}, ${id}, ${JSON.stringify(names)}::jsonb, ${when.service}, ${when.office}, ${when.priority}, ${when.channel},
      ${JSON.stringify(targets)}::jsonb, ${onBreach && JSON.stringify(onBreach)}::jsonb, true, ${actor.name})
    on conflict (tenant_id, id) do nothing returning id`)
  if (!made) throw levelIsThere({ level: id })
}

async function edit(scope: Scope, draft: LevelDraft, seen: number): Promise<void> {
  const { store, tenant, actor } = scope
  const { id, names, when, targets, onBreach } = draft
  await holdSeenLevel(scope, id, seen)
  await store.rows(sql`
    update service_level set name = ${JSON.stringify(names)}::jsonb, service_id = ${when.service}, office_id = ${when.office},
      priority = ${when.priority}, channel = ${when.channel}, targets = ${JSON.stringify(targets)}::jsonb,
      on_breach = ${onBreach && JSON.stringify(onBreach)}::jsonb, is_live = true, version = version + 1, changed_by = ${actor.name}
    where tenant_id = ${tenant.id} and id = ${id}`)
}

/** Takes a level away; what it promised on open tickets holds. Faults: levels.unknown, levels.has-changed, access.not-allowed. */
export async function removeLevel(
  scope: Scope,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<void> {
  await holdSeenLevel(scope, id, version)
  await scope.store.rows(sql`
    update service_level set is_withdrawn = true, is_live = true, version = version + 1, changed_by = ${scope.actor.name}
    where tenant_id = ${scope.tenant.id} and id = ${id}`)
  scope.store.send(auditing(scope, { action: 'level.removed', data: { level: id } }))
}

async function holdSeenLevel(scope: Scope, id: string, seen: number): Promise<void> {
  await scope.store.rows(sql`
    select id from service_level where tenant_id = ${scope.tenant.id} and id = ${id} for update`)
  const { level, version, changedBy } = await storedLevel(scope, id)
  demandLevelOf(scope, level.when.office)
  if (version !== seen) throw levelHasChanged({ by: changedBy ?? '', version })
}
