import type { PluginMigration } from '../../plugin/face/define-plugin.ts'
import { release01 } from './release-0-1.ts'
import { release02 } from './release-0-2.ts'
import { release03 } from './release-0-3.ts'
import { release04 } from './release-0-4.ts'

/** The steps that make the kernel's tables, in order; a step that was released never changes. */
export const kernelMigrations: readonly PluginMigration[] = [
  ...release01,
  ...release02,
  ...release03,
  ...release04,
]
