import { decodeJwt } from 'jose'
import { describe, expect } from 'vitest'
import type { SignIn } from '../../core/identity/oidc/client.ts'
import type { SignInTransaction } from '../../core/identity/oidc/transaction.ts'
import { userInfoOfStranger } from './stranger.ts'
import { signInAs } from './trial.ts'
import type { Trial } from './trial.ts'
import { it } from './with-trial.ts'

interface Forge {
  readonly signIn?: SignIn
  readonly who?: string
  readonly answer?: Record<string, string>
  readonly transaction?: Partial<SignInTransaction>
}

const forged = { code: 'identity.answer-forged' }
const expired = { code: 'identity.sign-in-expired' }

async function finish(trial: Trial, forge: Forge = {}) {
  const signIn = forge.signIn ?? trial.signIn
  const { url, transaction } = await signIn.begin({ level: 2, locale: 'it' })
  const answer = await signInAs(trial.issuer, url, forge.who ?? 'spid:marta-zen')
  for (const [name, value] of Object.entries(forge.answer ?? {})) {
    answer.searchParams.set(name, value)
  }
  return signIn.finish(answer, { ...transaction, ...forge.transaction })
}

type Rewrite = (response: Response) => Response | Promise<Response>

/** A client side whose answers from one endpoint pass through somebody else's hands. */
function between(trial: Trial, path: string, rewrite: Rewrite): SignIn {
  return trial.signInOver(async (url, options) => {
    const response = await fetch(url, { ...options, body: options.body ?? null })
    return new URL(url).pathname === path ? rewrite(response) : response
  })
}

describe('an answer that does not belong to the sign-in', () => {
  it.for<[string, Forge]>([
    ['another state', { answer: { state: 'a'.repeat(48) } }],
    ['another issuer', { answer: { iss: 'https://elsewhere.example' } }],
    ['another nonce', { transaction: { nonce: 'b'.repeat(48) } }],
    ['another provider', { transaction: { issuer: 'https://elsewhere.example' } }],
  ])('is refused as forged: %s', async ([, forge], { trial }) => {
    await expect(finish(trial, forge)).rejects.toMatchObject(forged)
  })

  it.for<[string, Forge]>([
    ['who did not begin the sign-in', { transaction: { codeVerifier: 'c'.repeat(64) } }],
    ['who took more than ten minutes', { transaction: { begunAt: Date.now() - 601_000 } }],
    ['whose clock is ahead of ours', { transaction: { begunAt: Date.now() + 60_000 } }],
  ])('is worth nothing to somebody %s', async ([, forge], { trial }) => {
    await expect(finish(trial, forge)).rejects.toMatchObject(expired)
  })
})

describe('an ID token', () => {
  it('is refused when it claims more under the old signature', async ({ trial }) => {
    const signIn = between(trial, '/token', async (response) => {
      const tokens: { id_token: string } = JSON.parse(await response.text())
      const [head, , seal] = tokens.id_token.split('.')
      const claims = { ...decodeJwt(tokens.id_token), acr: 'https://www.spid.gov.it/SpidL3' }
      const body = Buffer.from(JSON.stringify(claims)).toString('base64url')
      return Response.json({ ...tokens, id_token: `${head}.${body}.${seal}` })
    })
    await expect(finish(trial, { signIn })).rejects.toMatchObject(forged)
  })
})

describe('UserInfo', () => {
  it('is refused when somebody else signed and sealed it for us', async ({ trial }) => {
    const { subject: sub } = await finish(trial)
    const body = await userInfoOfStranger(trial, { sub, given_name: 'Nessuno', family_name: 'Zen' })
    const signIn = between(trial, '/me', ({ headers }) => new Response(body, { headers }))
    await expect(finish(trial, { signIn })).rejects.toMatchObject(forged)
  })

  it('is refused when it is that of somebody else', async ({ trial }) => {
    const seen: Response[] = []
    const watched = between(trial, '/me', (response) => {
      seen.push(response.clone())
      return response
    })
    await finish(trial, { signIn: watched, who: 'spid:chiara-memmo' })
    const signIn = between(trial, '/me', (response) => seen[0] ?? response)
    await expect(finish(trial, { signIn })).rejects.toMatchObject(forged)
  })

  it('is refused when it is neither signed nor sealed', async ({ trial }) => {
    const signIn = between(trial, '/me', () => Response.json({ sub: 'x', given_name: 'Nessuno' }))
    await expect(finish(trial, { signIn })).rejects.toMatchObject(forged)
  })
})
