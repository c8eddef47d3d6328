import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CustomFetch } from 'openid-client'
import { createSignIn } from '../../core/identity/oidc/client.ts'
import type { SignIn } from '../../core/identity/oidc/client.ts'
import { generateSignInKeys, publicKeys } from '../../core/identity/oidc/key.ts'
import { people } from './people.ts'
import { startIdentityProvider } from './provider.ts'
import { createVisitor } from './visitor.ts'
import type { VisitedPage, Visitor } from './visitor.ts'

/** A provider and a client of it, on loopback, for tests. */
export interface Trial {
  readonly issuer: string
  readonly clientId: string
  readonly redirectUri: string
  readonly signIn: SignIn
  /** A second client side with its own way to the network: what lies between can lie. */
  signInOver(fetch: CustomFetch): SignIn
  /** A client side that wants its answers elsewhere. */
  signInFor(redirectUri: string): SignIn
  close(): Promise<void>
}

/** Starts both; the client publishes its keys at its well-known address, as the kernel does. */
export async function startTrial(secret: string): Promise<Trial> {
  const key = await generateSignInKeys()
  const site = createServer((request, response) => {
    const known = request.url === '/.well-known/jwks.json'
    response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(known ? publicKeys(key) : {}))
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  const clientId = addressOf(site.address())
  const redirectUri = `${clientId}/sign-in/answer`
  const port = await freePort()
  const issuer = `http://127.0.0.1:${port}`
  const clients = [{ clientId, name: 'Servizi di prova', redirectUris: [redirectUri] }]
  const provider = await startIdentityProvider({ port, issuer, clients, people, secret })
  const settings = { issuer, clientId, redirectUri, key }
  const close = async () => {
    await provider.close()
    site.closeAllConnections()
    site.close()
  }
  const signInOver = (fetch: CustomFetch) => createSignIn({ ...settings, fetch })
  const signInFor = (elsewhere: string) => createSignIn({ ...settings, redirectUri: elsewhere })
  const signIn = createSignIn(settings)
  return { issuer, clientId, redirectUri, signIn, signInOver, signInFor, close }
}

/** Opens the provider's page for a request and chooses a person there. */
export async function choose(visitor: Visitor, url: string, who: string): Promise<VisitedPage> {
  const page = await visitor.open(url)
  const [scheme = '', person = ''] = who.split(':')
  return visitor.post(`${page.url.pathname}/person`, { scheme, person })
}

/** Types the code that the page shows, if it shows one, and agrees; the answer is where the provider sends the person. */
export async function agree(visitor: Visitor, page: VisitedPage): Promise<URL> {
  const code = shownCode(page)
  const next = code ? await visitor.post(`${page.url.pathname}/proof`, { code }) : page
  return (await visitor.post(`${next.url.pathname}/consent`)).url
}

/** The code that a page shows as the person's app would. */
export function shownCode({ text }: VisitedPage): string | undefined {
  return /<p class="digits">([\d ]+)</.exec(text)?.[1]
}

/** Goes the whole way as one person. */
export function signInAs(issuer: string, url: string, who: string): Promise<URL> {
  const visitor = createVisitor(issuer)
  return choose(visitor, url, who).then((page) => agree(visitor, page))
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

function addressOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new Error('Nothing listens')
  return `http://127.0.0.1:${address.port}`
}
