import type { PluginMigration } from '../../plugin/define-plugin.ts'
import { searchSchema } from '../../search/schema.ts'
import { organisation } from './0001-organisation.ts'
import { tickets } from './0002-tickets.ts'
import { desk } from './0003-desk.ts'
import { walls } from './0005-walls.ts'

/** The steps that make the kernel's tables, in order; a step that was released never changes. */
export const kernelMigrations: readonly PluginMigration[] = [
  { name: '0001-organisation', sql: organisation },
  { name: '0002-tickets', sql: tickets },
  { name: '0003-desk', sql: desk },
  { name: '0004-search', sql: searchSchema.join(';\n') },
  { name: '0005-walls', sql: walls },
]
