import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { explain } from '../explain.ts'
import { postgresUrl } from '../postgres/start-postgres.ts'
import { masterSecret } from '../secret.ts'
import type { Settings } from '../settings.ts'

/** Where the owner of the record connects, and the city's secret; there must be a city already. */
export function ownerOf({ data, secret, external, ports }: Settings): {
  url: string
  secret: string
} {
  if (!secret && !existsSync(join(data, 'secret')))
    throw explain(`There is no city in ${data} yet. Start it first: npm start`)
  const master = masterSecret(data, secret)
  return { secret: master, url: external.database ?? postgresUrl(ports.postgres.number, master) }
}
