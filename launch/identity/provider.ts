import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { Provider } from 'oidc-provider'
import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider'
import { answerFault, languageFor } from './answer.ts'
import { serveAssets } from './assets.ts'
import { words } from './pages/words.ts'
import { signInRoutes } from './routes.ts'
import { providerSettings } from './settings.ts'
import type { IdentitySettings } from './settings.ts'

/** Where the development provider listens and what it is called. */
export interface IdentityProviderOptions extends IdentitySettings {
  readonly port: number
  /** Loopback when not told. */
  readonly host?: string
  readonly issuer: string
}

/** A provider that is up. */
export interface RunningIdentityProvider {
  readonly issuer: string
  close(): Promise<void>
}

/** Starts a provider that plays SPID, CIE and eIDAS with invented people; everything it knows is gone when it stops. */
export async function startIdentityProvider(
  options: IdentityProviderOptions,
): Promise<RunningIdentityProvider> {
  const { issuer, port, host = '127.0.0.1' } = options
  const provider = new Provider(issuer, { ...(await providerSettings(options)), renderError })
  // Behind a proxy that ends TLS the addresses to tell are the outer ones.
  provider.proxy = issuer.startsWith('https:')
  provider.use(await serveAssets())
  provider.use(signInRoutes(provider, options))
  const handle = provider.callback()
  const server = createServer((request, response) => void handle(request, response))
  await listen(server, port, host)
  return { issuer, close: () => close(server) }
}

function renderError(ctx: KoaContextWithOIDC, out: ErrorOut) {
  const language = languageFor(ctx)
  const detail = [out.error, out.error_description].filter(Boolean).join(': ')
  answerFault(ctx, language, { what: words[language].refusedRequest, detail })
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    server.closeAllConnections()
  })
}
