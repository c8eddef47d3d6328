import { readdirSync } from 'node:fs'
import type { Service } from '../../core/service/define-service.ts'

const folder = new URL('../../plugins/', import.meta.url)

/** The services that the plugins of this repository declare, by id. */
export async function declaredServices(): Promise<Service[]> {
  const areas = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const plugins = await Promise.all(
    areas.map(({ name }): Promise<{ default: { services: readonly Service[] } }> => {
      return import(new URL(`${name}/plugin.ts`, folder).href)
    }),
  )
  const services = plugins.flatMap(({ default: plugin }) => plugin.services)
  return services.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
