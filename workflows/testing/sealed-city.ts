import type { Api } from '../../core/api.ts'
import { attendedCity, type AttendedCity } from './attended-city.ts'
import { check, sealed } from './sealed.ts'

type View = Api['tickets.read']['output']

/** An attended city that seals. */
export interface SealedCity extends AttendedCity {
  /** Sends a request and accepts it: the next things happen by themselves. */
  accept(): Promise<string>
  read(id: string): Promise<View>
  move(id: string, name: string): Promise<View>
  /** Repairs what failed. */
  repair(id: string, how: 'retry' | 'skip' | 'undo'): Promise<View>
  /** What the accepting move caused, each with its state. */
  caused(id: string): Promise<string[]>
}

/** Opens it. */
export async function sealedCity(): Promise<SealedCity> {
  const attended = await attendedCity([sealed, check])
  const { city, now } = attended
  const sara = async () => city.as('sara', await now())
  const read: SealedCity['read'] = async (id) => city.ask(await sara(), 'tickets.read', { id })
  const move: SealedCity['move'] = async (id, name) => {
    const { version } = await read(id)
    return city.ask(await sara(), 'tickets.move', { id, version, move: name })
  }
  return {
    ...{ ...attended, read, move },
    async accept() {
      const asked = { service: sealed.id, answers: { name: 'Bar' } }
      const { id } = await city.ask(city.as('marta', await now()), 'tickets.submit', asked)
      await move(id, 'accept')
      return id
    },
    async repair(id, how) {
      const { effects } = await read(id)
      const effect = effects.find(({ state }) => state === 'failed')?.id ?? ''
      return city.ask(await sara(), 'tickets.repair', { id, effect, how, reason: 'una prova' })
    },
    caused: async (id) => (await read(id)).effects.map(({ kind, state }) => `${kind} ${state}`),
  }
}
