import type { Logger } from 'pino'
import type { City } from '../city.ts'
import type { Configuration } from '../configuration.ts'
import { urlFor } from '../database/roles.ts'
import { openSignIn } from '../identity/open-sign-in.ts'
import { createSessions } from '../identity/sessions.ts'
import { openLive } from '../live/open-live.ts'
import { createEnabled } from '../plugin/enabling/enabled.ts'
import type { Face } from './face.ts'
import { createPace } from './pace.ts'

/** Gathers what the HTTP face of an open city needs; `close` lets go of it. */
export async function openFace(
  { kernel, database, plugins }: City,
  configuration: Configuration,
  log: Logger,
): Promise<{ face: Face; close(): Promise<void> }> {
  const { publicUrl, databaseUrl, links, proxies } = configuration
  const pace = createPace(configuration.pace)
  const { secrets } = kernel.lent
  const live = openLive(urlFor('dime_relay', databaseUrl, secrets))
  const sessions = createSessions(database)
  const { providers, ...entrance } = await openSignIn(configuration, database, secrets)
  const face = {
    kernel,
    hub: live.hub,
    providers,
    log,
    asking: { plugins, enabled: createEnabled(database, kernel.lent.tenants, secrets) },
    keeper: { database, sessions, publicUrl, proxies, pace },
    door: { kernel, sessions, publicUrl, ...entrance },
    pages: { folder: new URL('../../.build/ui', import.meta.url).pathname, links },
  }
  return { face, close: () => live.close() }
}
