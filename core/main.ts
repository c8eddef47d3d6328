import { createServer as listenOn } from 'node:http'
import pino from 'pino'
import { openCity } from './city.ts'
import { readConfiguration } from './configuration.ts'
import { urlFor } from './database/roles.ts'
import { createServer } from './http/server.ts'
import { createSignIn } from './identity/oidc/client.ts'
import { publicKeys } from './identity/oidc/key.ts'
import { createSessions } from './identity/sessions.ts'
import { signInKeys } from './identity/sign-in-keys.ts'
import { createLiveHub } from './live/hub.ts'
import { createRelay } from './outbox/relay.ts'

const configuration = readConfiguration(process.env)
const { publicUrl, oidc, port } = configuration
const log = pino({ level: configuration.logLevel, redact: ['*.authorization', '*.cookie'] })

const city = await openCity(configuration, log)
const { kernel, database } = city
const { secrets } = kernel.lent
const relay = createRelay(urlFor('dime_relay', configuration.databaseUrl, secrets))
const hub = createLiveHub(relay)
const sessions = createSessions(database)
const key = await signInKeys(database, secrets)
const signIn = createSignIn({ ...oidc, redirectUri: `${publicUrl}/callback`, key })

const app = createServer({
  kernel,
  hub,
  log,
  keeper: { database, sessions, publicUrl },
  door: { kernel, sessions, signIn, publicUrl, publicKeys: publicKeys(key) },
  pages: { folder: new URL('../.build/ui', import.meta.url).pathname, links: configuration.links },
})

// Slow senders are cut off: headers within 10 s, whole requests within 30 s.
const server = listenOn({ headersTimeout: 10_000, requestTimeout: 30_000 }, app.callback())
server.listen(port, () => log.info({ port, pid: process.pid }, 'ready'))

async function stop(): Promise<void> {
  hub.close()
  server.close()
  server.closeAllConnections()
  await relay.close()
  await city.close()
  process.exit(0)
}
process.once('SIGTERM', () => void stop())
process.once('SIGINT', () => void stop())
