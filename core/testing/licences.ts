import type { Api } from '../api.ts'
import { attending, type Attending } from './attending.ts'
import type { Name } from './people.ts'
import { licence, visit } from './licence.ts'
import { scratchKernel, type ScratchKernel } from './scratch-kernel.ts'

type View = Api['tickets.read']['output']

/** What tests do with licences. */
export interface Licences {
  readonly city: ScratchKernel
  readonly clerk: Attending
  /** Asks for a licence in somebody's name. */
  send(answers?: Readonly<Record<string, unknown>>, who?: Name): Promise<string>
  read(id: string, who?: Name): Promise<View>
  /** Makes a move as the supervisor, whatever the version. */
  move(id: string, name: string, who?: Name): Promise<View>
  /** Does by itself what is due. */
  settle(id: string, at?: string): Promise<string[]>
}

/** Opens a town that gives licences. */
export async function licences(): Promise<Licences> {
  const city = await scratchKernel([licence, visit])
  const clerk = attending(city)
  const read: Licences['read'] = (id, who = 'sara') =>
    city.ask(city.as(who), 'tickets.read', { id })
  return {
    city,
    clerk,
    read,
    async send(answers = {}, who = 'marta') {
      const sent = { service: licence.id, answers: { name: 'Bar', ...answers } }
      return (await city.ask(city.as(who), 'tickets.submit', sent)).id
    },
    async move(id, name, who = 'sara') {
      const { version } = await read(id)
      return city.ask(city.as(who), 'tickets.move', { id, version, move: name, message: 'Ecco' })
    },
    settle: (id, at) => clerk.settle({ tenant: city.as('sara').tenant.id, id }, at),
  }
}
