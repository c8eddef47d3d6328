import type { PluginMigration } from '../../plugin/face/define-plugin.ts'
import { walls } from './0005-walls.ts'
import { mandates } from './0006-mandates.ts'
import { staffKeys } from './0007-staff-keys.ts'
import { machines } from './0008-machines.ts'
import { tenancy } from './0009-tenancy.ts'
import { auditChain } from './0010-audit-chain.ts'
import { platform } from './0011-platform.ts'
import { takenRoles } from './0012-roles.ts'
import { logins } from './0013-logins.ts'

/** The steps of release 0.2: the walls and the keys. */
export const release02: readonly PluginMigration[] = [
  { name: '0005-walls', sql: walls },
  { name: '0006-mandates', sql: mandates },
  { name: '0007-staff-keys', sql: staffKeys },
  { name: '0008-machines', sql: machines },
  { name: '0009-tenancy', sql: tenancy },
  { name: '0010-audit-chain', sql: auditChain },
  { name: '0011-platform', sql: platform },
  { name: '0012-roles', sql: takenRoles },
  { name: '0013-logins', sql: logins },
]
