import { accessOperations } from './access/operations.ts'
import { auditOperations } from './audit/operations.ts'
import { identityOperations } from './identity/operations.ts'
import { levelOperations } from './levels/operations.ts'
import { mandateOperations } from './mandates/operations.ts'
import { administrationOperations } from './platform/administration.ts'
import { pluginOperations } from './plugin/operations.ts'
import { routingOperations } from './routing/operations.ts'
import { staffOperations } from './staff/operations.ts'
import { tenancyOperations } from './tenancy/operations.ts'

/** What can be asked by those who look after the house: people, roles, keys, settings, logs. */
export const governing = [
  ...accessOperations,
  ...auditOperations,
  ...identityOperations,
  ...levelOperations,
  ...mandateOperations,
  ...administrationOperations,
  ...pluginOperations,
  ...routingOperations,
  ...staffOperations,
  ...tenancyOperations,
] as const
