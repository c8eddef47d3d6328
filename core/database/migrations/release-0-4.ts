import type { PluginMigration } from '../../plugin/face/define-plugin.ts'
import { readers, readersTold } from './0030-readers.ts'
import { rolesTold } from './0022-roles-told.ts'
import { standing } from './0032-standing.ts'
import { attended } from './0033-attended.ts'
import { watched } from './0023-watched.ts'
import { weekly } from './0024-weekly.ts'
import { rankings } from './0025-rankings.ts'
import { pluginSteps } from './plugin-steps.ts'

/** The steps of release 0.4: what offices set up is code, and hears of itself every week. */
export const release04: readonly PluginMigration[] = [
  { name: '0022-roles-told', sql: rolesTold },
  { name: '0023-watched', sql: watched },
  { name: '0024-weekly', sql: weekly },
  { name: '0025-rankings', sql: rankings },
  ...pluginSteps,
  { name: '0030-readers', sql: readers },
  { name: '0031-readers-told', sql: readersTold },
  { name: '0032-standing', sql: standing },
  { name: '0033-attended', sql: attended },
]
