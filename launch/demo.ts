import { setTimeout as sleep } from 'node:timers/promises'
import { deriveSecret } from '../core/secret.ts'
import { people } from './identity/people.ts'
import { startIdentityProvider } from './identity/provider.ts'
import { readSettings, type Settings } from './settings.ts'
import { startSites } from './sites/sites.ts'

/** Starts what belongs to the demonstration: the identity provider, unless yours is named, and two sites. */
async function startDemo(settings: Settings): Promise<(() => Promise<void>)[]> {
  const { addresses, ports, secret = '' } = settings
  const sites = await startSites({
    kernel: addresses.kernel,
    cityPort: ports.citySite.number,
    companyPort: ports.companySite.number,
  })
  if (process.env['DIME_OWN_IDENTITY'] !== 'yes') return [sites.close]
  const clientId = process.env['OIDC_CLIENT_ID'] ?? addresses.kernel
  const redirectUris = [`${addresses.kernel}/callback`]
  const identity = await startIdentityProvider({
    issuer: addresses.identity,
    port: ports.identity.number,
    clients: [
      { clientId, name: 'DiMe', redirectUris, sites: [addresses.citySite, addresses.companySite] },
    ],
    people,
    secret: deriveSecret(secret, 'identity-provider').toString('hex'),
  })
  return [sites.close, identity.close]
}

const closers = await startDemo(readSettings(process.env))
process.once('SIGTERM', () => {
  // Whoever holds a connection open must not hold up the end.
  void Promise.race([Promise.all(closers.map((close) => close())), sleep(3_000)]).then(() =>
    process.exit(0),
  )
})
console.log(JSON.stringify({ level: 30, msg: 'ready' }))
