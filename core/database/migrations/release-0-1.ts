import type { PluginMigration } from '../../plugin/face/define-plugin.ts'
import { searchSchema } from '../../search/schema.ts'
import { organisation } from './0001-organisation.ts'
import { tickets } from './0002-tickets.ts'
import { desk } from './0003-desk.ts'

/** The steps of release 0.1: organisation, tickets, desk, search. */
export const release01: readonly PluginMigration[] = [
  { name: '0001-organisation', sql: organisation },
  { name: '0002-tickets', sql: tickets },
  { name: '0003-desk', sql: desk },
  { name: '0004-search', sql: searchSchema.join(';\n') },
]
