import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serving, startOwnCity, type OwnCity } from '../bench/own-city.ts'
import { describeAfterwards } from '../faults/afterwards.ts'
import { startClients, type Clients } from '../faults/clients.ts'
import { killAndWait, until } from '../faults/kill.ts'
import { connectOwner, type Owner } from '../faults/owner.ts'
import { letIn } from '../faults/people.ts'
import { unsettled } from '../faults/stored.ts'

const count = 500
const open: { city?: OwnCity; owner?: Owner; clients?: Clients } = {}

beforeAll(async () => {
  const city = await startOwnCity(serving, () => undefined)
  const ownerUrl = city.env['DATABASE_URL'] ?? ''
  const owner = await connectOwner(ownerUrl)
  Object.assign(open, { city, owner })
  const people = await letIn(owner.client(), { ownerUrl, secret: city.secret })
  open.clients = startClients(city.kernel, people, { count: 12, restMs: 50 })
}, 300_000)

afterAll(async () => {
  await open.clients?.stop()
  await open.owner?.end()
  await open.city?.close()
}, 60_000)

function opened() {
  const { city, owner, clients } = open
  if (!city || !owner || !clients) throw new Error('The city is up before all tests')
  return { city, owner, clients, heard: clients.heard }
}

/** Lets the terms of a hundred reports be long over, so that everything is due on them at once. */
async function age(): Promise<void> {
  await opened().owner.client().query(`
    with aged as (update ticket set clock_from = clock_from - interval '60 days', due_at = due_at - interval '60 days',
        entered_at = entered_at - interval '60 days'
      where id in (select id from ticket where service_id = 'companies.waste-report' and not is_ended limit 100) returning *)
    insert into outbox (tenant_id, type, ticket_id, office_id) select tenant_id, 'ticket.unattended', id, office_id from aged`)
}

describe('a city in which five hundred tickets move', () => {
  it('gets back each process that is killed, whichever it is', async () => {
    const { city, heard } = opened()
    await until(() => heard.tickets.size >= count, 'five hundred tickets are there', 240_000)
    await age()
    for (const part of ['kernel', 'workflows', 'temporal', 'postgres', 'workflows']) {
      await killAndWait(city, part)
      await sleep(3_000)
    }
    const before = heard.waits.length
    await until(() => heard.waits.length > before + 50, 'tickets are taken again')
  }, 400_000)

  it('catches up', async () => {
    const { clients, owner, heard } = opened()
    await clients.stop()
    await owner.again()
    const isSettled = async () => (await unsettled(owner.client())).length === 0
    await until(isSettled, 'all is settled', 180_000).catch(() => undefined)
    expect(await unsettled(owner.client())).toEqual([])
    expect(heard.refusals).toEqual([])
  }, 240_000)

  it('lets every timer fire once', async () => {
    const { rows } = await opened().owner.client().query<{ what: string; times: number }>(`
      select data->>'what' as what, count(*)::int as times from entry where kind = 'clock'
      group by 1, ticket_id, data->>'day' having count(*) > 1`)
    expect(rows).toEqual([])
    const fired = await opened().owner.client().query(`
      select distinct ticket_id from entry where kind = 'clock' and data->>'what' = 'reminded'`)
    expect(fired.rowCount).toBeGreaterThan(20)
  })
})

describeAfterwards(() => ({ owner: opened().owner.client(), heard: opened().heard }))
