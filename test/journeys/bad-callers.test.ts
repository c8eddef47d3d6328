import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { setTimeout as sleep } from 'node:timers/promises'
import { citizen, signInCode, siteOf, tokenOf } from './citizen.ts'
import { city } from './city.ts'
import { clientOf, machine, worker } from './client.ts'
import { inRecord } from './record.ts'
import { expectRefused } from './refusal.ts'

const notValid = { status: 401, code: 'identity.token-not-valid' }
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const mine = ['tickets.mine', {}] as const
// For so long a node may remember a token that it has just seen.
const recalledMs = 3_200

describe('a caller who is not who they say', () => {
  it('brings a token that was never given', async () => {
    const invented = randomBytes(32).toString('base64url')
    await expectRefused(clientOf('venezia', bearer(invented)), mine, notValid)
  })

  it('brings a token of another organisation', async () => {
    const token = await tokenOf('venezia', 'spid:marta-zen')
    await expectRefused(clientOf('veritas', bearer(token)), mine, notValid)
  })

  it('brings a token from a page that did not redeem it', async () => {
    const token = await tokenOf('venezia', 'spid:marta-zen')
    const elsewhere = clientOf('venezia', { ...bearer(token), origin: city.companySite })
    await expectRefused(elsewhere, mine, notValid)
  })

  it('brings a token that has expired', async () => {
    const token = await tokenOf('venezia', 'spid:marta-zen')
    await inRecord(
      `update session set expires_at = now() - interval '1 second' where kind = 'token' and digest = encode(sha256($1::bytea), 'hex')`,
      [token],
    )
    await sleep(recalledMs)
    await expectRefused(clientOf('venezia', bearer(token)), mine, notValid)
  })

  it('redeems a one-time code twice', async () => {
    const redemption = await signInCode('venezia', 'spid:marta-zen')
    const page = clientOf('venezia', { origin: siteOf.venezia })
    expect((await page.raw('identity.redeem', redemption)).status).toBe(200)
    const used = { status: 401, code: 'identity.code-not-valid' }
    await expectRefused(page, ['identity.redeem', redemption], used)
  })

  it('asks for a certificate at a level that is too low', async () => {
    const piero = await signInCode('venezia', 'spid:piero-vianello').catch(String)
    expect(piero).toContain('identity.level-too-low')
  })

  it('wants to see as a citizen what only staff see', async () => {
    const marta = await citizen('venezia', 'spid:marta-zen')
    const people = ['people.search', { text: 'Zen' }] as const
    await expectRefused(marta, people, { status: 403, code: 'access.not-allowed' })
  })

  it('uses the key of a machine for what the machine may not do', async () => {
    const telephone = machine('venezia', 'telephone')
    const expected = { status: 403, code: 'access.not-allowed' }
    await expectRefused(telephone, ['people.search', { text: 'Zen' }], expected)
  })

  it('acts with a worker’s session from another site', async () => {
    const elena = await worker('venezia', 'elena.busetto@venezia.example')
    const call = { id: '00000000-0000-4000-8000-000000000000', text: 'x' }
    const refused = await elena.refused('tickets.add-note', call, { origin: city.companySite })
    expect(refused.body.code).toBe('identity.foreign-origin')
  })
})
