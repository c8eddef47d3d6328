import type { Logger } from 'pino'
import type { Database } from '../../database/database.ts'
import type { Tenants } from '../../tenancy/tenants.ts'
import type { Enabled } from '../enabling/enabled.ts'
import { askOutside } from './ask-outside.ts'
import { lendRows } from './lend-rows.ts'
import type { Lender } from './lender.ts'

/** What plugins are lent from. */
export interface LenderOptions {
  readonly database: Database
  readonly tenants: Tenants
  readonly log: Logger
  /** What tenants decided about plugins. */
  readonly enabled: Pick<Enabled, 'accepted' | 'settings'>
}

/** Lends plugins rows of their own, what their tenant set and accepted, and the way outside. */
export function createLender(options: LenderOptions): Lender {
  const { database, tenants, log, enabled } = options
  return {
    rows: lendRows(database, tenants),
    settings: enabled.settings,
    accepted: enabled.accepted,
    fetch: askOutside,
    log: ({ text, ...facts }) => log.info(facts, text),
  }
}
