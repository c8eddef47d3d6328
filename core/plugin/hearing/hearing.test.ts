import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expandSchema } from '../../database/plugin-schema.ts'
import type { SentEvent } from '../../outbox/relay.ts'
import { answers } from '../../testing/reports.ts'
import { monday, scratchKernel, type ScratchKernel } from '../../testing/scratch-kernel.ts'
import { entryOf } from '../fixtures/hosts.ts'
import { startPatiently } from '../fixtures/patient.ts'
import type { Host } from '../host/host.ts'
import { noteEvents } from './note-events.ts'
import { tellDue } from './tell-due.ts'

interface Open {
  readonly city: ScratchKernel
  /** The plugin as if it were that of the tickets. */
  readonly live: ReadonlyMap<string, Host>
}

const opened: Partial<Open> = {}
const hour = 60 * 60 * 1000

beforeAll(async () => {
  const city = await scratchKernel()
  const host = await startPatiently({ entry: entryOf('listening') })
  await expandSchema(city.owning, { id: host.id, migrations: host.migrations })
  Object.assign(opened, { city, live: new Map([[host.id, host]]) })
})
afterAll(async () => {
  await opened.live?.get('streets')?.stop(0)
  await opened.city?.close()
})

function all(): Open {
  const { city, live } = opened
  if (!city || !live) throw new TypeError('nothing is open')
  return { city, live }
}

async function submit(description: string) {
  const { city } = all()
  const input = { service: 'streets.report', answers: answers({ description }) }
  return city.ask(city.as('marta'), 'tickets.submit', input)
}

async function note(times = 1) {
  const { city, live } = all()
  const { rows: events } = await city.owner.query<SentEvent>(
    'select seq, id, tenant_id as tenant, type, at, ticket_id as ticket from outbox order by seq',
  )
  for (let time = 0; time < times; time += 1) await noteEvents(city.kernel.database, live, events)
  await city.owner.query('delete from outbox')
}

const tell = (afterMs = 0) => {
  const { city, live } = all()
  return tellDue(city.kernel, { live, now: new Date(Date.parse(monday) + afterMs) })
}

const rowsOf = async (query: string) => (await all().city.owner.query(query)).rows

describe('what happens to a ticket', () => {
  it('is told to its plugin, and what it keeps is kept once', async () => {
    await submit('Una buca')
    await note(2)
    expect(await rowsOf('select plugin, event from plugin_hearing')).toEqual([
      { plugin: 'streets', event: 'ticket.opened' },
    ])
    await Promise.all([tell(hour), tell(hour)])
    expect(await rowsOf('select said from streets.heard')).toEqual([{ said: 'Una buca' }])
    expect(await rowsOf('select id from plugin_hearing')).toEqual([])
  })

  it('is told again later while the plugin cannot hear it, and left aside in the end', async () => {
    const { city } = all()
    await submit('sordo')
    await note()
    for (let time = 1; time <= 12; time += 1) await tell(time * 2 * hour)
    const asked = () => city.ask(city.as('ada'), 'hearings.list', {})
    expect(await asked()).toMatchObject([
      { plugin: 'streets', event: 'ticket.opened', tries: 10, isAside: true, why: 'deaf' },
    ])
    const [aside] = await rowsOf('select id from plugin_hearing')
    await city.ask(city.as('ada'), 'hearings.again', { id: aside?.id })
    expect(await tell(100 * hour)).toBe(1)
    expect(await rowsOf('select tries from plugin_hearing')).toEqual([{ tries: 1 }])
  })

  it('is listed with when it comes again, and why in words where a fault left its code', async () => {
    const { city } = all()
    await city.owner.query("update plugin_hearing set why = 'plugin.too-slow'")
    const told = await city.ask(city.as('ada'), 'hearings.list', {})
    expect(told).toMatchObject([{ isAside: false, why: 'Il servizio non ha risposto in tempo' }])
    const [{ next } = {}] = told
    expect(Date.parse(String(next))).toBeGreaterThan(Date.parse(monday))
    await city.owner.query('update plugin_hearing set is_aside = true')
    expect(await city.ask(city.as('ada'), 'hearings.list', {})).toMatchObject([{ next: null }])
  })
})
