import { serving, startOwnCity, type OwnCity } from '../bench/own-city.ts'
import { startClients, type Clients } from './clients.ts'
import { connectOwner, type Owner } from './owner.ts'
import { letIn, type People } from './people.ts'

/** A city of its own in which people are at work. */
export interface BusyCity {
  readonly city: OwnCity
  readonly owner: Owner
  readonly clients: Clients
  /** Lets everybody sign in once more, at an instant. */
  signIn(now: Date): Promise<void>
  close(): Promise<void>
}

/** Starts a city, with further variables for its processes, and lets people in to work. */
export async function openBusyCity(further: Readonly<Record<string, string>>): Promise<BusyCity> {
  const city = await startOwnCity(serving, () => undefined, further)
  const ownerUrl = city.env['DATABASE_URL'] ?? ''
  const owner = await connectOwner(ownerUrl)
  const enter = (now: Date) => letIn(owner.client(), { ownerUrl, secret: city.secret, now })
  let inside = await enter(new Date())
  const people: People = {
    get citizen() {
      return inside.citizen
    },
    get operator() {
      return inside.operator
    },
  }
  const clients = startClients(city.kernel, people)
  return {
    ...{ city, owner, clients },
    async signIn(now) {
      inside = await enter(now)
    },
    async close() {
      await clients.stop()
      await owner.end()
      await city.close()
    },
  }
}
