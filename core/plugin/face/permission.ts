/**
 * What a plugin asks for beyond its own services, and somebody accepts for a tenant; what was not asked or not
 * accepted is refused, whatever the plugin does.
 * `person`: who the person served is. `documents`: papers in the tenant's name. `messages`: words of its own to
 * citizens. `keeping`: rows written in its own schema. `outside`: the addresses that its settings name.
 */
export const permissions = ['person', 'documents', 'messages', 'keeping', 'outside'] as const

/** One thing that a plugin may be allowed. */
export type Permission = (typeof permissions)[number]
