import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { officeId, servingNow } from '../testing/serving-now.ts'
import { took } from '../testing/took.ts'

let city: ScratchKernel
let lamp: string
beforeAll(async () => {
  city = await scratchKernel()
  lamp = (await sendReport(city, city.as('marta'), { category: 'lamp' })).id
})
afterAll(() => city.close())

describe('who can see a ticket', () => {
  it('is told with the role, the office and the rule', async () => {
    const seers = await city.ask(city.as('carlo'), 'access.who-can-see', { ticket: lamp })
    expect(seers.map(({ name }) => name)).toEqual([
      'Carlo Zen',
      'Dora Vio',
      'Olga Perin',
      'Sara Moro',
    ])
    expect(seers[0]).toMatchObject({
      role: 'Operatore d’ufficio',
      office: 'Ufficio lamps',
      because: 'Legge le pratiche del proprio ufficio e di quelli sotto',
      withheld: [],
    })
  })

  it('is the very people whom the ticket opens itself to', async () => {
    const seers = await city.ask(city.as('carlo'), 'access.who-can-see', { ticket: lamp })
    const told = new Set(seers.map(({ staff }) => staff))
    for (const name of ['olga', 'carlo', 'dora', 'enzo', 'sara', 'elia', 'ada'] as const) {
      const caller = await servingNow(city, name)
      const opens = city.ask(caller, 'tickets.read', { id: lamp })
      const isOpen = await opens.then(() => true).catch(() => false)
      expect({ name, isOpen }).toEqual({ name, isOpen: told.has(caller.actor.id) })
    }
  })

  it('says what stays hidden from whom', async () => {
    const secret = (await sendReport(city, city.as('marta'), { category: 'lamp' })).id
    await city.owner.query("update ticket set service_id = 'gone.away' where id = $1", [secret])
    const seers = await city.ask(city.as('carlo'), 'access.who-can-see', { ticket: secret })
    const olga = seers.find(({ name }) => name === 'Olga Perin')
    expect(olga?.withheld).toContain('risposte')
    expect(olga?.because).toContain('solo: codice e stato')
    expect(seers.find(({ name }) => name === 'Carlo Zen')?.withheld).toEqual([])
  })
})

describe('the list of who can see a ticket', () => {
  it('is told to whoever manages the people of the office, and to no other who reads nothing', async () => {
    expect(await city.ask(city.as('ada'), 'access.who-can-see', { ticket: lamp })).toHaveLength(4)
    const asked = city.ask(city.as('enzo'), 'access.who-can-see', { ticket: lamp })
    await expect(asked).rejects.toMatchObject({ code: 'access.not-allowed' })
    const elsewhere = city.ask(city.as('wanda'), 'access.who-can-see', { ticket: lamp })
    await expect(elsewhere).rejects.toMatchObject({ code: 'ticket.unknown' })
  })

  it('answers within a second with 650 people in 160 offices', async () => {
    const town = city.as('ada').tenant.id
    await city.owner.query(
      `insert into office (tenant_id, code, name, kind, parent_id)
       select $1, 'o' || n, '{"it": "Ufficio"}', 'office', $2 from generate_series(1, 160) n`,
      [town, officeId('hall')],
    )
    await city.owner.query(
      `with made as (insert into staff (tenant_id, email, name)
         select $1, n || '@molti.example', 'Persona ' || n from generate_series(1, 650) n returning id, email)
       insert into assignment (tenant_id, staff_id, office_id, role)
       select $1, made.id, o.id, r from made
         join office o on o.tenant_id = $1 and o.code = 'o' || (split_part(made.email, '@', 1)::int % 160 + 1),
         unnest(array['supervisor', 'first-level-operator']) r`,
      [town],
    )
    const asking = async () => {
      const seers = await city.ask(city.as('carlo'), 'access.who-can-see', { ticket: lamp })
      expect(seers).toHaveLength(654)
    }
    expect(await took(asking)).toBeLessThan(1_000)
  })
})
