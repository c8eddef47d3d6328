import { itAccessFaults } from './it-access-faults.ts'
import { itAccess } from './it-access.ts'
import { itAudit } from './it-audit.ts'
import { itKeys } from './it-keys.ts'
import { itMandates } from './it-mandates.ts'
import { itPlatform } from './it-platform.ts'
import { itRules } from './it-rules.ts'
import { itSignIn } from './it-sign-in.ts'
import { itStaff } from './it-staff.ts'
import { itTenancy } from './it-tenancy.ts'

/** What the kernel says in Italian to those who look after the house: people, roles, keys, logs. */
export const itGoverning: Readonly<Record<string, string>> = {
  ...itAccessFaults,
  ...itAccess,
  ...itAudit,
  ...itKeys,
  ...itMandates,
  ...itPlatform,
  ...itRules,
  ...itSignIn,
  ...itStaff,
  ...itTenancy,
}
