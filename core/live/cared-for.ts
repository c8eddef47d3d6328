import type { Need } from '../access/need.ts'

type Demand = Exclude<Need, string>

// By the first word of what happened: whoever looks after such things keeps an open list fresh.
const readers: Readonly<Record<string, Demand>> = {
  staff: { action: 'read', subject: 'staff' },
  role: { action: 'read', subject: 'role' },
  office: { action: 'read', subject: 'office' },
  offices: { action: 'read', subject: 'office' },
  calendar: { action: 'read', subject: 'office' },
  settings: { action: 'read', subject: 'settings' },
  enabling: { action: 'edit', subject: 'service' },
  plugin: { action: 'read', subject: 'plugin' },
  emergency: { action: 'remove', subject: 'session' },
}

/** What one must be allowed to hear that something of the organisation changed; nothing for all else. */
export function caredFor(type: string): Demand | undefined {
  return readers[type.slice(0, type.indexOf('.'))]
}
