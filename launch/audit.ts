import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createSecrets, readHeads, urlFor, verifyAudit } from '@dime/core/running'
import { headFrom, headLine, verifiedLines } from './audit/lines.ts'
import { explain, inWords } from './explain.ts'
import { postgresUrl } from './postgres/start-postgres.ts'
import { masterSecret } from './secret.ts'
import { readSettings } from './settings.ts'

const usage = `How to ask:
  npm run audit verify [tenant]                          reckons every chain anew and says what is wrong
  npm run audit verify <tenant> -- --head <hash>@<place> and whether the chain still has that end
  npm run audit head [tenant]                            the end of each chain, to be noted elsewhere`

/** `npm run audit`: whether the audit still says what was written; ends with 1 when anything is wrong. */
async function audit(): Promise<number> {
  const options = { head: { type: 'string', multiple: true } } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [what, tenant] = positionals
  if (what === 'head') return tellHeads(tenant)
  if (what !== 'verify') throw explain(usage)
  const heads = (values.head ?? []).map(headFrom)
  if (heads.length > 0 && !tenant) throw explain('Say of which tenant the head is.')
  return verify(tenant, heads)
}

async function tellHeads(tenant: string | undefined): Promise<number> {
  const all = await readHeads(recordUrl(), tenant)
  for (const { tenant: name, head } of all) console.log(headLine(name, head))
  return someOf(all.length, tenant)
}

async function verify(
  tenant: string | undefined,
  heads: ReturnType<typeof headFrom>[],
): Promise<number> {
  let tenants = 0
  let wrong = 0
  for await (const found of verifyAudit(recordUrl(), { tenant, heads })) {
    console.log(verifiedLines(found).join('\n'))
    tenants += 1
    wrong += found.count
  }
  return someOf(tenants, tenant) || (wrong > 0 ? 1 : 0)
}

function someOf(count: number, tenant: string | undefined): number {
  if (count > 0) return 0
  throw explain(tenant ? `There is no tenant "${tenant}".` : 'There is no tenant yet.')
}

/** The record as the relay's role sees it: what checks cannot change what it checks. */
function recordUrl(): string {
  const { data, secret, external, ports } = readSettings(process.env)
  if (!secret && !existsSync(join(data, 'secret')))
    throw explain(`There is no city in ${data}. Start one with npm start, or set DIME_DATA.`)
  const master = masterSecret(data, secret)
  const owner = external.database ?? postgresUrl(ports.postgres.number, master)
  return urlFor('dime_relay', owner, createSecrets(master))
}

try {
  process.exit(await audit())
} catch (error) {
  console.error(inWords(error))
  process.exit(1)
}
