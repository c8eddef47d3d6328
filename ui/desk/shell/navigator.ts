import { pathOf, readRoute, type Route, type View } from './route.ts'
import { createVoice, type Voice } from './voice.ts'

/** Where the page is and the way to go elsewhere, kept in the address. */
export interface Navigator {
  now(): Route
  go(route: Route): void
  /** Hears every change of place until the returned undo is called. */
  hear(listener: (route: Route) => void): () => void
  /** The same way for somebody to whom other rooms are open now; whoever hears goes on hearing. */
  within(places: Places): Navigator
}

/** The rooms that are open to somebody, and the one in which they begin. */
export interface Places {
  readonly home: View
  readonly rooms: readonly View[]
}

/** Makes the navigator of a tenant's desk on the browser's history; it opens on the room `home` and in no room but its own. */
export const createNavigator = (tenant: string, places: Places): Navigator =>
  navigatorOn(createVoice<Route>(), tenant, places)

function navigatorOn(voice: Voice<Route>, tenant: string, { home, rooms }: Places): Navigator {
  const now = (): Route => {
    const route = readRoute(location.pathname, home)
    // An address that names a thing is asked for: who may not see it is told why.
    const isMeant = rooms.includes(route.view) || route.id !== null
    return isMeant ? route : { view: home, id: null }
  }
  return {
    now,
    within: (places) => navigatorOn(voice, tenant, places),
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
