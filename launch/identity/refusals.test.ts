import { describe, expect } from 'vitest'
import { createSignIn } from '../../core/identity/oidc/client.ts'
import { generateSignInKeys } from '../../core/identity/oidc/key.ts'
import { people } from './people.ts'
import { startIdentityProvider } from './provider.ts'
import { agree, choose, freePort, shownCode } from './trial.ts'
import type { Trial } from './trial.ts'
import { createVisitor } from './visitor.ts'
import { it } from './with-trial.ts'

const refused = { code: 'identity.sign-in-refused', facts: { reason: 'access_denied' } }

function begin(trial: Trial) {
  return trial.signIn.begin({ level: 2, locale: 'it' })
}

describe('a person who says no', () => {
  it('tells the service that the person gave up', async ({ trial }) => {
    const { url, transaction } = await begin(trial)
    const visitor = createVisitor(trial.issuer)
    const page = await visitor.open(url)
    const answer = await visitor.post(`${page.url.pathname}/cancel`)
    await expect(trial.signIn.finish(answer.url, transaction)).rejects.toMatchObject(refused)
  })

  it('tells the service that consent was refused', async ({ trial }) => {
    const { url, transaction } = await begin(trial)
    const visitor = createVisitor(trial.issuer)
    const page = await choose(visitor, url, 'spid:marta-zen')
    const consent = await visitor.post(`${page.url.pathname}/proof`, {
      code: String(shownCode(page)),
    })
    const answer = await visitor.post(`${consent.url.pathname}/cancel`)
    await expect(trial.signIn.finish(answer.url, transaction)).rejects.toMatchObject(refused)
  })
})

describe('the code of a sign-in', () => {
  it('is wrong three times at most', async ({ trial }) => {
    const { url, transaction } = await begin(trial)
    const visitor = createVisitor(trial.issuer)
    const { url: at } = await choose(visitor, url, 'spid:marta-zen')
    const first = await visitor.post(`${at.pathname}/proof`, { code: '000' })
    const second = await visitor.post(`${at.pathname}/proof`, { code: '000 000 0' })
    const third = await visitor.post(`${at.pathname}/proof`)
    expect(first.text).toContain('hai ancora 2 tentativi')
    expect(second.text).toContain('hai ancora un tentativo')
    await expect(trial.signIn.finish(third.url, transaction)).rejects.toMatchObject(refused)
  })

  it('may be wrong once and then right', async ({ trial }) => {
    const { url, transaction } = await begin(trial)
    const visitor = createVisitor(trial.issuer)
    const page = await choose(visitor, url, 'spid:marta-zen')
    const again = await visitor.post(`${page.url.pathname}/proof`, { code: '1' })
    const answer = await agree(visitor, again)
    expect(await trial.signIn.finish(answer, transaction)).toMatchObject({ givenName: 'Marta' })
  })

  it('cannot be replaced by consent', async ({ trial }) => {
    const { url } = await begin(trial)
    const visitor = createVisitor(trial.issuer)
    const page = await choose(visitor, url, 'spid:marta-zen')
    const answer = await visitor.post(`${page.url.pathname}/consent`)
    expect(answer).toMatchObject({ status: 410 })
    expect(answer.url.origin).toBe(trial.issuer)
  })
})

describe('the pages of a sign-in', () => {
  it('do not know a person who lacks the scheme', async ({ trial }) => {
    const { url } = await begin(trial)
    const page = await choose(createVisitor(trial.issuer), url, 'cie:piero-vianello')
    expect(page.text).toContain('non è nell’elenco')
  })

  it('do not open in another browser', async ({ trial }) => {
    const { url } = await begin(trial)
    const page = await createVisitor(trial.issuer).open(url)
    expect(await createVisitor(trial.issuer).open(page.url)).toMatchObject({ status: 410 })
  })
})

describe('a request that the provider does not accept', () => {
  it('stays with the provider when it would answer to a foreign address', async ({ trial }) => {
    const { url } = await trial
      .signInFor('https://elsewhere.example/answer')
      .begin({ level: 2, locale: 'it' })
    const page = await createVisitor(trial.issuer).open(url)
    expect(page).toMatchObject({ status: 400 })
    expect(page.url.origin).toBe(trial.issuer)
    expect(page.text).toContain('redirect_uri')
  })

  it('is refused when it is not signed', async ({ trial }) => {
    const { url } = await trial.signIn.begin({ level: 2, locale: 'it' })
    const bare = new URL(url)
    bare.searchParams.delete('request')
    bare.searchParams.set('redirect_uri', trial.redirectUri)
    const page = await createVisitor(trial.issuer).open(bare)
    expect(page.url.searchParams.get('error')).toBe('invalid_request')
  })

  it('is refused when somebody else signed it', async ({ trial }) => {
    const { issuer, clientId, redirectUri } = trial
    const stranger = createSignIn({
      issuer,
      clientId,
      redirectUri,
      key: await generateSignInKeys(),
    })
    const { url } = await stranger.begin({ level: 2, locale: 'it' })
    const page = await createVisitor(issuer).open(url)
    expect(page.url.searchParams.get('error')).toBe('invalid_request_object')
  })
})

describe('a provider that is away', () => {
  it('is asked again once it is back', async () => {
    const port = await freePort()
    const issuer = `http://127.0.0.1:${port}`
    const clientId = 'http://127.0.0.1:9'
    const redirectUri = `${clientId}/answer`
    const key = await generateSignInKeys()
    const signIn = createSignIn({ issuer, clientId, redirectUri, key })
    const ask = () => signIn.begin({ level: 2, locale: 'it' })
    await expect(ask()).rejects.toMatchObject({ code: 'identity.provider-away', status: 503 })
    const clients = [{ clientId, redirectUris: [redirectUri] }]
    const provider = await startIdentityProvider({ port, issuer, clients, people, secret: 'away' })
    const { url, transaction } = await ask()
    expect(url).toContain(issuer)
    await provider.close()
    const answer = new URL(`${redirectUri}?code=x&state=${transaction.state}&iss=${issuer}`)
    await expect(signIn.finish(answer, transaction)).rejects.toMatchObject({
      code: 'identity.provider-away',
      facts: { issuer },
    })
  })
})
