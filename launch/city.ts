import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { assertPortsFree, type Port } from './ports.ts'
import type { City, Part } from './parts/part.ts'
import { openLedger } from './process/ledger.ts'
import type { Report } from './report.ts'
import { masterSecret } from './secret.ts'
import type { Settings } from './settings.ts'
import { placesOf } from './welcome.ts'

/** The top folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** A city that is up; `close` stops its parts, the last one first. */
export type RunningCity = { env: City['env']; secret: string; close(): Promise<void> }

/** Gathers what the parts need; the data folder must be open and locked. */
export function prepareCity(settings: Settings, report: Report): City {
  const secret = masterSecret(settings.data, settings.secret)
  const ledger = openLedger(join(settings.data, 'run'))
  return { root, settings, secret, report, ledger, env: childEnvironment(settings, secret) }
}

/** Stops the children that a killed start left running and promises their names. */
export async function stopLeftovers(data: string): Promise<string[]> {
  return openLedger(join(data, 'run')).stopAll()
}

/** Starts the parts in their order; when one fails or `signal` asks to stop, all are stopped. */
export async function startCity(
  city: City,
  parts: readonly Part[],
  signal: AbortSignal,
): Promise<RunningCity> {
  const closers: (() => Promise<void>)[] = []
  const close = async () => {
    for (const stop of closers.splice(0).toReversed()) await stop()
    // A child that was just being started is in the ledger alone.
    await city.ledger.stopAll()
  }
  const stopEarly = () => void close()
  signal.addEventListener('abort', stopEarly)
  let env = city.env
  try {
    await assertPortsFree(portsOf(city.settings))
    for (const part of parts) {
      const started = await part.start({ ...city, env })
      if (started.close) closers.push(started.close)
      signal.throwIfAborted()
      env = { ...env, ...started.env }
    }
    return { env, secret: city.secret, close }
  } catch (error) {
    await close()
    throw error
  } finally {
    signal.removeEventListener('abort', stopEarly)
  }
}

/** Lists the ports that this city's own parts will listen on. */
function portsOf({ ports, external }: Settings): Port[] {
  const { identity, postgres, temporal, temporalPage, ...always } = ports
  return [
    ...Object.values(always),
    ...(external.identity ? [] : [identity]),
    ...(external.database ? [] : [postgres]),
    ...(external.temporal ? [] : [temporal, temporalPage]),
  ]
}

function childEnvironment(settings: Settings, secret: string): City['env'] {
  const { addresses, ports, data, external } = settings
  return {
    ...process.env,
    DIME_DATA: data,
    DIME_SECRET: secret,
    DIME_KERNEL_PORT: String(ports.kernel.number),
    DIME_PUBLIC_URL: addresses.kernel,
    DIME_SITES: `${addresses.citySite},${addresses.companySite}`,
    DIME_OWN_IDENTITY: external.identity ? 'no' : 'yes',
    DIME_LINKS: JSON.stringify(placesOf(settings)),
    // Without a mail server letters are files that can be read.
    ...(external.mail ? {} : { DIME_MAIL_FOLDER: join(data, 'mail') }),
    OIDC_ISSUER: addresses.identity,
    OIDC_CLIENT_ID: process.env['OIDC_CLIENT_ID'] ?? addresses.kernel,
  }
}
