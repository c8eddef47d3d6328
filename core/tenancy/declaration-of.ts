import type { TenantDeclaration } from './define-tenant.ts'
import { overridden, type Overrides } from './overrides.ts'
import { profileOf, type Profile } from './profile.ts'

type Listed =
  | 'roles'
  | 'offices'
  | 'services'
  | 'routes'
  | 'levels'
  | 'staff'
  | 'machines'
  | 'sheets'
  | 'plugins'
  | 'answers'
  | 'filters'
  | 'allotments'

/** A tenant as the record has it, with names for ids: what the database answers when it is asked for its declaration. */
export type DeclaredState = {
  readonly slug: string
  readonly profile: Profile
  readonly settings: Overrides
} & { readonly [List in Listed]: TenantDeclaration[List] | null }

/** The declaration that, applied to an empty record, gives the same tenant; what was set live is declared now. */
export function declarationOf({
  slug,
  profile,
  settings,
  ...lists
}: DeclaredState): TenantDeclaration {
  const declared = spoken({
    slug,
    ...overridden(profile, settings),
    offices: lists.offices ?? [],
    services: lists.services ?? [],
    routes: lists.routes ?? [],
    staff: lists.staff ?? [],
    machines: lists.machines ?? [],
    sheets: lists.sheets ?? [],
    ...optional(lists),
  })
  // The record forgets in which order a profile was said.
  return Object.assign({ slug }, profileOf(declared), declared)
}

// What a declaration need not say is not said where there is none.
function optional({
  plugins,
  roles,
  levels,
  answers,
  filters,
  allotments,
}: Omit<DeclaredState, 'slug' | 'profile' | 'settings'>): Partial<TenantDeclaration> {
  return {
    ...(plugins && { plugins }),
    ...(roles && { roles }),
    ...(levels && { levels }),
    ...(answers && { answers }),
    ...(filters && { filters }),
    ...(allotments && { allotments }),
  }
}

// The record says null where a declaration says nothing.
function spoken<Value>(value: Value): Value {
  const text = JSON.stringify(value, (_, part: unknown) => (part === null ? undefined : part))
  return JSON.parse(text) as Value // the same shape, without what was null
}
