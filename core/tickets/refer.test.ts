import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { attending } from '../testing/attending.ts'
import { permit, report } from '../testing/declared-services.ts'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

const choices = (service: string) => city.ask(city.as('sara'), 'tenants.list', { service })

async function handed(tenant: string) {
  const { id } = await sendReport(city, city.as('marta'), { category: 'lamp' })
  return {
    id,
    asked: () => city.ask(city.as('carlo'), 'tickets.refer', { id, tenant, reason: 'È vostro' }),
  }
}

const offersReports = (isEnabled: boolean) =>
  city.owner.query(
    `update enabled_service set is_enabled = $1 where tenant_id = (select id from tenant where slug = 'works')`,
    [isEnabled],
  )

describe('to whom a ticket can be handed', () => {
  it('is whoever else offers its service', async () => {
    expect(await choices(report.id)).toEqual([{ slug: 'works', name: 'Azienda di Prova' }])
    expect(await choices(permit.id)).toEqual([])
    expect(await choices('no.such-service')).toEqual([])
  })

  it('is nobody who offers it no more, and nothing is written for them', async () => {
    await offersReports(false)
    const { id, asked } = await handed('works')
    expect(await choices(report.id)).toEqual([])
    await expect(asked()).rejects.toMatchObject({ code: 'ticket.cannot-refer' })
    const { rows } = await city.owner.query(
      `select twin_tenant, (select count(*)::int from entry where ticket_id = t.id and kind = 'referred') as told
       from ticket t where id = $1`,
      [id],
    )
    expect(rows).toEqual([{ twin_tenant: null, told: 0 }])
    await offersReports(true)
    expect((await asked()).id).toBe(id)
  })

  it('is not oneself, nor somebody who is not there', async () => {
    const { asked } = await handed('town')
    await expect(asked()).rejects.toMatchObject({ code: 'ticket.cannot-refer' })
    const { asked: ofNobody } = await handed('nowhere')
    await expect(ofNobody()).rejects.toMatchObject({ code: 'tenancy.unknown-tenant' })
  })
})

describe('a ticket that nobody there can take any more', () => {
  afterEach(() => offersReports(true))

  async function handedInVain() {
    const clerk = attending(city)
    const { id, asked } = await handed('works')
    await asked()
    await offersReports(false)
    const settle = () => clerk.settle({ tenant: city.as('dime').tenant.id, id })
    await settle()
    return { id, asked, settle }
  }

  it('comes back, and its office is told', async () => {
    const { id } = await handedInVain()
    const { referral, timeline } = await city.ask(city.as('sara'), 'tickets.read', { id })
    expect(referral).toBeNull()
    expect(timeline.at(-1)).toMatchObject({
      isInternal: true,
      text: expect.stringContaining('Azienda di Prova'),
    })
  })

  it('may be handed over again', async () => {
    const { asked, settle } = await handedInVain()
    await offersReports(true)
    await asked()
    expect(await settle()).toContain('refer')
  })
})
