import type { PluginMigration } from '../../plugin/face/define-plugin.ts'
import { plugins } from './0026-plugins.ts'
import { enabling } from './0027-enabling.ts'
import { declared } from './0028-declared.ts'
import { hearings } from './0029-hearings.ts'

/** The steps of release 0.4 by which plugins come, are enabled and hear. */
export const pluginSteps: readonly PluginMigration[] = [
  { name: '0026-plugins', sql: plugins },
  { name: '0027-enabling', sql: enabling },
  { name: '0028-declared', sql: declared },
  { name: '0029-hearings', sql: hearings },
]
