import sql from 'sql-template-tag'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anna, daysOfYear, mandated, maria, type Mandated } from '../testing/mandated.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { enter, signedIn } from '../testing/signed-in.ts'
import { yearsAfter } from './days.ts'

let city: ScratchKernel
let both: Mandated
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())
beforeEach(async () => void (both = await mandated(city)))

describe('a mandate that a citizen gives', () => {
  it('is seen by both, and the grantee is called as the grantor called them', async () => {
    const mandate = await both.given({ givenName: 'Annina' })
    expect(mandate).toMatchObject({ state: 'standing', covers: 'Tutti i servizi', mayRevoke: true })
    expect(mandate.grantee.name).toBe('Annina Rossi')
    const held = (await city.ask(await both.grantee.now(), 'mandates.mine', {})).held
    expect(held[0]).toMatchObject({ grantor: { name: 'Maria Bianchi' }, relation: 'figlia' })
  })

  it('waits for a grantee who was never here', async () => {
    const lucia = { grantee: 'BNCLCU15C10L736I', givenName: 'Luca', familyName: 'Bianchi' }
    const mandate = await both.given(lucia)
    const who = { subject: 'luca', fiscalCode: lucia.grantee, givenName: 'Luca Maria' }
    const luca = await signedIn(city, { ...who, familyName: 'Bianchi' })
    expect(luca.id).toBe(mandate.grantee.id)
    expect((await city.ask(await luca.now(), 'identity.me', {})).mandates).toBe(1)
  })

  it.each([
    ['mandate.code-not-valid', { grantee: 'RSSNNA80A41L736X' }],
    ['mandate.to-oneself', { grantee: maria.fiscalCode }],
    ['mandate.days-not-valid', { to: yearsAfter(daysOfYear().from, 2) }],
    ['mandate.days-not-valid', { from: '2020-01-01' }],
    ['service.not-offered', { services: ['streets.nothing'] }],
  ])('is refused with %s', async (code, limits) => {
    await expect(both.given(limits)).rejects.toMatchObject({ code })
  })
})

describe('giving a mandate', () => {
  it('asks for a sign-in at level 2', async () => {
    const unsure = await enter(city, { ...maria, level: 1 })
    const asked = city.ask(await unsure.now(), 'mandates.give', { ...anna, ...daysOfYear() })
    await expect(asked).rejects.toMatchObject({ code: 'service.level-too-low' })
  })

  it('ends at once when either revokes it, and nobody else can', async () => {
    const { id } = await both.given()
    const bruno = city.as('bruno')
    const strange = city.ask(bruno, 'mandates.revoke', { id })
    await expect(strange).rejects.toMatchObject({ code: 'mandate.unknown' })
    const ended = await city.ask(await both.grantee.now(), 'mandates.revoke', { id })
    expect(ended).toMatchObject({ state: 'revoked', mayRevoke: false })
  })
})

describe('the walls', () => {
  it('let a mandate be chosen by its holder in its own tenant alone', async () => {
    const { id } = await both.given()
    const { tenant } = city.as('wanda')
    const rows = await city.kernel.database.withRows(tenant.id, (store) =>
      store.rows(sql`select id from mandate where id = ${id}`),
    )
    expect(rows).toEqual([])
  })
})
