import type { SettingName } from '../../../core/tenancy/settings-contract.ts'
import type { Problem } from '../../kit/problem.ts'

const where: Readonly<Record<string, readonly SettingName[]>> = {
  'settings.not-a-site': ['sites', 'provider'],
  'settings.needs-italian': ['locales'],
  'settings.not-a-logo': ['logo'],
  'settings.not-for-groups': ['provider'],
}

/** What a refusal says of one setting, where it is about that one. */
export function faultOn(problem: Problem | null, name: SettingName): string | null {
  if (!problem || !where[problem.code]?.includes(name)) return null
  return problem.detail
}
