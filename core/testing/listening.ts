import { createServer as listenOn } from 'node:http'
import pino from 'pino'
import { urlFor } from '../database/roles.ts'
import type { Face } from '../http/face.ts'
import { createServer } from '../http/server.ts'
import { createSessions, type Sessions } from '../identity/sessions.ts'
import { openLive } from '../live/open-live.ts'
import type { ScratchKernel } from './scratch-kernel.ts'
import { vouching } from './vouching.ts'

/** A scratch kernel that listens on a port of its own. */
export interface Listening {
  readonly sessions: Sessions
  /** Where it listens, which is not what it calls itself. */
  readonly address: string
  /** Fetches a path; a body is sent as JSON unless it is text already. */
  call(path: string, request?: Sent): Promise<Response>
  close(): Promise<void>
}

/** What is sent along. */
export interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** What else the face of a scratch kernel may have. */
export interface Extras {
  readonly providers?: Face['providers']
  readonly keeper?: Pick<Face['keeper'], 'proxies' | 'pace'>
  readonly asking?: Face['asking']
}

/** Lets a scratch kernel listen; whoever signs in there is Marta. */
export async function listening(
  { kernel, url }: ScratchKernel,
  { providers, keeper, asking }: Extras = {},
): Promise<Listening> {
  const { database, lent } = kernel
  const live = openLive(urlFor('dime_relay', url, lent.secrets))
  const sessions = createSessions(database)
  const { publicUrl } = lent
  const app = createServer({
    kernel,
    hub: live.hub,
    log: pino({ level: 'silent' }),
    ...(providers && { providers }),
    ...(asking && { asking }),
    keeper: { database, sessions, publicUrl, ...keeper },
    door: { kernel, sessions, signIn: vouching, publicUrl, publicKeys: { keys: [] } },
    pages: { folder: import.meta.dirname, links: [] },
  })
  const server = listenOn(app.callback())
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens))
  const at = server.address()
  const address = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}`
  return {
    sessions,
    address,
    call: (path, sent = {}) => fetch(`${address}${path}`, requestOf(sent)),
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      await live.close()
    },
  }
}

function requestOf({ method, headers, body }: Sent): RequestInit {
  const json = { 'content-type': 'application/json', ...headers }
  if (body === undefined)
    return { redirect: 'manual', method: method ?? 'GET', headers: { ...headers } }
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return { redirect: 'manual', method: method ?? 'POST', headers: json, body: text }
}
