import { meetPaula } from '../../../platform/testing/platform.ts'
import { offerInTown } from '../../../testing/offered-services.ts'
import { scratchKernel } from '../../../testing/scratch-kernel.ts'
import { hello } from '../../fixtures/hello.ts'

/** A small city in whose town a plugin of some name greets, with its platform's administrator. */
export async function openGreetingTown(plugin: string) {
  const service = { ...hello, id: `${plugin}.hello` }
  const city = await scratchKernel([service])
  const paula = await meetPaula(city)
  await city.owner.query(
    `insert into plugin_enabling (tenant_id, plugin, is_on) select id, $1, true from tenant where slug = 'town'
     on conflict (tenant_id, plugin, office_id) do update set is_on = true`,
    [plugin],
  )
  // Whoever applies the tenants again takes back what they do not declare.
  await city.owner.query('delete from enabled_service where service_id = $1', [service.id])
  await offerInTown(city.owner, [service])
  return { city, paula, service }
}
