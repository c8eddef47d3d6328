import { dime, type Kernel } from '@dime/core/running'
import { seedMandates } from '../core/mandates/seed.ts'
import { demoMandates } from './demo-mandates.ts'

/** Puts the demonstration's mandates into the cities named, once; one that was founded live has none of them. */
export async function seedDemoMandates(kernel: Kernel, cities: readonly string[]): Promise<void> {
  const now = new Date()
  for (const slug of cities) {
    const tenant = await kernel.lent.tenants.bySlug(slug)
    const caller = { tenant, actor: dime, locale: 'it', now } as const
    await kernel.withRows(caller, (scope) => seedMandates(scope, demoMandates))
  }
}
