import { dime, type Kernel } from '@dime/core/running'
import { seedMandates } from '../core/mandates/seed.ts'
import { demoMandates } from './demo-mandates.ts'

/** Puts the demonstration's mandates into every city, once. */
export async function seedDemoMandates(kernel: Kernel): Promise<void> {
  const now = new Date()
  for (const tenant of await kernel.lent.tenants.all()) {
    if (tenant.profile.kind !== 'city') continue
    const caller = { tenant, actor: dime, locale: 'it', now } as const
    await kernel.withRows(caller, (scope) => seedMandates(scope, demoMandates))
  }
}
