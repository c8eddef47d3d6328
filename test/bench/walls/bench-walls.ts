import { startOwnCity } from '../own-city.ts'
import { figureTable } from '../figure.ts'
import { manyTenants } from './many-tenants.ts'
import { measureWalls } from './measure.ts'
import { signInCost } from './sign-in-cost.ts'

/** What tenancy, roles and signing in cost, on a city of its own with 100,000 tickets, against what they may cost. */
export async function benchWalls(say: (text: string) => void): Promise<void> {
  const city = await startOwnCity('postgres,migration,seeding', say)
  try {
    const figures = await measureWalls(city)
    const { DATABASE_URL, DIME_SECRET } = city.env
    // Scratch records lie in the cluster of this city and are reached with its secret.
    Object.assign(process.env, { DATABASE_URL, DIME_SECRET })
    figures.push(...(await manyTenants()), await signInCost())
    say(`\n${figureTable('Walls and keys', figures)}\n`)
  } finally {
    await city.close()
  }
}
