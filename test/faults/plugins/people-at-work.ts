import { afterAll, beforeAll } from 'vitest'
import { startClients, type Clients, type Crowd } from '../clients.ts'
import { openChangingCity, type ChangingCity } from './changing-city.ts'

/** A city whose plugins change, and people at work in it. */
export interface PeopleAtWork {
  readonly city: ChangingCity
  readonly clients: Clients
  readonly heard: Clients['heard']
  /** Lets other people go on where these were stopped. */
  goOn(crowd: Omit<Crowd, 'heard'>): void
}

/** Opens such a city before all tests of a file, and closes it after them; answers how it is found meanwhile. */
export function peopleAtWork(crowd: Crowd): () => PeopleAtWork {
  const open: { city?: ChangingCity; clients?: Clients } = {}
  const begin = (city: ChangingCity, of: Crowd) =>
    (open.clients = startClients(city.city.kernel, city.people, of))
  beforeAll(async () => {
    open.city = await openChangingCity()
    begin(open.city, crowd)
  }, 300_000)
  afterAll(async () => {
    await open.clients?.stop()
    await open.city?.close()
  }, 60_000)
  return () => {
    const { city, clients } = open
    if (!city || !clients) throw new Error('The city is up before all tests')
    const { heard } = clients
    return { city, clients, heard, goOn: (others) => void begin(city, { ...others, heard }) }
  }
}
