import { Client, Connection } from '@temporalio/client'
import { Client as Database } from 'pg'
import { letIn } from '../../faults/people.ts'
import type { OwnCity } from '../own-city.ts'
import type { Where } from './dime-tickets.ts'

/** A city that is measured: its processes, its record as the owner sees it, and people who may work in it. */
export interface Site extends Where {
  readonly city: OwnCity
  readonly owner: Database
  close(): Promise<void>
}

/** Lets people in and connects to the record and to Temporal; parts as for a city that runs workflows. */
export async function openSite(city: OwnCity): Promise<Site> {
  const databaseUrl = city.env['DATABASE_URL'] ?? ''
  const owner = new Database({ connectionString: databaseUrl })
  await owner.connect()
  const people = await letIn(owner, { ownerUrl: databaseUrl, secret: city.secret })
  const { rows } = await owner.query<{ id: string }>(`select id from tenant where slug = 'venezia'`)
  const address = city.env['TEMPORAL_ADDRESS'] ?? ''
  const connection = await Connection.connect({ address })
  const client = new Client({ connection })
  return {
    ...{ city, owner, people, client },
    kernel: city.kernel,
    tenant: rows[0]?.id ?? '',
    close: async () => void (await Promise.all([connection.close(), owner.end()])),
  }
}
