import { enAccessFaults } from './en-access-faults.ts'
import { enAccess } from './en-access.ts'
import { enAudit } from './en-audit.ts'
import { enKeys } from './en-keys.ts'
import { enMandates } from './en-mandates.ts'
import { enPlatform } from './en-platform.ts'
import { enRules } from './en-rules.ts'
import { enSignIn } from './en-sign-in.ts'
import { enStaff } from './en-staff.ts'
import { enTenancy } from './en-tenancy.ts'

/** What the kernel says in English to those who look after the house: people, roles, keys, logs. */
export const enGoverning: Readonly<Record<string, string>> = {
  ...enAccessFaults,
  ...enAccess,
  ...enAudit,
  ...enKeys,
  ...enMandates,
  ...enPlatform,
  ...enRules,
  ...enSignIn,
  ...enStaff,
  ...enTenancy,
}
