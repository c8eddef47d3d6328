import type { PluginMigration } from '../../plugin/face/define-plugin.ts'
import { effects } from './0014-effects.ts'
import { levels } from './0015-levels.ts'
import { routing } from './0016-routing.ts'
import { attendance } from './0018-attendance.ts'
import { work } from './0019-work.ts'
import { queueIndexes } from './0021-queue.ts'

/** The steps of release 0.3: lifecycles, promises and who attends. */
export const release03: readonly PluginMigration[] = [
  { name: '0014-effects', sql: effects },
  { name: '0015-levels', sql: levels },
  { name: '0016-routing', sql: routing },
  { name: '0018-attendance', sql: attendance },
  { name: '0019-work', sql: work },
  { name: '0021-queue', sql: queueIndexes },
]
