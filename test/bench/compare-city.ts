import { openCity, readConfiguration } from '@dime/core/running'
import pino from 'pino'
import { startBare } from './bare.ts'
import { compare, type Comparison } from './compare.ts'
import type { OwnCity } from './own-city.ts'
import { recordPlans } from './record-plans.ts'
import { setStage } from './stage.ts'

/** How much is measured. */
export interface Extent {
  readonly tickets: number
  readonly rounds: number
  /** Of each turn of each server. */
  readonly seconds: number
}

/** Compares a city's kernel with a bare server that runs the same statements on the same PostgreSQL. */
export async function compareCity(city: OwnCity, extent: Extent): Promise<Comparison[]> {
  const ownerUrl = city.env['DATABASE_URL'] ?? ''
  const inside = await openCity(readConfiguration(city.env), pino({ level: 'warn' }))
  const staged = await setStage(inside, ownerUrl, extent)
  const plans = await recordPlans(inside, staged)
  const { id: tenant } = await inside.kernel.lent.tenants.bySlug('venezia')
  await inside.close()
  const bare = await startBare({ plans, folder: city.settings.data, ownerUrl, tenant })
  const match = {
    ...extent,
    dime: {
      url: (name: string) => `${city.kernel}/api/venezia/${name}`,
      pid: city.pidOf('kernel'),
    },
    bare: { url: (name: string) => `${bare.url}/${name}`, pid: bare.pid },
    postgres: city.pidOf('postgres'),
  }
  try {
    const compared: Comparison[] = []
    for (const workload of staged) compared.push(await compare(match, workload))
    return compared
  } finally {
    await bare.close()
  }
}
