import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listening, type Listening } from '../../core/testing/listening.ts'
import { scratchKernel, type ScratchKernel } from '../../core/testing/scratch-kernel.ts'

const challenge = 'c'.repeat(43)

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

/** Where a citizen comes to who leaves for the provider and is told to come back to an address. */
async function sentTo(returnTo: string) {
  const query = new URLSearchParams({ returnTo, challenge }).toString()
  const left = await http.call(`/sign-in/town?${query}`)
  if (left.status !== 302) return left.status
  const cookie = left.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const back = await http.call('/callback?code=c&state=s', { headers: { cookie } })
  return new URL(back.headers.get('location') ?? '').origin
}

const evil = 'evil.example'

describe('whoever comes back from the provider', () => {
  it('comes to a site of the organisation', async () => {
    expect(await sentTo('https://town.example/a?b=c#d')).toBe('https://town.example')
  })

  it.each([
    `//${evil}`,
    `/\\${evil}`,
    `\\\\${evil}`,
    `https:${evil}`,
    `https:/${evil}`,
    `https:\\\\${evil}`,
    `https://town.example@${evil}/`,
    `https://town.example:443@${evil}/`,
    `https://town.example%2f@${evil}/`,
    `https://town.example.${evil}/`,
    `https://${evil}/https://town.example/`,
    `https://${evil}#https://town.example`,
    `https://${evil}?https://town.example`,
    `https://${evil}\\@town.example/`,
    `https://town.example:8443/`,
    'http://town.example/',
    'https://xtown.example/',
    'https://town.exampl\u0435/',
    'https://TOWN.EXAMPLE.evil.example/',
    ` https://${evil}/`,
    `\thttps://${evil}/`,
    `ht\ntps://${evil}/`,
    `blob:https://${evil}/x`,
    'javascript:alert(document.domain)//https://town.example/',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://town.example/',
    '',
    'null',
  ])('is not sent to %j', async (returnTo) => {
    expect(await sentTo(returnTo)).toBeOneOf([403, 422])
  })
})
