import { keyOperations } from '../keys/operations.ts'
import { exportOperations } from '../tenancy/export-operations.ts'
import { breakGlassOperations } from './break-glass-operations.ts'
import { emergencyOperations } from './emergency-operations.ts'
import { platformOperations } from './operations.ts'

/** What is asked about organisations as such, their keys, their code, who founds them and who looks in. */
export const administrationOperations = [
  ...keyOperations,
  ...exportOperations,
  ...emergencyOperations,
  ...platformOperations,
  ...breakGlassOperations,
] as const
