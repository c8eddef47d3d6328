import { once } from 'node:events'
import { createServer as listenOn, type Server } from 'node:http'
import pino from 'pino'
import { createServer } from '../../core/http/server.ts'
import { createSignIn } from '../../core/identity/oidc/client.ts'
import { publicKeys } from '../../core/identity/oidc/key.ts'
import { createSessions } from '../../core/identity/sessions.ts'
import { signInKeys } from '../../core/identity/sign-in-keys.ts'
import { scratchKernel, type ScratchKernel } from '../../core/testing/scratch-kernel.ts'
import { inhabit, type Inhabitants } from './inhabitants.ts'

/** Two organisations with people of their own behind one HTTP face. */
export interface TwoTenants {
  readonly scratch: ScratchKernel
  readonly url: string
  readonly town: Inhabitants
  readonly works: Inhabitants
  close(): Promise<void>
}

const publicUrl = 'http://dime.example'

/** Opens both over a scratch database, on a free port of loopback. */
export async function openTwoTenants(): Promise<TwoTenants> {
  const scratch = await scratchKernel()
  const server = await listen(scratch)
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    scratch,
    url: `http://127.0.0.1:${port}`,
    town: await inhabit(scratch, 'town'),
    works: await inhabit(scratch, 'works'),
    async close() {
      server.close()
      server.closeAllConnections()
      await scratch.close()
    },
  }
}

async function listen({ kernel }: ScratchKernel): Promise<Server> {
  const { database, lent } = kernel
  const sessions = createSessions(database)
  const key = await signInKeys(database, lent.secrets)
  const provider = { issuer: 'http://provider.example', clientId: publicUrl }
  const signIn = createSignIn({ ...provider, redirectUri: `${publicUrl}/callback`, key })
  const hub = {
    listen: () => () => undefined,
    ready: async () => undefined,
    tell: () => undefined,
    close: () => undefined,
  }
  const app = createServer({
    kernel,
    hub,
    log: pino({ level: 'silent' }),
    keeper: { database, sessions, publicUrl },
    door: { kernel, sessions, signIn, publicUrl, publicKeys: publicKeys(key) },
    pages: { folder: '/nowhere', links: [] },
  })
  const server = listenOn(app.callback()).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}
