import type { Me } from '../../kit/contract.ts'
import { answersCalls, hasQueue, may, type Ruled } from './may.ts'
import { views, type View } from './route.ts'

const rooms: Readonly<Record<string, View>> = {
  'first-level-operator': 'now',
  'knowledge-editor': 'sheets',
  'office-manager': 'staff',
  'tenant-administrator': 'organisation',
  'data-protection-officer': 'audit',
  auditor: 'audit',
  'platform-administrator': 'platform',
}

const opens: Readonly<Record<View, (me: Ruled) => boolean>> = {
  now: answersCalls,
  tickets: (me) => hasQueue(me) || may(me, 'read', 'ticket'),
  sheets: (me) => may(me, 'search', 'sheet'),
  people: (me) => may(me, 'search', 'person'),
  rankings: hasQueue,
  // Whoever watches how it goes, and whoever answers for what is promised and for who does the work.
  levels: (me) => may(me, 'read', 'statistics') || may(me, 'edit', 'service'),
  services: (me) => may(me, 'read', 'office'),
  enabling: (me) => may(me, 'edit', 'service'),
  routing: (me) => may(me, 'edit', 'routing'),
  organisation: (me) => may(me, 'edit', 'office') || may(me, 'create', 'office'),
  staff: (me) => may(me, 'read', 'staff'),
  roles: (me) => may(me, 'edit', 'role'),
  settings: (me) => may(me, 'read', 'settings'),
  keys: (me) => may(me, 'list', 'key'),
  audit: (me) => may(me, 'read', 'audit'),
  platform: (me) => may(me, 'list', 'platform'),
  plugins: (me) => may(me, 'list', 'plugin'),
  account: () => true,
}

/** The room in which a role works most. */
export const roomOf = (role: string): View => rooms[role] ?? 'tickets'

/** The rooms in which a worker has something to do. */
export const roomsOf = (me: Ruled): readonly View[] => views.filter((view) => opens[view](me))

/** The rooms that a worker is shown: that of rankings only where one of their offices has a call. */
export const roomsShown = (me: Ruled, hasCalls: boolean): readonly View[] =>
  roomsOf(me).filter((view) => view !== 'rankings' || hasCalls)

/** The room in which a worker begins: that of the first role, if it is open, else the first that is. */
export function homeOf(me: Me): View {
  const open = roomsOf(me)
  const room = roomOf(me.assignments[0]?.role ?? '')
  return open.includes(room) ? room : (open[0] ?? 'account')
}
