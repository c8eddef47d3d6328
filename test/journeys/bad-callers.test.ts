import { randomBytes, randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { setTimeout as sleep } from 'node:timers/promises'
import { citizen, signInCode, siteOf, tokenOf } from './citizen.ts'
import { city } from './city.ts'
import { clientOf, machine, worker } from './client.ts'
import { inRecord } from './record.ts'
import { expectRefusal, expectRefused } from './refusal.ts'

const notValid = { status: 401, code: 'identity.token-not-valid' }
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const mine = ['tickets.mine', {}] as const
// For so long a node may remember a token that it has just seen.
const recalledMs = 3_200

it('a token is refused that was never given', async () => {
  const invented = randomBytes(32).toString('base64url')
  await expectRefused(clientOf('venezia', bearer(invented)), mine, notValid)
})

it('a token is refused at another organisation than its own', async () => {
  const token = await tokenOf('venezia', 'spid:marta-zen')
  await expectRefused(clientOf('veritas', bearer(token)), mine, notValid)
})

it('a token is refused from a page that did not redeem it', async () => {
  const token = await tokenOf('venezia', 'spid:marta-zen')
  const elsewhere = clientOf('venezia', { ...bearer(token), origin: city.companySite })
  await expectRefused(elsewhere, mine, notValid)
})

it('a token is refused that has expired', async () => {
  const token = await tokenOf('venezia', 'spid:marta-zen')
  await inRecord(
    `update session set expires_at = now() - interval '1 second' where kind = 'token' and digest = encode(sha256($1::bytea), 'hex')`,
    [token],
  )
  await sleep(recalledMs)
  await expectRefused(clientOf('venezia', bearer(token)), mine, notValid)
})

it('a one-time code is redeemed once', async () => {
  const redemption = await signInCode('venezia', 'spid:marta-zen')
  const page = clientOf('venezia', { origin: siteOf.venezia })
  expect((await page.raw('identity.redeem', redemption)).status).toBe(200)
  const used = { status: 401, code: 'identity.code-not-valid' }
  await expectRefused(page, ['identity.redeem', redemption], used)
})

it('a sign-in below the level that was asked for comes back refused', async () => {
  const piero = await signInCode('venezia', 'spid:piero-vianello').catch(String)
  expect(piero).toContain('identity.level-too-low')
})

it('a citizen does not see what only staff see', async () => {
  const marta = await citizen('venezia', 'spid:marta-zen')
  const people = ['people.search', { text: 'Zen' }] as const
  await expectRefused(marta, people, { status: 403, code: 'access.not-allowed' })
})

it('the key of a machine opens only what the machine may do', async () => {
  const telephone = machine('venezia', 'telephone')
  const expected = { status: 403, code: 'access.not-allowed' }
  await expectRefused(telephone, ['people.search', { text: 'Zen' }], expected)
})

it('a worker’s session does not act from another site', async () => {
  const elena = await worker('venezia', 'elena.busetto@venezia.example')
  const note = { id: randomUUID(), text: 'Visto.' }
  const fromElsewhere = (headers: Record<string, string>) =>
    elena.refused('tickets.add-note', note, { ...headers, origin: city.companySite })
  await expectRefusal(fromElsewhere, { status: 403, code: 'identity.foreign-origin' })
})
