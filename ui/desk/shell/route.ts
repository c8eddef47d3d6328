/** The rooms in which citizens are served. */
export const workViews = ['now', 'tickets', 'sheets', 'people'] as const

/** The rooms in which the organisation is looked after; each is loaded when it is first entered. */
export const careViews = [
  'rankings',
  'levels',
  'services',
  'enabling',
  'routing',
  'organisation',
  'staff',
  'roles',
  'settings',
  'keys',
  'audit',
  'platform',
  'plugins',
  'account',
] as const

/** Every room of the desk. */
export const views = [...workViews, ...careViews] as const

/** One of the rooms. */
export type View = (typeof views)[number]

/** A room in which the organisation is looked after. */
export type CareView = (typeof careViews)[number]

/** Where the reader is: a room, and what is open in it. */
export interface Route {
  readonly view: View
  readonly id: string | null
}

const isView = (word: string | undefined): word is View => views.some((view) => view === word)

/** Whether the organisation is looked after in a room. */
export const isCare = (view: View): view is CareView => careViews.some((each) => each === view)

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
