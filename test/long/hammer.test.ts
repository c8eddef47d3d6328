import { afterAll, beforeAll, expect, it } from 'vitest'
import { createDatabase } from '../../core/database/database.ts'
import { createSecrets, urlFor } from '@dime/core/running'
import { openApi } from '../../core/http/openapi.ts'
import { ask } from '../isolation/ask.ts'
import { hammer } from '../isolation/hammer.ts'
import { inputOf } from '../isolation/inputs.ts'
import { makeRows } from '../isolation/rows.ts'
import { operationsIn } from '../isolation/told.ts'
import { openTwoTenants, type TwoTenants } from '../isolation/two-tenants.ts'

const minuteMs = 60_000
const reads = operationsIn(openApi('http://dime.example')).filter(({ method }) => method === 'get')

let both: TwoTenants
beforeAll(async () => {
  both = await openTwoTenants()
})
afterAll(() => both.close())

it('two tenants hammer at one pool of connections for a minute, and no row of the other is seen', async () => {
  for (const whose of [both.town, both.works]) await makeRows(both, whose)
  const secrets = createSecrets(process.env['DIME_SECRET'] ?? '')
  const url = urlFor('dime_app', both.scratch.url, secrets)
  const database = await createDatabase({ url, connections: 8 })
  const tenants = [both.town.tenant.id, both.works.tenant.id] as const
  const seen = await hammer(database, { tenants, workers: 64, lastsMs: minuteMs })
  await database.close()
  expect(seen.foreign).toBe(0)
  expect(seen.own).toBeGreaterThan(10_000)
})

it('two tenants ask everything that can be read, at once over HTTP for a minute, and no answer holds the other’s', async () => {
  const sides = [
    { mine: both.town, theirs: both.works, rows: await makeRows(both, both.town) },
    { mine: both.works, theirs: both.town, rows: await makeRows(both, both.works) },
  ] as const
  const found = { answers: 0, leaks: 0 }
  const end = Date.now() + minuteMs
  const worker = async (number: number) => {
    for (let turn = number; Date.now() < end; turn += 1) {
      const { mine, theirs, rows } = sides[turn % 2 === 0 ? 0 : 1]
      for (const told of reads) {
        const question = { method: 'get', tenant: mine.tenant.slug, operation: told.name }
        const asked = { ...question, as: mine.staff, input: inputOf(told, rows) }
        const { text } = await ask(both.url, asked)
        found.answers += 1
        if (text.includes(theirs.mark)) found.leaks += 1
      }
    }
  }
  await Promise.all(Array.from({ length: 16 }, (_, number) => worker(number)))
  expect(found.leaks).toBe(0)
  expect(found.answers).toBeGreaterThan(1_000)
})
