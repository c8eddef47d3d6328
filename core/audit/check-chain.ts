import type { Client } from 'pg'
import { add, type Finding, type Findings } from './finding.ts'
import { walkLinks, type Walked } from './walk-links.ts'
import type { Head, Verified } from './verified.ts'

/** Checks one tenant's chain against its lines, inside a transaction that sees one moment. */
export async function checkChain(
  client: Client,
  tenant: string,
  heads: readonly Head[],
): Promise<Omit<Verified, 'tenant'>> {
  const findings: Findings = { first: [], count: 0 }
  const walked: Walked = await walkLinks(client, tenant, findings)
  await findInserted(client, tenant, findings)
  await findCutOff(client, { tenant, heads, findings })
  return {
    ...walked,
    ...(await waiting(client, tenant)),
    findings: findings.first,
    count: findings.count,
  }
}

const unsealed = `from audit a
  left join lateral (select transaction, seq from audit_link where tenant_id = $1 order by position desc limit 1) h on true
  where a.tenant_id = $1 and not exists (select from audit_link l where l.tenant_id = $1 and l.seq = a.seq)`

const isNew = `(a.transaction, a.seq) > (coalesce(h.transaction, '0'::xid8), coalesce(h.seq, 0))`

async function waiting(client: Client, tenant: string) {
  const { rows } = await client.query<Pick<Verified, 'waiting' | 'waitingSince'>>(
    `select count(*)::int as waiting, min(a.at) as "waitingSince" ${unsealed} and ${isNew}`,
    [tenant],
  )
  return rows[0] ?? { waiting: 0, waitingSince: null }
}

async function findInserted(client: Client, tenant: string, findings: Findings): Promise<void> {
  const { rows } = await client.query<Pick<Finding, 'seq' | 'at' | 'about'>>(
    `select a.seq, a.at, a.actor_name || ', ' || a.action as about ${unsealed} and not ${isNew} order by a.seq`,
    [tenant],
  )
  for (const row of rows) add(findings, { kind: 'inserted-line', position: null, ...row })
}

interface Remembered {
  readonly tenant: string
  readonly heads: readonly Head[]
  readonly findings: Findings
}

// The ends that earlier checks saw are remembered by the record; those noted elsewhere nobody can forge.
async function findCutOff(client: Client, { tenant, heads, findings }: Remembered): Promise<void> {
  const { rows } = await client.query<{ position: string; hash: string }>(
    `select distinct k.position, k.hash from (
       select position, encode(hash, 'hex') as hash from audit_check where tenant_id = $1 and is_sound and position > 0
       union all select * from unnest($2::bigint[], $3::text[])) k
     where not exists (select from audit_link l
       where l.tenant_id = $1 and l.position = k.position and encode(l.hash, 'hex') = k.hash)
     order by 1`,
    [tenant, heads.map(({ position }) => position), heads.map(({ hash }) => hash)],
  )
  for (const { position, hash } of rows) {
    const about = `${hash}@${position}`
    add(findings, { kind: 'cut-off', position: Number(position), seq: null, at: null, about })
  }
}
