import type { Scope } from '../../operation/scope.ts'
import type { LivePlugin } from '../../service/catalogue.ts'
import { permissionViews } from '../spoken/permission-view.ts'
import { notAccepted } from './faults.ts'

/** Refuses unless everything that a plugin asks for is accepted, for it does not work in part; faults: enabling.not-accepted. */
export function demandAccepted(
  { locale }: Scope,
  { permissions = [] }: LivePlugin,
  accepts: readonly string[],
): readonly string[] {
  const refused = permissions.filter((one) => !accepts.includes(one))
  const labels = permissionViews(locale, refused).map(({ label }) => `«${label}»`)
  if (refused.length > 0) throw notAccepted({ permissions: labels.join(', ') })
  return permissions
}
