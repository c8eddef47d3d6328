import { dime, indexSheets, openCity, readConfiguration } from '@dime/core/running'
import pino from 'pino'

/** Puts every tenant's fact sheets into the search, as they are now. */
export async function makeSheetsFindable(databaseUrl: string, secret: string): Promise<void> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, DIME_SECRET: secret }
  const city = await openCity(readConfiguration(env), pino({ level: 'warn' }))
  const now = new Date()
  for (const tenant of await city.kernel.lent.tenants.all())
    await city.kernel.withRows({ tenant, actor: dime, locale: 'it', now }, indexSheets)
  await city.close()
}
