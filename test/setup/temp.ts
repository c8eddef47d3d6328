
import { Client } from 'pg'
import { readFileSync } from 'node:fs'
import { postgresUrl } from '../../launch/postgres/start-postgres.ts'
export async function patch(s: any) {
  const c = new Client({ connectionString: postgresUrl(s.ports.postgres.number, readFileSync(s.data+'/secret','utf8').trim()) })
  await c.connect()
  for (const [slug, site] of [['venezia', s.addresses.citySite], ['veritas', s.addresses.companySite]])
    await c.query(`update tenant set profile = jsonb_set(profile, '{sites}', $2::jsonb) where slug=$1`, [slug, JSON.stringify([site])])
  await c.end()
  await new Promise(r => setTimeout(r, 3500))
}
