import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listening, type Listening } from '../testing/listening.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

let city: ScratchKernel
let http: Listening
beforeAll(async () => {
  city = await scratchKernel()
  http = await listening(city)
})
afterAll(async () => {
  await http.close()
  await city.close()
})

const page = 'https://town.example/servizi'
const verifier = 'v'.repeat(43)
const challenge = createHash('sha256').update(verifier).digest('base64url')

function leave(returnTo = page) {
  return http.call(`/sign-in/town?${new URLSearchParams({ returnTo, challenge }).toString()}`)
}

async function comeBack() {
  const left = await leave()
  const cookie = left.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const back = await http.call('/callback?code=c&state=s', { headers: { cookie } })
  return { cookie, to: new URL(back.headers.get('location') ?? '') }
}

function redeem(code: string, origin = 'https://town.example') {
  const sent = { headers: { origin }, body: { code, verifier } }
  return http.call('/api/town/identity.redeem', sent)
}

const codeIn = (to: URL) => /^#dime-code=(.+)$/.exec(to.hash)?.[1] ?? ''

describe('a citizen who signs in', () => {
  it('leaves for the provider and comes back to the page they left', async () => {
    expect((await leave()).headers.get('location')).toBe('https://provider.example/authorize')
    const { to } = await comeBack()
    expect(to.href).toMatch(/^https:\/\/town\.example\/servizi#dime-code=/)
  })

  it('gets a token for that page once', async () => {
    const code = codeIn((await comeBack()).to)
    const first = await redeem(code)
    expect(await first.json()).toMatchObject({ me: { kind: 'citizen', name: 'Marta Provini' } })
    expect(await (await redeem(code)).json()).toMatchObject({ code: 'identity.code-not-valid' })
  })

  it('gets none at another page', async () => {
    const code = codeIn((await comeBack()).to)
    const response = await redeem(code, 'https://evil.example')
    expect(await response.json()).toMatchObject({ code: 'identity.code-not-valid' })
  })
})

describe('a citizen who comes back', () => {
  it('does so once', async () => {
    const { cookie } = await comeBack()
    const again = await http.call('/callback?code=c&state=s', { headers: { cookie } })
    expect(await again.json()).toMatchObject({ code: 'identity.sign-in-expired' })
  })

  it('does so in the browser in which they left', async () => {
    await leave()
    const elsewhere = await http.call('/callback?code=c&state=s')
    expect(await elsewhere.json()).toMatchObject({ code: 'identity.sign-in-expired' })
  })

  it.each([
    'https://evil.example/',
    'https://town.example.evil.example/',
    'https://works.example/',
    'http://town.example/',
    'javascript:alert(1)',
  ])('is not sent to %s', async (returnTo) => {
    const response = await leave(returnTo)
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: 'identity.return-not-allowed' })
  })
})
