import type { Catalogue } from '../../service/catalogue.ts'
import type { Plugins } from '../plugins.ts'
import type { KeptServices } from './kept-services.ts'

/** The catalogue that follows what is live, and knows what tickets began with. */
export function liveCatalogue(
  plugins: Pick<Plugins, 'live' | 'services'>,
  kept: KeptServices,
): Catalogue {
  const find: Catalogue['find'] = (id) => plugins.services().get(id)
  return {
    find,
    all: () => [...plugins.services().values()],
    known: (id, version) => {
      const live = find(id)
      if (live && (version === undefined || version === live.version)) return live
      return (version && kept.find(id, version)) || (live ?? kept.latest().get(id))
    },
    everKnown: () => [...new Map([...kept.latest(), ...plugins.services()]).values()],
    plugin: (id) => plugins.live().get(id),
    plugins: () => [...plugins.live().values()],
  }
}
