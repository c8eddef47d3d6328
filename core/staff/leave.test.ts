import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '../kernel.ts'
import { idOf } from '../tenancy/declared-tables.ts'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { officeId, servingNow, staffId } from '../testing/serving-now.ts'

let city: ScratchKernel
beforeAll(async () => {
  city = await scratchKernel()
})
afterAll(() => city.close())

const leave = (by: Caller, staff: string[]) => city.ask(by, 'staff.leave', { staff })

describe('leaving', () => {
  it('ends sessions, gives tickets back to their office, and says so inside', async () => {
    const { id } = await sendReport(city, city.as('marta'), { category: 'lamp' })
    const tenant = city.as('ada').tenant.id
    await city.owner.query('update ticket set assignee_id = $1 where id = $2', [
      staffId('carlo'),
      id,
    ])
    await city.owner.query(
      `insert into session (tenant_id, digest, kind, subject_id, expires_at) values ($1, 'a', 'staff', $2, now() + interval '1 hour')`,
      [tenant, staffId('carlo')],
    )
    const report = await leave(city.as('ada'), [staffId('carlo')])
    expect(report.left).toEqual([
      { id: staffId('carlo'), name: 'Carlo Zen', sessions: 1, tickets: 1 },
    ])
    const ticket = await city.ask(city.as('dora'), 'tickets.read', { id })
    expect(ticket.assignee).toBeNull()
    expect(ticket.timeline.at(-1)).toMatchObject({
      label: 'Carlo Zen non la segue più: torna all’ufficio',
      isInternal: true,
    })
    await expect(servingNow(city, 'carlo')).rejects.toThrow()
  })
})

describe('leaving that is undone', () => {
  it('is undone by returning, with the roles that were held', async () => {
    const back = await city.ask(city.as('ada'), 'staff.return', { id: staffId('carlo') })
    expect(back).toMatchObject({ state: 'in', leftAt: null })
    const { actor } = await servingNow(city, 'carlo')
    expect(actor.assignments.map(({ role }) => role)).toEqual(['office-operator'])
    const again = city.ask(city.as('ada'), 'staff.return', { id: staffId('carlo') })
    await expect(again).rejects.toMatchObject({ code: 'staff.has-not-left' })
  })
})

describe('leaving that is refused', () => {
  it('is refused person by person: oneself, strangers, who left, who stands above', async () => {
    const manager = { staff: [staffId('sara')], role: 'office-manager', office: officeId('hall') }
    await city.ask(city.as('ada'), 'access.grant', manager)
    const sara = await servingNow(city, 'sara')
    const wanda = idOf('works', 'staff', 'wanda@prova.example')
    await leave(city.as('ada'), [staffId('enzo')])
    const chosen = [staffId('sara'), staffId('ada'), staffId('enzo'), wanda]
    const { left, refused } = await leave(sara, chosen)
    expect(left).toEqual([])
    expect(refused.map(({ reason }) => reason)).toEqual([
      'Nessuno toglie l’accesso a sé stesso',
      'Ha un ruolo che tu non puoi dare',
      'Non lavora già più qui',
      'La persona non c’è',
    ])
  })
})

describe('the last administrator', () => {
  it('stays, even where many are chosen at once', async () => {
    const second = {
      staff: [staffId('elia')],
      role: 'tenant-administrator',
      office: officeId('desk'),
    }
    await city.ask(city.as('ada'), 'access.grant', second)
    const elia = await servingNow(city, 'elia')
    await leave(elia, [staffId('ada')])
    const dime = city.as('dime')
    const { left, refused } = await leave(dime, [staffId('elia'), staffId('olga')])
    expect(left.map(({ name }) => name)).toEqual(['Olga Perin'])
    expect(refused).toMatchObject([
      { name: 'Elia Nardi', reason: expect.stringContaining('ultimo amministratore') },
    ])
  })
})
