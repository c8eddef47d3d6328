import type { TenantDeclaration } from './define-tenant.ts'
import type { DeclaredRow } from './difference.ts'

/** What a tenant promises, as the rows it should have; `office` knows the ids of offices by their codes. */
export function declaredLevels(
  { levels: all = [] }: TenantDeclaration,
  { office }: { office(code: string): string },
): DeclaredRow[] {
  return all.map(({ id, name, when = {}, targets, onBreach }) => ({
    id,
    name,
    service_id: when.service ?? null,
    office_id: when.office ? office(when.office) : null,
    priority: when.priority ?? null,
    channel: when.channel ?? null,
    targets,
    on_breach: onBreach ?? null,
  }))
}
