import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { enter, signedIn } from '../testing/signed-in.ts'

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

const foreigner = {
  subject: 'katharina',
  givenName: 'Katharina',
  familyName: 'Brandt',
  level: 2,
  scheme: 'eidas',
  issuer: 'https://provider.example',
} as const

const fromAbroad = (differing: object = {}) => enter(city, { ...foreigner, ...differing })

describe('a citizen of another country', () => {
  it('is known again by issuer and subject, without a fiscal code', async () => {
    const first = await fromAbroad()
    const again = await fromAbroad()
    expect(again.id).toBe(first.id)
    const me = await city.ask(await first.now(), 'identity.me', {})
    expect(me).toMatchObject({ name: 'Katharina Brandt', fiscalCode: null, mandates: 0 })
  })

  it('is not taken for another one', async () => {
    const first = await fromAbroad()
    expect((await fromAbroad({ subject: 'another' })).id).not.toBe(first.id)
    expect((await fromAbroad({ issuer: 'https://other.example' })).id).not.toBe(first.id)
  })

  it('asks for a service as anybody does', async () => {
    const who = await fromAbroad()
    const sent = { service: 'streets.permit', answers: { from: '2026-01-01' } }
    const { code } = await city.ask(await who.now(), 'tickets.submit', sent)
    const { rows } = await city.ask(await who.now(), 'tickets.mine', {})
    expect(rows[0]).toMatchObject({ code, person: 'Katharina Brandt' })
  })
})

describe('a citizen who signs in by another scheme', () => {
  it('is the same by the fiscal code, whatever the subject', async () => {
    const bySpid = await signedIn(city, { subject: 'one' })
    const byCard = await signedIn(city, { subject: 'two', scheme: 'cie' })
    expect(byCard.id).toBe(bySpid.id)
  })

  it('is known by the provisional code, too', async () => {
    const { id } = await signedIn(city, { fiscalCode: '01234567897', givenName: 'Ada' })
    expect((await signedIn(city, { fiscalCode: '01234567897', givenName: 'Ada' })).id).toBe(id)
  })
})
