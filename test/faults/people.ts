import { createSecrets, createSessions, urlFor } from '@dime/core/running'
import type { Client } from 'pg'
import { createDatabase } from '../../core/database/database.ts'
import { createTenants } from '../../core/tenancy/tenants.ts'

/** Who takes part, by the headers that say so. */
export interface People {
  /** A citizen whom the population register knows. */
  readonly citizen: Readonly<Record<string, string>>
  /** The operator to whose office reports of broken bridges go. */
  readonly operator: Readonly<Record<string, string>>
}

const operatorsAddress = 'roberta.zane@venezia.example'
const knownCitizen = { code: 'ZNEMRT85T52L736W', given: 'Marta', family: 'Zen' }

/** Whose record it is, and the instant at which people sign in. */
export interface Door {
  readonly ownerUrl: string
  readonly secret: string
  readonly now?: Date
}

/** Lets a citizen and an operator of Venice sign in, perhaps once more, without the pages that they would use. */
export async function letIn(
  owner: Client,
  { ownerUrl, secret, now = new Date() }: Door,
): Promise<People> {
  const secrets = createSecrets(secret)
  const database = await createDatabase({ url: urlFor('dime_app', ownerUrl, secrets) })
  const tenant = await createTenants(database.directory).bySlug('venezia')
  const sessions = createSessions(database)
  const open = async (kind: 'staff' | 'token', subject: string) =>
    (await sessions.open(tenant, { kind, subject, level: 3, seconds: 3600 }, now)).token
  const { code, given, family } = knownCitizen
  const person = await idFrom(
    owner,
    `insert into person (tenant_id, subject_digest, fiscal_code, given_name, family_name, email)
     values ($1, $2, $3, $4, $5, 'marta.zen@example.com')
     on conflict (tenant_id, subject_digest) do update set email = excluded.email returning id`,
    [tenant.id, secrets.digest('citizen', code), code, given, family],
  )
  const member = await idFrom(owner, 'select id from staff where tenant_id = $1 and email = $2', [
    tenant.id,
    operatorsAddress,
  ])
  const citizen = { authorization: `Bearer ${await open('token', person)}` }
  const operator = { cookie: `dime_staff_venezia=${await open('staff', member)}` }
  await database.close()
  return { citizen, operator }
}

async function idFrom(owner: Client, text: string, values: string[]): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(text, values)
  return rows[0]?.id ?? ''
}
