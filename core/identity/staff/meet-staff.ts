import sql from 'sql-template-tag'
import { administratorRole, hasAdministrator } from '../../access/administrators.ts'
import { auditing } from '../../audit/audit.ts'
import type { Scope } from '../../operation/scope.ts'
import { emitting } from '../../outbox/emit.ts'
import { accountById, type StaffAccount } from './accounts.ts'
import { letGo } from './deprovision.ts'
import { join } from './join.ts'
import type { ProviderIdentity } from './provider-identity.ts'

interface Kept {
  readonly id: string
  readonly subject: string | null
  readonly isLeaver: boolean
  readonly isDeprovisioned: boolean
}

/**
 * Finds or writes down the member of staff whom their tenant's provider vouches for, with the roles that
 * their groups give; those given by hand stay. Nobody when no group gives any: whom the provider had brought
 * is let go then. Who was let go by hand comes back by hand. Faults: access.last-administrator.
 */
export async function meetStaff(
  scope: Scope,
  who: ProviderIdentity,
): Promise<StaffAccount | undefined> {
  const roles = rolesOf(scope, who)
  const kept = await keptOf(scope, who)
  if (roles.length === 0) {
    if (kept?.subject && !kept.isLeaver) await letGo(scope, kept.id)
    return undefined
  }
  if (kept?.isLeaver && !kept.isDeprovisioned) return undefined
  const id = kept ? await update(scope, kept, who) : await insert(scope, who)
  if (!id) return undefined
  await join(scope, id)
  await assign(scope, id, roles)
  return accountById(scope.store, scope.tenant, id)
}

type Given = { readonly role: string; readonly office: string }

function rolesOf({ tenant }: Scope, { groups }: ProviderIdentity): Given[] {
  const mapping = tenant.profile.provider?.mapping ?? []
  return mapping.filter(({ group }) => groups.includes(group))
}

// By the provider's own name for them; by address only while the provider has none for that account yet.
function keptOf({ store, tenant }: Scope, { subject, email }: ProviderIdentity) {
  return store.row<Kept>(sql`
    select id, provider_subject as subject, is_leaver as "isLeaver", deprovisioned_at is not null as "isDeprovisioned"
    from staff where tenant_id = ${tenant.id}
      and (provider_subject = ${subject} or provider_subject is null and email = ${email})
    order by provider_subject nulls last limit 1`)
}

// An address that the provider gave to somebody else before opens nothing of theirs.
async function insert({ store, tenant }: Scope, who: ProviderIdentity) {
  const made = await store.row<{ id: string }>(sql`
    insert into staff (tenant_id, email, name, provider_subject, is_live)
    values (${tenant.id}, ${who.email}, ${who.name}, ${who.subject}, true)
    on conflict (tenant_id, email) do nothing returning id`)
  return made?.id
}

async function update({ store, tenant }: Scope, { id }: Kept, who: ProviderIdentity) {
  await store.rows(sql`
    update staff set provider_subject = ${who.subject}, name = ${who.name},
      email = case when exists (select from staff o where o.tenant_id = ${tenant.id} and o.email = ${who.email} and o.id <> ${id})
        then email else ${who.email} end, is_leaver = false, left_at = null, deprovisioned_at = null,
      is_live = true, version = version + (is_leaver or name <> ${who.name})::int
    where tenant_id = ${tenant.id} and id = ${id}`)
  return id
}

// The last administrator stays one: whoever sets the mapping right again must be able to.
async function assign(scope: Scope, staff: string, roles: readonly Given[]): Promise<void> {
  const { store, tenant } = scope
  const given = sql`(select o.id as office_id, m.role from jsonb_to_recordset(${JSON.stringify(roles)}::jsonb)
    as m (role text, office text) join office o on o.tenant_id = ${tenant.id} and o.code = m.office and not o.is_closed)`
  const taken = await store.rows<Given>(sql`
    delete from assignment a where a.tenant_id = ${tenant.id} and a.staff_id = ${staff} and a.from_provider
      and (a.office_id, a.role) not in (select office_id, role from ${given} g)
      and (a.role <> ${administratorRole(scope)} or ${await hasAdministrator(scope, staff)}::boolean)
    returning a.role, a.office_id as office`)
  const added = await store.rows<Given>(sql`
    insert into assignment (tenant_id, staff_id, office_id, role, from_provider, is_live)
    select distinct ${tenant.id}::uuid, ${staff}::uuid, g.office_id, g.role, true, true from ${given} g
    on conflict do nothing returning role, office_id as office`)
  if (taken.length + added.length === 0) return
  const data = { staff, added, taken }
  store.send(auditing(scope, { action: 'staff.provisioned', data }))
  store.send(emitting(scope, { type: 'staff.access-changed', data: { staff: [staff] } }))
}
