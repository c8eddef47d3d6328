import type { LiveService } from '../service/catalogue.ts'
import { pluginNotLoaded } from './faults.ts'
import { startHost, type Host } from './host/host.ts'
import { createLeaving } from './leaving.ts'
import type { Lender } from './lend/lender.ts'
import type { Limits } from './host/limits.ts'
import type { Isolation } from './host/open-described.ts'
import { createReady, type Ready } from './ready.ts'

/** What the set of live plugins needs. */
export interface PluginsOptions {
  readonly lent: Lender
  readonly limits?: Partial<Limits>
  /** The folder of the cells' bundled scripts; without it plugins are started from their sources. */
  readonly cells?: URL | undefined
}

/** The plugins that serve now; every table they give out is immutable and stays as it was. */
export interface Plugins {
  live(): ReadonlyMap<string, Host>
  services(): ReadonlyMap<string, LiveService>
  /**
   * Starts a plugin and puts it in the place of the one with its id, whose calls end behind it; any failure
   * leaves the old one serving. No two plugins share a service: its id begins with its plugin's, or the
   * plugin is not sound.
   */
  load(entry: URL, isolation?: Isolation): Promise<Host>
  /**
   * Starts a plugin beside those that serve, to see whether it does: the next load of the same entry and isolation
   * takes it over, if it is still well. Whoever made it ready dismisses it.
   */
  makeReady: Ready['make']
  /** Stops what was made ready and that nobody took over. */
  dismiss: Ready['dismiss']
  /** Takes a plugin out of the table, lets its calls end and stops it; faults: plugin.not-loaded. */
  unload(id: string): Promise<void>
  /** The versions of a plugin that were taken out and whose calls have not ended yet. */
  draining(id: string): string[]
  close(): Promise<void>
}

// Whoever found a version in the table a moment before the swap has still to get to it.
const comersMs = 2_000

interface Table {
  readonly hosts: ReadonlyMap<string, Host>
  readonly services: ReadonlyMap<string, LiveService>
}

/** Builds the set of live plugins, empty at first. */
export function createPlugins(options: PluginsOptions): Plugins {
  const loading = new Set<Promise<unknown>>()
  const leaving = createLeaving()
  let table = tableOf(new Map())

  const startNew = (entry: URL, isolation?: Isolation) =>
    startHost({ ...options, entry, ...(isolation && { isolation }) })
  const ready = createReady(startNew)
  const start = async (entry: URL, isolation?: Isolation) => {
    const host = ready.take(entry, isolation) ?? (await startNew(entry, isolation))
    const old = table.hosts.get(host.id)
    table = tableOf(new Map([...table.hosts, [host.id, host]]))
    if (old) void leaving.leave(old, comersMs)
    return host
  }
  const awaited = (starting: Promise<Host>) => {
    const started = starting.finally(() => loading.delete(started))
    loading.add(started)
    return started
  }
  const unload = async (id: string) => {
    const host = table.hosts.get(id)
    if (!host) throw pluginNotLoaded({ plugin: id })
    table = tableOf(new Map([...table.hosts].filter(([other]) => other !== id)))
    await leaving.leave(host)
  }
  const close = async () => {
    await Promise.allSettled(loading)
    await Promise.all([ready.dismiss(), ...[...table.hosts.keys()].map(unload)])
    await leaving.left()
  }
  return {
    ...{ live: () => table.hosts, services: () => table.services },
    load: (...asked) => awaited(start(...asked)),
    makeReady: (...asked) => awaited(ready.make(...asked)),
    ...{ dismiss: ready.dismiss, unload, draining: leaving.versionsOf, close },
  }
}

function tableOf(hosts: ReadonlyMap<string, Host>): Table {
  return { hosts, services: new Map([...hosts.values()].flatMap(offers)) }
}

function offers({ id, version, services }: Host): [string, LiveService][] {
  return services.map((service) => [service.id, { plugin: id, version, service }])
}
