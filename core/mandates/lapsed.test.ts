import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { daysOfYear, mandated, type Mandated } from '../testing/mandated.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { signedIn } from '../testing/signed-in.ts'

let city: ScratchKernel
let both: Mandated
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())
beforeEach(async () => void (both = await mandated(city)))

const permit = { service: 'streets.permit', answers: { from: '2026-01-01' } }

describe('a mandate that stands no more', () => {
  it.each([
    ['was revoked', `revoked_at = now()`],
    ['has ended', `from_day = current_date - 9, to_day = current_date - 2`],
  ])('stops its holder when it %s, until they choose again', async (_, change) => {
    const { id } = await both.acting()
    await city.owner.query(`update mandate set ${change} where id = $1`, [id])
    const asked = city.ask(await both.grantee.now(), 'tickets.submit', permit)
    await expect(asked).rejects.toMatchObject({ code: 'mandate.not-standing' })
    const again = city.ask(await both.grantee.now(), 'tickets.mine', {})
    await expect(again).rejects.toMatchObject({ code: 'mandate.not-standing' })
    expect((await city.ask(await both.grantee.now(), 'identity.me', {})).behalf).toBeNull()
    await city.ask(await both.grantee.now(), 'mandates.choose', { id: null })
    expect((await city.ask(await both.grantee.now(), 'tickets.submit', permit)).sentBy).toBeNull()
  })

  it('is not chosen', async () => {
    const { id } = await both.given({ from: daysOfYear().to })
    const asked = city.ask(await both.grantee.now(), 'mandates.choose', { id })
    await expect(asked).rejects.toMatchObject({ code: 'mandate.not-standing' })
  })

  it('nor is one that somebody else holds', async () => {
    const { id } = await both.given()
    const stranger = await signedIn(city, { subject: 'zoe', fiscalCode: 'ZNELCU14D09L736D' })
    const asked = city.ask(await stranger.now(), 'mandates.choose', { id })
    await expect(asked).rejects.toMatchObject({ code: 'mandate.unknown' })
  })
})
