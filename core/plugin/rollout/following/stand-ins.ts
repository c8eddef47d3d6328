import type { LivePlugin, LiveService } from '../../../service/catalogue.ts'
import type { Current } from '../record/current.ts'

/** What plugins declare whose hosts are still being opened: requests come in, and what has to be asked of them waits. */
export interface StandIns {
  plugins(): ReadonlyMap<string, LivePlugin>
  services(): ReadonlyMap<string, LiveService>
  /** Every host was opened, or could not be: from now on they alone speak. */
  leave(): void
}

/** Lets the record speak for the plugins that should be live, until it is told to leave. */
export function createStandIns(due: readonly Current[]): StandIns {
  let plugins = new Map<string, LivePlugin>(
    due.flatMap(({ live }) => (live ? [[live.plugin, live.description] as const] : [])),
  )
  let services = new Map([...plugins.values()].flatMap(offers))
  return {
    plugins: () => plugins,
    services: () => services,
    leave: () => {
      plugins = new Map()
      services = new Map()
    },
  }
}

function offers({ id, version, services }: LivePlugin): [string, LiveService][] {
  return services.map((service) => [service.id, { plugin: id, version, service }])
}
