/** The four rooms of the desk. */
export const views = ['now', 'tickets', 'sheets', 'people'] as const

/** One of the rooms. */
export type View = (typeof views)[number]

/** Where the operator is: a room, and what is open in it. */
export interface Route {
  readonly view: View
  readonly id: string | null
}

const isView = (word: string | undefined): word is View => views.some((view) => view === word)

/** The tenant that the address names, or nothing. */
export const tenantOf = (path: string) => /^\/desk\/([^/]+)/.exec(path)?.[1] ?? ''

/** Reads an address of the desk; one that names no room is the room `home`. */
export function readRoute(path: string, home: View = 'now'): Route {
  const [view, id] = path.replace(/^\/desk\/[^/]*\/?/, '').split('/')
  if (!isView(view)) return { view: home, id: null }
  return { view, id: id ? decodeURIComponent(id) : null }
}

/** Writes the address that `readRoute` reads. */
export function pathOf(tenant: string, { view, id }: Route): string {
  const rest = id ? `${view}/${encodeURIComponent(id)}` : view
  return `/desk/${tenant}/${rest}`
}
