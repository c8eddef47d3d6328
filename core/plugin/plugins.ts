import type { LiveService } from '../service/catalogue.ts'
import { pluginNotLoaded } from './faults.ts'
import { startHost, type Host } from './host/host.ts'
import type { Lender } from './lend/lender.ts'
import type { Limits } from './host/limits.ts'

/** What the set of live plugins needs. */
export interface PluginsOptions {
  readonly lent: Lender
  readonly limits?: Partial<Limits>
  /** Done after a plugin was started and before it serves: its migrations. */
  readonly prepare?: (host: Host) => Promise<void>
}

/** The plugins that serve now; every table they give out is immutable and stays as it was. */
export interface Plugins {
  live(): ReadonlyMap<string, Host>
  services(): ReadonlyMap<string, LiveService>
  /**
   * Starts a plugin and puts it in the place of the one with its id; any failure leaves the old one serving.
   * No two plugins share a service: its id begins with its plugin's, or the plugin is not sound.
   */
  load(entry: URL): Promise<Host>
  /** Takes a plugin out of the table, lets its calls end and stops it; faults: plugin.not-loaded. */
  unload(id: string): Promise<void>
  close(): Promise<void>
}

interface Table {
  readonly hosts: ReadonlyMap<string, Host>
  readonly services: ReadonlyMap<string, LiveService>
}

/** Builds the set of live plugins, empty at first. */
export function createPlugins({ lent, limits = {}, prepare }: PluginsOptions): Plugins {
  const loading = new Set<Promise<unknown>>()
  let table = tableOf(new Map())

  const start = async (entry: URL) => {
    const host = await startHost({ entry, lent, limits })
    try {
      await prepare?.(host)
    } catch (error) {
      await host.stop(0)
      throw error
    }
    const old = table.hosts.get(host.id)
    table = tableOf(new Map([...table.hosts, [host.id, host]]))
    await old?.stop()
    return host
  }
  const load = (entry: URL) => {
    const started = start(entry).finally(() => loading.delete(started))
    loading.add(started)
    return started
  }
  const unload = async (id: string) => {
    const host = table.hosts.get(id)
    if (!host) throw pluginNotLoaded({ plugin: id })
    table = tableOf(new Map([...table.hosts].filter(([other]) => other !== id)))
    await host.stop()
  }
  const close = async () => {
    await Promise.allSettled(loading)
    await Promise.all([...table.hosts.keys()].map(unload))
  }
  return { live: () => table.hosts, services: () => table.services, load, unload, close }
}

function tableOf(hosts: ReadonlyMap<string, Host>): Table {
  return { hosts, services: new Map([...hosts.values()].flatMap(offers)) }
}

function offers({ id, version, services }: Host): [string, LiveService][] {
  return services.map((service) => [service.id, { plugin: id, version, service }])
}
