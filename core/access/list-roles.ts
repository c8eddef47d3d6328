import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { RoleView } from './contract.ts'
import { givenBy, mayGive } from './may-give.ts'
import { ownRoles, type OwnRole } from './own-roles.ts'
import { roleName } from './role-name.ts'
import { staffRoles, roles } from './roles.ts'
import { ruleGroups } from './rule-words.ts'

/** Every role that staff of the tenant may hold, in words; those of every tenant first. */
export async function listRoles(scope: Scope): Promise<RoleView[]> {
  const own = await ownRoles(scope)
  const holders = await holdersOf(scope)
  const seen = { own, holders }
  return [
    ...staffRoles
      .filter((role) => scope.tenant.profile.kind === 'platform' || !role.startsWith('platform-'))
      .map((role) => asView(scope, { id: role, rules: roles[role] }, seen)),
    ...own.map((made) => asView(scope, made, seen)),
  ]
}

type Shown = Pick<OwnRole, 'id' | 'rules'> & Partial<OwnRole>

interface Seen {
  readonly own: readonly OwnRole[]
  readonly holders: ReadonlyMap<string, number>
}

function asView(scope: Scope, role: Shown, { own, holders }: Seen): RoleView {
  const { id, rules, name, isLive = false, version = 1 } = role
  return {
    id,
    name: roleName(scope, id, own),
    isOwn: name !== undefined,
    isLive,
    version,
    holders: holders.get(id) ?? 0,
    groups: ruleGroups(scope, rules),
    gives: givenBy(id).map((given) => ({ id: given, name: roleName(scope, given) })),
    canGive: mayGive(scope.actor, id, { own }),
    words: name ? { it: name.it, en: name.en ?? null } : null,
  }
}

async function holdersOf({ store, tenant }: Scope): Promise<Map<string, number>> {
  const counted = await store.rows<{ role: string; holders: number }>(sql`
    select a.role, count(distinct a.staff_id)::int as holders
    from assignment a join staff s on s.tenant_id = a.tenant_id and s.id = a.staff_id and not s.is_leaver
    where a.tenant_id = ${tenant.id} group by a.role`)
  return new Map(counted.map(({ role, holders }) => [role, holders]))
}
