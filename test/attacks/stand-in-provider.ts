import { createLocalJWKSet, exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose'
import type { CryptoKey, JSONWebKeySet, JWTPayload } from 'jose'
import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'

/** How an ID token is signed: as it should be, unless somebody forges it. */
export type Signing = (claims: JWTPayload, key: CryptoKey) => Promise<string>

/** A provider on loopback that says what a test lets it say; it checks what it is asked, as a real one does. */
export interface StandInProvider {
  readonly issuer: string
  readonly publicKey: CryptoKey
  /** Lets somebody in at the address to which DiMe sent them; answers where the provider sends them back to. */
  letIn(address: string, claims: JWTPayload, signing?: Signing): Promise<URL>
  close(): Promise<void>
}

interface Waiting {
  readonly asked: JWTPayload
  readonly claims: JWTPayload
  readonly signing: Signing
}

/** Signs as the provider does. */
export const signed: Signing = (claims, key) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'its' }).sign(key)

/** Starts a provider that knows the client by its public keys. */
export async function startStandIn(clientKeys: JSONWebKeySet): Promise<StandInProvider> {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'its', alg: 'RS256', use: 'sig' }
  const client = createLocalJWKSet(clientKeys)
  const waiting = new Map<string, Waiting>()
  const tokens = async (form: URLSearchParams) => {
    await jwtVerify(form.get('client_assertion') ?? '', client)
    const { claims, signing } = redeemed(waiting, form)
    const id_token = await signing(claims, privateKey)
    return { access_token: randomUUID(), token_type: 'Bearer', id_token }
  }
  const { issuer, close } = await listen(async (request, own) => {
    if (request.url === '/.well-known/openid-configuration') return discovered(own)
    if (request.url === '/jwks') return { keys: [jwk] }
    return tokens(await formOf(request))
  })
  return {
    issuer,
    publicKey,
    close,
    async letIn(address, claims, signing = signed) {
      const request = new URL(address).searchParams.get('request') ?? ''
      const { payload: asked } = await jwtVerify(request, client)
      const code = randomUUID()
      waiting.set(code, { asked, signing, claims: { ...usual(issuer, asked), ...claims } })
      const answer = { code, state: String(asked['state']), iss: issuer }
      return new URL(`${String(asked['redirect_uri'])}?${new URLSearchParams(answer).toString()}`)
    },
  }
}

function redeemed(waiting: Map<string, Waiting>, form: URLSearchParams): Waiting {
  const code = form.get('code') ?? ''
  const found = waiting.get(code)
  waiting.delete(code)
  const verifier = form.get('code_verifier') ?? ''
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  if (found?.asked['code_challenge'] !== challenge) throw new Error('No such code')
  return found
}

async function listen(answer: (request: IncomingMessage, issuer: string) => Promise<object>) {
  const json = { 'content-type': 'application/json' }
  const server = createServer((request, response) => {
    answer(request, `http://${request.headers.host}`).then(
      (told) => response.writeHead(200, json).end(JSON.stringify(told)),
      () => response.writeHead(400, json).end('{"error":"invalid_grant"}'),
    )
  })
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens))
  const at = server.address()
  return {
    issuer: `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}`,
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

function discovered(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    authorization_response_iss_parameter_supported: true,
  }
}

function usual(iss: string, asked: JWTPayload): JWTPayload {
  const now = Math.floor(Date.now() / 1000)
  return { iss, aud: String(asked['client_id']), nonce: asked['nonce'], iat: now, exp: now + 300 }
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = ''
  for await (const part of request) text += String(part)
  return new URLSearchParams(text)
}
