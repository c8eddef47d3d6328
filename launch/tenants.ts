import { Client } from 'pg'
import { applyTenants, createSecrets, flawed, planTenants } from '@dime/core/running'
import { tenants } from '@dime/tenants'
import { onDemoSites } from './demo-sites.ts'
import { explain, inWords } from './explain.ts'
import { makeSheetsFindable } from './make-sheets-findable.ts'
import { readSettings, type Settings } from './settings.ts'
import { ownerOf } from './tenants/owner.ts'
import { differenceInWords } from './tenants/difference-in-words.ts'
import { writeTenant } from './tenants/write-tenant.ts'

const usage = `npm run tenants                    tells how the record differs from tenants/, and changes nothing
npm run tenants apply              brings the record in line; what people changed in the desk stays
npm run tenants export <name>      writes tenants/<name>/ as the record has it now`

interface Given {
  readonly owner: Client
  readonly url: string
  readonly secret: string
  readonly settings: Settings
}

const commands: Readonly<Record<string, (given: Given, name: string) => Promise<string>>> = {
  plan: async (given) => differenceInWords(await planTenants(...declaredBy(given))),
  apply: async (given) => {
    const changes = await applyTenants(...declaredBy(given))
    if (changes.some(({ table }) => table === 'sheet'))
      await makeSheetsFindable(given.url, given.secret)
    return differenceInWords(changes)
  },
  export: async ({ owner }, name) => (await writeTenant(owner, name)).join('\n'),
}

/** `npm run tenants`: organisations as code, compared with the record, applied to it, or written from it. */
async function run(settings: Settings, [command = 'plan', name = '']: string[]): Promise<string> {
  const act = commands[command]
  if (!act) throw explain(usage)
  const { url, secret } = ownerOf(settings)
  const owner = new Client({ connectionString: url })
  await owner.connect().catch((cause: unknown) => {
    throw explain('The record does not answer. Start the city first: npm start', cause)
  })
  return act({ owner, url, secret, settings }, name).finally(() => owner.end())
}

function declaredBy({ owner, secret, settings }: Given): Parameters<typeof planTenants> {
  const { citySite, companySite } = settings.addresses
  return [owner, onDemoSites(tenants, `${citySite},${companySite}`), createSecrets(secret)]
}

try {
  console.log(await run(readSettings(process.env), process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error && error.name === flawed ? error.message : inWords(error))
  process.exitCode = 1
}
