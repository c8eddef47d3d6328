import sql from 'sql-template-tag'
import type { Rows } from '../../../database/store.ts'
import type { LiveService } from '../../../service/catalogue.ts'
import type { Service } from '../../../service/define-service.ts'

/** The services of every version that was ever kept: tickets follow the version that they began with. */
export interface KeptServices {
  find(id: string, version: string): LiveService | undefined
  /** Each service as its latest version declares it. */
  latest(): ReadonlyMap<string, LiveService>
  /** Reads the versions that came since; the others are never read again. */
  refresh(): Promise<void>
}

interface StoredVersion {
  readonly plugin: string
  readonly version: string
  readonly services: readonly Service[]
}

/** Keeps the declarations of the record at hand; what several versions declare alike is kept once. */
export function createKeptServices(directory: Rows): KeptServices {
  const alike = new Map<string, Service>()
  const known = new Set<string>()
  let byName: ReadonlyMap<string, LiveService> = new Map()
  let latest: ReadonlyMap<string, LiveService> = new Map()

  const shared = (service: Service): Service => {
    const text = JSON.stringify(service)
    const first = alike.get(text) ?? service
    alike.set(text, first)
    return first
  }
  const take = ({ plugin, version, services }: StoredVersion) => {
    known.add(`${plugin}@${version}`)
    return services.map((service) => ({ plugin, version, service: shared(service) }))
  }
  return {
    find: (id, version) => byName.get(`${id}@${version}`),
    latest: () => latest,
    async refresh() {
      const came = await directory.rows<StoredVersion>(sql`
        select plugin, version, description->'services' as services from plugin_version
        where plugin || '@' || version <> all(${[...known]})
        order by plugin, string_to_array(version, '.')::int[]`)
      const taken = came.flatMap(take)
      byName = new Map([...byName, ...taken.map((one) => [nameOf(one), one] as const)])
      latest = new Map([...latest, ...taken.map((one) => [one.service.id, one] as const)])
    },
  }
}

const nameOf = ({ service, version }: LiveService) => `${service.id}@${version}`
