import { pathOf, readRoute, type Route, type View } from './route.ts'
import { createVoice } from './voice.ts'

/** Where the page is and the way to go elsewhere, kept in the address. */
export interface Navigator {
  now(): Route
  go(route: Route): void
  /** Hears every change of place until the returned undo is called. */
  hear(listener: (route: Route) => void): () => void
}

/** Makes the navigator of a tenant's desk on the browser's history; it opens on the room `home` and in no room but its own. */
export function createNavigator(
  tenant: string,
  { home, rooms }: { home: View; rooms: readonly View[] },
): Navigator {
  const voice = createVoice<Route>()
  const now = (): Route => {
    const route = readRoute(location.pathname, home)
    // An address that names a thing is asked for: who may not see it is told why.
    const isMeant = rooms.includes(route.view) || route.id !== null
    return isMeant ? route : { view: home, id: null }
  }
  return {
    now,
    go: (route) => {
      const path = pathOf(tenant, route)
      if (path !== location.pathname) history.pushState(null, '', path)
      voice.tell(route)
    },
    hear: (listener) => {
      const back = () => listener(now())
      const undo = voice.hear(listener)
      addEventListener('popstate', back)
      return () => [undo(), removeEventListener('popstate', back)]
    },
  }
}
