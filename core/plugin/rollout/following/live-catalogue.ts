import type { Catalogue } from '../../../service/catalogue.ts'
import type { Plugins } from '../../plugins.ts'
import type { KeptServices } from './kept-services.ts'
import type { StandIns } from './stand-ins.ts'

/** What a catalogue follows: the plugins that serve, what speaks for those that are being opened, and what once was. */
export interface Followed {
  readonly plugins: Pick<Plugins, 'live' | 'services'>
  readonly standIns: StandIns
  readonly kept: KeptServices
}

/** The catalogue that follows what is live, and knows what tickets began with. */
export function liveCatalogue({ plugins, standIns, kept }: Followed): Catalogue {
  const services = () => joined(standIns.services(), plugins.services())
  const find: Catalogue['find'] = (id) => plugins.services().get(id) ?? standIns.services().get(id)
  return {
    find,
    all: () => [...services().values()],
    known: (id, version) => {
      const live = find(id)
      if (live && (version === undefined || version === live.version)) return live
      return (version && kept.find(id, version)) || (live ?? kept.latest().get(id))
    },
    everKnown: () => [...joined(kept.latest(), services()).values()],
    plugin: (id) => plugins.live().get(id) ?? standIns.plugins().get(id),
    plugins: () => [...joined(standIns.plugins(), plugins.live()).values()],
  }
}

// The later one counts.
function joined<Value>(
  first: ReadonlyMap<string, Value>,
  second: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  return first.size === 0 ? second : new Map([...first, ...second])
}
