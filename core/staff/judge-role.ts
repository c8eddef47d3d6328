import { mayGive } from '../access/may-give.ts'
import { ownRoles } from '../access/own-roles.ts'
import { roleName } from '../access/role-name.ts'
import { isStaffRole, staffRoles } from '../access/roles.ts'
import type { Scope } from '../operation/scope.ts'
import { officeNodes } from '../tenancy/office-nodes.ts'
import { inWords } from '../tenancy/words.ts'
import type { KnownStaff } from './known-staff.ts'
import type { WrittenRole } from './staff-file.ts'

/** A role in an office that somebody gets. */
export interface Gets {
  readonly role: string
  readonly office: string
  /** As it is shown: role and office in the reader's words, the office's code. */
  readonly shown: string
}

/** Judges what a table of people asks for. */
export interface Judge {
  /** The role and office that were meant, or the key of the reason why they are not given. */
  role(written: WrittenRole): Gets | { readonly reason: string }
  mayRename(known: KnownStaff): boolean
}

/** Reads what judging takes: offices, roles by id and by name, and what the actor may give. */
export async function judging(scope: Scope): Promise<Judge> {
  const offices = await officeNodes(scope)
  const own = await ownRoles(scope)
  const ids = [...staffRoles, ...own.map(({ id }) => id)]
  const named = new Map(
    ids.flatMap((id) =>
      [id, roleName({ locale: 'it' }, id, own), roleName({ locale: 'en' }, id, own)].map(
        (name) => [name.toLowerCase(), id] as const,
      ),
    ),
  )
  const { actor, ability } = scope
  const may = (action: 'invite' | 'edit', officeId: string | null) =>
    ability.can(action, { kind: 'staff', officeId })
  return {
    role({ role: written, office: code }) {
      const role = named.get(written.toLowerCase())
      if (!role || !(isStaffRole(role) || own.some(({ id }) => id === role)))
        return { reason: 'unknown-role' }
      const office = offices.get(code)
      if (!office || office.isClosed) return { reason: office ? 'closed' : 'unknown-office' }
      const isTheirs = may('invite', office.id) && mayGive(actor, role, { office: office.id, own })
      if (!isTheirs) return { reason: 'may-not-give' }
      const shown = `${roleName(scope, role, own)}, ${inWords(scope, office.name)} (${code})`
      return { role, office: office.id, shown }
    },
    mayRename: ({ offices: held }) =>
      may('edit', null) || held.some((office) => may('edit', office)),
  }
}
