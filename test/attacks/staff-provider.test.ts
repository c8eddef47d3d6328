import { exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateSignInKeys, publicKeys } from '../../core/identity/oidc/key.ts'
import { createStaffProviders } from '../../core/identity/staff/provider.ts'
import { listening, type Listening } from '../../core/testing/listening.ts'
import { scratchKernel, type ScratchKernel } from '../../core/testing/scratch-kernel.ts'
import { signed, startStandIn, type Signing, type StandInProvider } from './stand-in-provider.ts'

let city: ScratchKernel
let http: Listening
let provider: StandInProvider
beforeAll(async () => {
  city = await scratchKernel()
  const key = await generateSignInKeys()
  provider = await startStandIn(publicKeys(key))
  const { publicUrl } = city.kernel.lent
  http = await listening(city, { providers: createStaffProviders({ key, publicUrl }) })
  await trust([
    { group: 'lampioni', role: 'office-operator', office: 'lamps' },
    { group: 'strade', role: 'supervisor', office: 'roads' },
  ])
})
afterAll(async () => {
  await http.close()
  await provider.close()
  await city.close()
})

async function trust(mapping: object[]) {
  const setting = { issuer: provider.issuer, clientId: 'dime-town', groupsClaim: 'groups', mapping }
  await city.owner.query(`update tenant set profile = profile || $1 where slug = 'town'`, [
    JSON.stringify({ provider: setting }),
  ])
  city.kernel.lent.tenants.forget()
}

const anna = { sub: 'anna', email: 'anna.gallo@prova.example', name: 'Anna Gallo' }

async function leave(returnTo = '/desk/town') {
  const path = `/staff-sign-in/town?${new URLSearchParams({ returnTo }).toString()}`
  const left = await http.call(path)
  const cookie = left.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  return { cookie, address: left.headers.get('location') ?? '', status: left.status }
}

const comeBack = (answer: URL, cookie: string) =>
  http.call(`${answer.pathname}${answer.search}`, { headers: { cookie } })

async function signIn(claims: JWTPayload, signing?: Signing) {
  const { address, cookie } = await leave()
  const answer = await provider.letIn(address, claims, signing)
  const back = await comeBack(answer, cookie)
  const to = back.headers.get('location') ?? ''
  const session = back.headers.getSetCookie().find((one) => one.startsWith('dime_staff_town='))
  return { answer, cookie, to, session: session?.split(';')[0] }
}

async function me(session = '') {
  const response = await http.call('/api/town/identity.me', { headers: { cookie: session } })
  const { name, assignments }: Told = JSON.parse(await response.text())
  return { name, roles: assignments.map(({ role, office }) => `${role} ${office.code}`).toSorted() }
}

interface Told {
  readonly name: string
  readonly assignments: { readonly role: string; readonly office: { readonly code: string } }[]
}

describe('staff who sign in at their own provider', () => {
  it('come back to the desk, with the roles that their groups give', async () => {
    const { to, session } = await signIn({ ...anna, groups: ['lampioni', 'mensa'] })
    expect(to).toBe('/desk/town')
    expect(await me(session)).toEqual({ name: 'Anna Gallo', roles: ['office-operator lamps'] })
  })

  it('have what their groups give now, and keep what was given by hand', async () => {
    await city.owner.query(
      `insert into assignment (tenant_id, staff_id, office_id, role)
       select s.tenant_id, s.id, o.id, 'trainer' from staff s join office o on o.tenant_id = s.tenant_id and o.code = 'hall'
       where s.email = $1`,
      [anna.email],
    )
    const { session } = await signIn({ ...anna, groups: ['strade'] })
    expect((await me(session)).roles).toEqual(['supervisor roads', 'trainer hall'])
  })

  it('are let go when no group of theirs stands for a role, and come back with one', async () => {
    const { session } = await signIn({ ...anna, groups: ['strade'] })
    const { to, session: none } = await signIn({ ...anna, groups: ['mensa'] })
    expect({ to, none }).toEqual({ to: '/desk/town#dime-fault=identity.no-group', none: undefined })
    await expect.poll(async () => (await me(session)).name).toBe('')
    const again = await signIn({ ...anna, groups: ['lampioni'] })
    expect((await me(again.session)).roles).toEqual(['office-operator lamps', 'trainer hall'])
  })
})

describe('staff whom the provider names', () => {
  it('do not come back when they were let go by hand', async () => {
    const gone = (left: boolean) =>
      city.owner.query('update staff set is_leaver = $1 where email = $2', [left, anna.email])
    await gone(true)
    expect((await signIn({ ...anna, groups: ['strade'] })).to).toContain('identity.no-group')
    await gone(false)
  })

  it('are no one whom the provider does not surely know', async () => {
    const { to } = await signIn({ ...anna, email_verified: false, groups: ['strade'] })
    expect(to).toBe('/desk/town#dime-fault=identity.attributes-missing')
  })

  it('do not become whoever had their address before', async () => {
    const other = { ...anna, sub: 'another-anna', groups: ['strade'] }
    expect((await signIn(other)).to).toContain('identity.no-group')
  })
})

describe('an answer of the provider', () => {
  it('is worth nothing a second time, or in another browser', async () => {
    const { answer, cookie } = await signIn({ ...anna, groups: ['strade'] })
    expect((await comeBack(answer, cookie)).status).toBe(410)
    const { address } = await leave()
    const fresh = await provider.letIn(address, { ...anna, groups: ['strade'] })
    expect((await comeBack(fresh, '')).status).toBe(410)
    const { cookie: another } = await leave()
    const forged = await comeBack(fresh, another)
    expect(forged.headers.get('location')).toBe('/desk/town#dime-fault=identity.answer-forged')
  })
})

describe('an ID token', () => {
  const asHmac: Signing = async (claims) => {
    const publicKey = new TextEncoder().encode(await exportSPKI(provider.publicKey))
    return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'its' }).sign(publicKey)
  }
  const byAnother: Signing = async (claims) =>
    signed(claims, (await generateKeyPair('RS256')).privateKey)
  const unsigned: Signing = async (claims) => new UnsecuredJWT(claims).encode()
  const changed: Signing = async (claims, key) => {
    const [head, , seal] = (await signed(claims, key)).split('.')
    const more = Buffer.from(JSON.stringify({ ...claims, groups: ['strade'] })).toString(
      'base64url',
    )
    return [head, more, seal].join('.')
  }

  it.each<[string, Signing]>([
    ['that is signed with its public key as if it were a secret', asHmac],
    ['that is signed by somebody else', byAnother],
    ['that is not signed', unsigned],
    ['that claims more under the old signature', changed],
  ])('%s is forged', async (_, signing) => {
    const { to, session } = await signIn({ ...anna, groups: ['lampioni'] }, signing)
    expect({ to, session }).toEqual({
      to: '/desk/town#dime-fault=identity.answer-forged',
      session: undefined,
    })
  })
})

describe('an ID token', () => {
  it.each([
    ['for another client', { aud: 'somebody-else' }],
    ['to another sign-in', { nonce: 'n'.repeat(48) }],
    ['of another provider', { iss: 'https://elsewhere.example' }],
    ['that is over', { exp: 1_700_000_000 }],
  ])('%s is forged', async (_, claims) => {
    const { to } = await signIn({ ...anna, groups: ['strade'], ...claims })
    expect(to).toBe('/desk/town#dime-fault=identity.answer-forged')
  })
})

describe('whoever signs in', () => {
  it.each([
    'https://evil.example/desk/town',
    '//evil.example/desk/town',
    '/\\evil.example/desk/town',
    'javascript:alert(1)',
    '/desk/works',
    '/desk/townhall',
    '/desk/town/../../embed/x',
    'http://dime.example@evil.example/desk/town',
  ])('is not sent to %s', async (returnTo) => {
    expect((await leave(returnTo)).status).toBe(403)
  })
})

it('a tenant without a provider of its own has no such door', async () => {
  const response = await http.call('/staff-sign-in/works')
  expect(await response.json()).toMatchObject({ code: 'identity.no-provider' })
})
