import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSessions } from '../identity/sessions.ts'
import { staffOf } from '../identity/who.ts'
import type { Caller } from '../kernel.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { emergencyOf } from './emergency-actor.ts'
import { redeemEmergency } from './redeem-emergency.ts'
import { meetPaula } from './testing/platform.ts'

let city: ScratchKernel
let paula: () => Caller
beforeAll(async () => {
  city = await scratchKernel()
  paula = await meetPaula(city)
})
afterAll(() => city.close())

const rowsOf = async (text: string, values: unknown[] = []) =>
  (await city.owner.query(text, values)).rows

const reason = 'La ricerca delle pratiche non risponde da stamattina'
const open = () =>
  city.ask(paula(), 'platform.break-glass', { tenant: 'town', reason, minutes: 30 })
const town = () => city.as('ada').tenant
const codeOf = (link: string) => link.split('#emergency=')[1] ?? ''

describe('an emergency access', () => {
  it('reads in every office, under the name of whoever came, until it ends', async () => {
    const { emergency, link } = await open()
    const { database } = city.kernel
    const sessions = createSessions(database)
    const now = new Date()
    const { token, expiresAt } = await redeemEmergency({ database, sessions }, town(), {
      code: codeOf(link),
      now,
    })
    expect(token).toMatch(/.{40}/)
    expect(expiresAt.getTime()).toBeLessThanOrEqual(new Date(emergency.until).getTime())
    const find = () =>
      database.withRows(town().id, (store) => emergencyOf(store, town(), emergency.id))
    const actor = await find()
    expect(actor).toMatchObject({
      kind: 'staff',
      name: 'Paula Piani (piattaforma)',
      emergency: { reason },
      assignments: [{ role: 'emergency-reader', officeCode: 'hall' }],
    })
    expect(actor?.assignments[0]?.offices).toHaveLength(4)
    await city.ask({ ...city.as('ada'), now: new Date() }, 'emergencies.end', { id: emergency.id })
    expect(await find()).toBeUndefined()
    expect(await sessions.actor(town(), token, new Date())).toBeUndefined()
  })
})

describe('the code of an emergency access', () => {
  it('opens once, and not when it is over', async () => {
    const { emergency, link } = await open()
    const { database } = city.kernel
    const door = { database, sessions: createSessions(database) }
    const ended = await city.ask(paula(), 'platform.end-break-glass', { id: emergency.id })
    expect(ended).toMatchObject({ isOpen: false, endedBy: 'Paula Piani (piattaforma)' })
    await expect(
      redeemEmergency(door, town(), { code: codeOf(link), now: new Date() }),
    ).rejects.toMatchObject({ code: 'identity.code-not-valid' })
  })

  it('is nobody of the tenant', async () => {
    const { emergency } = await open()
    const found = await city.kernel.database.withRows(town().id, (store) =>
      staffOf(store, town(), { subject: emergency.id }),
    )
    expect(found).toBeUndefined()
  })
})

describe('an emergency access, where it leads,', () => {
  it('is announced to those who administer the tenant', async () => {
    const { emergency } = await open()
    const letters = await rowsOf(
      `select address, subject, body from mail m join tenant t on t.id = m.tenant_id where t.slug = 'town'`,
    )
    expect(letters.at(-1)).toMatchObject({ address: 'ada@prova.example' })
    expect(letters.at(-1).body).toContain(reason)
    const events = await rowsOf(`select data from outbox where type = 'emergency.opened'`)
    expect(events.at(-1).data).toMatchObject({ emergency: emergency.id })
    const listed = await city.ask(city.as('ada'), 'emergencies.list', {})
    expect(listed.map(({ id }) => id)).toContain(emergency.id)
  })

  it('is noted on both sides with its reason', async () => {
    await open()
    const lines = await rowsOf(
      `select distinct t.slug, a.why from audit a join tenant t on t.id = a.tenant_id
       where a.action = 'emergency.opened' order by 1`,
    )
    expect(lines).toEqual([
      { slug: 'platform', why: reason },
      { slug: 'town', why: reason },
    ])
  })
})
